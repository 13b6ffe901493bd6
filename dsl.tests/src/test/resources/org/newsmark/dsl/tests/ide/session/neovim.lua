-- Works on a story in Neovim as a reporter would, and writes down what came of it.
-- What docs/editors.md tells users to write has been read before. NEWSROOM names a folder of stories, RESULT the file for
-- the answers.

local room, result = vim.env.NEWSROOM, {}
local story = room .. '/politics/river-charter.news'
local patience = 30000

local function codes(buffer)
  return vim.tbl_map(function(finding) return finding.code end, vim.diagnostic.get(buffer))
end

local function await(what, holds)
  if not vim.wait(patience, holds, 20) then error('waited in vain for ' .. what) end
end

local function count(list, wanted)
  return #vim.tbl_filter(function(each) return each == wanted end, list)
end

-- Puts the caret behind the first place where the words stand.
local function goto_behind(words)
  vim.fn.cursor(1, 1)
  vim.fn.search('\\V' .. words, 'ceW')
end

local function ask(method, more)
  local params = vim.tbl_extend('force', vim.lsp.util.make_position_params(0, 'utf-16'), more or {})
  local answers = vim.lsp.buf_request_sync(0, method, params, patience) or {}
  for _, answer in pairs(answers) do
    if answer.error then error(method .. ': ' .. answer.error.message) end
    return answer.result
  end
end

local function part(name, work)
  local done, answer = pcall(work)
  result[name] = done and answer or { failure = tostring(answer) }
end

vim.cmd('edit ' .. vim.fn.fnameescape(story))
local buffer = vim.api.nvim_get_current_buf()
local client

part('client', function()
  await('the server', function() return #vim.tbl_values(vim.lsp.buf_get_clients(buffer)) == 1 end)
  client = vim.tbl_values(vim.lsp.buf_get_clients(buffer))[1]
  return { filetype = vim.bo.filetype, name = client.name }
end)

part('diagnostics', function()
  vim.api.nvim_buf_set_lines(buffer, -1, -1, true, { '', '🌉 [The bridge is closed]{claim}.' })
  await('findings, of which one weighs what the settings say', function()
    return count(codes(buffer), 'claim-without-source') > 0 and #vim.tbl_filter(function(finding)
      return finding.code == 'not-archived' and finding.severity == vim.diagnostic.severity.WARN
    end, vim.diagnostic.get(buffer)) > 0
  end)
  local found = {}
  for _, finding in ipairs(vim.diagnostic.get(buffer)) do
    found[finding.code] = {
      severity = finding.severity, source = finding.source,
      text = vim.api.nvim_buf_get_lines(buffer, finding.lnum, finding.lnum + 1, true)[1]:sub(finding.col + 1, finding.end_col),
    }
  end
  return found
end)

part('action', function()
  goto_behind('bridge is closed]{c')
  local line = vim.fn.line('.') - 1
  local findings = vim.tbl_filter(function(finding) return finding.code == 'claim-without-source' end, vim.diagnostic.get(buffer))
  local context = { diagnostics = vim.tbl_map(function(finding)
    return { range = { start = { line = finding.lnum, character = 3 }, ['end'] = { line = finding.lnum, character = 32 } },
      message = finding.message, code = finding.code, severity = finding.severity, source = finding.source }
  end, findings) }
  local position = { line = line, character = 10 }
  local actions = ask('textDocument/codeAction', { range = { start = position, ['end'] = position }, context = context })
  local fixes = vim.tbl_filter(function(action) return action.kind and vim.startswith(action.kind, 'quickfix') and action.edit end, actions)
  if #fixes == 0 then error('no fix among ' .. vim.inspect(actions)) end
  vim.lsp.util.apply_workspace_edit(fixes[1].edit, 'utf-16')
  await('the finding to go', function() return count(codes(buffer), 'claim-without-source') == 0 end)
  return { title = fixes[1].title, line = vim.fn.getline(line + 1) }
end)

part('lens', function()
  local said
  local shown = vim.lsp.handlers['window/showMessage']
  vim.lsp.handlers['window/showMessage'] = function(_, message) said = message.message end
  vim.lsp.codelens.refresh()
  await('lenses', function() return #vim.lsp.codelens.get(buffer) > 0 end)
  goto_behind('story "')
  vim.lsp.codelens.run()
  await('what the lens says', function() return said end)
  vim.lsp.handlers['window/showMessage'] = shown
  return { said = said }
end)

part('completion', function()
  vim.api.nvim_buf_set_lines(buffer, -1, -1, true, { '', '[The ferry runs again]{claim by @} today.' })
  goto_behind('runs again]{claim by @')
  vim.fn.cursor(vim.fn.line('.'), vim.fn.col('.') + 1)
  local answer = ask('textDocument/completion', { context = { triggerKind = 1 } })
  local labels = vim.tbl_map(function(item) return item.label end, answer.items or answer)
  vim.api.nvim_buf_set_lines(buffer, -3, -1, true, {})
  return labels
end)

part('hover', function()
  goto_behind('by @premi')
  return { text = table.concat(vim.lsp.util.convert_input_to_markdown_lines(ask('textDocument/hover').contents), '\n') }
end)

part('rename', function()
  goto_behind('by @premi')
  vim.lsp.util.apply_workspace_edit(ask('textDocument/rename', { newName = 'chief' }), 'utf-16')
  vim.cmd('silent wall')
  return { buffers = #vim.fn.getbufinfo({ bufloaded = 1 }) }
end)

part('goodbye', function()
  client.stop()
  await('the server to end', function() return client.is_stopped() end)
  return { log = vim.fn.filereadable(vim.lsp.get_log_path()) == 1 and vim.fn.readfile(vim.lsp.get_log_path()) or {} }
end)

vim.fn.writefile({ vim.json.encode(result) }, vim.env.RESULT)
vim.cmd('qall!')

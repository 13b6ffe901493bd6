package org.newsmark.dsl.tests.cli;

import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Sits at a real shell in a real terminal, where {@code newsmark} can be completed. */
final class ShellSession {

	static final String TAB = "\t";
	private static final String START_OF_LINE = "\u0001";
	private static final String END_OF_LINE = "\u0005";
	private static final String FORGET_LINE = "\u0015";
	private static final String PROMPT = "now>";

	private final String shell;
	private final Path folder;
	private final Path home;

	/** Takes the name of the shell, the folder to sit in, and one for the shell's own files. */
	ShellSession(String shell, Path folder, Path home) throws IOException {
		this.shell = shell;
		this.folder = folder;
		this.home = home;
		Terminal terminal = new Terminal(folder);
		assertTrue(terminal.err(), terminal.run("completion", shell) == 0);
		Files.writeString(home.resolve("completion"), terminal.out());
		Files.writeString(home.resolve(shell.equals("zsh") ? ".zshrc" : "start"), start());
	}

	/** What is offered is also written down: in bash by who asks the function, in zsh by who is told of each word. */
	private String start() {
		String offered = home.resolve("offered").toString();
		return switch (shell) {
		case "bash" -> """
				PS1='%s'
				source '%s/completion'
				_offered() { _newsmark "$@"; printf '%%s\\n' "${COMPREPLY[@]}" > '%s'; }
				complete -o default -F _offered newsmark
				""".formatted(PROMPT, home, offered);
		case "zsh" -> """
				PS1='%s'
				autoload -U compinit && compinit -u -D
				source '%s/completion'
				compadd() {
				  if [[ ${@[1,(i)(-|--)]} != *-(O|A|D)\\ * ]]; then
				    local -a words
				    builtin compadd -O words "$@"
				    print -rl -- $words >> '%s'
				  fi
				  builtin compadd "$@"
				}
				""".formatted(PROMPT, home, offered);
		default -> """
				function fish_prompt; echo '%s'; end
				source '%s/completion'
				""".formatted(PROMPT, home);
		};
	}

	/** Returns what is offered behind what was typed. */
	List<String> offered(String typed) throws IOException, InterruptedException {
		if (shell.equals("fish")) {
			String asking = "source '" + home + "/completion'; complete -C '" + typed + "'";
			return output("fish", "-N", "-c", asking).lines().map(line -> line.split("\t")[0]).toList();
		}
		Files.deleteIfExists(home.resolve("offered"));
		type(typed + TAB + FORGET_LINE);
		return Files.readAllLines(home.resolve("offered")).stream().filter(word -> !word.isEmpty()).distinct().toList();
	}

	/** Returns the words of the line that the keys make. */
	String line(String keys) throws IOException, InterruptedException {
		type(keys + START_OF_LINE + "echo " + END_OF_LINE + " > '" + home + "/line'\n");
		return Files.readString(home.resolve("line")).strip();
	}

	private void type(String keys) throws IOException, InterruptedException {
		String command = switch (shell) {
		case "bash" -> "bash --noprofile --rcfile '" + home + "/start' -i";
		case "zsh" -> "zsh -i";
		default -> "fish -N -C 'source " + home + "/start'";
		};
		Process process = process("script", "-qec", command, "/dev/null");
		StringBuilder shown = new StringBuilder();
		InputStream screen = process.getInputStream();
		boolean isTyped = false;
		byte[] piece = new byte[8192];
		for (int length = screen.read(piece); length >= 0; length = screen.read(piece)) {
			shown.append(new String(piece, 0, length, StandardCharsets.UTF_8));
			if (!isTyped && shown.indexOf(PROMPT) >= 0) {
				isTyped = true;
				process.getOutputStream().write((keys + "exit\n").getBytes(StandardCharsets.UTF_8));
				process.getOutputStream().flush();
			}
		}
		assertTrue("it goes on: " + shown, process.waitFor(1, TimeUnit.MINUTES));
	}

	private String output(String... command) throws IOException {
		return new String(process(command).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	private Process process(String... command) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
		builder.environment().put("HOME", home.toString());
		builder.environment().put("ZDOTDIR", home.toString());
		builder.environment().put("XDG_CONFIG_HOME", home.toString());
		builder.environment().put("XDG_DATA_HOME", home.toString());
		builder.environment().put("TERM", "xterm");
		builder.environment().put("SHELL", "/bin/sh");
		return builder.start();
	}
}

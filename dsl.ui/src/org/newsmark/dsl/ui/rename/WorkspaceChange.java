package org.newsmark.dsl.ui.rename;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.TextEditChangeGroup;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.TextEditGroup;
import org.newsmark.dsl.ui.navigation.Places;
import org.newsmark.dsl.ui.server.FileDocuments;
import org.newsmark.dsl.ui.server.ServerEdits;

/** Makes changes of many files that can be looked at before, and taken back at once. */
public final class WorkspaceChange {

	/** So many letters are shown before and behind a place. */
	private static final int WORDS_BEFORE = 40;
	private static final int WORDS_BEHIND = 60;

	private WorkspaceChange() {
	}

	/** Tells whether all files to be changed are there, and those to be made are not. */
	public static boolean isPossible(WorkspaceEdit edit) {
		Set<String> made = edit == null ? Set.of() : made(edit);
		return edit != null && operations(edit).allMatch(CreateFile.class::isInstance)
				&& made.stream().allMatch(address -> Places.newFile(address).isPresent())
				&& edits(edit).keySet().stream()
						.allMatch(address -> made.contains(address) || Places.file(address).isPresent());
	}

	/** Returns the change in the platform's own form. */
	public static CompositeChange of(String name, WorkspaceEdit edit) throws CoreException {
		CompositeChange all = new CompositeChange(name);
		Map<String, List<TextEdit>> edits = edits(edit);
		for (String address : made(edit)) {
			List<TextEdit> texts = edits.containsKey(address) ? edits.remove(address) : List.of();
			all.add(new NewFile(Places.newFile(address).orElseThrow(), ServerEdits.text(texts)));
		}
		for (var each : edits.entrySet()) {
			all.add(change(Places.file(each.getKey()).orElseThrow(), each.getValue()));
		}
		return all;
	}

	/** Tells how much changes, for whoever looks at it before. */
	static String extent(WorkspaceEdit edit) {
		Map<String, List<TextEdit>> edits = edits(edit);
		int places = edits.values().stream().mapToInt(List::size).sum();
		return (places == 1 ? "1 place in " : places + " places in ")
				+ (edits.size() == 1 ? "1 file" : edits.size() + " files");
	}

	/**
	 * Makes the change; the platform's undo takes it back. The user is asked about files that must not be written.
	 *
	 * @throws CoreException where the change cannot be made, with the reason
	 */
	public static void perform(String name, WorkspaceEdit edit) throws CoreException {
		IFile[] files = edits(edit).keySet().stream().flatMap(address -> Places.file(address).stream()).toArray(IFile[]::new);
		IStatus writable = ResourcesPlugin.getWorkspace().validateEdit(files, IWorkspace.VALIDATE_PROMPT);
		if (!writable.isOK()) {
			throw new CoreException(writable);
		}
		CompositeChange change = of(name, edit);
		change.initializeValidationData(new NullProgressMonitor());
		PerformChangeOperation operation = new PerformChangeOperation(change);
		operation.setUndoManager(RefactoringCore.getUndoManager(), name);
		ResourcesPlugin.getWorkspace().run(operation, new NullProgressMonitor());
		if (!operation.changeExecuted()) {
			throw new CoreException(operation.getValidationStatus().getEntryWithHighestSeverity().toStatus());
		}
	}

	private static TextFileChange change(IFile file, List<TextEdit> edits) throws CoreException {
		TextFileChange change = new TextFileChange(file.getName(), file);
		change.setSaveMode(TextFileChange.KEEP_SAVE_STATE);
		change.setTextType(file.getFileExtension());
		IDocument document = FileDocuments.of(file);
		MultiTextEdit all = ServerEdits.edit(document, edits);
		change.setEdit(all);
		for (org.eclipse.text.edits.TextEdit each : all.getChildren()) {
			TextEditGroup group = new TextEditGroup(place(document, each.getOffset()), each);
			change.addTextEditChangeGroup(new TextEditChangeGroup(change, group));
		}
		return change;
	}

	/** Names a place by its line and by the words that stand around it: a paragraph is one line. */
	private static String place(IDocument document, int offset) {
		try {
			int line = document.getLineOfOffset(offset);
			int lineStart = document.getLineOffset(line);
			int lineEnd = lineStart + document.getLineLength(line);
			int start = Math.max(lineStart, offset - WORDS_BEFORE);
			int end = Math.min(lineEnd, offset + WORDS_BEHIND);
			return "Line " + (line + 1) + ": " + (start > lineStart ? "…" : "")
					+ document.get(start, end - start).strip() + (end < lineEnd ? "…" : "");
		} catch (BadLocationException failure) {
			throw new IllegalStateException("The change lies outside of the text", failure);
		}
	}

	/** Returns the edits of texts, by the addresses of the files. */
	public static Map<String, List<TextEdit>> edits(WorkspaceEdit edit) {
		Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
		if (edit.getDocumentChanges() == null) {
			edits.putAll(edit.getChanges());
			return edits;
		}
		edit.getDocumentChanges().stream().filter(each -> each.isLeft()).map(each -> each.getLeft())
				.forEach(file -> edits.put(file.getTextDocument().getUri(), texts(file)));
		return edits;
	}

	private static Stream<ResourceOperation> operations(WorkspaceEdit edit) {
		return edit.getDocumentChanges() == null ? Stream.of()
				: edit.getDocumentChanges().stream().filter(each -> each.isRight()).map(each -> each.getRight());
	}

	private static Set<String> made(WorkspaceEdit edit) {
		return operations(edit).filter(CreateFile.class::isInstance).map(made -> ((CreateFile) made).getUri())
				.collect(Collectors.toSet());
	}

	private static List<TextEdit> texts(TextDocumentEdit file) {
		return file.getEdits().stream().map(each -> each.getLeft()).toList();
	}
}

package org.newsmark.dsl.tests.ide.completion;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.lsp4j.CompletionContext;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.CompletionTriggerKind;
import org.eclipse.lsp4j.TextEdit;
import org.newsmark.dsl.tests.ide.Editor;

/** Stands for the menu that an editor opens at the caret. */
final class Menu {

	private final Editor editor;
	private final CompletionList list;

	private Menu(Editor editor, CompletionContext context) {
		this.editor = editor;
		CompletionParams params = new CompletionParams(editor.file(), editor.caret());
		params.setContext(context);
		this.list = Editor.get(editor.files().completion(params)).getRight();
	}

	/** Opens the menu as someone does who asks for it. */
	static Menu asked(Editor editor) {
		return new Menu(editor, new CompletionContext(CompletionTriggerKind.Invoked));
	}

	/** Opens the menu as an editor does when a character was typed. */
	static Menu typed(Editor editor, String character) {
		return new Menu(editor, new CompletionContext(CompletionTriggerKind.TriggerCharacter, character));
	}

	/** Opens the menu as an editor does that does not say why. */
	static Menu silent(Editor editor) {
		return new Menu(editor, null);
	}

	/** Returns what is shown, in the order that editors keep, without snippets. */
	List<String> labels() {
		return labels(item -> item.getKind() != CompletionItemKind.Snippet);
	}

	List<String> snippets() {
		return labels(item -> item.getKind() == CompletionItemKind.Snippet);
	}

	private List<String> labels(Predicate<CompletionItem> wanted) {
		List<String> orders = list.getItems().stream().map(CompletionItem::getSortText).toList();
		assertEquals(orders.stream().sorted().toList(), orders);
		return list.getItems().stream().filter(wanted).map(CompletionItem::getLabel).toList();
	}

	List<CompletionItem> items() {
		return list.getItems();
	}

	CompletionItem item(String label) {
		return list.getItems().stream().filter(item -> item.getLabel().equals(label)).findFirst().orElseThrow();
	}

	String detail(String label) {
		return item(label).getDetail();
	}

	/** Returns the text after a proposal is taken, with the edits that go with it. */
	String after(String label) {
		CompletionItem item = item(label);
		List<TextEdit> edits = new ArrayList<>(List.of(item.getTextEdit().getLeft()));
		if (item.getAdditionalTextEdits() != null) {
			edits.addAll(item.getAdditionalTextEdits());
		}
		return editor.after(edits);
	}

	/** Returns what a proposal takes the place of. */
	String replaced(String label) {
		return editor.in(item(label).getTextEdit().getLeft().getRange());
	}

	boolean isIncomplete() {
		return list.isIncomplete();
	}
}

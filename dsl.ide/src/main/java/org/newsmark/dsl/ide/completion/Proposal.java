package org.newsmark.dsl.ide.completion;

import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.TextEdit;

/**
 * Proposes a text to take the place of what is being typed.
 *
 * @param label what a menu shows
 * @param text what is put in
 * @param isSnippet whether the text has places to fill in, as the protocol writes them
 * @param words what else it is found by, when it is typed; may be empty
 * @param detail what the menu says beside the label, on one line; may be empty
 * @param documentation what is said of the proposal when it is looked at; may be empty
 * @param addition another edit that goes with it, or null
 */
record Proposal(String label, CompletionItemKind kind, String text, boolean isSnippet, String words, String detail,
		String documentation, TextEdit addition) {

	/** Proposes the text as it is. */
	static Proposal of(String text, CompletionItemKind kind) {
		return new Proposal(text, kind, text, false, "", "", "", null);
	}

	/** Proposes a text with places to fill in. */
	static Proposal snippet(String label, String text) {
		return new Proposal(label, CompletionItemKind.Snippet, text, true, "", "", "", null);
	}

	Proposal detail(String said) {
		return new Proposal(label, kind, text, isSnippet, words, ProposalList.line(said), documentation, addition);
	}

	Proposal documentation(String said) {
		return new Proposal(label, kind, text, isSnippet, words, detail, said, addition);
	}

	Proposal foundBy(String other) {
		return new Proposal(label, kind, text, isSnippet, ProposalList.line(other), detail, documentation, addition);
	}

	Proposal adding(TextEdit edit) {
		return new Proposal(label, kind, text, isSnippet, words, detail, documentation, edit);
	}

	/** Proposes to put in another text under the same label. */
	Proposal putting(String other) {
		return new Proposal(label, kind, other, isSnippet, words, detail, documentation, addition);
	}

	/** Proposes the text as a string, with its quotation marks. */
	Proposal quoted() {
		return new Proposal('"' + label + '"', kind, '"' + text + '"', isSnippet, words, detail, documentation, addition);
	}

	String filter() {
		return words.isEmpty() ? label : label + " " + words;
	}
}

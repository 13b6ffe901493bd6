package org.newsmark.cli.annotate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.newsmark.dsl.annotating.Article;

/** Names the kinds of articles that can be read; only the reader that is needed is loaded. */
public enum InputKind {

	text(() -> new TextDraft()),
	markdown(() -> new MarkdownDraft(), "md", "markdown", "mdown", "news"),
	html(() -> new HtmlDraft(), "html", "htm", "xhtml");

	private final Supplier<Draft> draft;
	private final List<String> extensions;

	InputKind(Supplier<Draft> draft, String... extensions) {
		this.draft = draft;
		this.extensions = List.of(extensions);
	}

	/** Returns the kind that the name of a file says; plain text where it says none. */
	public static InputKind of(String name) {
		String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).filter(kind -> kind.extensions.contains(extension)).findFirst().orElse(text);
	}

	/** Reads an article. */
	public Article read(String content) {
		return draft.get().read(content);
	}
}

package org.newsmark.dsl.annotating;

import java.util.Collection;
import java.util.stream.Collectors;

import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.validation.Edits;

/** Writes declarations, each property on a line; columns are the business of whoever lays the file out. */
final class HeaderText {

	private final StringBuilder text = new StringBuilder();

	private HeaderText() {
	}

	/** Writes a header up to the line that ends it. */
	static String of(Story story, Collection<Source> sources) {
		HeaderText header = new HeaderText();
		header.write(story);
		sources.forEach(header::write);
		return header.text.append("---\n").toString();
	}

	private void write(Story story) {
		text.append("story ").append(string(story.getHeadline())).append(" {\n");
		int start = text.length();
		property("slug", story.getSlug());
		if (!story.getByline().isEmpty()) {
			property("byline", story.getByline().stream().map(HeaderText::string).collect(Collectors.joining(", ")));
		}
		quoted("dateline", story.getDateline());
		property("published", story.getPublished());
		property("updated", story.getUpdated());
		property("language", story.getLanguage());
		quoted("url", story.getUrl());
		quoted("summary", story.getSummary());
		text.append("}");
		if (text.length() == start + 1) {
			text.setLength(start - " {\n".length());
		}
		text.append("\n\n");
	}

	private void write(Source source) {
		text.append("source ").append(source.getId()).append(": ").append(source.getKind().getLiteral()).append(' ')
				.append(string(source.getName()));
		if (source.getRole() != null || source.getCount() != null || source.getVia() != null) {
			text.append(" {\n");
			quoted("role", source.getRole());
			property("count", source.getCount() == null ? null : source.getCount().toString());
			property("via", source.getVia() == null ? null : "@" + source.getVia().getSource().getId());
			text.append('}');
		}
		text.append("\n\n");
	}

	private void quoted(String name, String value) {
		property(name, value == null ? null : string(value));
	}

	private void property(String name, String value) {
		if (value != null) {
			text.append("  ").append(name).append(' ').append(value).append('\n');
		}
	}

	/** A string ends on its line. */
	private static String string(String value) {
		return Edits.quoted(value.replaceAll("\\s+", " ").strip());
	}
}

package org.newsmark.dsl.ide.completion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.validation.Edits;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Proposes whole annotations and declarations, with places to fill in. */
@Singleton
final class Snippets {

	private static final String WORDS = "[${1:words}]";

	@Inject
	private GrammarChoices grammar;
	@Inject
	private SourceProposals sources;

	/** Proposes what may stand in the braces behind the words of a span. */
	Stream<Proposal> annotations(Draft draft, Site site) {
		String end = site.isClosed() ? "" : "}";
		return contents(draft, DateProposals.likeliest(draft, site.span()), 1)
				.map(content -> Proposal.snippet(shown(content), content + end));
	}

	/** Proposes annotations for words that stand in brackets already. */
	Stream<Proposal> behindBrackets(Draft draft) {
		return contents(draft, DateProposals.likeliest(draft, Site.NO_SPAN), 1)
				.map(content -> Proposal.snippet("{" + shown(content) + "}", "{" + content + "}"));
	}

	/** Proposes whole spans of which the first keyword begins with the letters. */
	Stream<Proposal> spans(Draft draft, String letters) {
		return contents(draft, DateProposals.likeliest(draft, Site.NO_SPAN), 2)
				.filter(content -> content.startsWith(letters.toLowerCase(Locale.ROOT)))
				.map(content -> Proposal.snippet("[…]{" + shown(content) + "}", WORDS + "{" + content + "}"));
	}

	/** Proposes declarations; a story brings the line that ends the header, where that is missing. */
	Stream<Proposal> declarations(Draft draft) {
		String lineBreak = Edits.lineBreak(draft.text());
		List<Proposal> found = new ArrayList<>();
		if (Stories.story(draft.file()) == null) {
			String today = LocalDate.now().toString();
			String body = draft.file().getBody() == null ? "---" + lineBreak + lineBreak + "$0" : "$0";
			found.add(Proposal.snippet("story \"…\" { … }", "story \"${1:Headline}\" {" + lineBreak + "  published "
					+ filled(2, today) + lineBreak + "}" + lineBreak + body));
		}
		found.add(Proposal.snippet("source …: kind \"…\"", "source ${1:id}: " + choice(2, "source x: ") + " \"${3:Name}\""));
		found.add(Proposal.snippet("policy \"…\" { … }",
				"policy \"${1:Desk}\" {" + lineBreak + "  profile " + choice(2, "policy \"x\" { profile ") + lineBreak + "}"));
		return found.stream();
	}

	private Stream<String> contents(Draft draft, String date, int place) {
		String source = "@" + filled(place, sources.nearest(draft).orElse("source"));
		return Stream.of("claim by " + source, "quote by " + source, "date " + filled(place, date), "source " + source,
				"note \"" + filled(place, "note for the desk") + "\"");
	}

	static String filled(int place, String text) {
		return "${" + place + ":" + text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}") + "}";
	}

	/** Returns a snippet as it looks when it is put in. */
	private static String shown(String content) {
		return content.replaceAll("\\$\\{\\d:([^}]*)\\}", "$1");
	}

	/** Returns a place to fill in with one of the words that the grammar takes behind a text. */
	private String choice(int place, String before) {
		return "${" + place + "|" + String.join(",", grammar.after(before).keywords()) + "|}";
	}
}

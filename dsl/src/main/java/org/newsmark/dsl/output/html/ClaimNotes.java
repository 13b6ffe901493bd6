package org.newsmark.dsl.output.html;

import java.util.List;
import java.util.Optional;

import org.newsmark.dsl.model.Responses;
import org.newsmark.dsl.model.Responses.Kind;
import org.newsmark.dsl.model.Responses.Response;
import org.newsmark.dsl.model.Sources;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.output.body.SafeLinks;
import org.newsmark.dsl.output.body.StoryText;

/** Writes the numbered notes: on what each claim rests, how it stands, and who denies, supports or answers it. */
final class ClaimNotes {

	private static final int LONGEST_QUOTE = 60;

	private final StoryText text;
	private final Responses responses;
	private final SourceLinks sources;
	private final PageWriter page;

	ClaimNotes(StoryText text, Responses responses, SourceLinks sources, PageWriter page) {
		this.text = text;
		this.responses = responses;
		this.sources = sources;
		this.page = page;
	}

	void write() {
		page.open("ol", "class", "newsmark-notes").line();
		int number = 1;
		for (Claim claim : text.claims()) {
			write(claim, number++);
		}
		page.close("ol").line();
	}

	private void write(Claim claim, int number) {
		page.open("li", "id", "note." + number);
		Standing.of(claim, responses).map(Standing::inWords).ifPresent(standing -> page
				.element("strong", standing, "class", "newsmark-standing").text(" "));
		writeSources(claim);
		writeEvidence(Sources.resolved(claim.getEvidence()));
		writeGiven(responses.from(claim));
		responses.to(claim).forEach(this::writeReceived);
		page.text("\u00A0").element("a", "\u21A9\uFE0E", "href", "#ref." + number, "role", "doc-backlink", "aria-label",
				"Back to the text at note " + number);
		page.close("li").line();
	}

	private void writeSources(Claim claim) {
		List<Citation> citations = Sources.resolved(Statements.by(claim));
		if (citations.isEmpty()) {
			Optional<String> reason = Statements.unsourced(claim);
			page.text(reason.isEmpty() ? "No source is given." : "Given without a source: " + reason.get() + ".");
			return;
		}
		page.text("According to ");
		String separator = "";
		for (Citation citation : citations) {
			page.text(separator);
			sources.name(citation);
			List<Citation> way = SourceLinks.wayFrom(citation.getSource(), claim);
			if (!way.isEmpty()) {
				page.text(", ");
				sources.way(way);
			}
			separator = "; ";
		}
		Statements.on(claim).ifPresent(date -> page.text(", ").date(date));
		page.text(".");
	}

	private void writeEvidence(List<Citation> evidence) {
		String separator = " Evidence: ";
		for (Citation citation : evidence) {
			page.text(separator);
			sources.name(citation);
			separator = ", ";
		}
		if (!evidence.isEmpty()) {
			page.text(".");
		}
	}

	private void writeGiven(List<Response> given) {
		Kind last = null;
		for (Response response : given) {
			Kind kind = response.kind();
			page.text(kind == last ? " and " : (last == null ? " " : ". ") + kind.given() + " ");
			writeStatement(response.to());
			last = kind;
		}
		page.text(last == null ? "" : ".");
	}

	private void writeReceived(Response response) {
		page.text(" " + response.kind().received());
		List<Source> speakers = Sources.of(Statements.by(response.from()));
		String separator = " by ";
		for (Source speaker : speakers) {
			page.text(separator);
			sources.name(speaker);
			separator = " and ";
		}
		page.text(speakers.isEmpty() ? " in " : " (");
		writeStatement(response.from());
		page.text(speakers.isEmpty() ? "." : ").");
	}

	/** Links to the note of a claim, to the words of a quote, or to the story in which either stands. */
	private void writeStatement(Statement statement) {
		Optional<Integer> number = text.number(statement);
		Optional<String> id = text.id(statement);
		if (number.isPresent()) {
			page.element("a", "note " + number.get(), "href", "#note." + number.get());
		} else if (id.isPresent()) {
			page.element("a", shortened(text.words(statement)), "href", "#" + id.get());
		} else {
			writeOtherStory(statement);
		}
	}

	private void writeOtherStory(Statement statement) {
		Story story = Stories.story(Stories.file(statement));
		page.text("what was said in \u201C");
		if (SafeLinks.isWeb(story.getUrl())) {
			page.element("a", story.getHeadline(), "href", SafeLinks.encoded(story.getUrl()) + (statement.getId() == null ? ""
					: "#" + statement.getId()));
		} else {
			page.text(story.getHeadline());
		}
		page.text("\u201D");
	}

	/** Cuts long words at a blank. */
	static String shortened(String words) {
		if (words.length() <= LONGEST_QUOTE) {
			return words;
		}
		int blank = words.lastIndexOf(' ', LONGEST_QUOTE);
		int end = blank > LONGEST_QUOTE / 2 ? blank : words.offsetByCodePoints(0, LONGEST_QUOTE / 2);
		return words.substring(0, end) + "\u2026";
	}
}

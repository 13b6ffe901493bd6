package org.newsmark.dsl.output.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.newsmark.dsl.model.Coverage;
import org.newsmark.dsl.model.Sourcing;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.SourceKind;
import org.newsmark.dsl.words.Words;

/** Writes the box that sums up on what a story rests, in numbers. */
final class HowWeKnow {

	static final String ID = "know.title";

	private final Sourcing sourcing;
	private final Coverage coverage;
	private final PageWriter page;
	private final Words words;

	HowWeKnow(Sourcing sourcing, Coverage coverage, PageWriter page) {
		this.sourcing = sourcing;
		this.coverage = coverage;
		this.page = page;
		this.words = page.words();
	}

	void write(int level, Tongue tongue) {
		tongue.open("section", "newsmark-know", "aria-labelledby", ID).line();
		page.heading(level + 1, words.say("know.title"), "id", ID).line();
		page.open("dl").line();
		row("know.statements", words.list(counted("know.claims", sourcing.claims(), "know.quotes", sourcing.quotes())));
		row("know.sources", words.list(kinds()));
		if (sourcing.firstHand() > 0) {
			row("know.firsthand", words.say("know.firsthand.say", sourcing.firstHand(), sourcing.statements()));
		}
		writeUnnamed(sourcing.ofKind(SourceKind.ANONYMOUS));
		if (sourcing.waived() > 0) {
			row("know.waived", words.count("know.waived", sourcing.waived()));
		}
		if (coverage.counted() > 0) {
			row("know.coverage",
					words.say("know.coverage.say", coverage.covered(), coverage.counted(), coverage.percent()));
		}
		page.close("dl").close("section").line();
	}

	private List<String> counted(String firstKey, int first, String secondKey, int second) {
		List<String> counted = new ArrayList<>();
		if (first > 0) {
			counted.add(words.count(firstKey, first));
		}
		if (second > 0) {
			counted.add(words.count(secondKey, second));
		}
		return counted;
	}

	private List<String> kinds() {
		List<String> kinds = new ArrayList<>();
		for (SourceKind kind : SourceKind.VALUES) {
			int number = sourcing.ofKind(kind).size();
			if (number > 0) {
				kinds.add(words.count("know.kind." + kind.getLiteral().toLowerCase(Locale.ROOT), number));
			}
		}
		return kinds;
	}

	private void writeUnnamed(List<Source> unnamed) {
		if (unnamed.isEmpty()) {
			return;
		}
		page.element("dt", words.say("know.unnamed"));
		for (Source source : unnamed) {
			boolean hasReason = source.getReason() != null;
			page.open("dd").say(hasReason ? "know.unnamed.reason" : "know.unnamed.silent", () -> page.name(source.getName()),
					() -> page.name(source.getReason())).close("dd").line();
		}
	}

	private void row(String label, String value) {
		if (!value.isEmpty()) {
			page.element("dt", words.say(label)).element("dd", value).line();
		}
	}
}

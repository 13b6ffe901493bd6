package org.newsmark.dsl.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.newsmark.dsl.comparing.Backing.Role;
import org.newsmark.dsl.model.Contents;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.DateSpan;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.output.body.StoryText;

/**
 * Holds what one version of a story tells its readers, as far as versions are compared, without the model.
 *
 * @param header what the header says, by the names of the properties; those that are not given are left out
 * @param statements in the order of the text
 */
public record Edition(Map<String, String> header, List<Said> statements) {

	/** Reads a version. */
	public static Edition of(NewsFile file) {
		return new Edition(header(Stories.story(file)), statements(file));
	}

	private static Map<String, String> header(Story story) {
		Map<String, String> header = new LinkedHashMap<>();
		if (story != null) {
			header.put("headline", story.getHeadline());
			header.put("summary", story.getSummary());
			header.put("byline", story.getByline().isEmpty() ? null : String.join(", ", story.getByline()));
			header.put("dateline", story.getDateline());
			header.put("published", story.getPublished());
			header.put("updated", story.getUpdated());
			header.values().removeIf(Objects::isNull);
		}
		return header;
	}

	private static List<Said> statements(NewsFile file) {
		StoryText text = StoryText.of(file);
		Map<Statement, List<String>> dates = dates(file);
		return Statements.headsIn(file).stream()
				.map(statement -> said(statement, text.words(statement), dates.getOrDefault(statement, List.of())))
				.toList();
	}

	private static Said said(Statement statement, String words, List<String> dates) {
		List<Backing> backings = new ArrayList<>();
		Statements.by(statement).forEach(citation -> backings.add(Backing.of(statement, citation, Role.BY)));
		if (statement instanceof Claim claim) {
			claim.getEvidence().forEach(citation -> backings.add(Backing.of(statement, citation, Role.EVIDENCE)));
		}
		boolean isClaim = statement instanceof Claim;
		return new Said(isClaim ? "claim" : "quote", statement.getId(), words, Statements.on(statement).orElse(null),
				isClaim ? ((Claim) statement).getStatus() : null, Statements.unsourced(statement).orElse(null), dates,
				backings);
	}

	/** Finds the dates in the words of each claim and quote, those in the spans inside it included. */
	private static Map<Statement, List<String>> dates(NewsFile file) {
		Map<Statement, List<String>> dates = new HashMap<>();
		Contents.visit(file, object -> {
			if (object instanceof DateSpan date && date.getValue() != null) {
				Statement around = Statements.enclosing(date);
				for (; around != null; around = Statements.enclosing(around)) {
					dates.computeIfAbsent(Statements.head(around), any -> new ArrayList<>()).add(date.getValue());
				}
			}
		});
		return dates;
	}
}

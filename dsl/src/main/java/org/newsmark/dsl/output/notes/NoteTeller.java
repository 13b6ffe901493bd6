package org.newsmark.dsl.output.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.newsmark.dsl.model.Chains;
import org.newsmark.dsl.model.HearsayInWords;
import org.newsmark.dsl.model.Responses;
import org.newsmark.dsl.model.Responses.Kind;
import org.newsmark.dsl.model.Responses.Response;
import org.newsmark.dsl.model.SourceInWords;
import org.newsmark.dsl.model.Sources;
import org.newsmark.dsl.model.Standing;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.Quote;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.output.body.ReadStory;
import org.newsmark.dsl.output.body.StoryText;
import org.newsmark.dsl.words.Words;

/**
 * Tells the note of a claim or quote: how it stands, on whom it rests and how that reached the newsroom, when it was
 * said, and who denies, supports, corrects or answers it.
 */
public final class NoteTeller {

	private final StoryText text;
	private final Responses responses;
	private final Words words;
	private final NoteWriter note;

	public NoteTeller(ReadStory read, NoteWriter note) {
		this.text = read.text();
		this.responses = read.responses();
		this.words = read.words();
		this.note = note;
	}

	/** Tells the note in sentences that are parted by blanks. */
	public void tell(Statement statement) {
		if (statement instanceof Claim claim) {
			Standing.of(claim, responses).ifPresent(standing -> {
				note.standing(Standing.inWords(standing, words));
				note.text(" ");
			});
		}
		tellOrigin(statement);
		if (statement instanceof Claim claim) {
			tellEvidence(Sources.resolved(claim.getEvidence()));
		} else if (statement instanceof Quote quote && quote.isTranslated()) {
			sentence("note.translated");
		}
		tellGiven(responses.from(statement));
		responses.to(statement).forEach(this::tellReceived);
	}

	/** Tells the way from a source to the newsroom; nothing where the newsroom has it from the source itself. */
	public void tellWay(Source origin, List<Citation> way) {
		new HearsayInWords(words, note::text, this::cite).tell(origin, way);
	}

	private void tellOrigin(Statement statement) {
		List<Citation> by = Sources.resolved(Statements.by(statement));
		Optional<Citation> via = Statements.via(statement).filter(citation -> Sources.cited(citation).isPresent());
		Optional<String> reason = Statements.unsourced(statement);
		if (!by.isEmpty()) {
			words.tell("note.said", note::text, () -> tellSpeakers(by, statement));
		} else if (via.isPresent()) {
			words.tell("note.passed", note::text, () -> tellPassage(via.get()));
		} else if (reason.isPresent()) {
			words.tell("note.waived", note::text, () -> note.text(reason.get()));
		} else {
			words.tell("note.nobody", note::text);
		}
	}

	/** What comes from several sources may have come on several ways, so a semicolon parts them. */
	private void tellSpeakers(List<Citation> by, Statement statement) {
		String separator = "";
		for (Citation citation : by) {
			note.text(separator);
			cite(citation);
			String position = SourceInWords.position(citation.getSource(), words);
			note.text(position.isEmpty() ? "" : ", " + position);
			List<Citation> way = Chains.hearsay(statement, citation.getSource(), HearsayInWords.LONGEST + 1).way();
			note.text(way.isEmpty() ? "" : ", ");
			tellWay(citation.getSource(), way);
			separator = "; ";
		}
		Statements.on(statement).ifPresent(date -> {
			note.text(", ");
			note.date(date);
		});
	}

	private void tellPassage(Citation via) {
		List<Citation> way = new ArrayList<>(List.of(via));
		way.addAll(Chains.hearsay(via.getSource(), HearsayInWords.LONGEST).way());
		tellWay(null, way);
	}

	private void tellEvidence(List<Citation> evidence) {
		if (!evidence.isEmpty()) {
			sentence("note.evidence",
					() -> words.list(note::text, evidence.stream().<Runnable>map(each -> () -> cite(each)).toList()));
		}
	}

	private void tellGiven(List<Response> given) {
		if (given.isEmpty()) {
			return; // as of most
		}
		for (Kind kind : Kind.values()) {
			List<Runnable> targets = given.stream().filter(response -> response.kind() == kind)
					.<Runnable>map(response -> () -> refer(response.to())).toList();
			if (!targets.isEmpty()) {
				sentence(key(kind), () -> words.list(note::text, targets));
			}
		}
	}

	private void tellReceived(Response response) {
		List<Runnable> speakers = Sources.of(Statements.by(response.from())).stream()
				.<Runnable>map(speaker -> () -> note.source(speaker)).toList();
		if (speakers.isEmpty()) {
			sentence(key(response.kind()) + ".in", () -> refer(response.from()));
		} else {
			sentence(key(response.kind()) + ".by", () -> words.list(note::text, speakers), () -> refer(response.from()));
		}
	}

	private static String key(Kind kind) {
		return "response." + kind.name().toLowerCase(Locale.ROOT);
	}

	private void sentence(String key, Runnable... places) {
		note.text(" ");
		words.tell(key, note::text, places);
	}

	/** Names a source, and where in it the words stand. */
	public void cite(Citation citation) {
		note.source(citation.getSource());
		if (citation.getLocator() != null) {
			note.text(" (" + citation.getLocator() + ")");
		}
	}

	private void refer(Statement statement) {
		text.number(statement).ifPresentOrElse(number -> note.note(statement, number),
				() -> note.story(Stories.story(Stories.file(statement)), statement));
	}
}

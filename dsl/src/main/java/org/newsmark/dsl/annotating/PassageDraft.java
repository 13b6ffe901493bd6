package org.newsmark.dsl.annotating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.newsmark.dsl.model.Passage;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.SourceKind;
import org.newsmark.dsl.prose.Attribution;
import org.newsmark.dsl.prose.Labels;
import org.newsmark.dsl.prose.Quotation;
import org.newsmark.dsl.prose.Quotations;
import org.newsmark.dsl.prose.TextRange;

/** Reads one passage of a story after the other, and marks what was said and by whom. */
final class PassageDraft {

	/** Who people are that have no name, a clause without commas says: people who know of the talks. */
	private static final Pattern WHO = Pattern.compile("\\s+who\\b[^,.;:\"“”]*?(?=\\s+(?:and|but)\\b|[,.;:\"“”]|$)");

	/** Has no width, and is no word. */
	static final char NOTHING = '\u200B';

	private final String file;
	private final Cast cast;
	private final boolean isEnglish;
	private final List<LocalDate> day;
	private Passage passage;
	private String text;
	private List<Mark> marks;
	/** The last quote, while what comes may go on with it. */
	private Mark open;
	/** Who spoke last in the passage, or is about to speak where it ends with a colon. */
	private Source speaker;

	/**
	 * @param file the text of the file in which the passages stand
	 * @param day the day of publication, where it is known
	 */
	PassageDraft(String file, Cast cast, boolean isEnglish, Optional<LocalDate> day) {
		this.file = file;
		this.cast = cast;
		this.isEnglish = isEnglish;
		this.day = day.stream().toList();
	}

	/** Returns the marks of the next passage, in the order of the text, the outer before the inner. */
	List<Mark> read(Passage next, boolean isBlockQuote) {
		boolean goesOn = passage != null && endsOpen(text);
		boolean isIntroduced = passage != null && text.stripTrailing().endsWith(":");
		passage = next;
		text = withoutLinks(next);
		marks = new ArrayList<>();
		open = goesOn ? open : null;
		speaker = goesOn || isIntroduced ? speaker : null;
		List<Utterance> utterances = Utterance.in(text, passage.literals(), isEnglish);
		if (isBlockQuote && utterances.stream().allMatch(utterance -> utterance.quotations().isEmpty())) {
			add(Mark.said(Mark.Kind.QUOTE, trimmed(), cited(), null, null));
		} else {
			utterances.forEach(this::read);
		}
		addDates();
		return marks;
	}

	/** The brackets of a link are not read, and would part its words from those beside them. */
	private String withoutLinks(Passage passage) {
		StringBuilder words = new StringBuilder(passage.text());
		for (int i = 0; i < words.length(); i++) {
			boolean isBracket = words.charAt(i) == '[' || words.charAt(i) == ']';
			if (isBracket && file.charAt(passage.offsetOf(i)) == words.charAt(i)) {
				words.setCharAt(i, NOTHING);
			}
		}
		return words.toString();
	}

	/** A quotation that is not closed goes on in the next passage. */
	private static boolean endsOpen(String text) {
		List<Quotation> quotations = Quotations.find(text);
		return !quotations.isEmpty() && !quotations.get(quotations.size() - 1).isClosed();
	}

	private void read(Utterance utterance) {
		Optional<Clause> clause = Clause.of(text, utterance);
		Source subject = see(utterance);
		if (clause.isPresent()) {
			readAttributed(utterance, clause.get());
		} else {
			readQuotes(utterance);
			speaker = subject == null ? speaker : subject;
		}
	}

	/** Takes note of who is named, and returns whom the sentence begins with: mostly who "she" is in the next. */
	private Source see(Utterance utterance) {
		Source subject = null;
		Matcher name = FullNames.NAME.matcher(text).region(utterance.range().start(), utterance.range().end());
		while (isEnglish && name.find()) {
			boolean isFirst = name.start() == utterance.range().start();
			boolean isQuoted = utterance.quotations().stream().anyMatch(quoted -> quoted.range().contains(name.start()));
			if (isFirst) {
				subject = cast.see(name.group(), true).orElse(null);
			} else if (!isQuoted) {
				cast.meet(name.group(), FullNames.beginsSentence(text, name.start()));
			}
		}
		if (subject != null) {
			cast.notice(subject);
		}
		return subject;
	}

	private void readAttributed(Utterance utterance, Clause clause) {
		Attribution attribution = clause.attribution();
		Source by = attribution.speaker().flatMap(this::speaker).orElse(null);
		Source via = by == null ? null : via(utterance, by, clause);
		List<Quotation> speech = utterance.speech();
		if (isDirect(utterance, clause, speech)) {
			readDirect(utterance.quotations(), by, via);
		} else {
			add(Mark.said(Mark.Kind.CLAIM, clause.content(), by, via, null));
			open = null;
			for (Quotation quotation : speech) {
				boolean isInside = clause.content().contains(quotation.range());
				add(Mark.said(Mark.Kind.QUOTE, quotation.range(), isInside ? null : by, isInside ? null : via, null));
			}
		}
		speaker = by;
	}

	private Optional<Source> speaker(TextRange words) {
		boolean beginsSentence = FullNames.beginsSentence(text, words.start());
		Matcher clause = WHO.matcher(text).region(words.end(), text.length());
		boolean isDescribed = Labels.isUnnamed(words.in(text)) && clause.lookingAt();
		return cast.speaker(isDescribed ? words.in(text) + clause.group() : words.in(text), beginsSentence);
	}

	/** Told to a newsroom, or reported by one: then the newsroom knows it from there. */
	private Source via(Utterance utterance, Source by, Clause clause) {
		Optional<Source> newsroom = clause.attribution().hearer()
				.flatMap(hearer -> cast.newsroom(hearer.in(text), clause.isBehind()));
		if (newsroom.isEmpty() && by.getKind() == SourceKind.ANONYMOUS) {
			newsroom = utterance.attributions().stream().filter(other -> other != clause.attribution())
					.flatMap(other -> other.speaker().stream())
					.flatMap(words -> cast.newsroom(words.in(text), false).stream()).findFirst();
		}
		return newsroom.flatMap(found -> cast.through(by, found)).orElse(null);
	}

	/** Tells whether all that was said is quoted. */
	private boolean isDirect(Utterance utterance, Clause clause, List<Quotation> speech) {
		List<Quotation> quotations = utterance.quotations();
		if (quotations.isEmpty() || speech.isEmpty() && !isShortSpeech(quotations.get(0), clause)) {
			return false;
		}
		TextRange first = quotations.get(0).range();
		boolean isFirst = !Utterance.hasWords(text, utterance.range().start(), first.start())
				&& !Utterance.hasWords(text, first.end(), clause.range().start());
		boolean isIntroduced = clause.range().end() <= first.start()
				&& text.substring(clause.range().end(), first.start()).matches("(?s)[^.;!?]*[,:]\\s*");
		return isFirst || isIntroduced || clause.content().equals(first);
	}

	/** Few words are speech too where they end as speech does: "Once," she said. */
	private boolean isShortSpeech(Quotation quotation, Clause clause) {
		String inner = quotation.inner().in(text);
		return clause.isBehind() && quotation.words() > 0 && inner.matches("(?s).*[,?!]");
	}

	private void readDirect(List<Quotation> quotations, Source by, Source via) {
		Mark first = null;
		for (Quotation quotation : quotations) {
			Mark mark = first == null ? Mark.said(Mark.Kind.QUOTE, quotation.range(), by, via, null)
					: Mark.continuing(first, quotation.range());
			if (add(mark) && first == null) {
				first = mark;
			}
		}
		open = first;
	}

	private Source cited() {
		return speaker == null ? null : cast.cite(speaker);
	}

	/** Nothing here says who speaks: quotes alone go on with the one before, others are left open. */
	private void readQuotes(Utterance utterance) {
		boolean isAllQuoted = utterance.isAllQuoted(text);
		for (Quotation quotation : isAllQuoted && open != null ? utterance.quotations() : utterance.speech()) {
			if (isAllQuoted && open != null) {
				add(Mark.continuing(open, quotation.range()));
			} else {
				Mark mark = Mark.said(Mark.Kind.QUOTE, quotation.range(), isAllQuoted ? cited() : null, null, null);
				open = add(mark) && isAllQuoted ? mark : null;
			}
		}
		if (utterance.quotations().isEmpty()) {
			open = null;
		}
	}

	private void addDates() {
		if (isEnglish) {
			DateMarks.in(text, day).stream().filter(date -> !passage.literals().overlap(date.words())).forEach(this::add);
		}
	}

	private boolean add(Mark mark) {
		boolean crosses = marks.stream().anyMatch(other -> other.words().overlaps(mark.words())
				&& !other.words().contains(mark.words()) && !mark.words().contains(other.words()));
		boolean canStand = !mark.words().isEmpty() && !crosses;
		if (canStand) {
			marks.add(mark);
		}
		return canStand;
	}

	private TextRange trimmed() {
		int start = text.length() - text.stripLeading().length();
		return new TextRange(start, Math.max(start, text.stripTrailing().length()));
	}
}

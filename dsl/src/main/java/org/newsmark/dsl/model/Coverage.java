package org.newsmark.dsl.model;

import java.util.function.Function;

import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.prose.Sentences;
import org.newsmark.dsl.prose.TextRange;

/**
 * Counts how much of a story is claimed or quoted. Only sentences of four words or more count, in paragraphs and list
 * items; headings and questions do not.
 *
 * @param counted how many sentences count
 * @param covered how many of them overlap a claim or quote
 */
public record Coverage(int counted, int covered) {

	private static final int SHORTEST = 4;

	/** Reads the body of a file. */
	public static Coverage of(NewsFile file) {
		return of(file, Passage::of);
	}

	/** Counts in the body of a file, of whose blocks somebody has read the words. */
	public static Coverage of(NewsFile file, Function<Block, Passage> passages) {
		Coverage coverage = new Coverage(0, 0);
		if (file.getBody() != null) {
			for (Block block : file.getBody().getBlocks()) {
				coverage = coverage.plus(block, passages.apply(block));
			}
		}
		return coverage;
	}

	/** Adds a block, whose words are given; a heading adds nothing. */
	public Coverage plus(Block block, Passage passage) {
		if (Blocks.isHeading(block)) {
			return this;
		}
		return plus(of(passage));
	}

	/** Adds what was counted elsewhere. */
	public Coverage plus(Coverage more) {
		return new Coverage(counted + more.counted, covered + more.covered);
	}

	private static Coverage of(Passage passage) {
		Stretches statements = passage.covered(Statement.class);
		int counted = 0;
		int covered = 0;
		for (TextRange sentence : Sentences.of(passage.text())) {
			if (!passage.literals().hold(sentence) && counts(sentence.in(passage.text()))) {
				counted++;
				covered += statements.overlap(sentence) ? 1 : 0;
			}
		}
		return new Coverage(counted, covered);
	}

	/** Returns the share of covered sentences in percent, rounded down; 100 where no sentence counts. */
	public int percent() {
		return counted == 0 ? 100 : (int) (100L * covered / counted);
	}

	private static boolean counts(String sentence) {
		return Sentences.hasWords(SHORTEST, sentence) && !isQuestion(sentence);
	}

	/** "Did you leave?" is a question too: quotation marks and brackets may close behind the question mark. */
	private static boolean isQuestion(String sentence) {
		int last = sentence.length() - 1;
		while (last > 0 && "\"'”’»“*_)]".indexOf(sentence.charAt(last)) >= 0) {
			last--;
		}
		return sentence.charAt(last) == '?';
	}
}

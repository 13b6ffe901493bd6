package org.newsmark.dsl.output.notes;

import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.Story;

/** Writes a note in the form of one output, piece by piece, as it is told. */
public interface NoteWriter {

	/** Writes words between the names, or words of the author's; none of them is markup. */
	void text(String words);

	/** Writes how the claim stands, in a sentence: "Denied." */
	void standing(String sentence);

	/** Names a source and leads to what is said of it. */
	void source(Source source);

	/** Writes a date, given as it stands in the file. */
	void date(String written);

	/** Leads to the note of another claim or quote of the story. */
	void note(Statement statement, int number);

	/** Names another story, in which the claim or quote stands. */
	void story(Story story, Statement statement);
}

package org.newsmark.dsl.output.site;

import java.util.Arrays;
import java.util.List;

import org.newsmark.dsl.model.Chains;
import org.newsmark.dsl.model.HearsayInWords;
import org.newsmark.dsl.model.SourceInWords;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.words.Words;

/**
 * Holds what one story says of a source, without the model; nothing for the desk is in it.
 *
 * @param file the name of the page of the source, which is also its identity
 * @param address that of its page, from the folder of the stories
 * @param description what it is, its role and its affiliation, in words
 * @param way how it reached the newsroom, in words; empty where the newsroom has it from the source itself
 */
record SourceEntry(String file, String address, String name, String description, String way, String reason,
		String title, String url, String archived, String published) {

	static SourceEntry of(Source source, SourceFiles files, Words words) {
		StringBuilder way = new StringBuilder();
		new HearsayInWords(words, way::append, step -> way.append(step.getSource().getName())).tell(source,
				Chains.hearsay(source, HearsayInWords.LONGEST + 1).way());
		String file = files.fileName(source);
		return new SourceEntry(file, SourceFiles.address(file),
				source.getName() == null ? "" : source.getName(), SourceInWords.describe(source, words), way.toString(),
				source.getReason(), source.getTitle(), source.getUrl(), source.getArchived(), source.getPublished());
	}

	/** Tells whether it names a work: a report, a document, a post that can be read. */
	boolean isWork() {
		return title != null || url != null || archived != null;
	}

	/** Returns what tells this work from others; what else a story says of it makes no other work of it. */
	List<String> work() {
		return Arrays.asList(title, published, url, archived);
	}
}

package org.newsmark.dsl.output.graph;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.output.site.SourceFiles;

/**
 * Names nodes by where they stand, so that they keep their ids from run to run. Two sources are one where they have one
 * page; the id of an anonymous one is never told, since it may name whom the newsroom does not.
 */
public final class NodeIds {

	private final Path newsroom;
	private final SourceFiles sources;

	/** Takes the folder that files are told from: its own name is in no id. */
	public NodeIds(Path newsroom) {
		this.newsroom = newsroom;
		this.sources = new SourceFiles(newsroom);
	}

	String story(EObject object) {
		return "story_" + plain(place(object));
	}

	/** Returns the id of a claim or quote: of one that has none, or shares it with an earlier one, its number tells. */
	String statement(Statement statement) {
		return statement(statement, Statements.headsIn(Stories.file(statement)));
	}

	String statement(Statement statement, List<Statement> all) {
		String id = statement.getId();
		boolean isItsOwn = id != null && all.stream().filter(other -> id.equals(other.getId())).findFirst().get() == statement;
		return "said_" + plain(place(statement) + "#" + (isItsOwn ? id : all.indexOf(statement) + 1));
	}

	String source(Source source) {
		return plain(sources.source(source).replaceAll("^sources/|\\.html$", ""));
	}

	private String place(EObject object) {
		URI file = object.eResource().getURI().trimFileExtension();
		if (!file.isFile()) {
			return file.lastSegment();
		}
		try {
			return newsroom.relativize(Path.of(file.toFileString())).toString().replace('\\', '/');
		} catch (IllegalArgumentException onAnotherDrive) {
			return file.lastSegment();
		}
	}

	/** Keeps letters and digits; every notation takes these, with underscores between, for an id. */
	private static String plain(String name) {
		StringBuilder plain = new StringBuilder();
		name.chars().forEach(c -> {
			if (c < 0x80 && Character.isLetterOrDigit(c)) {
				plain.append((char) c);
			} else {
				plain.append('_').append(Integer.toHexString(c)).append('_');
			}
		});
		return plain.toString();
	}
}

package org.newsmark.dsl.output.graph;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.newsmark.NewsFile;
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

	/** Returns the id of each claim and quote of a file: where it has none, or shares it, its number tells. */
	Map<Statement, String> statements(NewsFile file) {
		String start = "said_" + plain(place(file) + "#");
		Map<Statement, String> ids = new HashMap<>();
		Set<String> taken = new HashSet<>();
		for (Statement statement : Statements.headsIn(file)) {
			boolean isItsOwn = statement.getId() != null && taken.add(statement.getId());
			ids.put(statement, start + (isItsOwn ? plain(statement.getId()) : ids.size() + 1));
		}
		return ids;
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

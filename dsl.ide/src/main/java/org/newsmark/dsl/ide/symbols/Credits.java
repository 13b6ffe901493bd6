package org.newsmark.dsl.ide.symbols;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.NewsmarkPackage.Literals;
import org.newsmark.dsl.newsmark.Statement;

/** Says in a few words who stands behind a claim or quote, as its author would write it. */
public final class Credits {

	/** Stands where a claim names nobody, and gives no reason for that. */
	public static final String NO_SOURCE = "no source";

	private Credits() {
	}

	/** Returns who says so, as in {@code by @mayor, @police}; empty where nobody is named. */
	public static Optional<String> by(Statement statement) {
		String ids = Statements.by(statement).stream().map(Credits::id).filter(id -> !id.isEmpty())
				.map(id -> "@" + id).collect(Collectors.joining(", "));
		return ids.isEmpty() ? Optional.empty() : Optional.of("by " + ids);
	}

	/** Returns who says so, or that nobody does. */
	static String of(Statement statement) {
		return by(statement).orElseGet(() -> statement instanceof Claim ? unsourced(statement) : "no speaker");
	}

	private static String unsourced(Statement statement) {
		return Statements.unsourced(statement).isPresent() ? "unsourced" : NO_SOURCE;
	}

	/** A source that nothing declares has an id only in the text. */
	private static String id(Citation citation) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(citation, Literals.CITATION__SOURCE);
		return nodes.isEmpty() ? "" : NodeModelUtils.getTokenText(nodes.get(0));
	}
}

package org.newsmark.dsl.comparing;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.model.Chains;
import org.newsmark.dsl.model.Sources;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.NewsmarkPackage.Literals;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.SourceKind;
import org.newsmark.dsl.newsmark.Statement;

/**
 * Holds what one source gives to one claim or quote, without the model.
 *
 * @param role what it is cited as
 * @param id by which it is known again, and which is never shown: that of an anonymous one may name somebody
 * @param kind what it is, or null where nothing declares it
 * @param steps how many sources stand between it and the newsroom
 */
record Backing(Role role, String id, SourceKind kind, String name, int steps) {

	enum Role {
		BY, EVIDENCE
	}

	private static final String UNDECLARED = "a source that is declared nowhere";

	static Backing of(Statement statement, Citation citation, Role role) {
		String id = NodeModelUtils.findNodesForFeature(citation, Literals.CITATION__SOURCE).stream()
				.map(NodeModelUtils::getTokenText).findFirst().orElse("");
		return Sources.cited(citation).map(source -> of(statement, source, role))
				.orElse(new Backing(role, id, null, UNDECLARED, 0));
	}

	private static Backing of(Statement statement, Source source, Role role) {
		return new Backing(role, source.getId(), source.getKind(), source.getName() == null ? "" : source.getName(),
				Chains.hearsay(statement, source).steps());
	}

	boolean isDeclared() {
		return kind != null;
	}

	boolean isAnonymous() {
		return kind == SourceKind.ANONYMOUS;
	}

	boolean hasNameOf(Backing other) {
		return role == other.role && isDeclared() && kind == other.kind && name.equals(other.name);
	}

	boolean hasIdOf(Backing other) {
		return role == other.role && id.equals(other.id);
	}

	/** Tells whether it stands where the other stood, which was named, and is not named itself. */
	boolean hidesWhoIs(Backing other) {
		return role == other.role && isAnonymous() && other.isDeclared() && !other.isAnonymous();
	}
}

package org.newsmark.dsl.ide.navigation;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.ide.workspace.Address;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.NewsmarkPackage.Literals;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.StatementReference;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.scoping.Ids;

/**
 * Holds a place where a source, a claim, a quote or a story is declared or named.
 *
 * @param declared what is named; a proxy where nothing declares it
 * @param id where its id stands, without {@code @} or {@code #}; for a story with no slug, where its headline stands
 * @param isDeclaration whether this is the place that declares it
 */
public record Naming(EObject declared, TextRange id, boolean isDeclaration) {

	/** Returns the naming whose id, or the sign before it, holds the character at the offset. */
	public static Optional<Naming> at(Draft draft, int offset) {
		ILeafNode leaf = draft.leaf(offset);
		return leaf == null || leaf.isHidden() ? Optional.empty() : of(leaf);
	}

	/** Returns the naming that a caret at the offset stands in, before or behind. */
	public static Optional<Naming> touching(Draft draft, int offset) {
		return at(draft, offset).or(() -> offset == 0 ? Optional.empty() : at(draft, offset - 1));
	}

	private static Optional<Naming> of(ILeafNode leaf) {
		EObject object = NodeModelUtils.findActualSemanticObjectFor(leaf);
		if (object instanceof Citation citation) {
			return mention(leaf, citation, Literals.CITATION__SOURCE, citation.getSource(), "@");
		}
		if (object instanceof StatementReference reference) {
			return mention(leaf, reference, Literals.STATEMENT_REFERENCE__STORY, reference.getStory(), "").or(
					() -> mention(leaf, reference, Literals.STATEMENT_REFERENCE__STATEMENT, reference.getStatement(), "#"));
		}
		boolean isDeclared = object instanceof Source || object instanceof Statement || object instanceof Story;
		return isDeclared ? id(leaf, object, Ids.feature(object), object instanceof Statement ? "#" : "")
				.map(id -> new Naming(object, id, true)) : Optional.empty();
	}

	private static Optional<Naming> mention(ILeafNode leaf, EObject from, EStructuralFeature feature, EObject target,
			String sign) {
		return target == null ? Optional.empty()
				: id(leaf, from, feature, sign).map(id -> new Naming(target, id, false));
	}

	private static Optional<TextRange> id(ILeafNode leaf, EObject object, EStructuralFeature feature, String sign) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
		if (nodes.isEmpty()) {
			return Optional.empty();
		}
		TextRange id = new TextRange(nodes.get(0).getOffset(), nodes.get(0).getEndOffset());
		return leaf.getText().equals(sign) || id.contains(leaf.getOffset()) ? Optional.of(id) : Optional.empty();
	}

	/** Tells whether anything declares what is named. */
	public boolean isResolved() {
		return Address.of(declared) != null;
	}

	/** Returns what is named, as the whole workspace knows it; null where nothing declares it. */
	public Address address() {
		return Address.of(declared);
	}

	/** Tells whether the story that is named has no slug of its own, so that it goes by the name of its file. */
	public boolean isNamedByFile() {
		return declared instanceof Story story && story.getSlug() == null;
	}

	/** Tells whether mentions of the id mean this declaration: of two with one id in a file, the first is meant. */
	public boolean isMeant() {
		if (declared instanceof Source) {
			return isFirst(Stories.sources(Stories.file(declared)));
		}
		return !(declared instanceof Statement) || isFirst(Statements.in(Stories.file(declared)));
	}

	private boolean isFirst(List<? extends EObject> all) {
		String name = Ids.of(declared);
		return all.stream().filter(each -> name.equals(Ids.of(each))).findFirst().filter(declared::equals).isPresent();
	}
}

package org.newsmark.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.Declaration;
import org.newsmark.dsl.newsmark.NewsmarkPackage.Literals;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.validation.Fix.Edit;

/** Proposes sources for a claim or quote that has none: those declared in its file, then a new one. */
public final class SourceFixes {

	private SourceFixes() {
	}

	/** Proposes every declared source, a new one, and for claims a reason for having none. */
	public static List<Fix> cite(Statement statement, FixContext finding) {
		List<Fix> fixes = new ArrayList<>();
		int place = attributesStart(statement);
		for (Source source : Stories.sources(finding.file())) {
			fixes.add(Fix.proposal("Cite @" + source.getId() + " (" + source.getName() + ")",
					Edit.insert(place, " by @" + source.getId())));
		}
		String id = newId(finding);
		fixes.add(Fix.proposal("Declare a new source and cite it",
				Edit.insert(declarationsEnd(finding), declaration(id)), Edit.insert(place, " by @" + id)));
		if (statement instanceof Claim) {
			fixes.add(Fix.proposal("Mark it unsourced", Edit.insert(place, " unsourced \"say why\"")));
		}
		return fixes;
	}

	/** Proposes a declaration for an id that is cited and not declared. */
	public static Fix declare(String id, FixContext finding) {
		return Fix.proposal("Declare the source @" + id, Edit.insert(declarationsEnd(finding), declaration(id)));
	}

	private static String declaration(String id) {
		return "\n\nsource " + id + ": person \"Name\"";
	}

	/** Attributes go behind the id, where there is one, else behind the keyword. */
	private static int attributesStart(Statement statement) {
		INode node = NodeModelUtils.findActualNodeFor(statement);
		List<INode> ids = NodeModelUtils.findNodesForFeature(statement, Literals.STATEMENT__ID);
		int keyword = statement instanceof Claim ? "claim".length() : "quote".length();
		return ids.isEmpty() ? node.getOffset() + keyword : ids.get(0).getEndOffset();
	}

	private static int declarationsEnd(FixContext finding) {
		List<Declaration> declarations = finding.file().getDeclarations();
		return declarations.isEmpty() ? 0
				: NodeModelUtils.findActualNodeFor(declarations.get(declarations.size() - 1)).getEndOffset();
	}

	private static String newId(FixContext finding) {
		Set<String> taken = Stories.sources(finding.file()).stream().map(Source::getId).collect(Collectors.toSet());
		String id = "new-source";
		for (int i = 2; taken.contains(id); i++) {
			id = "new-source-" + i;
		}
		return id;
	}
}

package org.newsmark.dsl.ide.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.ide.workspace.FileSummary.Mention;
import org.newsmark.dsl.ide.workspace.FileSummary.Role;
import org.newsmark.dsl.model.Contents;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.NewsmarkPackage.Literals;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.StatementReference;

/** Finds where a draft names what it or another file declares. */
final class Mentions {

	private static final Map<EStructuralFeature, Role> ROLES = Map.ofEntries(
			Map.entry(Literals.STATEMENT__BY, Role.BY), Map.entry(Literals.STATEMENT__VIA, Role.VIA),
			Map.entry(Literals.CLAIM__EVIDENCE, Role.EVIDENCE), Map.entry(Literals.MENTION__CITATION, Role.MENTION),
			Map.entry(Literals.SOURCE__BY, Role.SOURCE_BY), Map.entry(Literals.SOURCE__VIA, Role.SOURCE_VIA),
			Map.entry(Literals.CLAIM__DENIES, Role.DENIES), Map.entry(Literals.CLAIM__SUPPORTS, Role.SUPPORTS),
			Map.entry(Literals.CLAIM__CORRECTS, Role.CORRECTS), Map.entry(Literals.STATEMENT__ANSWERS, Role.ANSWERS),
			Map.entry(Literals.STATEMENT__CONTINUES, Role.CONTINUES));

	private final Draft draft;
	private final Map<Statement, Integer> numbers;
	private final List<Mention> found = new ArrayList<>();

	private Mentions(Draft draft, Map<Statement, Integer> numbers) {
		this.draft = draft;
		this.numbers = numbers;
	}

	/** Takes the numbers of the statements by which chains are known. */
	static List<Mention> in(Draft draft, Map<Statement, Integer> numbers) {
		Mentions mentions = new Mentions(draft, numbers);
		Contents.visit(draft.file(), mentions::visit);
		return List.copyOf(mentions.found);
	}

	private void visit(EObject object) {
		if (object instanceof Citation citation) {
			add(citation, Literals.CITATION__SOURCE, citation.getSource(), ROLES.get(citation.eContainmentFeature()));
		} else if (object instanceof StatementReference reference) {
			add(reference, Literals.STATEMENT_REFERENCE__STORY, reference.getStory(), Role.STORY);
			add(reference, Literals.STATEMENT_REFERENCE__STATEMENT, reference.getStatement(),
					ROLES.get(reference.eContainmentFeature()));
		}
	}

	private void add(EObject from, EReference reference, EObject target, Role role) {
		Address address = Address.of(target);
		List<INode> nodes = NodeModelUtils.findNodesForFeature(from, reference);
		if (address != null && role != null && !nodes.isEmpty()) {
			found.add(new Mention(address, role, draft.positions().range(nodes.get(0)), number(from)));
		}
	}

	private int number(EObject from) {
		return from.eContainer() instanceof Statement statement
				? numbers.getOrDefault(Statements.head(statement), -1) : -1;
	}
}

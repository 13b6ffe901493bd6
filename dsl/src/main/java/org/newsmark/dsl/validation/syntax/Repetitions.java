package org.newsmark.dsl.validation.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Statement;

/** Finds properties and attributes that stand twice in one block, where each may stand once. */
final class Repetitions {

	/** Lists have commas, a policy has as many rules as it likes. A story's corrections are objects of their own. */
	private static final Set<String> REPEATABLE = Set.of(",", "rule");

	private Repetitions() {
	}

	static List<Mistake> in(NewsFile file, List<Statement> statements) {
		List<Mistake> found = new ArrayList<>();
		file.getDeclarations().forEach(declaration -> find(declaration, found));
		statements.forEach(statement -> find(statement, found));
		return found;
	}

	private static void find(EObject object, List<Mistake> found) {
		List<String> seen = new ArrayList<>(); // of few words
		for (ILeafNode node : Keywords.of(object)) {
			String keyword = ((Keyword) node.getGrammarElement()).getValue();
			if (!seen.contains(keyword)) {
				seen.add(keyword);
			} else if (!REPEATABLE.contains(keyword)) {
				found.add(Mistake.at(node, message(keyword)));
			}
		}
	}

	private static String message(String keyword) {
		return keyword.equals("#") ? "A claim or quote has one id: remove one of the two."
				: "\"" + keyword + "\" may stand here once only: remove one of the two, or make them one.";
	}
}

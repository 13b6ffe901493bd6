package org.newsmark.dsl.validation.syntax;

import static org.newsmark.dsl.newsmark.NewsmarkPackage.Literals.POLICY__COVERAGE_MINIMUM;
import static org.newsmark.dsl.newsmark.NewsmarkPackage.Literals.SOURCE__COUNT;
import static org.newsmark.dsl.newsmark.NewsmarkPackage.Literals.SOURCE__NAME;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.newsmark.Declaration;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Policy;
import org.newsmark.dsl.newsmark.Source;

/** Finds values of the right form that can mean nothing: a source without a name, nobody, more than all. */
final class Senseless {

	private static final int ALL = 100;

	private Senseless() {
	}

	static List<Mistake> in(NewsFile file) {
		List<Mistake> found = new ArrayList<>();
		for (Declaration declaration : file.getDeclarations()) {
			if (declaration instanceof Source source) {
				find(source, found);
			} else if (declaration instanceof Policy policy && policy.getCoverageMinimum() != null
					&& policy.getCoverageMinimum() > ALL) {
				found.add(at(policy, POLICY__COVERAGE_MINIMUM,
						"No story can do that: coverage-minimum is a percentage, from 0 to 100."));
			}
		}
		return found;
	}

	private static void find(Source source, List<Mistake> found) {
		if (source.getName() != null && source.getName().isBlank()) {
			found.add(at(source, SOURCE__NAME, "This source has no name: write one between the quotation marks."));
		}
		if (source.getCount() != null && source.getCount() == 0) {
			found.add(at(source, SOURCE__COUNT,
					"A count of 0 stands for nobody: write how many people there are, or leave count out."));
		}
	}

	private static Mistake at(EObject owner, EStructuralFeature feature, String message) {
		return Mistake.at(NodeModelUtils.findNodesForFeature(owner, feature).get(0), message);
	}
}

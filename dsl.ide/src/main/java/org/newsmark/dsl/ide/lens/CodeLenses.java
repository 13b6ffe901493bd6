package org.newsmark.dsl.ide.lens;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.ide.workspace.Address;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.ide.workspace.Index;
import org.newsmark.dsl.model.Coverage;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.NewsmarkPackage.Literals;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.Story;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Counts, above a source or a story, what rests on it. A lens only tells: what it would do when it is clicked differs
 * from editor to editor, so its command has a title and no name, as the protocol allows.
 */
@Singleton
public final class CodeLenses {

	@Inject
	private Index index;

	/** Returns the lenses of a file. */
	public List<CodeLens> of(Draft draft) {
		List<CodeLens> lenses = new ArrayList<>();
		Story story = Stories.story(draft.file());
		if (story != null) {
			lenses.add(lens(line(draft, story, Literals.STORY__HEADLINE), ofStory(draft)));
		}
		List<Source> sources = Stories.sources(draft.file());
		ClaimCounts counts = new ClaimCounts(sources.stream().map(Address::of).collect(Collectors.toSet()), index);
		sources.forEach(source -> lenses.add(lens(line(draft, source, Literals.SOURCE__ID),
				ofSource(Address.of(source), counts))));
		return lenses;
	}

	private static String ofSource(Address source, ClaimCounts counts) {
		int denied = counts.denied(source);
		return claims(counts.claims(source)) + (denied == 0 ? "" : " · " + denied + " denied");
	}

	private static String ofStory(Draft draft) {
		List<Statement> claims = Statements.headsIn(draft.file()).stream().filter(Claim.class::isInstance).toList();
		long bare = claims.stream().filter(claim -> !Statements.isSourced(claim)).count();
		Coverage coverage = Coverage.of(draft.file());
		return claims(claims.size()) + (bare == 0 ? "" : ", " + bare + " without a source")
				+ (coverage.counted() == 0 ? "" : ", " + coverage.percent() + " % covered");
	}

	private static String claims(int count) {
		return count == 0 ? "no claims" : count == 1 ? "1 claim" : count + " claims";
	}

	/** A lens stands above one line: that of the name. */
	private static Range line(Draft draft, EObject declaration, EStructuralFeature name) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(declaration, name);
		int start = NodeModelUtils.findActualNodeFor(declaration).getOffset();
		return nodes.isEmpty() ? draft.positions().range(start, 0) : draft.positions().range(nodes.get(0));
	}

	private static CodeLens lens(Range range, String title) {
		return new CodeLens(range, new Command(title, ""), null);
	}
}

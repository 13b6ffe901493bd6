package org.newsmark.dsl.ide.lens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.ide.commands.Commands;
import org.newsmark.dsl.ide.workspace.Address;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.ide.workspace.Index;
import org.newsmark.dsl.ide.workspace.Uris;
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

/** Counts, above a source or a story, what rests on it. A click shows the first of what is counted. */
@Singleton
public final class CodeLenses {

	@Inject
	private Index index;

	/** Returns the lenses of a file. */
	public List<CodeLens> of(Draft draft) {
		List<CodeLens> lenses = new ArrayList<>();
		Story story = Stories.story(draft.file());
		if (story != null) {
			lenses.add(new CodeLens(line(draft, story, Literals.STORY__HEADLINE), new Command(ofStory(draft),
					Commands.SHOW_UNSOURCED, List.of(Map.of("uri", Uris.text(draft.uri())))), null));
		}
		List<Source> sources = Stories.sources(draft.file()).stream().filter(source -> source.getId() != null).toList();
		ClaimCounts counts = new ClaimCounts(sources.stream().map(Address::of).collect(Collectors.toSet()), index);
		sources.forEach(source -> lenses.add(lens(source, draft, counts)));
		return lenses;
	}

	private static CodeLens lens(Source source, Draft draft, ClaimCounts counts) {
		return new CodeLens(line(draft, source, Literals.SOURCE__ID), new Command(ofSource(Address.of(source), counts),
				Commands.SHOW_CLAIMS, List.of(Map.of("uri", Uris.text(draft.uri()), "source", source.getId()))), null);
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
}

package org.newsmark.dsl.ide.folding;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.ide.symbols.Sections;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.model.Blocks;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.Body;
import org.newsmark.dsl.newsmark.Declaration;
import org.newsmark.dsl.newsmark.Import;

import com.google.inject.Singleton;

/**
 * Finds what can be folded away: the header as a whole, what it declares, sections, paragraphs, code and comments.
 * Editors show one fold a line, mostly the first they are told: so the header stands before the story that begins it.
 */
@Singleton
public final class Foldings {

	/** Returns what can be folded in a file. */
	public List<FoldingRange> of(Draft draft) {
		Folds folds = new Folds(draft);
		header(draft, folds);
		imports(draft, folds);
		draft.file().getDeclarations().forEach(declaration -> folds.add(node(declaration), null));
		Sections.in(draft).forEach(section -> folds.add(section.range(), FoldingRangeKind.Region));
		paragraphs(draft.file().getBody(), folds);
		new HiddenFolds(draft, folds).add();
		return folds.all();
	}

	/** The line with the three hyphens stays, to tell that the words begin there. */
	private static void header(Draft draft, Folds folds) {
		List<Declaration> declarations = draft.file().getDeclarations();
		if (draft.file().getBody() != null && !declarations.isEmpty()) {
			folds.add(node(declarations.get(0)).getOffset(),
					node(declarations.get(declarations.size() - 1)).getEndOffset(), FoldingRangeKind.Region);
		}
	}

	private static void imports(Draft draft, Folds folds) {
		List<Import> run = new ArrayList<>();
		for (Declaration declaration : draft.file().getDeclarations()) {
			if (declaration instanceof Import named) {
				run.add(named);
			} else {
				addRun(run, folds);
			}
		}
		addRun(run, folds);
	}

	private static void addRun(List<Import> run, Folds folds) {
		if (!run.isEmpty()) {
			folds.add(node(run.get(0)).getOffset(), node(run.get(run.size() - 1)).getEndOffset(),
					FoldingRangeKind.Imports);
			run.clear();
		}
	}

	private static void paragraphs(Body body, Folds folds) {
		if (body != null) {
			for (Block block : body.getBlocks()) {
				if (!Blocks.isHeading(block)) {
					folds.add(node(block), null);
				}
			}
		}
	}

	private static INode node(EObject object) {
		return NodeModelUtils.findActualNodeFor(object);
	}
}

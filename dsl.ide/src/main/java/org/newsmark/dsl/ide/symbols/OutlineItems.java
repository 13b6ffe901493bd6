package org.newsmark.dsl.ide.symbols;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.ide.symbols.Nesting.Item;
import org.newsmark.dsl.ide.symbols.Sections.Section;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.model.Blocks;
import org.newsmark.dsl.model.Passage;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.Declaration;
import org.newsmark.dsl.newsmark.Import;
import org.newsmark.dsl.newsmark.NewsmarkPackage.Literals;
import org.newsmark.dsl.newsmark.Policy;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Span;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.scoping.Ids;

/** Makes a symbol of each part of a draft that an outline shows. */
final class OutlineItems {

	private final Draft draft;
	private final List<Item> items = new ArrayList<>();
	private final Map<Block, Passage> passages = new HashMap<>();

	OutlineItems(Draft draft) {
		this.draft = draft;
	}

	/** Returns the symbols, of which none has children yet. */
	List<Item> items() {
		draft.file().getDeclarations().forEach(this::add);
		Sections.in(draft).forEach(this::add);
		Statements.headsIn(draft.file()).forEach(this::add);
		return items;
	}

	private void add(Declaration declaration) {
		TextRange range = range(declaration);
		if (declaration instanceof Story story) {
			String slug = Ids.slug(story);
			add(isTold(story) ? new TextRange(0, draft.text().length()) : range,
					selection(story, Literals.STORY__HEADLINE, range), SymbolName.of(story.getHeadline(), slug),
					SymbolKinds.STORY, "story · " + slug);
		} else if (declaration instanceof Source source) {
			String name = source.getName() == null ? "" : source.getName();
			add(range, selection(source, Literals.SOURCE__ID, range),
					source.getId() == null ? SymbolName.of(name, "source") : "@" + source.getId(),
					SymbolKinds.of(source.getKind()),
					source.getKind().getLiteral() + (name.isEmpty() ? "" : " · " + name));
		} else if (declaration instanceof Import named) {
			add(range, selection(named, Literals.IMPORT__IMPORT_URI, range), SymbolName.of(named.getImportURI(), "import"),
					SymbolKinds.IMPORT, "import");
		} else if (declaration instanceof Policy policy) {
			add(range, selection(policy, Literals.POLICY__NAME, range), SymbolName.of(policy.getName(), "policy"),
					SymbolKinds.POLICY, "policy");
		}
	}

	/** A second story is a mistake: the file tells the first. */
	private boolean isTold(Story story) {
		return story == Stories.story(draft.file());
	}

	private void add(Section section) {
		Passage passage = passage(section.heading());
		add(section.range(), range(section.heading()), SymbolName.of(passage.cited(whole(passage)), "(no words)"),
				SymbolKinds.SECTION, "heading");
	}

	private void add(Statement statement) {
		Span span = (Span) statement.eContainer();
		Passage passage = passage(Blocks.around(statement));
		TextRange words = passage.wordsOf(span);
		TextRange range = range(span);
		boolean isClaim = statement instanceof Claim;
		add(range, words.isEmpty() ? range : passage.inFile(words), SymbolName.of(passage.cited(words), "(no words)"),
				isClaim ? SymbolKinds.CLAIM : SymbolKinds.QUOTE,
				(isClaim ? "claim · " : "quote · ") + Credits.of(statement));
	}

	private void add(TextRange range, TextRange selection, String name, SymbolKind kind, String detail) {
		DocumentSymbol symbol = new DocumentSymbol(name, kind, draft.positions().range(range),
				draft.positions().range(selection), detail);
		symbol.setChildren(new ArrayList<>());
		items.add(new Item(range, symbol));
	}

	private Passage passage(Block block) {
		return passages.computeIfAbsent(block, Passage::of);
	}

	private static TextRange whole(Passage passage) {
		return new TextRange(0, passage.text().length());
	}

	private static TextRange range(EObject object) {
		return range(NodeModelUtils.findActualNodeFor(object));
	}

	private static TextRange range(INode node) {
		return new TextRange(node.getOffset(), node.getEndOffset());
	}

	/** What an editor marks when the symbol is chosen; all of it where that part is missing. */
	private static TextRange selection(EObject object, EStructuralFeature feature, TextRange otherwise) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
		return nodes.isEmpty() ? otherwise : range(nodes.get(0));
	}
}

package org.newsmark.dsl.ui.assist;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.BadPositionCategoryException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.newsmark.dsl.ui.colors.Detail;
import org.newsmark.dsl.ui.icons.Icons;
import org.newsmark.dsl.ui.server.DocumentPlaces;
import org.newsmark.dsl.ui.server.ServerEdits;

/** Is something that the server proposes to put in, with what has to change elsewhere, such as a new import. */
final class ServerProposal
		implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension6 {

	private final CompletionItem item;
	private final int start;
	/** How much of the text behind the caret is replaced. */
	private final int behind;
	/** Tells where the caret stood, if there are more proposals than were listed; otherwise -1. */
	private final int listedAt;
	private Point selection;

	ServerProposal(CompletionItem item, IDocument document, int caret, boolean isOneOfMore) {
		this.item = item;
		listedAt = isOneOfMore ? caret : -1;
		IRegion replaced = DocumentPlaces.region(document, item.getTextEdit().getLeft().getRange());
		start = replaced.getOffset();
		behind = Math.max(0, start + replaced.getLength() - caret);
	}

	@Override
	public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
		IDocument document = viewer.getDocument();
		ServerEdits.atOnce(document, () -> {
			try {
				put(viewer, document, new Position(start, offset + behind - start));
			} catch (BadLocationException | BadPositionCategoryException failure) {
				throw new IllegalStateException("The proposal does not fit the text it was made for", failure);
			}
		});
	}

	/** What changes elsewhere may stand before the caret, and move it. */
	private void put(ITextViewer viewer, IDocument document, Position replaced)
			throws BadLocationException, BadPositionCategoryException {
		if (item.getAdditionalTextEdits() != null) {
			document.addPosition(replaced);
			ServerEdits.edit(document, item.getAdditionalTextEdits()).apply(document);
			document.removePosition(replaced);
		}
		SnippetText snippet = snippet();
		document.replace(replaced.getOffset(), replaced.getLength(), snippet.text());
		selection = new Point(replaced.getOffset() + snippet.end(), 0);
		if (!snippet.places().isEmpty()) {
			IRegion first = PlacesToFill.enter(viewer, snippet, replaced.getOffset());
			selection = new Point(first.getOffset(), first.getLength());
		}
	}

	private SnippetText snippet() {
		String text = item.getTextEdit().getLeft().getNewText();
		return item.getInsertTextFormat() == InsertTextFormat.Snippet ? SnippetText.parse(text)
				: new SnippetText(text, List.of(), text.length());
	}

	/** Tells whether the letters typed since still occur in this order; a list that was cut has to be asked for anew. */
	@Override
	public boolean validate(IDocument document, int offset, DocumentEvent event) {
		if (offset < start || listedAt >= 0 && offset != listedAt) {
			return false;
		}
		try {
			String typed = document.get(start, offset - start).toLowerCase(Locale.ROOT);
			String filter = item.getFilterText() == null ? item.getLabel() : item.getFilterText();
			int next = 0;
			for (char c : filter.toLowerCase(Locale.ROOT).toCharArray()) {
				next += next < typed.length() && typed.charAt(next) == c ? 1 : 0;
			}
			return next == typed.length();
		} catch (BadLocationException isOutside) {
			return false;
		}
	}

	@Override
	public StyledString getStyledDisplayString() {
		StyledString shown = new StyledString(item.getLabel());
		return item.getDetail() == null ? shown
				: shown.append("  " + item.getDetail(), Detail.STYLER);
	}

	@Override
	public String getDisplayString() {
		return getStyledDisplayString().getString();
	}

	@Override
	public String getAdditionalProposalInfo() {
		return item.getDocumentation() == null ? null
				: item.getDocumentation().map(text -> text, markup -> markup.getValue());
	}

	@Override
	public Point getSelection(IDocument document) {
		return selection;
	}

	@Override
	public void apply(IDocument document) {
		throw new UnsupportedOperationException("Proposals are put in where they are seen");
	}

	@Override
	public void selected(ITextViewer viewer, boolean smartToggle) {
	}

	@Override
	public void unselected(ITextViewer viewer) {
	}

	@Override
	public Image getImage() {
		return Icons.of(item.getKind());
	}

	@Override
	public IContextInformation getContextInformation() {
		return null;
	}
}

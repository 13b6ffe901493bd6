package org.newsmark.dsl.ui.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.newsmark.dsl.ui.hover.WebPages;
import org.newsmark.dsl.ui.server.DocumentPlaces;
import org.newsmark.dsl.ui.server.Questions;
import org.newsmark.dsl.ui.server.ServerInProcess;

/** Leads from a name to where it is declared, from an import to its file, from an address to its page. */
public final class Links extends AbstractHyperlinkDetector {

	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean canShowMultiple) {
		IDocument document = viewer.getDocument();
		Position position = DocumentPlaces.position(document, region.getOffset());
		return Questions.now(document, file -> found(file, position)).map(found -> links(document, region.getOffset(), found))
				.filter(links -> links.length > 0).orElse(null);
	}

	/** Asks both at once: the thread that draws waits for the answers. */
	private static CompletableFuture<Found> found(TextDocumentIdentifier file, Position position) {
		TextDocumentService files = ServerInProcess.get().files();
		return files.definition(new DefinitionParams(file, position)).thenCombine(
				files.documentLink(new DocumentLinkParams(file)), (names, texts) -> new Found(
						names == null ? List.of() : names.getRight(), texts == null ? List.of() : texts));
	}

	private static IHyperlink[] links(IDocument document, int offset, Found found) {
		List<IHyperlink> links = new ArrayList<>();
		found.names().stream().filter(link -> link.getOriginSelectionRange() != null).forEach(
				link -> links.add(new Link(DocumentPlaces.region(document, link.getOriginSelectionRange()), "Open declaration",
						() -> Places.open(link.getTargetUri(), link.getTargetSelectionRange()))));
		if (links.isEmpty()) {
			found.texts().stream().map(link -> new Link(DocumentPlaces.region(document, link.getRange()), link.getTarget(),
					() -> open(link.getTarget()))).filter(link -> link.isAt(offset)).findFirst().ifPresent(links::add);
		}
		return links.toArray(IHyperlink[]::new);
	}

	private static void open(String target) {
		if (target.startsWith("file:")) {
			Places.open(target, null);
		} else {
			WebPages.open(target);
		}
	}

	/** Is what leads away from a place by its name, and what leads away from any place of the text by its words. */
	private record Found(List<? extends LocationLink> names, List<DocumentLink> texts) {
	}

	private record Link(IRegion getHyperlinkRegion, String getHyperlinkText, Runnable way) implements IHyperlink {

		boolean isAt(int offset) {
			return getHyperlinkRegion.getOffset() <= offset
					&& offset <= getHyperlinkRegion.getOffset() + getHyperlinkRegion.getLength();
		}

		@Override
		public String getTypeLabel() {
			return null;
		}

		@Override
		public void open() {
			way.run();
		}
	}
}

package org.newsmark.dsl.ui.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
import org.newsmark.dsl.ui.hover.WebPages;
import org.newsmark.dsl.ui.server.DocumentPlaces;
import org.newsmark.dsl.ui.server.Questions;
import org.newsmark.dsl.ui.server.ServerInProcess;

/** Leads from a name to where it is declared, from an import to its file, from an address to its page. */
public final class Links extends AbstractHyperlinkDetector {

	@Override
	public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean canShowMultiple) {
		IDocument document = viewer.getDocument();
		List<IHyperlink> links = new ArrayList<>();
		declarations(document, DocumentPlaces.position(document, region.getOffset())).forEach(
				link -> links.add(new Link(DocumentPlaces.region(document, link.getOriginSelectionRange()), "Open declaration",
						() -> Places.open(link.getTargetUri(), link.getTargetSelectionRange()))));
		if (links.isEmpty()) {
			link(document, region.getOffset()).ifPresent(link -> links.add(new Link(
					DocumentPlaces.region(document, link.getRange()), link.getTarget(), () -> open(link.getTarget()))));
		}
		return links.isEmpty() ? null : links.toArray(IHyperlink[]::new);
	}

	private static List<? extends LocationLink> declarations(IDocument document, Position position) {
		return Questions.now(document,
				file -> ServerInProcess.get().files().definition(new DefinitionParams(file, position)))
				.<List<? extends LocationLink>>map(answer -> answer.getRight()).orElse(List.of()).stream()
				.filter(link -> link.getOriginSelectionRange() != null).toList();
	}

	private static Optional<DocumentLink> link(IDocument document, int offset) {
		return Questions.now(document, file -> ServerInProcess.get().files().documentLink(new DocumentLinkParams(file)))
				.orElse(List.of()).stream().filter(link -> {
					IRegion region = DocumentPlaces.region(document, link.getRange());
					return region.getOffset() <= offset && offset <= region.getOffset() + region.getLength();
				}).findFirst();
	}

	private static void open(String target) {
		if (target.startsWith("file:")) {
			Places.open(target, null);
		} else {
			WebPages.open(target);
		}
	}

	private record Link(IRegion getHyperlinkRegion, String getHyperlinkText, Runnable way) implements IHyperlink {

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

package org.newsmark.dsl.ide.links;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.ide.workspace.Uris;
import org.newsmark.dsl.newsmark.Declaration;
import org.newsmark.dsl.newsmark.Import;
import org.newsmark.dsl.newsmark.NewsmarkPackage.Literals;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.scoping.Imports;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Finds what can be followed: urls and the paths of imports. Addresses are of the web alone, since a story may come
 * from anyone and its links are opened with a click.
 */
@Singleton
public final class DocumentLinks {

	private static final Set<String> SCHEMES = Set.of("http", "https");
	private static final Map<EClass, List<EStructuralFeature>> URLS = Map.of(
			Literals.STORY, List.of(Literals.STORY__URL),
			Literals.SOURCE, List.of(Literals.SOURCE__URL, Literals.SOURCE__ARCHIVED));

	@Inject
	private Imports imports;

	/** Returns the links of a file. */
	public List<DocumentLink> of(Draft draft) {
		List<DocumentLink> links = new ArrayList<>();
		for (Declaration declaration : draft.file().getDeclarations()) {
			if (declaration instanceof Import named) {
				addImport(named, draft, links);
			}
			for (EStructuralFeature feature : URLS.getOrDefault(declaration.eClass(), List.of())) {
				String url = (String) declaration.eGet(feature);
				NodeModelUtils.findNodesForFeature(declaration, feature).stream().limit(1)
						.forEach(node -> addAddress(unquoted(node), url, draft, links));
			}
		}
		new BodyLinks(draft.resource().getParseResult().getRootNode())
				.find((range, address) -> addAddress(range, address, draft, links));
		return links;
	}

	private void addImport(Import named, Draft draft, List<DocumentLink> links) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(named, Literals.IMPORT__IMPORT_URI);
		if (!nodes.isEmpty() && imports.isFound(named)) {
			add(unquoted(nodes.get(0)), Uris.text(Imports.target(named)), draft, links);
		}
	}

	private static void addAddress(TextRange range, String address, Draft draft, List<DocumentLink> links) {
		if (isOfTheWeb(address)) {
			add(range, address, draft, links);
		}
	}

	private static void add(TextRange range, String target, Draft draft, List<DocumentLink> links) {
		links.add(new DocumentLink(draft.positions().range(range), target));
	}

	private static boolean isOfTheWeb(String address) {
		try {
			URI uri = new URI(address == null ? "" : address);
			return uri.getScheme() != null && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
					&& uri.getRawAuthority() != null;
		} catch (URISyntaxException e) {
			return false;
		}
	}

	private static TextRange unquoted(INode string) {
		return new TextRange(string.getOffset() + 1, Math.max(string.getOffset() + 1, string.getEndOffset() - 1));
	}
}

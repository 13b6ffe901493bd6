package org.newsmark.dsl.ui.icons;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.graphics.Image;
import org.newsmark.dsl.ide.symbols.Credits;
import org.newsmark.dsl.ide.symbols.SymbolKinds;
import org.newsmark.dsl.newsmark.SourceKind;
import org.newsmark.dsl.ui.server.Settings;

/**
 * Knows the picture of each kind of thing that views list; of which kind a thing is, the server says. Pictures are
 * drawn over a white edge of their own: no color is seen on light, dark and selected rows alike.
 */
public final class Icons {

	/** Names the picture of a claim for which nobody stands. */
	public static final String UNSOURCED_CLAIM = "claim-without-source";
	private static final Map<SymbolKind, String> SYMBOLS = new EnumMap<>(SymbolKind.class);
	private static final Map<CompletionItemKind, String> PROPOSALS = Map.of(CompletionItemKind.Keyword, "keyword",
			CompletionItemKind.Property, "property", CompletionItemKind.Value, "value",
			CompletionItemKind.EnumMember, "rule", CompletionItemKind.File, "import",
			CompletionItemKind.Reference, "reference", CompletionItemKind.Snippet, "snippet");

	static {
		SYMBOLS.put(SymbolKinds.STORY, "story");
		SYMBOLS.put(SymbolKinds.IMPORT, "import");
		SYMBOLS.put(SymbolKinds.POLICY, "policy");
		SYMBOLS.put(SymbolKinds.SECTION, "heading");
		SYMBOLS.put(SymbolKinds.CLAIM, "claim");
		SYMBOLS.put(SymbolKinds.QUOTE, "quote");
		for (SourceKind kind : SourceKind.values()) {
			SYMBOLS.put(SymbolKinds.of(kind), kind.getLiteral());
		}
	}

	private Icons() {
	}

	/** Returns the picture of a part of a story; a claim without a source has one of its own. */
	public static Image of(DocumentSymbol symbol) {
		boolean isBare = symbol.getKind() == SymbolKinds.CLAIM && symbol.getDetail() != null
				&& symbol.getDetail().endsWith(Credits.NO_SOURCE);
		return isBare ? of(UNSOURCED_CLAIM) : of(symbol.getKind());
	}

	/** Returns the picture of a kind of symbols; null where there is none. */
	public static Image of(SymbolKind kind) {
		return of(SYMBOLS.get(kind));
	}

	/** Returns the picture of a kind of proposals; null where there is none. */
	public static Image of(CompletionItemKind kind) {
		return kind == null ? null : of(PROPOSALS.get(kind));
	}

	/** Returns the picture of that name, such as that of a kind of source; null where there is none. */
	public static Image of(String name) {
		return name == null || name.isEmpty() ? null : in("icons/kinds/" + name + ".svg");
	}

	/** Returns the picture in a file of the plug-in. */
	public static Image in(String path) {
		String key = Settings.PLUGIN + "/" + path;
		ImageRegistry images = JFaceResources.getImageRegistry();
		if (images.getDescriptor(key) == null) {
			images.put(key, ResourceLocator.imageDescriptorFromBundle(Settings.PLUGIN, path)
					.orElseGet(ImageDescriptor::getMissingImageDescriptor));
		}
		return images.get(key);
	}
}

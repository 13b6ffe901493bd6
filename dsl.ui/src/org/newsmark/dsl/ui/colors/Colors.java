package org.newsmark.dsl.ui.colors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;
import org.newsmark.dsl.ide.tokens.TokenTypes;

/**
 * Gives the words of a story their look. The colors are those of the preferences, which differ from theme to theme; the
 * style of the letters is fixed, so that a claim without a source is told from others without colors as well.
 */
public final class Colors {

	/** Begins the names of all colors of stories; the kind of token follows. */
	public static final String PREFIX = "org.newsmark.dsl.ui.color.";
	private static final List<String> TYPES = TokenTypes.legend().getTokenTypes();
	/** A long story asks thousands of times. */
	private static final List<String> FOREGROUNDS = TYPES.stream().map(type -> PREFIX + type).toList();
	private static final List<String> BACKGROUNDS = TYPES.stream().map(type -> PREFIX + type + ".background").toList();
	private static final Map<String, Integer> LETTERS = Map.of("keyword", SWT.BOLD, "heading", SWT.BOLD,
			"unsourcedClaim", SWT.BOLD, "note", SWT.ITALIC, "comment", SWT.ITALIC);

	private Colors() {
	}

	/** Returns the look of a kind of token, by its number in the protocol, at a place of the text. */
	static StyleRange style(int type, int offset, int length) {
		ColorRegistry registry = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
		return new StyleRange(offset, length, registry.get(FOREGROUNDS.get(type)), registry.get(BACKGROUNDS.get(type)),
				LETTERS.getOrDefault(TYPES.get(type), SWT.NORMAL));
	}

	/** Returns every color that the current theme has for stories, by the name of its kind of token. */
	public static Map<String, Color> all() {
		ColorRegistry registry = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
		Map<String, Color> colors = new HashMap<>();
		TYPES.forEach(type -> colors.put(type, registry.get(PREFIX + type)));
		return colors;
	}
}

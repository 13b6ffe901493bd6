package org.newsmark.dsl.ide.links;

import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.newsmark.dsl.parser.GrammarRule;
import org.newsmark.dsl.prose.TextRange;

/** Finds the addresses in the Markdown of a body: behind the words of a link, in a definition, in angle brackets. */
final class BodyLinks {

	private static final Pattern TAIL = Pattern.compile("^\\(\\s*<?([^\\s<>]+?)>?(?:\\s.*)?\\)$", Pattern.DOTALL);
	private static final Pattern DEFINITION = Pattern.compile("^ {0,3}\\[[^\\[\\]]+]:\\s*<?([^\\s<>]+)",
			Pattern.MULTILINE);
	private static final Pattern AUTOLINK = Pattern.compile("<([^\\s<>]+)>");
	private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

	private final ICompositeNode root;

	BodyLinks(ICompositeNode root) {
		this.root = root;
	}

	/** Hands over each address, with the place where it stands. */
	void find(BiConsumer<TextRange, String> taker) {
		String before = "";
		for (ILeafNode leaf : root.getLeafNodes()) {
			String text = leaf.getText();
			String rule = GrammarRule.nameOf(leaf);
			if (rule.equals("MARKUP") && text.startsWith("(") && before.endsWith("]")) {
				find(TAIL.matcher(text), leaf, taker);
			} else if (rule.equals("MARKUP") && text.startsWith("[")) {
				find(DEFINITION.matcher(text), leaf, taker);
			} else if (rule.equals("VERBATIM") && text.startsWith("<")) {
				find(AUTOLINK.matcher(text), leaf, taker);
			}
			before = text;
		}
	}

	private static void find(Matcher addresses, ILeafNode leaf, BiConsumer<TextRange, String> taker) {
		boolean isLiteral = addresses.pattern() == AUTOLINK;
		while (addresses.find()) {
			String written = addresses.group(1);
			taker.accept(new TextRange(addresses.start(1), addresses.end(1)).shifted(leaf.getTotalOffset()),
					isLiteral ? written : ESCAPE.matcher(written).replaceAll("$1"));
		}
	}
}

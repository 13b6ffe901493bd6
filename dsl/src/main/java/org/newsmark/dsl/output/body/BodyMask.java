package org.newsmark.dsl.output.body;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Span;
import org.newsmark.dsl.output.body.MaskedBody.Stretch;
import org.newsmark.dsl.parser.GrammarRule;

/**
 * Masks the body of a file for CommonMark, token by token: comments and attribute blocks go, spans are moved out.
 * It works on tokens and not on the model, so that an attribute block which the parser did not understand is left out
 * of the page all the same. Line breaks of any kind become line feeds.
 */
final class BodyMask {

	/** Behind so many blanks no line can begin a block: it goes on with the paragraph. */
	private static final String CONTINUED = "    ";

	private final String file;
	private final List<Span> spans = new ArrayList<>();
	private final List<Stretch> words = new ArrayList<>();
	private final Stretch body = new Stretch();
	private final Deque<Stretch> open = new ArrayDeque<>();
	private boolean inAttributes;

	private BodyMask(String file) {
		this.file = file;
	}

	static MaskedBody of(NewsFile file) {
		ICompositeNode root = NodeModelUtils.getNode(file).getRootNode();
		BodyMask mask = new BodyMask(root.getText());
		if (file.getBody() != null) {
			int start = NodeModelUtils.findActualNodeFor(file.getBody()).getOffset();
			int bodyStart = start + "---".length();
			for (ILeafNode token : root.getLeafNodes()) {
				if (token.getOffset() >= bodyStart) {
					mask.add(token);
				}
			}
		}
		return MaskedBody.of(mask.spans, mask.words, mask.body);
	}

	private void add(ILeafNode token) {
		String kind = kind(token);
		switch (kind) {
		case "BREAK", "HEADING_UNDERLINE" -> {
			inAttributes = false;
			open.clear();
			addText(token);
		}
		case "[" -> {
			inAttributes = false;
			openSpan(token);
		}
		case "]{" -> {
			open.poll();
			inAttributes = true;
		}
		case "}" -> inAttributes = false;
		case "COMMENT" -> {
		}
		default -> {
			if (!inAttributes && !isQuoteMark(token, kind)) {
				addText(token);
			}
		}
		}
	}

	private void openSpan(ILeafNode token) {
		Stretch around = open.isEmpty() ? body : open.peek();
		around.addPlace(token.getOffset());
		around.addPlaceholder(spans.size());
		spans.add(NodeModelUtils.findActualSemanticObjectFor(token) instanceof Span span ? span : null);
		Stretch stretch = new Stretch();
		stretch.addPlace(token.getEndOffset());
		words.add(stretch);
		open.push(stretch);
	}

	/** The marks of a block quote before a line in a span belong to the block, not to the words. */
	private boolean isQuoteMark(ILeafNode token, String kind) {
		return !open.isEmpty() && kind.equals("MARKUP") && beginsLine(token.getOffset())
				&& token.getText().chars().allMatch(c -> c == '>' || c == ' ' || c == '\t');
	}

	private void addText(ILeafNode token) {
		boolean inSpan = !open.isEmpty();
		Stretch stretch = inSpan ? open.peek() : body;
		stretch.addPlace(token.getOffset());
		int end = token.getEndOffset();
		int told = token.getOffset();
		for (int i = told; i < end; i++) {
			char c = file.charAt(i);
			if (isLineBreak(c)) {
				stretch.text.append(file.substring(told, i));
				told = i + 1;
				if (c == '\n' || told == file.length() || file.charAt(told) != '\n') {
					stretch.text.append('\n');
					stretch.addPlace(told);
					stretch.text.append(inSpan ? CONTINUED : "");
				}
			}
		}
		stretch.text.append(file.substring(told, end));
	}

	private boolean beginsLine(int offset) {
		int start = offset;
		while (file.charAt(start - 1) == ' ' || file.charAt(start - 1) == '\t') {
			start--;
		}
		return isLineBreak(file.charAt(start - 1));
	}

	private static String kind(ILeafNode token) {
		if (token.getGrammarElement() instanceof Keyword keyword) {
			return keyword.getValue();
		}
		String rule = GrammarRule.nameOf(token);
		return rule.isEmpty() ? token.getText() : rule;
	}

	private static boolean isLineBreak(char c) {
		return c == '\n' || c == '\r';
	}
}

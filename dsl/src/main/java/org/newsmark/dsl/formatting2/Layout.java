package org.newsmark.dsl.formatting2;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.formatting2.Token.Role;
import org.newsmark.dsl.newsmark.Declaration;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.validation.Fix.Edit;

/**
 * Lays out the declarations of a header, and the attribute blocks of a body, in the one style that Newsmark has. Only
 * blanks between tokens change: never a character of prose, of a string or of a comment, and nothing around a mistake.
 *
 * <p>
 * It reads the tokens that the parser left. Xtext's own formatting would build its regions over all of the body first,
 * and takes what it leaves between two words for its own.
 */
public final class Layout {

	private static final TextRange EVERYTHING = new TextRange(0, Integer.MAX_VALUE);

	private final ICompositeNode root;
	private final Mistakes mistakes;
	private final Blanks blanks;
	private final List<Token> header = new ArrayList<>();
	private final List<Token> attributes = new ArrayList<>();

	private Layout(NewsFile file, TextRange range) {
		root = NodeModelUtils.getNode(file).getRootNode();
		mistakes = new Mistakes(file.eResource());
		blanks = new Blanks(root.getText(), range);
	}

	/** Returns the changes that lay out a file, in the order of the text; none where it is laid out already. */
	public static List<Edit> of(NewsFile file) {
		return of(file, EVERYTHING);
	}

	/** Returns the changes that lay out the declarations and attribute blocks that a range touches. */
	public static List<Edit> of(NewsFile file, TextRange range) {
		Layout layout = new Layout(file, range);
		layout.layOut(file);
		return layout.blanks.edits();
	}

	/**
	 * Returns how many blanks a line of the header begins with if it begins at the offset; empty in the body, and where
	 * nothing can be made of what stands before it.
	 */
	public static OptionalInt indentation(NewsFile file, int offset) {
		boolean isInside = false;
		Token last = null;
		for (ILeafNode leaf : NodeModelUtils.getNode(file).getRootNode().getLeafNodes()) {
			Token token = Token.of(leaf);
			if (token.start() >= offset) {
				break;
			}
			if (!token.is(Role.BLANK) && !token.is(Role.COMMENT)) {
				isInside = token.is(Role.OPEN) || isInside && !token.is(Role.CLOSE) && !token.is(Role.DECLARATION);
				last = token;
			}
			if (token.is(Role.BODY_MARK)) {
				return OptionalInt.empty();
			}
		}
		boolean isUnclear = last != null && last.is(Role.UNREADABLE) && (!isInside || last.end() > offset);
		return isUnclear ? OptionalInt.empty() : OptionalInt.of(isInside ? HeaderLayout.INDENTATION : 0);
	}

	private void layOut(NewsFile file) {
		boolean inBody = false;
		for (ILeafNode leaf : root.getLeafNodes()) {
			Token token = Token.of(leaf);
			if (token.is(Role.UNREADABLE)) {
				mistakes.add(token.start(), token.length());
			}
			if (inBody) {
				addToAttributes(token);
			} else if (!token.is(Role.BLANK)) {
				header.add(token);
				inBody = token.is(Role.BODY_MARK);
				if (inBody) {
					layOutHeader(file);
				}
			}
		}
		if (!inBody) {
			layOutHeader(file);
		}
	}

	private void layOutHeader(NewsFile file) {
		List<HeaderPart> parts = new ArrayList<>();
		for (Declaration declaration : file.getDeclarations()) {
			ICompositeNode node = NodeModelUtils.findActualNodeFor(declaration);
			TextRange place = new TextRange(node.getOffset(), node.getEndOffset());
			parts.add(new HeaderPart(place, !mistakes.touch(place)));
		}
		new HeaderLayout(header, parts, blanks).layOut();
	}

	/** A block is laid out once its brace is found, if nothing in it is wrong. */
	private void addToAttributes(Token token) {
		if (token.is(Role.SPAN_CLOSE) || token.is(Role.BODY)) {
			attributes.clear();
		}
		if (token.is(Role.SPAN_CLOSE) || !attributes.isEmpty() && !token.is(Role.BLANK)) {
			attributes.add(token);
		}
		if (token.is(Role.CLOSE) && !attributes.isEmpty()) {
			TextRange place = new TextRange(attributes.get(0).start(), token.end());
			if (!mistakes.touch(place)) {
				AttributeLayout.layOut(attributes, place, blanks);
			}
			attributes.clear();
		}
	}
}

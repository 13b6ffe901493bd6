package org.newsmark.dsl.ide.tokens;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.model.Blocks;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.newsmark.Annotation;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.DateSpan;
import org.newsmark.dsl.newsmark.Mention;
import org.newsmark.dsl.newsmark.Note;
import org.newsmark.dsl.newsmark.Quote;
import org.newsmark.dsl.newsmark.Span;
import org.newsmark.dsl.prose.TextRange;

/** Finds the tokens of a draft in one walk. Where spans nest, words are of the kind of the innermost. */
final class TokenFinder {

	private final TokenKinds kinds;
	private final TextRange wanted;
	private final TokenEncoder encoder;

	private TokenFinder(TokenKinds kinds, Draft draft, TextRange wanted) {
		this.kinds = kinds;
		this.wanted = wanted;
		this.encoder = new TokenEncoder(draft);
	}

	/** Returns the tokens that have a character in the range, in the numbers of the protocol. */
	static List<Integer> find(TokenKinds kinds, Draft draft, TextRange wanted) {
		TokenFinder finder = new TokenFinder(kinds, draft, wanted);
		finder.visit(draft.resource().getParseResult().getRootNode(), null);
		return finder.encoder.encoded();
	}

	private void visit(ICompositeNode parent, TokenType words) {
		TokenType inside = parent.hasDirectSemanticElement() ? words(parent.getSemanticElement(), words) : words;
		for (INode node : parent.getChildren()) {
			if (node.getTotalOffset() >= wanted.end()) {
				return;
			}
			if (node.getTotalEndOffset() <= wanted.start()) {
				continue;
			}
			if (node instanceof ICompositeNode composite) {
				visit(composite, inside);
			} else {
				add((ILeafNode) node, inside);
			}
		}
	}

	private void add(ILeafNode leaf, TokenType words) {
		kinds.of(leaf).ifPresent(kind -> {
			TokenType type = kind.type() == null ? words : kind.type();
			if (type != null) {
				encoder.add(leaf.getTotalOffset(), leaf.getTotalEndOffset(), type, kind.modifiers());
			}
		});
	}

	/** Returns the kind of the words in an object; they are of the kind around it where it has none of its own. */
	private static TokenType words(EObject object, TokenType around) {
		if (object instanceof Block block) {
			return Blocks.isHeading(block) ? TokenType.HEADING : null;
		}
		return object instanceof Span span && span.getAnnotation() != null ? words(span.getAnnotation()) : around;
	}

	private static TokenType words(Annotation annotation) {
		if (annotation instanceof Claim claim) {
			return Statements.isSourced(claim) ? TokenType.CLAIM : TokenType.UNSOURCED_CLAIM;
		}
		if (annotation instanceof Quote) {
			return TokenType.QUOTE;
		}
		if (annotation instanceof DateSpan) {
			return TokenType.DATE;
		}
		if (annotation instanceof Mention) {
			return TokenType.MENTION;
		}
		if (annotation instanceof Note) {
			return TokenType.NOTE;
		}
		throw new IllegalArgumentException("No kind of words is known for " + annotation.eClass().getName());
	}
}

package org.newsmark.dsl.parser;

import java.util.Objects;

import org.antlr.runtime.BitSet;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.IntStream;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.antlr.runtime.TokenStream;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.newsmark.dsl.parser.antlr.NewsmarkParser;
import org.newsmark.dsl.parser.antlr.internal.InternalNewsmarkParser;
import org.newsmark.dsl.services.NewsmarkGrammarAccess;

/** Parses a file so that a mistake costs the block it stands in, and nothing behind it. */
public class StoryParser extends NewsmarkParser {

	/** Unpacks the tables of the parser, which takes a while, and needs nothing of the language. */
	public static void unpackTables() {
		Objects.requireNonNull(InternalNewsmarkParser.tokenNames);
	}

	@Override
	protected XtextTokenStream createTokenStream(TokenSource tokenSource) {
		StoryTokenSource source = (StoryTokenSource) tokenSource;
		return new XtextTokenStream(tokenSource, getTokenDefProvider()) {

			/** The tokens cover the text without gaps: putting it together again from them cost a third of parsing. */
			@Override
			public String toString() {
				if (p < 0) {
					fillBuffer();
				}
				return source.text();
			}

			@Override
			public String getLexerErrorMessage(Token invalid) {
				return invalid instanceof MistakeToken mistake ? mistake.message() : super.getLexerErrorMessage(invalid);
			}
		};
	}

	@Override
	protected InternalNewsmarkParser createParser(XtextTokenStream stream) {
		return new RecoveringParser(stream, getGrammarAccess());
	}

	/** A part of a file can't be lexed without what stands before it: every edit parses the whole file. */
	@Override
	protected boolean isReparseSupported() {
		return false;
	}

	private static final class RecoveringParser extends InternalNewsmarkParser {

		private final StoryTokenSource source;
		private final TokenTypes types;
		private boolean isRepeated;

		RecoveringParser(TokenStream input, NewsmarkGrammarAccess grammar) {
			super(input, grammar);
			source = (StoryTokenSource) input.getTokenSource();
			types = source.types();
		}

		/** What a block does not understand is skipped up to the end of that block, and reported once. */
		@Override
		protected Object recoverFromMismatchedToken(IntStream stream, int expected, BitSet follow)
				throws RecognitionException {
			if (expected != types.closeBrace) {
				return super.recoverFromMismatchedToken(stream, expected, follow);
			}
			reportError(new MismatchedTokenException(expected, stream));
			beginResync();
			while (!endsBlock(stream.LA(1))) {
				stream.consume();
			}
			endResync();
			if (stream.LA(1) != expected) {
				return null;
			}
			Object closing = getCurrentInputSymbol(stream);
			stream.consume();
			return closing;
		}

		/** One mistake is one finding: until a token fits again, whatever else does not fit follows from it. */
		@Override
		public void recover(IntStream stream, RecognitionException mistake) {
			isRepeated = state.errorRecovery;
			super.recover(stream, mistake);
			isRepeated = false;
			state.errorRecovery = true;
		}

		@Override
		public SyntaxErrorMessage getSyntaxErrorMessage(RecognitionException mistake, String[] tokenNames) {
			SyntaxErrorMessage message = super.getSyntaxErrorMessage(mistake, tokenNames);
			return isRepeated ? null : message;
		}

		private boolean endsBlock(int type) {
			if (type == Token.EOF || type == types.closeBrace) {
				return true;
			}
			boolean inBody = source.isBody(((CommonToken) input.LT(1)).getStartIndex());
			return inBody ? isBodyToken(type) : types.beginsDeclaration(type) || type == types.bodyMark;
		}

		private boolean isBodyToken(int type) {
			return type == types.prose || type == types.verbatim || type == types.open || type == types.close
					|| type == types.blockBreak || type == types.headingMark || type == types.headingUnderline;
		}
	}
}

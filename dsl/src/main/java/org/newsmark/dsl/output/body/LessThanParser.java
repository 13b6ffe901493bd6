package org.newsmark.dsl.output.body;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads {@code <} as text unless it opens an autolink: Newsmark has no HTML. */
final class LessThanParser implements InlineContentParserFactory, InlineContentParser {

	/** CommonMark 0.31, "Autolinks": an absolute URI, or an email address as HTML defines it. */
	private static final Pattern AUTOLINK = Pattern.compile("<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^<>\\x00-\\x20]*"
			+ "|[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
			+ "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*)>");

	private final MaskedBody body;

	LessThanParser(MaskedBody body) {
		this.body = body;
	}

	@Override
	public Set<Character> getTriggerCharacters() {
		return Set.of('<');
	}

	@Override
	public InlineContentParser create() {
		return this;
	}

	@Override
	public ParsedInline tryParse(InlineParserState state) {
		Scanner scanner = state.scanner();
		Position start = scanner.position();
		scanner.next();
		Position afterMark = scanner.position();
		if (scanner.find(LessThanParser::endsAutolink) > 0 && scanner.next('>')
				&& isAutolink(scanner.getSource(start, scanner.position()))) {
			return ParsedInline.none(); // and so the parser of CommonMark's own reads it
		}
		return ParsedInline.of(new Text("<"), afterMark);
	}

	private boolean isAutolink(SourceLines source) {
		List<SourceSpan> place = source.getSourceSpans();
		int start = place.get(0).getInputIndex();
		return AUTOLINK.matcher(source.getContent()).matches()
				&& body.placeholdersIn(start, start + place.get(0).getLength()).length == 0;
	}

	private static boolean endsAutolink(char c) {
		return c == '>' || c == '<' || c <= ' ';
	}
}

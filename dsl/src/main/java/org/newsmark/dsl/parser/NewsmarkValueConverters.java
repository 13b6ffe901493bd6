package org.newsmark.dsl.parser;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;
import org.newsmark.dsl.model.MalformedDate;
import org.newsmark.dsl.model.NewsDate;

import com.google.inject.Singleton;

/**
 * Turns tokens into values and back. Here alone is anything unescaped.
 * Tokens of the body keep their text: CommonMark reads its escapes itself. There is one instance: gathering the converters
 * takes longer than parsing a short story does.
 */
@Singleton
public class NewsmarkValueConverters extends AbstractDeclarativeValueConverterService {

	@ValueConverter(rule = "STRING")
	public IValueConverter<String> text() {
		return new QuotedText();
	}

	@ValueConverter(rule = "NUMBER")
	public IValueConverter<Integer> number() {
		return new WholeNumber();
	}

	@ValueConverter(rule = "EDTF")
	public IValueConverter<String> date() {
		return new AsWritten();
	}

	@ValueConverter(rule = "SLUG")
	public IValueConverter<String> slug() {
		return new AsWritten();
	}

	@ValueConverter(rule = "WORD")
	public IValueConverter<String> word() {
		return new AsWritten();
	}

	@ValueConverter(rule = "Id")
	public IValueConverter<String> id() {
		return new Visible();
	}

	@ValueConverter(rule = "Status")
	public IValueConverter<String> status() {
		return new Visible();
	}

	@ValueConverter(rule = "ProfileName")
	public IValueConverter<String> profileName() {
		return new Visible();
	}

	@ValueConverter(rule = "Date")
	public IValueConverter<String> dateValue() {
		return new DateValue();
	}

	@ValueConverter(rule = "PROSE")
	public IValueConverter<String> prose() {
		return new AsWritten();
	}

	@ValueConverter(rule = "VERBATIM")
	public IValueConverter<String> verbatim() {
		return new AsWritten();
	}

	@ValueConverter(rule = "HEADING_MARK")
	public IValueConverter<String> headingMark() {
		return new AsWritten();
	}

	@ValueConverter(rule = "HEADING_UNDERLINE")
	public IValueConverter<String> headingUnderline() {
		return new AsWritten();
	}

	private static String withoutHiddenTokens(String text, INode node) {
		if (node == null || isOneToken(text)) {
			return text;
		}
		StringBuilder visible = new StringBuilder();
		for (var leaf : node.getLeafNodes()) {
			if (!leaf.isHidden()) {
				visible.append(leaf.getText());
			}
		}
		return visible.length() == 0 ? text : visible.toString();
	}

	/** Whatever is hidden within an id or a date has a blank or the end of a line at one of its ends. */
	private static boolean isOneToken(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
				return false;
			}
		}
		return true;
	}

	/** A token, which hides nothing. */
	private static final class AsWritten extends AbstractNullSafeConverter<String> {

		@Override
		protected String internalToString(String value) {
			return value;
		}

		@Override
		protected String internalToValue(String text, INode node) {
			return text;
		}
	}

	/** Tokens, between which others may be hidden. */
	private static final class Visible extends AbstractNullSafeConverter<String> {

		@Override
		protected String internalToString(String value) {
			return value;
		}

		@Override
		protected String internalToValue(String text, INode node) {
			return withoutHiddenTokens(text, node);
		}
	}

	private static final class QuotedText extends AbstractNullSafeConverter<String> {

		@Override
		protected String internalToString(String value) {
			return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
		}

		@Override
		protected String internalToValue(String text, INode node) {
			if (!text.startsWith("\"")) {
				throw new ValueConverterException("Write this text in straight quotation marks, as in \"…\".", node, null);
			}
			if (text.chars().anyMatch(c -> Lines.isBreak((char) c))) {
				throw new ValueConverterException("This text goes on in another line: write it on one.", node, null);
			}
			if (text.length() < 2 || !text.endsWith("\"")) {
				throw new ValueConverterException("This text has no closing \" on its line: add one.", node, null);
			}
			String quoted = text.substring(1, text.length() - 1);
			return quoted.indexOf('\\') < 0 ? quoted : unescape(quoted);
		}

		/** Only {@code \"} and {@code \\} are escapes; every other backslash stands for itself. */
		private static String unescape(String quoted) {
			StringBuilder value = new StringBuilder(quoted.length());
			for (int i = 0; i < quoted.length(); i++) {
				char c = quoted.charAt(i);
				boolean escape = c == '\\' && i + 1 < quoted.length() && "\"\\".indexOf(quoted.charAt(i + 1)) >= 0;
				value.append(escape ? quoted.charAt(++i) : c);
			}
			return value.toString();
		}
	}

	private static final class WholeNumber extends AbstractNullSafeConverter<Integer> {

		@Override
		protected String internalToString(Integer value) {
			return value.toString();
		}

		@Override
		protected Integer internalToValue(String text, INode node) {
			try {
				return Integer.valueOf(text);
			} catch (NumberFormatException e) {
				throw new ValueConverterException("The number " + text + " is too large.", node, null);
			}
		}
	}

	/** Rejects what is not a date at all; impossible dates and reversed intervals have rules of their own. */
	private static final class DateValue extends AbstractNullSafeConverter<String> {

		@Override
		protected String internalToString(String value) {
			return value;
		}

		@Override
		protected String internalToValue(String text, INode node) {
			String date = withoutHiddenTokens(text, node);
			try {
				NewsDate.parse(date);
			} catch (MalformedDate e) {
				if (e.kind() == MalformedDate.Kind.SHAPE) {
					throw new ValueConverterException(e.getMessage(), node, null);
				}
			}
			return date;
		}
	}
}

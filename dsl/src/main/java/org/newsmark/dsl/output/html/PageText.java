package org.newsmark.dsl.output.html;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Collects the text of a page as UTF-8, the way it is written to a file. Hardly a page is without a dash or a curly
 * quotation mark, for which a string would hold all the rest in twice the memory, only to be copied twice more.
 */
public final class PageText implements Appendable {

	private static final int ROOM_AT_FIRST = 1 << 14;
	private static final int LAST_ASCII = 0x7F;
	/** Up to this many characters, a loop of our own is sooner done than a call. */
	private static final int SHORT = 32;

	private byte[] bytes = new byte[ROOM_AT_FIRST];
	private int size;

	/** Returns a page that has this text. */
	public static PageText of(String text) {
		return new PageText().append(text);
	}

	@Override
	public PageText append(CharSequence text) {
		return append(String.valueOf(text));
	}

	/** Appends a text; half of a surrogate pair becomes a question mark. */
	public PageText append(String text) {
		int length = text.length();
		if (length > SHORT) {
			return appendAll(text);
		}
		makeRoom(length);
		int end = size;
		for (int i = 0; i < length; i++) {
			char character = text.charAt(i);
			if (character > LAST_ASCII) {
				return appendAll(text);
			}
			bytes[end++] = (byte) character;
		}
		size = end;
		return this;
	}

	/**
	 * Appends a text that may say anything, so that it stands for itself in an element or in quotation marks in a tag (HTML
	 * Standard, "Serializing HTML fragments").
	 */
	PageText appendEscaped(String text) {
		int length = text.length();
		makeRoom(length);
		int end = size;
		for (int i = 0; i < length; i++) {
			char character = text.charAt(i);
			if (character > LAST_ASCII || entity(character) != null) {
				size = end;
				return appendEscaped(text, i);
			}
			bytes[end++] = (byte) character;
		}
		size = end;
		return this;
	}

	private PageText appendEscaped(String text, int start) {
		int plain = start;
		for (int i = start; i < text.length(); i++) {
			String entity = entity(text.charAt(i));
			if (entity != null) {
				append(text.substring(plain, i)).append(entity);
				plain = i + 1;
			}
		}
		return append(text.substring(plain));
	}

	private static String entity(char character) {
		return switch (character) {
		case '&' -> "&amp;";
		case '<' -> "&lt;";
		case '>' -> "&gt;";
		case '"' -> "&quot;";
		default -> null;
		};
	}

	private PageText appendAll(String text) {
		byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
		makeRoom(encoded.length);
		System.arraycopy(encoded, 0, bytes, size, encoded.length);
		size += encoded.length;
		return this;
	}

	@Override
	public PageText append(CharSequence text, int start, int end) {
		return append(String.valueOf(text).substring(start, end));
	}

	@Override
	public PageText append(char character) {
		if (character > LAST_ASCII) {
			return append(String.valueOf(character));
		}
		makeRoom(1);
		bytes[size++] = (byte) character;
		return this;
	}

	/** Appends what another page has. */
	public PageText append(PageText other) {
		makeRoom(other.size);
		System.arraycopy(other.bytes, 0, bytes, size, other.size);
		size += other.size;
		return this;
	}

	private void makeRoom(int more) {
		if (bytes.length - size < more) {
			bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, Math.addExact(size, more)));
		}
	}

	/** Returns the text in UTF-8, as it stands by now, to be read. */
	public ByteBuffer encoded() {
		return ByteBuffer.wrap(bytes, 0, size).asReadOnlyBuffer();
	}

	@Override
	public String toString() {
		return new String(bytes, 0, size, StandardCharsets.UTF_8);
	}
}

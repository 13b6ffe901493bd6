package org.newsmark.cli.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Stands for a text with few hexadecimal digits, worked out when they are first asked for. */
public final class Hash {

	/** Enough that no two lines of a newsroom ever have the same. */
	private static final int BYTES = 16;

	private final String text;
	private String digits;

	Hash(String text) {
		this.text = text;
	}

	/** Returns a short text that stands for another, in hexadecimal digits. */
	public static String of(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, BYTES);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}

	String text() {
		return text;
	}

	@Override
	public String toString() {
		if (digits == null) {
			digits = of(text);
		}
		return digits;
	}
}

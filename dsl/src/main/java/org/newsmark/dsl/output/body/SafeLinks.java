package org.newsmark.dsl.output.body;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * Lets only {@code http}, {@code https}, {@code mailto} and relative addresses out of the house. Of any other link the
 * words stay; of any other image the description.
 */
public final class SafeLinks extends AbstractVisitor {

	private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
	private static final String FORBIDDEN = "\"<>[]\\^`{|}";
	private static final HexFormat HEX = HexFormat.of().withUpperCase();
	private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

	/** Tells whether a page may link to the address. */
	public static boolean allows(String address) {
		String scheme = scheme(address);
		return scheme.isEmpty() || SCHEMES.contains(scheme);
	}

	/** Tells whether the address is one that stands on its own, as the address of a source must. */
	public static boolean isWeb(String address) {
		return address != null && (scheme(address).equals("http") || scheme(address).equals("https"));
	}

	/** Writes what no address may hold as it is, as percent signs and numbers; what is written so already stays. */
	public static String encoded(String address) {
		StringBuilder encoded = new StringBuilder(address.length());
		for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
			if (b > ' ' && b < 0x7F && FORBIDDEN.indexOf(b) < 0) {
				encoded.append((char) b);
			} else {
				encoded.append('%').append(HEX.toHexDigits(b));
			}
		}
		boolean isPlain = encoded.indexOf("%") < 0;
		return isPlain ? encoded.toString() : STRAY_PERCENT.matcher(encoded).replaceAll("%25");
	}

	/**
	 * What stands before the first colon is the scheme, be it well formed or not, unless a slash, a question mark or a
	 * hash sign stands before it. A browser skips blanks and control characters in it, so one that holds any is not
	 * equal to any scheme that is allowed.
	 */
	private static String scheme(String address) {
		for (int i = 0; i < address.length(); i++) {
			char c = address.charAt(i);
			if (c == ':') {
				return i == 0 ? ":" : address.substring(0, i).toLowerCase(Locale.ROOT);
			}
			if (c == '/' || c == '?' || c == '#') {
				return "";
			}
		}
		return "";
	}

	@Override
	public void visit(Link link) {
		visitChildren(link);
		if (!allows(link.getDestination())) {
			replaceByChildren(link);
		}
	}

	@Override
	public void visit(Image image) {
		boolean isPicture = allows(image.getDestination()) && !scheme(image.getDestination()).equals("mailto");
		if (!isPicture || image.getDestination().isEmpty()) {
			MissingPicture missing = new MissingPicture(NodeWords.of(image));
			image.insertAfter(missing);
			image.unlink();
		}
	}

	private static void replaceByChildren(Node node) {
		for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
			node.insertBefore(child);
		}
		node.unlink();
	}
}

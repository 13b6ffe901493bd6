package org.newsmark.dsl.output.json;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Writes maps, lists, strings and whole numbers as JSON that may stand in a {@code script} element: {@code < > &} never
 * occur in it, nor anything that is not to be printed.
 */
public final class JsonWriter {

	private final StringBuilder json = new StringBuilder();

	private JsonWriter() {
	}

	public static String write(Map<String, ?> object) {
		JsonWriter writer = new JsonWriter();
		writer.value(object, "\n");
		return writer.json.toString();
	}

	private void value(Object value, String line) {
		if (value instanceof String text) {
			string(text);
		} else if (value instanceof Integer) {
			json.append(value);
		} else if (value instanceof Map<?, ?> object) {
			object(object, line);
		} else {
			list((List<?>) value, line);
		}
	}

	private void object(Map<?, ?> object, String line) {
		String inside = line + "  ";
		String separator = "{";
		for (Map.Entry<?, ?> entry : object.entrySet()) {
			json.append(separator).append(inside);
			string((String) entry.getKey());
			json.append(": ");
			value(entry.getValue(), inside);
			separator = ",";
		}
		json.append(object.isEmpty() ? "{" : line).append('}');
	}

	private void list(List<?> list, String line) {
		String inside = line + "  ";
		String separator = "[";
		for (Object element : list) {
			json.append(separator).append(inside);
			value(element, inside);
			separator = ",";
		}
		json.append(list.isEmpty() ? "[" : line).append(']');
	}

	private void string(String text) {
		json.append('"');
		int written = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (isSafe(c)) {
				continue;
			}
			json.append(text, written, i).append('\\');
			written = i + 1;
			if (c == '"' || c == '\\') {
				json.append(c);
			} else {
				json.append('u').append(HexFormat.of().toHexDigits(c));
			}
		}
		json.append(text, written, text.length()).append('"');
	}

	private static boolean isSafe(char c) {
		return c >= ' ' && (c < 0x7F || c >= 0xA0) && c != '"' && c != '\\' && c != '<' && c != '>' && c != '&'
				&& c != '\u2028' && c != '\u2029';
	}
}

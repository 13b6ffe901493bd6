package org.newsmark.dsl.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.newsmark.dsl.ui.icons.Icons;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Holds a row of the ledger: a source, or the group of what has none, or a claim or quote below one of them.
 *
 * @param uri address of the file; empty for the group
 * @param range place in the file
 */
record LedgerRow(String words, String kind, String status, String uri, Range range, boolean isUnsourced,
		List<LedgerRow> children) {

	/** Reads the answer of the server: first what rests on nothing, then all sources. */
	static List<LedgerRow> read(JsonObject ledger) {
		List<LedgerRow> rows = new ArrayList<>();
		List<LedgerRow> unsourced = new ArrayList<>();
		ledger.getAsJsonArray("unsourced").forEach(claim -> unsourced.add(statement(claim, "claim", true)));
		if (!unsourced.isEmpty()) {
			rows.add(new LedgerRow("Without a source", "", "", "", null, true, unsourced));
		}
		ledger.getAsJsonArray("sources").forEach(source -> rows.add(source(source.getAsJsonObject())));
		return rows;
	}

	/** What stands below a row makes no difference to where it belongs, but would take long. */
	@Override
	public int hashCode() {
		return Objects.hash(words, uri, range);
	}

	/** Returns the name of the file, as people say it. */
	String file() {
		return uri.substring(uri.lastIndexOf('/') + 1).replace("%20", " ");
	}

	/** Returns the name of the picture of the row. */
	String picture() {
		return isUnsourced ? Icons.UNSOURCED_CLAIM : kind;
	}

	/** Returns how much rests on it; a claim or quote counts nothing. */
	String count() {
		return kind.equals("claim") || kind.equals("quote") ? "" : Integer.toString(children.size());
	}

	private static LedgerRow source(JsonObject source) {
		List<LedgerRow> children = new ArrayList<>();
		source.getAsJsonArray("claims").forEach(claim -> children.add(statement(claim, "claim", false)));
		source.getAsJsonArray("quotes").forEach(quote -> children.add(statement(quote, "quote", false)));
		String name = text(source, "name");
		String words = name.isEmpty() ? "@" + text(source, "id") : name + " (@" + text(source, "id") + ")";
		return new LedgerRow(words, text(source, "kind"), "", text(source, "file"), range(source), false, children);
	}

	private static LedgerRow statement(JsonElement element, String kind, boolean isUnsourced) {
		JsonObject statement = element.getAsJsonObject();
		String denied = statement.get("denied").getAsBoolean() ? "denied" : "";
		String status = text(statement, "status");
		return new LedgerRow(text(statement, "words"), kind,
				status + (status.isEmpty() || denied.isEmpty() ? "" : ", ") + denied, text(statement, "file"),
				range(statement), isUnsourced, List.of());
	}

	private static String text(JsonObject object, String name) {
		return object.has(name) && !object.get(name).isJsonNull() ? object.get(name).getAsString() : "";
	}

	private static Range range(JsonObject object) {
		JsonObject range = object.getAsJsonObject("range");
		return new Range(position(range.getAsJsonObject("start")), position(range.getAsJsonObject("end")));
	}

	private static Position position(JsonObject position) {
		return new Position(position.get("line").getAsInt(), position.get("character").getAsInt());
	}
}

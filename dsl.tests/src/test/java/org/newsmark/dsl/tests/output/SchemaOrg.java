package org.newsmark.dsl.tests.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Checks JSON-LD against the vocabulary of schema.org, whose release and origin {@code schema.org.json} names. */
final class SchemaOrg {

	/** What a text must look like to be of a data type. */
	private static final Map<String, Predicate<String>> DATA_TYPES = Map.of("Text", text -> true,
			"URL", text -> text.matches("https?://[!#$%&'()*+,./0-9:;=?@A-Z_a-z~-]+"),
			"Date", text -> text.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?"),
			"DateTime", text -> text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)"));

	private final JsonObject types;
	private final JsonObject properties;

	SchemaOrg() throws IOException {
		try (InputStream file = SchemaOrg.class.getResourceAsStream("schema.org.json")) {
			JsonObject vocabulary = JsonParser.parseReader(new InputStreamReader(file, StandardCharsets.UTF_8))
					.getAsJsonObject();
			types = vocabulary.getAsJsonObject("types");
			properties = vocabulary.getAsJsonObject("properties");
		}
	}

	/** Returns a sentence for each type and property that schema.org does not have, or not where it stands. */
	List<String> complaints(String json) {
		JsonObject thing = JsonParser.parseString(json).getAsJsonObject();
		List<String> complaints = new ArrayList<>();
		if (!thing.has("@context") || !thing.remove("@context").getAsString().equals("https://schema.org")) {
			complaints.add("the context is not schema.org");
		}
		check(thing, complaints);
		return complaints;
	}

	private void check(JsonObject thing, List<String> complaints) {
		String type = type(thing);
		if (!types.has(type)) {
			complaints.add("there is no type " + type);
			return;
		}
		for (Map.Entry<String, JsonElement> entry : thing.entrySet()) {
			if (!entry.getKey().startsWith("@")) {
				check(type, entry.getKey(), entry.getValue(), complaints);
			} else if (entry.getKey().equals("@id") && !DATA_TYPES.get("URL").test(entry.getValue().getAsString())) {
				complaints.add("the @id of a " + type + " is no address: " + entry.getValue());
			}
		}
	}

	private void check(String type, String property, JsonElement value, List<String> complaints) {
		if (!properties.has(property)) {
			complaints.add("there is no property " + property);
			return;
		}
		if (!isAny(type, names(property, "domain"))) {
			complaints.add("a " + type + " has no " + property);
		}
		for (JsonElement each : value.isJsonArray() ? value.getAsJsonArray() : List.of(value)) {
			if (each.isJsonObject()) {
				if (!isAny(type(each.getAsJsonObject()), names(property, "range"))) {
					complaints.add(property + " takes no " + type(each.getAsJsonObject()));
				}
				check(each.getAsJsonObject(), complaints);
			} else if (names(property, "range").stream().noneMatch(name -> isText(each.getAsString(), name))) {
				complaints.add(property + " takes no such text: " + each.getAsString());
			}
		}
	}

	private static boolean isText(String text, String dataType) {
		return DATA_TYPES.containsKey(dataType) && DATA_TYPES.get(dataType).test(text);
	}

	private boolean isAny(String type, List<String> wanted) {
		return wanted.contains(type)
				|| types.has(type) && strings(types.getAsJsonArray(type)).stream().anyMatch(each -> isAny(each, wanted));
	}

	private List<String> names(String property, String side) {
		return strings(properties.getAsJsonObject(property).getAsJsonArray(side));
	}

	private static List<String> strings(JsonArray array) {
		return array.asList().stream().map(JsonElement::getAsString).toList();
	}

	private static String type(JsonObject thing) {
		return thing.has("@type") ? thing.get("@type").getAsString() : "without a name";
	}
}

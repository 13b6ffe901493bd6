package org.newsmark.dsl.tests.html;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Test;
import org.newsmark.dsl.tests.Newsroom;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.Strictness;

/** Makes pages of stories full of what breaks out of elements, attributes, scripts and style sheets, in every place. */
public class HostilePagesTest {

	private static final int STORIES = 2_000;

	/** Every element that a page may hold, with its attributes. */
	private static final Map<String, Set<String>> WRITTEN = Map.ofEntries(
			written("html", "lang", "dir"), written("head"), written("body", "class"), written("title"), written("style"),
			written("meta", "charset", "name", "content"), written("link", "rel", "href"), written("script", "type"),
			written("main"), written("article", "class"), written("header"), written("div", "class"),
			written("section", "class", "role", "aria-label", "aria-labelledby", "lang", "dir"), written("h1", "class"),
			written("h2", "id"), written("h3"), written("h4"), written("h5"), written("h6"),
			written("p", "class", "lang", "dir"), written("br"), written("hr"), written("em"),
			written("strong", "class", "lang", "dir"), written("code", "class"), written("pre"),
			written("blockquote", "cite"), written("ol", "class", "start"), written("ul", "class"),
			written("li", "id", "tabindex"), written("dl"), written("dt"), written("dd"), written("bdi", "class"),
			written("img", "src", "alt", "title"),
			written("a", "href", "title", "id", "role", "aria-label", "data-newsmark-status"),
			written("sup", "class", "data-newsmark-added", "lang"),
			written("span", "class", "id", "data-newsmark", "data-newsmark-status", "data-newsmark-added"),
			written("time", "datetime", "data-newsmark"));

	private static final Set<String> ADDRESSES = Set.of("href", "src", "cite");
	private static final Pattern ALLOWED = Pattern.compile("(?i)(https?|mailto):.*|[^:]*|[^:/?#]*[/?#].*", Pattern.DOTALL);
	private static final Gson STRICT = new GsonBuilder().setStrictness(Strictness.STRICT).create();

	private final String style = Pages.of("story \"x\"\n---\n").selectFirst("style").data();

	@Test
	public void noStoryBreaksOutOfItsPage() {
		for (long seed = 0; seed < STORIES; seed++) {
			String story = new HostileStory(seed).text();
			String message = "seed " + seed + ":\n" + story;
			String page = Pages.html(Newsroom.parse(story));
			assertFalse(message, page.contains(HostileStory.DESK_ONLY));
			Document document = Pages.read(page);
			assertEquals(message, Set.of(), notWritten(document));
			assertHoldsItsOwnDataAlone(message, document);
		}
	}

	@Test
	public void theStoriesTellWhatTheDeskAloneMaySee() {
		assertTrue(new HostileStory(0).text().contains(HostileStory.DESK_ONLY));
	}

	private static Map.Entry<String, Set<String>> written(String element, String... attributes) {
		return Map.entry(element, Set.of(attributes));
	}

	/** Names each element, attribute, address and comment that no page may hold. */
	private static Set<String> notWritten(Document page) {
		Set<String> found = new TreeSet<>();
		for (Element element : page.getAllElements()) {
			if (element == page) {
				continue;
			}
			Set<String> attributes = WRITTEN.get(element.tagName());
			if (attributes == null) {
				found.add(element.tagName());
				continue;
			}
			for (Attribute attribute : element.attributes()) {
				boolean leadsAstray = ADDRESSES.contains(attribute.getKey())
						&& !ALLOWED.matcher(attribute.getValue()).matches();
				if (!attributes.contains(attribute.getKey()) || leadsAstray) {
					found.add(element.tagName() + " " + attribute);
				}
			}
		}
		page.traverse((node, depth) -> {
			if (node instanceof Comment) {
				found.add(node.outerHtml());
			}
		});
		return found;
	}

	private void assertHoldsItsOwnDataAlone(String message, Document page) {
		assertEquals(message, 1, page.select("script").size());
		Element data = page.selectFirst("script");
		assertEquals(message, "application/ld+json", data.attr("type"));
		assertTrue(message, STRICT.fromJson(data.data(), JsonObject.class).has("@context"));
		assertEquals(message, 1, page.select("style").size());
		assertEquals(message, style, page.selectFirst("style").data());
	}
}

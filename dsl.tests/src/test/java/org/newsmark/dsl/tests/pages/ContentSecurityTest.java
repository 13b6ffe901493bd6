package org.newsmark.dsl.tests.pages;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Serves pages as a strict newsroom does: nothing may load but style sheets and pictures of the same server. */
public class ContentSecurityTest {

	private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'";

	@ClassRule
	public static final TemporaryFolder FOLDER = new TemporaryFolder();

	@ClassRule
	public static final Browser BROWSER = new Browser();

	private static Path folder;
	private static HttpServer server;

	@BeforeClass
	public static void serve() throws IOException {
		folder = FOLDER.getRoot().toPath();
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", ContentSecurityTest::answer);
		server.start();
		BROWSER.onEachPage("window.violations = []; addEventListener('securitypolicyviolation', event => "
				+ "violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));");
	}

	@AfterClass
	public static void stop() {
		server.stop(0);
	}

	@Test
	public void aPageThatLinksItsStyleSheetLoadsNothingThatThePolicyForbids() throws IOException {
		Path linked = folder.resolve("linked");
		PublishedPages.run("html", linked, "--css", "link");
		assertTrue(Files.exists(linked.resolve("newsmark.css")));
		List<String> violations = new ArrayList<>();
		for (Path page : PublishedPages.driven(linked)) {
			violationsOf(page).forEach(violation -> violations.add(page.getFileName() + ": " + violation));
			assertTrue(page + " shows no style", BROWSER.<Long>run("return document.styleSheets.length") > 0);
		}
		assertEquals(List.of(), violations);
	}

	@Test
	public void aPageThatHoldsItsStyleSheetDoesNot() throws IOException {
		Path inlined = folder.resolve("inlined");
		PublishedPages.run("html", inlined);
		assertFalse(violationsOf(inlined.resolve("torture.html")).isEmpty());
	}

	private static List<String> violationsOf(Path page) {
		String path = folder.relativize(page).toString().replace('\\', '/');
		BROWSER.open("http://" + server.getAddress().getHostString() + ":" + server.getAddress().getPort() + "/"
				+ URLEncoder.encode(path, StandardCharsets.UTF_8).replace("%2F", "/").replace("+", "%20"));
		BROWSER.soon("document.readyState === 'complete'");
		return BROWSER.run("return violations");
	}

	private static void answer(HttpExchange exchange) throws IOException {
		Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1)).normalize();
		boolean isThere = file.startsWith(folder) && Files.isRegularFile(file);
		byte[] content = isThere ? Files.readAllBytes(file) : new byte[0];
		exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
		exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
		exchange.getResponseHeaders().set("Content-Type",
				file.toString().endsWith(".css") ? "text/css" : "text/html; charset=utf-8");
		exchange.sendResponseHeaders(isThere ? 200 : 404, content.length == 0 ? -1 : content.length);
		exchange.getResponseBody().write(content);
		exchange.close();
	}
}

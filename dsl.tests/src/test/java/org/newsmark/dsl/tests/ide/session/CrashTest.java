package org.newsmark.dsl.tests.ide.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.util.Modules2;
import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.NewsmarkRuntimeModule;
import org.newsmark.dsl.ide.NewsmarkIdeModule;
import org.newsmark.dsl.ide.hover.Hovers;
import org.newsmark.dsl.ide.symbols.Outline;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.tests.Newsroom;
import org.newsmark.dsl.validation.CrashingCatalog;
import org.newsmark.dsl.validation.RuleCatalog;

import com.google.gson.JsonObject;
import com.google.inject.Guice;
import com.google.inject.Module;
import com.google.inject.util.Modules;

/** Lets rules and features fail: the user hears of it once, and everything else goes on. */
public class CrashTest {

	private static final String URI = "untitled:Untitled-1";
	private static final String BAD = RawEditor.STORY + "[It closes]{claim}. [It opens]{claim}.\n";
	private static final String SECRET = "SECRET";

	private RawEditor editor;

	@After
	public void close() throws IOException {
		editor.close();
	}

	@Test
	public void aRuleThatFailsIsAFindingAmongTheOthers() throws IOException {
		serve(binder -> binder.bind(RuleCatalog.class).to(CrashingCatalog.class));
		editor.open(URI, 1, BAD);
		assertEquals(List.of("claim-without-source", "crashing-rule", "claim-without-source", "crashing-rule"), editor.rules(URI, 1));
		editor.replace(URI, 2, BAD).rules(URI, 2);
		assertEquals(1, editor.heard("window/showMessage").size());
		assertTrue(message(), message().startsWith("The rule crashing-rule failed"));
	}

	@Test
	public void aFeatureThatFailsFailsAlone() throws IOException {
		serve(binder -> {
			binder.bind(Hovers.class).toInstance(new Hovers() {
				@Override
				public java.util.Optional<org.eclipse.lsp4j.Hover> at(Draft draft, Position position) {
					throw new IllegalStateException(SECRET);
				}
			});
			binder.bind(Outline.class).toInstance(new Outline() {
				@Override
				public List<org.eclipse.lsp4j.DocumentSymbol> of(Draft draft) {
					throw new StackOverflowError(SECRET);
				}
			});
		});
		editor.open(URI, 1, BAD);
		for (int i = 0; i < 5; i++) {
			JsonObject answer = editor.ask("textDocument/hover", "{'textDocument': {'uri': '" + URI + "'}, 'position': {'line': 0, 'character': 0}}");
			assertEquals(-32603, RawEditor.error(answer));
			assertEquals(-32603, RawEditor.error(editor.ask("textDocument/documentSymbol", "{'textDocument': {'uri': '" + URI + "'}}")));
		}
		assertEquals(0, RawEditor.error(editor.ask("textDocument/foldingRange", "{'textDocument': {'uri': '" + URI + "'}}")));
		assertEquals(List.of("claim-without-source", "claim-without-source"), editor.rules(URI, 1));
		assertEquals(2, editor.heard("window/showMessage").size());
		assertTrue(message(), message().contains("Everything else goes on."));
		assertTrue(message(), !message().contains(SECRET));
	}

	private void serve(Module failing) throws IOException {
		editor = RawEditor.inProcess(Guice.createInjector(
				Modules.override(Modules2.mixin(new NewsmarkRuntimeModule(), new NewsmarkIdeModule())).with(failing))).greet(null);
	}

	private String message() {
		return editor.heard("window/showMessage").stream().map(JsonObject::toString).collect(Collectors.joining("\n"));
	}
}

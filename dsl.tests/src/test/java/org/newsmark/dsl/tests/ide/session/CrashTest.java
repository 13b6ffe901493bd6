package org.newsmark.dsl.tests.ide.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceFactory;
import org.eclipse.xtext.util.Modules2;
import org.eclipse.xtext.validation.Issue;
import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.NewsmarkRuntimeModule;
import org.newsmark.dsl.ide.NewsmarkIdeModule;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.validation.CrashingCatalog;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.Fixes;
import org.newsmark.dsl.validation.RuleCatalog;

import com.google.gson.JsonObject;
import com.google.inject.Guice;
import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Provider;
import com.google.inject.util.Modules;

/** Lets rules and files fail: the user hears of it once, and everything else goes on. */
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
		assertEquals(List.of("claim-without-source", "crashing-rule", "claim-without-source", "crashing-rule"),
				editor.rules(URI, 1));
		editor.replace(URI, 2, BAD).rules(URI, 2);
		assertEquals(1, editor.heard("window/showMessage").size());
		assertTrue(message(), message().contains("The rule crashing-rule failed"));
	}

	@Test
	public void aFileThatCannotBeReadAtAllFailsAlone() throws IOException {
		serve(binder -> binder.bind(IResourceFactory.class).to(FailingFactory.class));
		editor.open("untitled:fails", 1, BAD).open("untitled:fails-too", 1, BAD).open(URI, 1, BAD);
		for (int i = 0; i < 5; i++) {
			JsonObject answer = editor.ask("textDocument/documentSymbol",
					"{'textDocument': {'uri': 'untitled:fails'}}");
			assertEquals(-32603, RawEditor.error(answer));
			assertFalse(answer.toString(), answer.toString().contains(SECRET));
		}
		assertEquals(0, RawEditor.error(editor.ask("textDocument/documentSymbol", "{'textDocument': {'uri': '" + URI
				+ "'}}")));
		assertEquals(List.of("claim-without-source", "claim-without-source"), editor.rules(URI, 1));
		assertEquals(2, editor.heard("window/showMessage").size());
		assertTrue(message(), message().contains("Everything else goes on."));
		assertFalse(message(), message().contains(SECRET));
	}

	@Test
	public void aFixThatFailsKeepsNoOtherActionBack() throws IOException {
		serve(binder -> binder.bind(Fixes.class).to(FailingFixes.class));
		editor.open(URI, 1, BAD).rules(URI, 1);
		for (int i = 0; i < 3; i++) {
			JsonObject answer = editor.ask("textDocument/codeAction", "{'textDocument': {'uri': '" + URI + "'},"
					+ " 'range': {'start': {'line': 4, 'character': 1}, 'end': {'line': 4, 'character': 1}},"
					+ " 'context': {'diagnostics': []}}");
			assertTrue(answer.toString(), answer.toString().contains("Ignore claim-without-source here"));
		}
		assertEquals(1, editor.heard("window/showMessage").size());
		assertTrue(message(), message().contains("it looked for fixes of claim-without-source"));
		assertFalse(message(), message().contains(SECRET));
	}

	/** LSP4J says with the same exception that a service leaves a method out. */
	@Test
	public void aNotificationThatFailsIsNotTakenForOneThatIsLeftOut() throws IOException {
		serve(binder -> binder.bind(RuleCatalog.class).to(FailingCatalog.class));
		editor.tell("workspace/didChangeConfiguration", "{'settings': {'newsmark': {'severities': {'no-rule': 'off'}}}}");
		editor.await("the complaint", message -> message.toString().contains("window/showMessage"));
		assertTrue(message(), message().contains("it took up 'workspace/didChangeConfiguration'"));
	}

	private static final class FailingCatalog extends RuleCatalog {

		@Inject
		FailingCatalog(Injector injector) {
			super(injector);
		}

		@Override
		public Set<String> ids() {
			throw new UnsupportedOperationException();
		}
	}

	private static final class FailingFixes extends Fixes {

		@Override
		public List<Fix> of(Issue finding, NewsFile file) {
			throw new IllegalStateException(SECRET);
		}
	}

	private static final class FailingFactory extends XtextResourceFactory {

		@Inject
		FailingFactory(Provider<XtextResource> resources) {
			super(resources);
		}

		@Override
		public Resource createResource(URI uri) {
			if (uri.toString().contains("fails")) {
				throw new IllegalStateException(SECRET);
			}
			return super.createResource(uri);
		}
	}

	private void serve(Module failing) throws IOException {
		editor = RawEditor.inProcess(Guice.createInjector(
				Modules.override(Modules2.mixin(new NewsmarkRuntimeModule(), new NewsmarkIdeModule())).with(failing)))
						.greet(null);
	}

	private String message() {
		return editor.heard("window/showMessage").stream().map(JsonObject::toString).collect(Collectors.joining("\n"));
	}
}

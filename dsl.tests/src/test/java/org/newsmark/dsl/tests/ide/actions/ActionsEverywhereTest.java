package org.newsmark.dsl.tests.ide.actions;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.After;
import org.junit.Test;
import org.newsmark.dsl.ide.actions.CodeActions;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.ide.workspace.StoryWorkspace;
import org.newsmark.dsl.ide.workspace.Uris;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.output.html.StoryPage;
import org.newsmark.dsl.tests.Newsroom;
import org.newsmark.dsl.tests.ide.Editor;

/** Makes every action that is offered at many places of many stories, and looks at what it leaves. */
public class ActionsEverywhereTest {

	private static final int PLACES_A_FILE = 6;
	/** Whatever Markdown and Newsmark give a meaning to, close together. */
	private static final List<String> TANGLES = List.of(
			"A *b [c]{claim} d* e \\[f\\] g `h]` i\\\n",
			"[“a,” he said, “b *c*”]{quote by @mayor} [d](e) ![f](g) h\n",
			"[*a, Lund said, b*]{claim} [*c*, the mayor said, **d**]{quote #q}\n",
			"> - \"a b c d\" [e\n>   f]{note \"x\"} & &amp; <https://g.h> _i_ j_k\n",
			"🌉 a] b [c {d} \\\\ e [f [g]{date 2025} h]{claim #i}{j} Friday\n");

	private final Editor editor = new Editor();
	private final Random random = new Random(27);
	private final Set<String> seen = new HashSet<>();

	private Draft lastDraft;
	private String lastWords;

	@After
	public void close() {
		editor.close();
	}

	@Test
	public void examplesAndFixturesStayWhole() throws IOException {
		List<String> names = new ArrayList<>();
		for (String folder : List.of("examples", "spec/rules")) {
			names.addAll(copy(Newsroom.folder(folder), folder));
		}
		names.forEach(name -> read(name, this::tryPlaces));
		assertTrue("only " + seen.size() + " different outcomes", seen.size() > 500);
	}

	@Test
	public void tanglesStayWhole() {
		for (String tangle : TANGLES) {
			editor.with("story.news", Actions.HEADER + "---\n" + tangle);
			read("story.news", draft -> {
				int body = draft.text().indexOf("---\n") + 4;
				for (int start = body; start < draft.text().length(); start++) {
					for (int end = start; end <= draft.text().length(); end += 1 + random.nextInt(13)) {
						tryAt(draft, start, end);
					}
				}
			});
		}
		assertTrue("only " + seen.size() + " different outcomes", seen.size() > 300);
	}

	private List<String> copy(Path folder, String name) throws IOException {
		List<String> names = new ArrayList<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(each -> each.toString().endsWith(".news")).sorted().toList()) {
				names.add(name + "/" + folder.relativize(file));
				editor.with(names.get(names.size() - 1), Files.readString(file));
			}
		}
		return names;
	}

	private void read(String name, Consumer<Draft> question) {
		editor.service(StoryWorkspace.class).read(Uris.uri(editor.uri(name)), draft -> {
			question.accept(draft);
			return null;
		});
	}

	/** Tries where something is wrong, and elsewhere at random: carets, and selections from word to word. */
	private void tryPlaces(Draft draft) {
		String text = draft.text();
		for (Issue finding : draft.findings(CancelIndicator.NullImpl)) {
			tryAt(draft, finding.getOffset(), finding.getOffset());
		}
		for (int i = 0; i < PLACES_A_FILE && !text.isEmpty(); i++) {
			int start = wordStart(text, random.nextInt(text.length()));
			int end = wordStart(text, Math.min(text.length(), start + random.nextInt(120)));
			tryAt(draft, start, i % 3 == 0 ? start : Math.max(start, end));
		}
	}

	private static int wordStart(String text, int offset) {
		int start = offset;
		while (start > 0 && start < text.length() && Character.isLetterOrDigit(text.charAt(start - 1))) {
			start--;
		}
		return start;
	}

	private void tryAt(Draft draft, int start, int end) {
		Range range = draft.positions().range(start, end - start);
		for (CodeAction action : editor.service(CodeActions.class).of(draft, range, new CodeActionContext(List.of()))) {
			String after = after(action, draft);
			if (seen.add(after)) {
				check(action, draft, after);
			}
		}
	}

	private String after(CodeAction action, Draft draft) {
		String name = editor.name(Uris.text(draft.uri()));
		return editor.after(action.getEdit(), name);
	}

	private void check(CodeAction action, Draft draft, String text) {
		String where = action.getTitle() + " in " + draft.uri() + " leaves:\n" + text;
		NewsFile after = Newsroom.parse(Path.of(draft.uri().toFileString()), text);
		assertTrue(where, mistakes(after) <= mistakes(draft.file()));
		if (action.getKind().startsWith(CodeActionKind.RefactorRewrite) && Stories.story(after) != null) {
			assertEquals(where, wordsBefore(draft), words(after));
		}
		boolean isOfOneFile = !action.getTitle().contains("duplicate-slug");
		if (action.getTitle().startsWith("Ignore ") && isOfOneFile) {
			String rule = action.getTitle().split(" ")[1];
			List<String> left = rules(Newsroom.check(after));
			List<String> before = rules(draft.findings(CancelIndicator.NullImpl));
			assertTrue(where, count(rule, left) <= count(rule, before) - action.getDiagnostics().size());
			assertEquals(where, count("unused-ignore", before), count("unused-ignore", left));
		}
	}

	private static long mistakes(NewsFile file) {
		return file.eResource().getErrors().stream().filter(XtextSyntaxDiagnostic.class::isInstance).count();
	}

	private static List<String> rules(List<Issue> findings) {
		return findings.stream().map(Issue::getCode).toList();
	}

	private static int count(String rule, List<String> rules) {
		return Collections.frequency(rules, rule);
	}

	private String wordsBefore(Draft draft) {
		if (draft != lastDraft) {
			lastDraft = draft;
			lastWords = words(draft.file());
		}
		return lastWords;
	}

	/** Returns what a reader of the page reads in the body. */
	private static String words(NewsFile file) {
		Element body = Jsoup.parse(Newsroom.get(StoryPage.class).render(file).toString()).selectFirst(".newsmark-body");
		body.select("[data-newsmark-added]").remove();
		return body.wholeText();
	}
}

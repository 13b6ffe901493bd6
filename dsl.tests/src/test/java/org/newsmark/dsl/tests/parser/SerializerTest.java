package org.newsmark.dsl.tests.parser;

import static org.junit.Assert.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.validation.Issue;
import org.junit.Test;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.NewsmarkFactory;
import org.newsmark.dsl.tests.Newsroom;

/** Writes models back to text: unchanged where they were parsed, and readable where a program made them. */
public class SerializerTest {

	private static final String LISTS = """
			story "Mayor resigns" {
			  correction 2025-12-01 "One."
			  byline "City desk", "Wire", "Radio desk"
			  published 2025-11-30
			  correction 2025-12-02 "Two."
			}
			source mayor: person "Ada Lund"
			source clerk: person "Bo Dahl"
			source minutes: document "Minutes"
			---
			[She resigned]{claim #a by @mayor, @clerk "p. 2" via @clerk evidence @minutes "p. 1", @minutes}.
			[She stays]{claim #b by @clerk status disputed}.

			[No]{claim denies #a, #b supports #a, #b corrects #a, #b unsourced "both"}.
			["Yes,"]{quote #q by @mayor, @clerk on 2025-11-30 answers #a translated} they said. ["Yes."]{quote continues #q}
			""";

	@Test
	public void aParsedStoryComesBackCharacterForCharacter() throws IOException {
		try (Stream<Path> files = Files.walk(Newsroom.folder("examples"))) {
			for (Path file : files.filter(each -> each.toString().endsWith(".news")).toList()) {
				String text = Files.readString(file);
				assertEquals(text, Newsroom.get(ISerializer.class).serialize(Newsroom.parse(file, text)));
			}
		}
	}

	@Test
	public void aStoryMadeByAProgramParsesToTheSameModel() {
		NewsFile story = Newsroom.parse("""
				story "Mayor \\"Ada\\" resigns" {
				  slug mayor-resigns
				  published 2025-11-30
				  byline "City desk", "Wire"
				}
				source mayor: person "Ada Lund" {
				  role "Mayor"
				}
				---
				# News

				[She \\[*sic*\\] resigned, [she said]{quote #q by @mayor "p. 1"}]{claim #resigns by @mayor on 2025-11-30}.

				[It is so]{claim by @mayor supports #resigns}, `code` [Sunday]{date 2025-11-30}[.]{note "n"}
				""");
		NewsFile copy = EcoreUtil.copy(story);
		String text = written(copy);
		NewsFile parsed = Newsroom.parse(text);
		assertEquals(text, List.of(), parsed.eResource().getErrors());
		assertEquals(dump(story), dump(parsed));
	}

	@Test
	public void propertiesKeepTheirOrder() {
		assertEquals(LISTS, Newsroom.get(ISerializer.class).serialize(Newsroom.parse(LISTS)));
	}

	/** The grammar lets properties repeat, the language does not. */
	@Test
	public void listsMadeByAProgramAreWrittenAsOnePropertyEach() {
		String text = written(EcoreUtil.copy(Newsroom.parse(LISTS)));
		NewsFile parsed = Newsroom.parse(text);
		assertEquals(text, List.of(), findingsOfSyntax(parsed));
		assertEquals(dump(Newsroom.parse(LISTS)), dump(parsed));
	}

	@Test
	public void aListThatAProgramMakesLongerStaysOneProperty() {
		NewsFile story = Newsroom.parse("""
				story "Mayor resigns" {
				  byline "City desk"
				}
				source mayor: person "Ada Lund"
				source clerk: person "Bo Dahl"
				---
				[She resigned]{claim by @mayor "p. 1" on 2025-11-30}.
				""");
		Stories.story(story).getByline().add("Wire");
		Citation clerk = NewsmarkFactory.eINSTANCE.createCitation();
		clerk.setSource(Stories.sources(story).get(1));
		Statements.in(story).get(0).getBy().add(clerk);
		String text = written(story);
		NewsFile parsed = Newsroom.parse(text);
		assertEquals(text, List.of(), findingsOfSyntax(parsed));
		assertEquals(dump(story), dump(parsed));
	}

	@Test
	public void savingWritesTheText() throws IOException {
		NewsFile story = Newsroom.parse("story \"x\" {\n  published 2025-11-30\n}\n---\nProse.\n");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		story.eResource().save(out, Map.of());
		assertEquals("story \"x\" {\n  published 2025-11-30\n}\n---\nProse.\n", out.toString("UTF-8"));
	}

	/** Writes a model; one that stands in no file yet is put into one. */
	private static String written(NewsFile file) {
		if (file.eResource() == null) {
			XtextResourceSet set = Newsroom.get(XtextResourceSet.class);
			set.createResource(URI.createURI("memory:/made/story.news")).getContents().add(file);
		}
		return Newsroom.get(ISerializer.class).serialize(file, SaveOptions.newBuilder().format().getOptions());
	}

	private static List<String> findingsOfSyntax(NewsFile file) {
		return Newsroom.check(file).stream().filter(finding -> finding.getCode().equals("syntax"))
				.map(Issue::getMessage).toList();
	}

	/** All objects and values in order; references by the id of what they lead to. */
	private static String dump(NewsFile file) {
		StringBuilder dump = new StringBuilder();
		for (var objects = EcoreUtil.getAllContents(file, false); objects.hasNext();) {
			EObject object = (EObject) objects.next();
			dump.append(object.eClass().getName());
			for (EAttribute attribute : object.eClass().getEAllAttributes()) {
				dump.append(' ').append(object.eGet(attribute));
			}
			if (object instanceof Citation citation) {
				dump.append(" @").append(citation.getSource().getId());
			}
			dump.append('\n');
		}
		return dump.toString();
	}
}

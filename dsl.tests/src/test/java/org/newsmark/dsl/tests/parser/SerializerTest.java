package org.newsmark.dsl.tests.parser;

import static org.junit.Assert.assertEquals;

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
import org.junit.Test;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.tests.Newsroom;

/** Writes models back to text: unchanged where they were parsed, and readable where a program made them. */
public class SerializerTest {

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
		XtextResourceSet set = Newsroom.get(XtextResourceSet.class);
		set.createResource(URI.createURI("memory:/made/story.news")).getContents().add(copy);
		String text = Newsroom.get(ISerializer.class).serialize(copy, SaveOptions.newBuilder().format().getOptions());
		NewsFile parsed = Newsroom.parse(text);
		assertEquals(text, List.of(), parsed.eResource().getErrors());
		assertEquals(dump(story), dump(parsed));
	}

	@Test
	public void savingWritesTheText() throws IOException {
		NewsFile story = Newsroom.parse("story \"x\" {\n  published 2025-11-30\n}\n---\nProse.\n");
		var out = new java.io.ByteArrayOutputStream();
		story.eResource().save(out, Map.of());
		assertEquals("story \"x\" {\n  published 2025-11-30\n}\n---\nProse.\n", out.toString("UTF-8"));
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

package org.newsmark.dsl.tests.parser;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.newsmark.dsl.model.Passage;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.tests.Newsroom;

/** Parses every example of the CommonMark specification as the body of a story: any Markdown article is a body. */
@RunWith(Parameterized.class)
public class CommonMarkTest {

	private static final String HEADER = "story \"x\" {\n  published 2025-11-30\n}\n---\n";

	/** CommonMark as Newsmark has it: no HTML blocks. The order is that in which the kinds are tried. */
	private static final Parser COMMONMARK = Parser.builder()
			.enabledBlockTypes(new LinkedHashSet<>(List.of(BlockQuote.class, Heading.class, FencedCodeBlock.class,
					ThematicBreak.class, ListBlock.class, IndentedCodeBlock.class)))
			.build();

	@Parameters(name = "{0}")
	public static List<Object[]> examples() {
		return ExampleReader.readExamples(TestResources.getSpec()).stream()
				.map(example -> new Object[] { example.getInfo(), example }).collect(Collectors.toList());
	}

	private final String source;

	public CommonMarkTest(String name, Example example) {
		source = example.getSource();
	}

	@Test
	public void isABodyWithoutSyntaxErrors() {
		assertEquals(List.of(), Newsroom.parse(HEADER + source).eResource().getErrors());
		assertEquals(HEADER + source, Tokens.together(HEADER + source));
	}

	@Test
	public void hasTheBlocksThatCommonMarkSees() {
		assertEquals(blocks(COMMONMARK.parse(source)), blocks(Newsroom.parse(HEADER + source)));
	}

	/** The kind of each block and its first letters: what is left when marks of all kinds are taken out. */
	private static List<String> blocks(Node document) {
		List<String> blocks = new ArrayList<>();
		document.accept(new AbstractVisitor() {
			@Override
			public void visit(Heading heading) {
				blocks.add("heading " + letters(text(heading)));
			}

			@Override
			public void visit(Paragraph paragraph) {
				blocks.add("paragraph " + letters(text(paragraph)));
			}
		});
		return blocks;
	}

	private static List<String> blocks(NewsFile file) {
		List<String> blocks = new ArrayList<>();
		for (Block block : file.getBody().getBlocks()) {
			boolean heading = block.getMark() != null || block.getUnderline() != null;
			blocks.add((heading ? "heading " : "paragraph ") + letters(Passage.of(block).text()));
		}
		return blocks;
	}

	private static String letters(String text) {
		String letters = text.replaceAll("[^A-Za-z]", "");
		return letters.substring(0, Math.min(3, letters.length()));
	}

	private static String text(Node node) {
		StringBuilder text = new StringBuilder();
		node.accept(new AbstractVisitor() {
			@Override
			public void visit(Text words) {
				text.append(words.getLiteral());
			}

			@Override
			public void visit(Code code) {
				text.append(code.getLiteral());
			}

			@Override
			public void visit(HtmlInline html) {
				text.append(html.getLiteral());
			}
		});
		return text.toString();
	}
}

package org.newsmark.dsl.annotating;

import java.util.TreeSet;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.model.StrayAnnotations;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Text;
import org.newsmark.dsl.parser.NewsmarkResource;
import org.newsmark.dsl.parser.StoryReader;

import com.google.inject.Inject;

/** Makes the body of a story of Markdown: what Newsmark alone would read in it becomes plain text. */
public final class PlainBody {

	private static final String HEADER = "story \"\"\n---\n";
	private static final URI PLACE = URI.createURI("memory:/body.news");
	private static final String SPAN_END = "]{";
	private static final String HTML_COMMENT = "<!--";

	@Inject
	private StoryReader reader;

	/** Returns the Markdown with a backslash before each character that Newsmark would take for its own mark. */
	public String of(String markdown) {
		String body = markdown;
		for (TreeSet<Integer> marks = marks(body); !marks.isEmpty(); marks = marks(body)) {
			StringBuilder escaped = new StringBuilder(body);
			marks.descendingIterator().forEachRemaining(mark -> escaped.insert(mark.intValue(), '\\'));
			body = escaped.toString();
		}
		return body;
	}

	/** What an unclosed mark hid shows only when that is escaped, so this is asked until nothing is left. */
	private TreeSet<Integer> marks(String body) {
		NewsmarkResource resource = reader.read(PLACE, HEADER + body);
		NewsFile file = (NewsFile) resource.getContents().get(0);
		TreeSet<Integer> marks = new TreeSet<>();
		for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
			int offset = leaf.getOffset() - HEADER.length();
			if (leaf.getGrammarElement() instanceof Keyword keyword && keyword.getValue().equals(SPAN_END)) {
				marks.add(offset + 1);
			} else if (offset >= 0 && leaf.getGrammarElement() instanceof TerminalRule rule
					&& rule.getName().equals("COMMENT")) {
				marks.add(offset);
			}
		}
		if (file.getBody() != null) {
			for (Text text : EcoreUtil2.getAllContentsOfType(file.getBody(), Text.class)) {
				addStray(text.getWords(), NodeModelUtils.findActualNodeFor(text).getOffset() - HEADER.length(), marks);
			}
		}
		return marks;
	}

	private static void addStray(String words, int offset, TreeSet<Integer> marks) {
		StrayAnnotations.BEGINNING.matcher(words).results().map(stray -> stray.start())
				.filter(start -> !isEscaped(words, start)).forEach(start -> marks.add(offset + start));
		for (int start = words.indexOf(HTML_COMMENT); start >= 0; start = words.indexOf(HTML_COMMENT, start + 1)) {
			if (!isEscaped(words, start)) {
				marks.add(offset + start);
			}
		}
	}

	private static boolean isEscaped(String words, int offset) {
		int first = offset;
		while (first > 0 && words.charAt(first - 1) == '\\') {
			first--;
		}
		return (offset - first) % 2 == 1;
	}
}

package org.newsmark.dsl.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.newsmark.Annotation;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.Inline;
import org.newsmark.dsl.newsmark.Literal;
import org.newsmark.dsl.newsmark.Span;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.Text;
import org.newsmark.dsl.prose.TextRange;

/**
 * Holds the words of one block as a reader sees them, without annotations, escapes and marks of emphasis, and knows
 * for each character where in the file it stands. Offsets are UTF-16 offsets.
 */
public final class Passage {

	/** A span of the block and the words that it covers, as a range of the passage's text. */
	public record CoveredSpan(Span span, TextRange words) {
	}

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private char[] words;
	private int length;
	/** Where in the file each character begins and ends: one that is escaped takes several there. */
	private int[] starts;
	private int[] ends;
	private final List<CoveredSpan> spans = new ArrayList<>();
	private final List<TextRange> code = new ArrayList<>();
	private Stretches literals;
	private Map<Span, TextRange> wordsBySpan;
	private final int end;
	private String text;

	private Passage(INode block) {
		end = block.getEndOffset();
		words = new char[block.getLength()];
		starts = new int[words.length];
		ends = new int[words.length];
	}

	/** Reads the words of a block. */
	public static Passage of(Block block) {
		INode node = NodeModelUtils.findActualNodeFor(block);
		Passage passage = new Passage(node);
		passage.add(block.getInlines());
		passage.text = new String(passage.words, 0, passage.length);
		passage.findLiterals(node.getRootNode().getText());
		return passage;
	}

	/** Returns the words; a line break in the file is a line break here. */
	public String text() {
		return text;
	}

	/** Returns the words of a range on one line, as a message cites them. */
	public String cited(TextRange range) {
		return BLANKS.matcher(range.in(text)).replaceAll(" ");
	}

	/** Returns the spans of the block, the outer before the inner. */
	public List<CoveredSpan> spans() {
		return spans;
	}

	/** Returns the words that a span of the block covers. */
	public TextRange wordsOf(Span span) {
		if (wordsBySpan == null) {
			wordsBySpan = new IdentityHashMap<>();
			spans.forEach(covered -> wordsBySpan.put(covered.span(), covered.words()));
		}
		TextRange found = wordsBySpan.get(span);
		if (found == null) {
			throw new IllegalArgumentException("The span stands in another block");
		}
		return found;
	}

	/** Returns the innermost claim or quote around the words, or null. */
	public Statement statementAround(TextRange range) {
		Statement innermost = null;
		for (CoveredSpan covered : spans) {
			if (covered.words().contains(range) && covered.span().getAnnotation() instanceof Statement statement) {
				innermost = statement;
			}
		}
		return innermost;
	}

	/** Returns the innermost claim or quote around each of the ranges, or null; they come in order, and apart. */
	public List<Statement> statementsAround(List<TextRange> ranges) {
		List<Statement> innermost = new ArrayList<>();
		Deque<CoveredSpan> open = new ArrayDeque<>();
		int next = 0;
		for (TextRange range : ranges) {
			while (next < spans.size() && spans.get(next).words().start() <= range.start()) {
				if (spans.get(next).span().getAnnotation() instanceof Statement) {
					open.push(spans.get(next));
				}
				next++;
			}
			while (!open.isEmpty() && open.peek().words().end() < range.end()) {
				open.pop();
			}
			innermost.add(open.isEmpty() ? null : (Statement) open.peek().span().getAnnotation());
		}
		return innermost;
	}

	/**
	 * Returns the words in spans with an annotation of this kind. A span whose annotation did not parse counts for every
	 * kind: what its author meant is reported once, as what it is.
	 */
	public Stretches covered(Class<? extends Annotation> kind) {
		return Stretches.of(spans.stream().filter(
				covered -> covered.span().getAnnotation() == null || kind.isInstance(covered.span().getAnnotation()))
				.map(CoveredSpan::words).toList());
	}

	/** Returns the words that are no prose: code and autolinks without their marks, and pictures with theirs. */
	public Stretches literals() {
		return literals;
	}

	/** Returns where in the file the character of the text stands; for the end of the text, the end of the block. */
	public int offsetOf(int position) {
		return position < length ? starts[position] : end;
	}

	/** Returns where in the file the range begins and ends, with any annotation in between. */
	public TextRange inFile(TextRange range) {
		int start = offsetOf(range.start());
		return new TextRange(start, range.isEmpty() ? start : ends[range.end() - 1]);
	}

	/** Returns which words stand in a range of the file; what begins or ends between two of them is left out. */
	public TextRange wordsAt(TextRange inFile) {
		int start = positionOf(inFile.start());
		return new TextRange(start, Math.max(start, positionOf(inFile.end())));
	}

	/** Returns the first character of the text that stands at the offset of the file or behind it. */
	private int positionOf(int offset) {
		int found = Arrays.binarySearch(starts, 0, length, offset);
		return found >= 0 ? found : -found - 1;
	}

	private void add(List<Inline> inlines) {
		for (Inline inline : inlines) {
			if (inline instanceof Text prose) {
				addProse(prose.getWords(), NodeModelUtils.findActualNodeFor(prose).getOffset());
			} else if (inline instanceof Span span) {
				addSpan(span);
			} else if (inline instanceof Literal literal) {
				addLiteral(literal.getWords(), NodeModelUtils.findActualNodeFor(literal).getOffset());
			}
		}
	}

	private void addSpan(Span span) {
		int index = spans.size();
		spans.add(null);
		int start = length;
		add(span.getInlines());
		spans.set(index, new CoveredSpan(span, new TextRange(start, length)));
	}

	private void addProse(String prose, int offset) {
		char[] written = prose.toCharArray();
		ensureRoomFor(written.length);
		for (int i = 0; i < written.length; i++) {
			char c = written[i];
			if (c == '\\' && i + 1 < written.length && isPunctuation(written[i + 1])) {
				add(written[i + 1], offset + i, offset + i + 2);
				i++;
			} else if (c == '&') {
				i = addEntity(prose, i, offset) - 1;
			} else if (c != '*') { // most characters: a call for each would take as long as all the rest
				words[length] = c;
				starts[length] = offset + i;
				ends[length++] = offset + i + 1;
			}
		}
	}

	private int addEntity(String prose, int start, int offset) {
		int entityEnd = Entities.end(prose, start);
		Optional<String> read = entityEnd == start ? Optional.empty() : Entities.read(prose.substring(start, entityEnd));
		if (read.isEmpty()) {
			add('&', offset + start, offset + start + 1);
			return start + 1;
		}
		read.get().chars().forEach(c -> add((char) c, offset + start, offset + entityEnd));
		return entityEnd;
	}

	/** Code and autolinks are words between their marks, in which nothing is escaped. */
	private void addLiteral(String literal, int offset) {
		int marks = 0;
		while (marks < literal.length() / 2 && "`<".indexOf(literal.charAt(marks)) >= 0) {
			marks++;
		}
		int start = length;
		for (int i = marks; i < literal.length() - marks; i++) {
			add(literal.charAt(i), offset + i, offset + i + 1);
		}
		code.add(new TextRange(start, length));
	}

	/** Besides code: the description of a picture, ![like this](photo.jpg), stands in for it and is no prose. */
	private void findLiterals(String file) {
		List<TextRange> found = new ArrayList<>(code);
		Deque<Integer> open = new ArrayDeque<>();
		for (int i = text.indexOf("!["); i >= 0 && i < text.length(); i++) {
			char c = text.charAt(i);
			boolean escaped = file.charAt(starts[i]) == '\\';
			if (c == '[' && !escaped) {
				open.push(i);
			} else if (c == ']' && !escaped && !open.isEmpty()) {
				int start = open.pop() - 1;
				if (start >= 0 && text.charAt(start) == '!' && file.startsWith("](", starts[i])) {
					found.add(new TextRange(start, i + 1));
				}
			}
		}
		if (text.indexOf('{') >= 0) {
			StrayAnnotations.WHOLE.matcher(text).results().forEach(stray -> found.add(new TextRange(stray.start(), stray.end())));
		}
		found.sort(Comparator.comparing(TextRange::start));
		literals = Stretches.of(found);
	}

	private void add(char c, int start, int stop) {
		ensureRoomFor(1);
		words[length] = c;
		starts[length] = start;
		ends[length++] = stop;
	}

	private void ensureRoomFor(int more) {
		if (length + more > words.length) {
			int longer = length * 2 + more;
			words = Arrays.copyOf(words, longer);
			starts = Arrays.copyOf(starts, longer);
			ends = Arrays.copyOf(ends, longer);
		}
	}

	private static boolean isPunctuation(char c) {
		return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
	}
}

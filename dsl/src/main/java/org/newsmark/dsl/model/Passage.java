package org.newsmark.dsl.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
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

	private final Origins origins = new Origins();
	private final List<CoveredSpan> spans = new ArrayList<>();
	private final List<TextRange> code = new ArrayList<>();
	private Stretches literals;
	private Map<Span, TextRange> wordsBySpan;
	private final StringBuilder words;
	private final int end;
	private String text;

	private Passage(INode block) {
		end = block.getEndOffset();
		words = new StringBuilder(block.getLength());
	}

	/** Reads the words of a block. */
	public static Passage of(Block block) {
		INode node = NodeModelUtils.findActualNodeFor(block);
		Passage passage = new Passage(node);
		passage.add(block.getInlines());
		passage.text = passage.words.toString();
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
		List<TextRange> ranges = new ArrayList<>();
		for (CoveredSpan covered : spans) {
			Annotation annotation = covered.span().getAnnotation();
			if (annotation == null || kind.isInstance(annotation)) {
				ranges.add(covered.words());
			}
		}
		return Stretches.of(ranges);
	}

	/** Returns the words that are no prose: code and autolinks without their marks, and pictures with theirs. */
	public Stretches literals() {
		return literals;
	}

	/** Returns where in the file the character of the text stands; for the end of the text, the end of the block. */
	public int offsetOf(int position) {
		return position < text.length() ? origins.start(position) : end;
	}

	/** Returns where in the file the range begins and ends, with any annotation in between. */
	public TextRange inFile(TextRange range) {
		int start = offsetOf(range.start());
		return new TextRange(start, range.isEmpty() ? start : origins.end(range.end() - 1));
	}

	/** Returns which words stand in a range of the file; what begins or ends between two of them is left out. */
	public TextRange wordsAt(TextRange inFile) {
		int start = Math.min(text.length(), origins.position(inFile.start()));
		return new TextRange(start, Math.max(start, Math.min(text.length(), origins.position(inFile.end()))));
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
		int start = words.length();
		add(span.getInlines());
		spans.set(index, new CoveredSpan(span, new TextRange(start, words.length())));
	}

	private void addProse(String prose, int offset) {
		int plain = 0;
		for (int i = 0; i < prose.length();) {
			char c = prose.charAt(i);
			if (c != '*' && c != '&' && c != '\\') {
				i++;
			} else {
				addAsWritten(prose, plain, i, offset);
				i = addMark(prose, i, offset);
				plain = i;
			}
		}
		addAsWritten(prose, plain, prose.length(), offset);
	}

	private void addAsWritten(String prose, int from, int to, int offset) {
		if (from < to) {
			origins.addAsWritten(words.length(), offset + from);
			words.append(prose.substring(from, to));
		}
	}

	/** Adds what a mark reads as, and returns where the prose goes on. */
	private int addMark(String prose, int at, int offset) {
		char mark = prose.charAt(at);
		if (mark == '&') {
			return addEntity(prose, at, offset);
		}
		if (mark == '\\' && at + 1 < prose.length() && isPunctuation(prose.charAt(at + 1))) {
			addOne(prose.charAt(at + 1), offset + at, offset + at + 2);
			return at + 2;
		}
		if (mark == '\\') {
			addAsWritten(prose, at, at + 1, offset);
		}
		return at + 1;
	}

	private int addEntity(String prose, int start, int offset) {
		int entityEnd = Entities.end(prose, start);
		Optional<String> read = entityEnd == start ? Optional.empty() : Entities.read(prose.substring(start, entityEnd));
		if (read.isEmpty()) {
			addAsWritten(prose, start, start + 1, offset);
			return start + 1;
		}
		read.get().chars().forEach(c -> addOne((char) c, offset + start, offset + entityEnd));
		return entityEnd;
	}

	private void addOne(char c, int start, int stop) {
		origins.addOne(words.length(), start, stop);
		words.append(c);
	}

	/** Code and autolinks are words between their marks, in which nothing is escaped. */
	private void addLiteral(String literal, int offset) {
		int marks = 0;
		while (marks < literal.length() / 2 && "`<".indexOf(literal.charAt(marks)) >= 0) {
			marks++;
		}
		int start = words.length();
		addAsWritten(literal, marks, literal.length() - marks, offset);
		code.add(new TextRange(start, words.length()));
	}

	/** Besides code: the description of a picture, ![like this](photo.jpg), stands in for it and is no prose. */
	private void findLiterals(String file) {
		List<TextRange> found = new ArrayList<>(code);
		Deque<Integer> open = new ArrayDeque<>();
		for (int i = text.indexOf("!["); i >= 0 && i < text.length(); i++) {
			char c = text.charAt(i);
			boolean escaped = file.charAt(offsetOf(i)) == '\\';
			if (c == '[' && !escaped) {
				open.push(i);
			} else if (c == ']' && !escaped && !open.isEmpty()) {
				int start = open.pop() - 1;
				if (start >= 0 && text.charAt(start) == '!' && file.startsWith("](", offsetOf(i))) {
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

	private static boolean isPunctuation(char c) {
		return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
	}
}

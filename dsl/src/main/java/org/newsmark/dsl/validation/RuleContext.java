package org.newsmark.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.eclipse.xtext.util.ITextRegion;
import org.newsmark.dsl.model.Coverage;
import org.newsmark.dsl.model.Passage;
import org.newsmark.dsl.model.Responses;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Annotation;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Span;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.prose.Quotation;
import org.newsmark.dsl.prose.Quotations;
import org.newsmark.dsl.scoping.NewsmarkLinker;

/** Gives a rule what it may ask about the file it checks, and takes its findings. */
public final class RuleContext {

	private final NewsFile file;
	private final String text;
	private final EffectivePolicy policy;
	private final Findings findings;
	private final Ignores ignores;

	/** All rules look at one block before the next one comes, so keeping the last passage is enough. */
	private Block lastBlock;
	private Passage lastPassage;
	private List<Quotation> lastQuotations;
	private Boolean english;
	private Responses responses;
	private List<Statement> statements;
	private List<Citation> citations;
	private NavigableSet<Integer> mistakes;
	private Coverage coverage = new Coverage(0, 0);
	private final Story story;

	RuleContext(NewsFile file, String text, EffectivePolicy policy, Findings findings, Ignores ignores) {
		this.file = file;
		this.story = Stories.story(file);
		this.text = text;
		this.policy = policy;
		this.findings = findings;
		this.ignores = ignores;
	}

	public NewsFile file() {
		return file;
	}

	/** Returns the story that the file tells, or null for a source book or a newsroom file. */
	public Story story() {
		return story;
	}

	/** Returns the whole text of the file. */
	public String text() {
		return text;
	}

	public EffectivePolicy policy() {
		return policy;
	}

	/** Returns the words of a block, as a reader sees them. */
	public Passage passage(Block block) {
		if (block != lastBlock) {
			lastPassage = Passage.of(block);
			lastQuotations = null;
			lastBlock = block;
		}
		return lastPassage;
	}

	/** Returns what stands in quotation marks in a block. */
	public List<Quotation> quotations(Block block) {
		Passage passage = passage(block);
		if (lastQuotations == null) {
			lastQuotations = Quotations.find(passage.text());
		}
		return lastQuotations;
	}

	/** Returns the comments that silence rules; which of them did is known once all other rules have run. */
	public List<Ignore> ignores() {
		return ignores.all();
	}

	/** Returns the claims and quotes of the file in the order of the text, continuations included. */
	public List<Statement> statements() {
		if (statements == null) {
			statements = Statements.in(file);
		}
		return statements;
	}

	/** Returns the claims and quotes that stand for themselves: one that is split counts by its first span. */
	public List<Statement> heads() {
		return statements().stream().filter(statement -> Statements.head(statement) == statement).toList();
	}

	/** Returns every citation of a source in the file, in the order of the text. */
	public List<Citation> citations() {
		if (citations == null) {
			citations = new ArrayList<>();
			for (EObject object : NewsmarkLinker.linkable(file)) {
				if (object instanceof Citation citation) {
					citations.add(citation);
				}
			}
		}
		return citations;
	}

	/** Returns how much is claimed or quoted up to this block. Each block is to be asked for once, in order. */
	public Coverage coverageThrough(Block block) {
		coverage = coverage.plus(block, passage(block));
		return coverage;
	}

	/** Tells whether rules that read English words may run: {@code language} is absent or English. */
	public boolean isEnglish() {
		if (english == null) {
			english = Stories.isEnglish(file);
		}
		return english;
	}

	/**
	 * Tells whether anything in the file did not parse. Then what seems to be missing from the file may only be unread:
	 * one mistake is one finding.
	 */
	public boolean hasSyntaxErrors() {
		return !Stories.isWhole(file);
	}

	/** Tells whether anything in the object did not parse, so that what it seems to lack may only be unread. */
	public boolean hasSyntaxErrors(EObject object) {
		if (mistakes == null) {
			mistakes = new TreeSet<>();
			file.eResource().getErrors().stream().filter(XtextSyntaxDiagnostic.class::isInstance)
					.forEach(mistake -> mistakes.add(((XtextSyntaxDiagnostic) mistake).getOffset()));
		}
		INode node = NodeModelUtils.findActualNodeFor(object);
		int start = object instanceof Annotation ? text.lastIndexOf('{', node.getOffset()) : node.getOffset();
		Integer first = mistakes.ceiling(start);
		return first != null && first <= node.getEndOffset();
	}

	/** Returns which claims and quotes of the story deny, support, correct or answer which. */
	public Responses responses() {
		if (responses == null) {
			responses = Responses.in(file);
		}
		return responses;
	}

	/** Reports a finding on the whole object, and fills the rule's message. */
	public RuleIssue report(Rule<?> rule, EObject object, Object... words) {
		INode node = NodeModelUtils.findActualNodeFor(object);
		if (object instanceof Statement || object.eContainer() instanceof Span) {
			node = NodeModelUtils.findActualNodeFor(object.eContainer());
		}
		int offset = object.eContainer() instanceof Span ? openingBracket(node) : node.getOffset();
		return report(rule, offset, node.getEndOffset() - offset, words);
	}

	/** What was skipped behind a block that is not closed hangs before the bracket of the span that follows it. */
	private static int openingBracket(INode span) {
		for (ILeafNode leaf : span.getLeafNodes()) {
			if (leaf.getGrammarElement() instanceof Keyword) {
				return leaf.getOffset();
			}
		}
		return span.getOffset();
	}

	/** Reports a finding on the value of a feature; on the object's name or keyword where it has no value. */
	public RuleIssue report(Rule<?> rule, EObject object, EStructuralFeature feature, Object... words) {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
		if (nodes.isEmpty()) {
			return report(rule, object, words);
		}
		ITextRegion region = nodes.get(0).getTextRegion();
		return report(rule, region.getOffset(), region.getLength(), words);
	}

	/** Reports a finding on a part of the text: UTF-16 offset and length in the file. */
	public RuleIssue report(Rule<?> rule, int offset, int length, Object... words) {
		String message = words.length == 0 ? rule.info().message() : String.format(rule.info().message(), words);
		return findings.add(rule, policy.severity(rule), offset, length, message);
	}
}

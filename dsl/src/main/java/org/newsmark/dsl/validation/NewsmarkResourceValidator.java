package org.newsmark.dsl.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.newsmark.dsl.model.Contents;
import org.newsmark.dsl.newsmark.Annotation;
import org.newsmark.dsl.newsmark.Declaration;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.NewsmarkPackage;
import org.newsmark.dsl.newsmark.RuleSeverity;
import org.newsmark.dsl.scoping.Imports;

import com.google.inject.Inject;

/**
 * Runs every rule that the policy leaves on over a file, in one walk. The command line, the language server and the
 * editor all ask here, so that they find the same. A rule that fails is a finding of its own and stops nothing else.
 */
public class NewsmarkResourceValidator implements IResourceValidator {

	@Inject
	private RuleCatalog catalog;
	@Inject
	private Imports imports;
	@Inject
	private OperationCanceledManager cancellation;

	@Override
	public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator indicator) {
		return validate(resource, severity -> severity != RuleSeverity.OFF, indicator);
	}

	/** Finds what is an error, for those whom nothing less stops: most rules are not run then. */
	public List<Issue> errors(Resource resource, CancelIndicator indicator) {
		return validate(resource, severity -> severity == RuleSeverity.ERROR, indicator);
	}

	private List<Issue> validate(Resource resource, Predicate<RuleSeverity> counts, CancelIndicator indicator) {
		if (resource.getContents().isEmpty() || !(resource.getContents().get(0) instanceof NewsFile file)) {
			return new ArrayList<>();
		}
		EcoreUtil2.resolveLazyCrossReferences(resource, indicator);
		cancellation.checkCanceled(indicator);
		String text = NodeModelUtils.findActualNodeFor(file).getRootNode().getText();
		Ignores ignores = new Ignores(file, text);
		Findings findings = new Findings(resource.getURI(), text, ignores);
		EffectivePolicy policy = new EffectivePolicy(file, imports.visibleFrom(resource));
		RuleContext context = new RuleContext(file, text, policy, findings, ignores);
		new Walk(policy, counts, context, findings, mistakes(resource), indicator).over(file);
		return findings.sorted();
	}

	/** Returns where the file does not parse, in order. */
	private static int[] mistakes(Resource resource) {
		return resource.getErrors().stream().filter(XtextSyntaxDiagnostic.class::isInstance)
				.mapToInt(mistake -> ((XtextSyntaxDiagnostic) mistake).getOffset()).sorted().toArray();
	}

	private final class Walk {

		private final EffectivePolicy policy;
		private final Predicate<RuleSeverity> counts;
		private final RuleContext context;
		private final Findings findings;
		private final int[] mistakes;
		private final CancelIndicator indicator;
		/** What to run on objects of each class, by the number of the class. */
		private final Rule<?>[][] active = new Rule<?>[NewsmarkPackage.eINSTANCE.getEClassifiers().size()][];

		/** A rule that runs last asks what the others have found: where it counts, all of them do. */
		Walk(EffectivePolicy policy, Predicate<RuleSeverity> counts, RuleContext context, Findings findings, int[] mistakes,
				CancelIndicator indicator) {
			this.policy = policy;
			this.counts = catalog.lastRules().stream().anyMatch(rule -> counts.test(policy.severity(rule)))
					? severity -> severity != RuleSeverity.OFF
					: counts;
			this.context = context;
			this.findings = findings;
			this.mistakes = mistakes;
			this.indicator = indicator;
		}

		void over(NewsFile file) {
			Contents.visit(file, object -> {
				if (!isBroken(object)) {
					check(object);
				}
			});
			for (Rule<?> rule : catalog.lastRules()) {
				if (isActive(rule)) {
					run(rule, file);
				}
			}
		}

		private void check(EObject object) {
			int type = object.eClass().getClassifierID();
			if (active[type] == null) {
				active[type] = activeRules(object);
			}
			if (active[type].length > 0) {
				cancellation.checkCanceled(indicator);
				for (Rule<?> rule : active[type]) {
					run(rule, object);
				}
			}
		}

		private Rule<?>[] activeRules(EObject object) {
			List<Rule<?>> rules = new ArrayList<>();
			for (Rule<?> rule : catalog.rulesFor(object)) {
				if (!rule.runsLast() && isActive(rule)) {
					rules.add(rule);
				}
			}
			return rules.toArray(Rule<?>[]::new);
		}

		private boolean isActive(Rule<?> rule) {
			return counts.test(policy.severity(rule));
		}

		@SuppressWarnings("unchecked")
		private void run(Rule<?> rule, EObject object) {
			try {
				((Rule<EObject>) rule).check(object, context);
			} catch (RuntimeException | StackOverflowError | AssertionError failure) {
				cancellation.propagateIfCancelException(failure);
				INode node = NodeModelUtils.findActualNodeFor(object);
				findings.addCrash(rule, node.getOffset(), node.getLength(), failure);
			}
		}

		/** One mistake is one finding: what did not parse is not also reported for what it seems to lack. */
		private boolean isBroken(EObject object) {
			if (mistakes.length == 0 || !(object instanceof Annotation || object instanceof Declaration)) {
				return false;
			}
			INode node = NodeModelUtils.findActualNodeFor(object);
			if (isUnclosed(node)) {
				return true;
			}
			int end = object instanceof Annotation ? node.getParent().getEndOffset() : node.getEndOffset();
			int found = Arrays.binarySearch(mistakes, node.getOffset());
			int next = found < 0 ? -found - 1 : found;
			return next < mistakes.length && mistakes[next] <= end;
		}

		/** The parser misses a closing brace only where the next declaration begins. */
		private static boolean isUnclosed(INode declaration) {
			int open = 0;
			for (ILeafNode leaf : declaration.getLeafNodes()) {
				if (leaf.getGrammarElement() instanceof Keyword keyword) {
					open += keyword.getValue().equals("{") ? 1 : keyword.getValue().equals("}") ? -1 : 0;
				}
			}
			return open > 0;
		}
	}
}

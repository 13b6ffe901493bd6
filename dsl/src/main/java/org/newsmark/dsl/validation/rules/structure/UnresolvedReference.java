package org.newsmark.dsl.validation.rules.structure;

import static org.newsmark.dsl.newsmark.NewsmarkPackage.Literals.IMPORT__IMPORT_URI;
import static org.newsmark.dsl.newsmark.RuleSeverity.ERROR;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map.Entry;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.ITextRegion;
import org.newsmark.dsl.model.Contents;
import org.newsmark.dsl.newsmark.Annotation;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.Declaration;
import org.newsmark.dsl.newsmark.Import;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.StatementReference;
import org.newsmark.dsl.scoping.Imports;
import org.newsmark.dsl.validation.Fix.Edit;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.FixContext;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;
import org.newsmark.dsl.validation.SourceFixes;

import com.google.inject.Inject;

/** A reference that leads nowhere names no source, however sure it sounds. */
@RuleInfo(
		severity = ERROR,
		summary = "A reference to a source, a claim, a quote, a story or a file that is not there.",
		message = "%s",
		fix = "change it to the nearest id; declare the source")
public final class UnresolvedReference extends Rule<NewsFile> {

	@Inject
	private Imports imports;

	public UnresolvedReference() {
		super(NewsFile.class);
	}

	@Override
	public void check(NewsFile file, RuleContext context) {
		NavigableMap<Integer, Integer> broken = brokenAnnotations(file, context);
		missing(file).filter(error -> !contains(broken, error.getOffset())).forEach(
				error -> context.report(this, error.getOffset(), error.getLength(), error.getMessage()));
		checkImports(file, context);
		checkContinuations(file, context);
	}

	@Override
	public List<Fix> fixes(NewsFile file, FixContext finding) {
		List<Fix> fixes = new ArrayList<>();
		EcoreUtil2.resolveLazyCrossReferences(file.eResource(), CancelIndicator.NullImpl);
		missing(file).filter(error -> error.getOffset() == finding.offset()).flatMap(error -> Stream.of(error.getData()))
				.map(id -> Fix.proposal("Change it to " + id, new Edit(finding.offset(), finding.length(), id)))
				.forEach(fixes::add);
		if (finding.object() instanceof Citation) {
			fixes.add(SourceFixes.declare(finding.found(), finding));
		}
		return fixes;
	}

	private static Stream<XtextLinkingDiagnostic> missing(NewsFile file) {
		return file.eResource().getErrors().stream().filter(XtextLinkingDiagnostic.class::isInstance)
				.map(XtextLinkingDiagnostic.class::cast)
				.filter(error -> Diagnostic.LINKING_DIAGNOSTIC.equals(error.getCode()));
	}

	/** What is taken for an id where an annotation is wrong may be none. Asking each id for its span would be quadratic. */
	private static NavigableMap<Integer, Integer> brokenAnnotations(NewsFile file, RuleContext context) {
		NavigableMap<Integer, Integer> broken = new TreeMap<>();
		if (context.hasSyntaxErrors()) {
			Contents.visit(file, object -> {
				if (object instanceof Annotation && context.hasSyntaxErrors(object)) {
					ITextRegion region = NodeModelUtils.findActualNodeFor(object).getTextRegion();
					broken.put(region.getOffset(), region.getOffset() + region.getLength());
				}
			});
		}
		return broken;
	}

	private static boolean contains(NavigableMap<Integer, Integer> ranges, int offset) {
		Entry<Integer, Integer> last = ranges.floorEntry(offset);
		return last != null && offset < last.getValue();
	}

	private void checkImports(NewsFile file, RuleContext context) {
		for (Declaration declaration : file.getDeclarations()) {
			if (declaration instanceof Import origin && origin.getImportURI() != null && !imports.isFound(origin)) {
				context.report(this, origin, IMPORT__IMPORT_URI, "There is no file \"" + origin.getImportURI()
						+ "\" to import: write the way from this file to a file that ends in .news.");
			}
		}
	}

	/** "They name an earlier claim or quote of the story", so that a chain always has a first span. */
	private void checkContinuations(NewsFile file, RuleContext context) {
		Set<Statement> earlier = new HashSet<>();
		for (Statement statement : context.statements()) {
			StatementReference reference = statement.getContinues();
			Statement target = reference == null ? null : reference.getStatement();
			if (target != null && !target.eIsProxy() && !earlier.contains(target)) {
				boolean isElsewhere = target.eResource() != file.eResource();
				context.report(this, reference, "#" + target.getId() + (isElsewhere ? " stands in another story"
						: " does not stand before these words")
						+ ": continues names an earlier claim or quote of this story.");
			}
			earlier.add(statement);
		}
	}
}

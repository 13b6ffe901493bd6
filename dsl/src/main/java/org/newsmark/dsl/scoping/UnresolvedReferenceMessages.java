package org.newsmark.dsl.scoping;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.NewsmarkPackage;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.StatementReference;
import org.newsmark.dsl.newsmark.Story;

import com.google.inject.Inject;

/** Says what a reference that leads nowhere looked for, and offers the ids that are spelled most alike. */
public class UnresolvedReferenceMessages extends LinkingDiagnosticMessageProvider {

	@Inject
	private Imports imports;
	@Inject
	private IResourceScopeCache cache;

	@Override
	public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
		if (isOfUnknownStory(context)) {
			return null; // one mistake is one finding: the story is reported
		}
		List<String> offers = nearest(context);
		return new DiagnosticMessage(missing(context) + Spelling.offer(offers), Severity.ERROR,
				Diagnostic.LINKING_DIAGNOSTIC, offers.toArray(String[]::new));
	}

	private static boolean isOfUnknownStory(ILinkingDiagnosticContext context) {
		return context.getReference() == NewsmarkPackage.Literals.STATEMENT_REFERENCE__STATEMENT
				&& context.getContext() instanceof StatementReference reference && reference.getStory() != null
				&& reference.getStory().eIsProxy();
	}

	private static String missing(ILinkingDiagnosticContext context) {
		EClass type = context.getReference().getEReferenceType();
		String id = context.getLinkText();
		if (type == NewsmarkPackage.Literals.SOURCE) {
			return "No source @" + id + " is declared here, in an import or in a newsroom file.";
		}
		if (type == NewsmarkPackage.Literals.STORY) {
			return "No imported story has the slug " + id + ".";
		}
		Story story = ((StatementReference) context.getContext()).getStory();
		return "No claim or quote #" + id + " stands in " + (story == null ? "this story." : "that story.");
	}

	private List<String> nearest(ILinkingDiagnosticContext context) {
		return Spelling.nearest(context.getLinkText(), ids(context));
	}

	private Stream<String> ids(ILinkingDiagnosticContext context) {
		EObject object = context.getContext();
		Class<?> type = context.getReference().getEReferenceType().getInstanceClass();
		if (object instanceof StatementReference reference && type == Statement.class) {
			EObject owner = reference.getStory() == null ? reference : reference.getStory();
			return owner.eIsProxy() ? Stream.of() : statementIds(owner).stream();
		}
		return ids(imports.visibleFrom(object.eResource()).stream().flatMap(file -> file.getDeclarations().stream())
				.filter(type::isInstance));
	}

	/** Looked for once, for there may be a mistake in each line. */
	private List<String> statementIds(EObject inFile) {
		return cache.get(UnresolvedReferenceMessages.class, inFile.eResource(),
				() -> ids(Statements.in(Stories.file(inFile)).stream()).toList());
	}

	private static Stream<String> ids(Stream<? extends EObject> declarations) {
		return declarations.map(Ids::of).filter(Objects::nonNull);
	}
}

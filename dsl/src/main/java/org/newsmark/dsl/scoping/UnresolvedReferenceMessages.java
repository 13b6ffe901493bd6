package org.newsmark.dsl.scoping;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.NewsmarkPackage;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.StatementReference;
import org.newsmark.dsl.newsmark.Story;

import com.google.inject.Inject;

/** Says what a reference that leads nowhere looked for, and offers the ids that are spelled most alike. */
public class UnresolvedReferenceMessages extends LinkingDiagnosticMessageProvider {

	private static final int MOST_OFFERS = 3;

	@Inject
	private Imports imports;

	@Override
	public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
		List<String> offers = nearest(context);
		return new DiagnosticMessage(missing(context) + offer(offers), Severity.ERROR, Diagnostic.LINKING_DIAGNOSTIC,
				offers.toArray(String[]::new));
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

	private static String offer(List<String> offers) {
		return offers.isEmpty() ? "" : " Did you mean " + String.join(" or ", offers) + "?";
	}

	private List<String> nearest(ILinkingDiagnosticContext context) {
		String id = context.getLinkText();
		int farthest = Math.max(2, id.length() / 3);
		return ids(context).distinct().filter(name -> distance(id, name) <= farthest)
				.sorted(Comparator.<String>comparingInt(name -> distance(id, name)).thenComparing(name -> name))
				.limit(MOST_OFFERS).collect(Collectors.toList());
	}

	private Stream<String> ids(ILinkingDiagnosticContext context) {
		EObject object = context.getContext();
		Class<?> type = context.getReference().getEReferenceType().getInstanceClass();
		if (object instanceof StatementReference reference && type == Statement.class) {
			EObject owner = reference.getStory() == null ? reference : reference.getStory();
			return owner.eIsProxy() ? Stream.of() : ids(Statements.in(Stories.file(owner)).stream());
		}
		return ids(imports.visibleFrom(object.eResource()).stream().flatMap(file -> file.getDeclarations().stream())
				.filter(type::isInstance));
	}

	private static Stream<String> ids(Stream<? extends EObject> declarations) {
		return declarations.map(Ids::of).filter(Objects::nonNull);
	}

	/** Counts the letters that must be added, dropped or changed to make one word of the other. */
	private static int distance(String from, String to) {
		int[] previous = new int[to.length() + 1];
		for (int j = 0; j <= to.length(); j++) {
			previous[j] = j;
		}
		for (int i = 1; i <= from.length(); i++) {
			int[] current = new int[to.length() + 1];
			current[0] = i;
			for (int j = 1; j <= to.length(); j++) {
				int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
				current[j] = Math.min(previous[j - 1] + change, 1 + Math.min(previous[j], current[j - 1]));
			}
			previous = current;
		}
		return previous[to.length()];
	}
}

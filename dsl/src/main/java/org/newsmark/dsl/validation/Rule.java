package org.newsmark.dsl.validation;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.newsmark.dsl.newsmark.RuleSeverity;

/**
 * Checks one thing about one kind of object. A rule is a public class below {@code validation.rules} with a
 * {@link RuleInfo} and no state; its id is its name in kebab case, which also names its page and its fixtures.
 */
public abstract class Rule<T extends EObject> {

	private final Class<T> subject;
	private final RuleInfo info;
	private final RuleSeverity severity;
	private final String id;

	/** Takes the kind of objects that are to be checked, at any depth of a file. */
	protected Rule(Class<T> subject) {
		this.subject = subject;
		this.info = getClass().getAnnotation(RuleInfo.class);
		this.severity = info.severity();
		this.id = getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
	}

	/** Returns the id by which policies, comments and reports name the rule. */
	public final String id() {
		return id;
	}

	public final RuleInfo info() {
		return info;
	}

	/** Returns how much a finding weighs where no policy says so. Each file asks for it, and an annotation answers slowly. */
	final RuleSeverity severity() {
		return severity;
	}

	public final Class<T> subject() {
		return subject;
	}

	/** Reports what is wrong with the object, if anything is. */
	public abstract void check(T object, RuleContext context);

	/** Tells whether the rule looks at what the other rules found, and so must wait for them. */
	public boolean runsLast() {
		return false;
	}

	/**
	 * Proposes edits, the best first, each of which mends the finding by itself.
	 *
	 * @param object the object in which the finding was made
	 * @param finding where it was made; offsets are valid for the text that the object was parsed from
	 */
	public List<Fix> fixes(T object, FixContext finding) {
		return List.of();
	}
}

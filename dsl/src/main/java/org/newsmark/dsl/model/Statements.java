package org.newsmark.dsl.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.Inline;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.NewsmarkPackage;
import org.newsmark.dsl.newsmark.Span;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.StatementReference;

/**
 * Answers what holds for a claim or quote: what it says itself, what it inherits from the spans around it, and what
 * it takes from the statement that it continues (language reference, "Nesting" and "Continuing").
 */
public final class Statements {

	private static final int LONGEST_CHAIN = 8;

	private Statements() {
	}

	/** Returns the claims and quotes of a file in the order of the text, continuations included. */
	public static List<Statement> in(NewsFile file) {
		List<Statement> found = new ArrayList<>();
		if (file.getBody() != null) {
			for (Block block : file.getBody().getBlocks()) {
				collect(block.getInlines(), found);
			}
		}
		return found;
	}

	/** Returns the claims and quotes of a file that stand for themselves: a chain counts once, by its first span. */
	public static List<Statement> headsIn(NewsFile file) {
		return in(file).stream().filter(statement -> head(statement) == statement).toList();
	}

	/**
	 * Returns the statement whose words these go on with, or the statement itself where it continues none.
	 * A right chain is one step long, since a continuation has no id; of a wrong one only the start is followed.
	 */
	public static Statement head(Statement statement) {
		Statement head = statement;
		for (int step = 0; step < LONGEST_CHAIN && continued(head) != null; step++) {
			head = continued(head);
		}
		return continued(head) == null ? head : statement;
	}

	/** Returns the statement that this one names behind {@code continues}, or null. */
	public static Statement continued(Statement statement) {
		StatementReference reference = statement.getContinues();
		Statement target = reference == null ? null : reference.getStatement();
		return target == null || target.eIsProxy() || target == statement ? null : target;
	}

	/** Returns the statement that a reference names, by its first span, or null where nothing declares it. */
	public static Statement referenced(StatementReference reference) {
		Statement target = reference.getStatement();
		return target == null || target.eIsProxy() ? null : head(target);
	}

	/** Returns who says so: the citations behind {@code by}, its own or inherited. */
	public static List<Citation> by(Statement statement) {
		return Statements.<List<Citation>>inherited(statement, Statement::getBy, by -> !by.isEmpty()).orElse(List.of());
	}

	/** Returns through whom the newsroom knows it, where the statement says so, itself or inherited. */
	public static Optional<Citation> via(Statement statement) {
		return inherited(statement, Statement::getVia, via -> via != null);
	}

	/** Returns the date as written on which it was said, its own or inherited. */
	public static Optional<String> on(Statement statement) {
		return inherited(statement, Statement::getOn, on -> on != null);
	}

	/** Returns why the claim needs no source, its own or inherited reason. */
	public static Optional<String> unsourced(Statement statement) {
		return inherited(statement, Statements::ownUnsourced, unsourced -> unsourced != null);
	}

	/** Tells whether anyone stands behind it; one that says why it needs no source has what it needs. */
	public static boolean isSourced(Statement statement) {
		return !by(statement).isEmpty() || unsourced(statement).isPresent();
	}

	/** Returns the nearest claim or quote around this one, or null. */
	public static Statement enclosing(EObject object) {
		EObject parent = object.eContainer();
		if (object instanceof Statement && parent != null) {
			parent = parent.eContainer();
		}
		// no span holds a block; classes are compared, since that an object is of no such interface takes Java long to tell
		while (parent != null && parent.eClass() != NewsmarkPackage.Literals.BLOCK) {
			if (parent.eClass() == NewsmarkPackage.Literals.SPAN
					&& ((Span) parent).getAnnotation() instanceof Statement statement) {
				return statement;
			}
			parent = parent.eContainer();
		}
		return null;
	}

	private static String ownUnsourced(Statement statement) {
		return statement instanceof Claim claim ? claim.getUnsourced() : null;
	}

	private static <T> Optional<T> inherited(Statement statement, Function<Statement, T> own,
			Predicate<T> isGiven) {
		Set<Statement> seen = null;
		Statement current = head(statement);
		while (current != null) {
			T value = own.apply(current);
			if (isGiven.test(value)) {
				return Optional.of(value);
			}
			seen = seen == null ? new HashSet<>() : seen;
			Statement around = seen.add(current) ? enclosing(current) : null;
			current = around == null ? null : head(around);
		}
		return Optional.empty();
	}

	private static void collect(List<Inline> inlines, List<Statement> found) {
		for (Inline inline : inlines) {
			if (inline.eClass() == NewsmarkPackage.Literals.SPAN) {
				Span span = (Span) inline;
				if (span.getAnnotation() instanceof Statement statement) {
					found.add(statement);
				}
				collect(span.getInlines(), found);
			}
		}
	}
}

package org.newsmark.dsl.ide.rename;

import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.newsmark.dsl.ide.workspace.Refusal;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.scoping.Ids;

/** Reads the id that someone typed to rename a declaration. */
final class NewId {

	private static final Pattern ID = Pattern.compile(Ids.PATTERN);
	private static final Pattern SLUG = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]*");

	private NewId() {
	}

	/** Returns the id, without a sign that was typed before it; refuses what is none. */
	static String of(EObject declared, String typed) {
		String stripped = typed == null ? "" : typed.strip();
		String id = stripped.startsWith("@") || stripped.startsWith("#") ? stripped.substring(1) : stripped;
		if (declared instanceof Story) {
			return accepted(id, SLUG, "A slug begins with a letter, a digit or _");
		}
		return accepted(id, ID, "An id begins with a letter or _");
	}

	private static String accepted(String id, Pattern shape, String beginning) {
		if (!shape.matcher(id).matches()) {
			throw Refusal.because(beginning + " and goes on with letters, digits, - and _ alone"
					+ (id.isEmpty() ? "." : ": '" + id + "' does not."));
		}
		return id;
	}
}

package org.newsmark.dsl.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Finds the page that explains a rule. Its head follows from the rule; the rest of it is written by hand. */
public final class RulePage {

	private RulePage() {
	}

	/** Returns the head that the page of the rule must begin with. */
	public static String head(Rule<?> rule) {
		RuleInfo info = rule.info();
		return "# " + rule.id() + "\n\n" + info.summary() + "\n\n"
				+ "| default | quick fix |\n|---|---|\n"
				+ "| " + info.severity() + " | " + (info.fix().isEmpty() ? "none" : info.fix()) + " |\n\n"
				+ "> " + info.message().replace("%s", "…").replace("%%", "%") + "\n";
	}

	/** Returns what stands behind the head, in Markdown; the summary where that is nothing. */
	public static String explanation(Rule<?> rule) {
		String explanation = text(rule).substring(head(rule).length()).strip();
		return explanation.isEmpty() ? rule.info().summary() : explanation;
	}

	/** Returns the whole page, in Markdown. */
	public static String text(Rule<?> rule) {
		try (InputStream page = RulePage.class.getResourceAsStream("/org/newsmark/dsl/rules/" + rule.id() + ".md")) {
			return page == null ? head(rule) : new String(page.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

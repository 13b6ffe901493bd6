package org.newsmark.dsl.validation.rules.sources;

import static org.newsmark.dsl.newsmark.NewsmarkPackage.Literals.SOURCE__ARCHIVED;
import static org.newsmark.dsl.newsmark.NewsmarkPackage.Literals.SOURCE__URL;
import static org.newsmark.dsl.newsmark.NewsmarkPackage.Literals.STORY__URL;
import static org.newsmark.dsl.newsmark.RuleSeverity.ERROR;

import java.net.URI;
import java.net.URISyntaxException;

import org.eclipse.emf.ecore.EAttribute;
import org.newsmark.dsl.newsmark.Declaration;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;

/** A reader must be able to follow every address that the story prints. */
@RuleInfo(
		severity = ERROR,
		summary = "A url that is no whole address of the web.",
		message = "%s is no address of the web: give it whole, with https:// or http:// in front and no blanks.")
public final class BadUrl extends Rule<Declaration> {

	private static final int LAST_PORT = 65_535;

	public BadUrl() {
		super(Declaration.class);
	}

	@Override
	public void check(Declaration declaration, RuleContext context) {
		if (declaration instanceof Story) {
			checkUrl(declaration, STORY__URL, context);
		} else if (declaration instanceof Source) {
			checkUrl(declaration, SOURCE__URL, context);
			checkUrl(declaration, SOURCE__ARCHIVED, context);
		}
	}

	private void checkUrl(Declaration declaration, EAttribute property, RuleContext context) {
		String url = (String) declaration.eGet(property);
		if (url != null && !isAbsolute(url)) {
			context.report(this, declaration, property, '"' + url + '"');
		}
	}

	private static boolean isAbsolute(String url) {
		try {
			URI parsed = new URI(url);
			String authority = parsed.getRawAuthority();
			boolean isWeb = "https".equalsIgnoreCase(parsed.getScheme()) || "http".equalsIgnoreCase(parsed.getScheme());
			return isWeb && authority != null && isReachable(authority.substring(authority.indexOf('@') + 1));
		} catch (URISyntaxException e) {
			return false;
		}
	}

	/** Java checks no port, and takes a host in letters that are not English for a name without one. */
	private static boolean isReachable(String host) {
		int colon = host.lastIndexOf(':');
		boolean hasPort = colon > host.lastIndexOf(']');
		return colon != 0 && (!hasPort || isPort(host.substring(colon + 1)));
	}

	private static boolean isPort(String digits) {
		if (!digits.matches("0*\\d{0,5}")) {
			return false;
		}
		return digits.isEmpty() || Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= LAST_PORT;
	}
}

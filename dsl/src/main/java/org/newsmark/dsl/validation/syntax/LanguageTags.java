package org.newsmark.dsl.validation.syntax;

import static org.newsmark.dsl.newsmark.NewsmarkPackage.Literals.STORY__LANGUAGE;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Story;

/** Finds languages that are no tag of BCP 47: a page could not say them, and rules would take them for any language. */
final class LanguageTags {

	private static final int LONGEST_LANGUAGE = 3;

	private LanguageTags() {
	}

	static List<Mistake> in(NewsFile file) {
		return file.getDeclarations().stream().filter(Story.class::isInstance).map(Story.class::cast)
				.filter(story -> story.getLanguage() != null && !isTag(story.getLanguage()))
				.map(story -> Mistake.at(NodeModelUtils.findNodesForFeature(story, STORY__LANGUAGE).get(0),
						story.getLanguage() + " is no language tag: write en, en-US or pt-BR, for example."))
				.toList();
	}

	private static boolean isTag(String language) {
		try {
			String named = new Locale.Builder().setLanguageTag(language).build().getLanguage();
			return !named.isEmpty() && named.length() <= LONGEST_LANGUAGE;
		} catch (IllformedLocaleException e) {
			return false;
		}
	}
}

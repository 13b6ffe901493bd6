package org.newsmark.dsl.validation.rules.sources;

import static org.newsmark.dsl.newsmark.NewsmarkPackage.Literals.CITATION__SOURCE;
import static org.newsmark.dsl.newsmark.NewsmarkPackage.Literals.SOURCE__PUBLISHED;
import static org.newsmark.dsl.newsmark.RuleSeverity.ERROR;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.newsmark.dsl.model.Dates;
import org.newsmark.dsl.model.NewsDate;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;

/** No story can have read what appeared after it: one of the two dates is wrong. */
@RuleInfo(
		severity = ERROR,
		summary = "A source that was published later than the story was last updated.",
		message = "@%s was published %s, later than this story (%s): correct that date, or say when the story was updated.")
public final class SourceAfterStory extends Rule<NewsFile> {

	public SourceAfterStory() {
		super(NewsFile.class);
	}

	@Override
	public void check(NewsFile file, RuleContext context) {
		Optional<NewsDate> edition = Stories.lastEdition(Stories.story(file));
		if (edition.isPresent()) {
			checkDeclared(file, edition.get(), context);
			checkImported(file, edition.get(), context);
		}
	}

	private void checkDeclared(NewsFile file, NewsDate edition, RuleContext context) {
		for (Source source : Stories.sources(file)) {
			if (isLater(source, edition)) {
				context.report(this, source, SOURCE__PUBLISHED, source.getId(), source.getPublished(), edition);
			}
		}
	}

	/** An imported source is reported where the story first cites it. */
	private void checkImported(NewsFile file, NewsDate edition, RuleContext context) {
		Set<Source> seen = new HashSet<>(Stories.sources(file));
		for (Citation citation : context.citations()) {
			Source source = citation.getSource();
			if (source != null && seen.add(source) && isLater(source, edition)) {
				context.report(this, citation, CITATION__SOURCE, source.getId(), source.getPublished(), edition);
			}
		}
	}

	private static boolean isLater(Source source, NewsDate edition) {
		return Dates.read(source.getPublished()).filter(published -> published.isLaterThan(edition)).isPresent();
	}
}

package org.newsmark.cli.html;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

import org.newsmark.dsl.files.Failure;
import org.newsmark.dsl.output.body.ReadStory;
import org.newsmark.dsl.output.html.PageForm;
import org.newsmark.dsl.output.html.PageTemplate;
import org.newsmark.dsl.output.html.PageText;
import org.newsmark.dsl.output.html.SitePages;
import org.newsmark.dsl.output.html.StoryPage;
import org.newsmark.dsl.output.html.StyleSheet;
import org.newsmark.dsl.output.jsonld.StoryData;
import org.newsmark.dsl.output.markdown.StoryMarkdown;
import org.newsmark.dsl.output.ninjs.StoryNinjs;
import org.newsmark.dsl.output.text.StoryPlainText;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Gives {@code html} the options that say in what form stories are written. */
public final class PageOptions {

	/** How a page comes by its looks. */
	enum Css {
		inline, link, none
	}

	/** Whether a page carries data for machines, or is nothing else. */
	enum JsonLd {
		inline, none, only
	}

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "html",
			description = "What to write of each story: ${COMPLETION-CANDIDATES}. The default is html; jsonld is JSON-LD"
					+ " alone, ninjs is IPTC ninjs 3, md is Markdown with footnotes.")
	private PageFormat format;
	@Option(names = "--fragment", description = "Write the story alone, without html and head, for a page of a CMS.")
	private boolean isFragment;
	@Option(names = "--heading-level", paramLabel = "LEVEL", defaultValue = "1",
			description = "The level of the headline, 1 to 6. The default is 1; all other headings follow.")
	private int headingLevel;
	@Option(names = "--css", paramLabel = "HOW",
			description = "The style sheet: ${COMPLETION-CANDIDATES}. With link, it is written as newsmark.css beside the"
					+ " pages. The default is inline, and none for fragments and templates.")
	private Css css;
	@Option(names = "--json-ld", paramLabel = "HOW", defaultValue = "inline",
			description = "The data for machines: ${COMPLETION-CANDIDATES}. The default is inline.")
	private JsonLd jsonLd;
	@Option(names = "--template", paramLabel = "FILE",
			description = "A page of your own, with placeholders such as {{article}} for the parts of a story.")
	private String template;

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	/** Tells whether the pages around the stories can be made as well: of whole HTML pages alone. */
	public boolean isWholePage() {
		return format() == PageFormat.html && !isFragment && template == null;
	}

	/** Returns the file of {@code --template}, as the user calls it. */
	public Optional<String> template() {
		return Optional.ofNullable(template);
	}

	/** Returns how pages come by their looks. */
	public StyleSheet styleSheet() {
		Css given = css == null ? isFragment || template != null ? Css.none : Css.inline : css;
		return switch (given) {
		case inline -> StyleSheet.INLINE;
		case link -> StyleSheet.LINK;
		case none -> StyleSheet.NONE;
		};
	}

	/** Returns what is to be made of each story; fails where the options do not go together. */
	public Pages pages(Path directory, Optional<SitePages> site) {
		check();
		PageForm form = new PageForm(styleSheet(), jsonLd == JsonLd.inline, site);
		StoryPage page = new StoryPage();
		return switch (format()) {
		case html -> template != null ? filled(template(directory), form)
				: isFragment ? html(story -> page.fragment(story, form)) : html(story -> page.render(story, form));
		case jsonld -> of(story -> new StoryData().render(story.file()));
		case ninjs -> of(story -> new StoryNinjs(page::textWithNotes).render(story.file()));
		case md -> of(story -> new StoryMarkdown().render(story.file()));
		case text -> of(story -> new StoryPlainText().render(story.file()));
		};
	}

	private PageFormat format() {
		return jsonLd == JsonLd.only ? PageFormat.jsonld : format;
	}

	private Pages filled(PageTemplate filled, PageForm form) {
		return html(story -> filled.render(story, form));
	}

	private Pages html(Function<ReadStory, PageText> renderer) {
		return new Pages(PageFormat.html.ending(), headingLevel, renderer);
	}

	private Pages of(Function<ReadStory, String> renderer) {
		return new Pages(format().ending(), 1, story -> PageText.of(renderer.apply(story)));
	}

	private void check() {
		if (headingLevel < 1 || headingLevel > 6) {
			throw wrong("--heading-level must be a number from 1 to 6, not " + headingLevel);
		}
		boolean isFormed = isFragment || css != null || template != null || headingLevel != 1;
		if (format() != PageFormat.html && isFormed) {
			throw wrong("--fragment, --heading-level, --css and --template go with HTML, not with --format " + format());
		}
		if (isFragment && template != null) {
			throw wrong("--fragment and --template do not go together: a template says itself what stands around a story");
		}
		if (isFragment && css == Css.inline) {
			throw wrong("a fragment has no head to hold a style sheet: write --css link, and link newsmark.css in your"
					+ " page");
		}
	}

	private PageTemplate template(Path directory) {
		try {
			return PageTemplate.of(Files.readString(directory.resolve(template)));
		} catch (IllegalArgumentException e) {
			throw wrong("the template " + template + " can't be used: " + e.getMessage());
		} catch (CharacterCodingException e) {
			throw wrong("the template " + template + " can't be used: it is not UTF-8");
		} catch (IOException e) {
			throw wrong("the template can't be read. " + Failure.of(template, e));
		}
	}

	private ParameterException wrong(String message) {
		return new ParameterException(spec.commandLine(), message);
	}
}

package org.newsmark.maven;

import java.io.File;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the web pages of stories, as {@code newsmark html} does.
 */
@Mojo(name = "html", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class HtmlMojo extends CommandMojo {

	/**
	 * The folder for the pages; created where it is missing.
	 */
	@Parameter(property = "newsmark.output", defaultValue = "${project.build.directory}/newsmark", required = true)
	private File output;

	/**
	 * The name of the newsroom, for the index and the feed.
	 */
	@Parameter(property = "newsmark.title", defaultValue = "${project.name}")
	private String title;

	/**
	 * The style sheet: inline, link or none.
	 */
	@Parameter(property = "newsmark.css")
	private String css;

	/**
	 * A page of your own, with placeholders for the parts of a story.
	 */
	@Parameter(property = "newsmark.template")
	private File template;

	/**
	 * Whether to write the story alone, for a page of a CMS.
	 */
	@Parameter(property = "newsmark.fragment", defaultValue = "false")
	private boolean fragment;

	/**
	 * The level of the headline, 1 to 6.
	 */
	@Parameter(property = "newsmark.headingLevel")
	private Integer headingLevel;

	/**
	 * Whether to write the pages of stories that are still under embargo.
	 */
	@Parameter(property = "newsmark.ignoreEmbargo", defaultValue = "false")
	private boolean ignoreEmbargo;

	/** Is made by Maven. */
	public HtmlMojo() {
		super("html");
	}

	@Override
	void addOptions(Arguments arguments) {
		arguments.add("--output", name(output));
		arguments.add("--title", title);
		arguments.add("--css", css);
		arguments.add("--template", template == null ? null : name(template));
		arguments.addIf(fragment, "--fragment");
		arguments.add("--heading-level", headingLevel);
		arguments.addIf(ignoreEmbargo, "--ignore-embargo");
	}
}

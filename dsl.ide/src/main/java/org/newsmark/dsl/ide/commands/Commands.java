package org.newsmark.dsl.ide.commands;

import java.util.List;

import org.newsmark.dsl.ide.workspace.Refusal;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Carries out what editors ask for by name. */
@Singleton
public final class Commands {

	/** Shows a story as its readers will see it: {@code {uri}} gives a {@link PreviewedStory}. */
	public static final String PREVIEW = "newsmark.preview";
	/** Writes the page of a story: {@code {uri, folder}} gives an {@link ExportedPage}. */
	public static final String EXPORT_HTML = "newsmark.exportHtml";
	/** Lists all sources of the workspace with what rests on them, a {@link Ledger}; without arguments. */
	public static final String LEDGER = "newsmark.ledger";
	/** Shows the first of the claims that rest on a source: {@code {uri, source}} gives {@link FoundClaims}. */
	public static final String SHOW_CLAIMS = "newsmark.showClaims";
	/** Shows the first of a story's claims without a source: {@code {uri}} gives {@link FoundClaims}. */
	public static final String SHOW_UNSOURCED = "newsmark.showUnsourced";
	/** Lists the words of a story that may be misspelled: {@code {uri}} gives its {@link StoryProse}. */
	public static final String PROSE = "newsmark.prose";

	/** Names the commands. */
	public static final List<String> NAMES = List.of(PREVIEW, EXPORT_HTML, LEDGER, SHOW_CLAIMS, SHOW_UNSOURCED, PROSE);

	@Inject
	private PreviewCommand preview;
	@Inject
	private ExportCommand export;
	@Inject
	private LedgerCommand ledger;
	@Inject
	private ShowClaimsCommand showClaims;
	@Inject
	private ShowUnsourcedCommand showUnsourced;
	@Inject
	private ProseCommand prose;

	/** Tells whether a command answers about every file, so that all must be checked before. */
	public static boolean isAboutAll(String name) {
		return LEDGER.equals(name) || SHOW_CLAIMS.equals(name);
	}

	/** Carries out a command and returns its answer, which can be written as JSON. */
	public Object execute(String name, List<Object> arguments) {
		return command(name).execute(new Arguments(name, arguments));
	}

	private Command command(String name) {
		return switch (name) {
		case PREVIEW -> preview;
		case EXPORT_HTML -> export;
		case LEDGER -> ledger;
		case SHOW_CLAIMS -> showClaims;
		case SHOW_UNSOURCED -> showUnsourced;
		case PROSE -> prose;
		default -> throw Refusal.ofArguments("Newsmark has no command " + name + ": it knows "
				+ String.join(", ", NAMES) + ".");
		};
	}
}

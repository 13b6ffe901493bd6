package org.newsmark.cli;

import java.util.Locale;
import java.util.function.Consumer;

import org.newsmark.cli.report.Palette;

/**
 * Tells on a terminal how far a long run has come, in one line that is written over again and again. The line is gone
 * before anything else appears.
 */
final class Progress<T> implements Consumer<T> {

	/** How long a run may take in silence, and how long the line stands, in milliseconds. */
	private static final long PATIENCE = 1_000;
	private static final long PACE = 100;
	private static final String TO_THE_START = "\r";
	private static final String TO_THE_END_IS_BLANK = "\u001b[K";

	private final Io io;
	private final String doing;
	private final int total;
	private final Consumer<T> results;
	private int done;
	private long due;
	private boolean isShown;

	private Progress(Io io, String doing, int total, Consumer<T> results) {
		this.io = io;
		this.doing = doing;
		this.total = total;
		this.results = results;
		this.due = io.clock().millis() + PATIENCE;
	}

	/**
	 * Hands on the results that come in, and tells how many did where somebody sees it. What is being done is a word
	 * such as "Checking".
	 */
	static <T> Consumer<T> over(Io io, String doing, int total, Consumer<T> results) {
		boolean isSeen = io.isErrTerminal() && Palette.isWanted(io.environment())
				&& io.environment().getOrDefault("CI", "").isEmpty();
		if (!isSeen) {
			return results;
		}
		Progress<T> progress = new Progress<>(io, doing, total, results);
		io.out().beforeWriting(progress::giveWay);
		io.err().beforeWriting(progress::wipe);
		return progress;
	}

	@Override
	public void accept(T result) {
		results.accept(result);
		done++;
		if (done == total) {
			wipe();
		} else if (io.clock().millis() >= due) {
			show();
		}
	}

	private void show() {
		due = io.clock().millis() + PACE;
		isShown = true;
		io.err().writeAhead(TO_THE_START
				+ String.format(Locale.ROOT, "%s… %,d of %,d files", doing, done, total) + TO_THE_END_IS_BLANK);
	}

	private void wipe() {
		if (isShown) {
			isShown = false;
			io.err().writeAhead(TO_THE_START + TO_THE_END_IS_BLANK);
		}
	}

	/** Whoever reads what goes into a pipe may show it on the same terminal, at any time from now on. */
	private void giveWay() {
		wipe();
		if (!io.isOutTerminal()) {
			due = Long.MAX_VALUE;
		}
	}
}

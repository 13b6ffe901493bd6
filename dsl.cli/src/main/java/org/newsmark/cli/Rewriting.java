package org.newsmark.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.newsmark.cli.check.Checked;
import org.newsmark.cli.files.Input;
import org.newsmark.cli.report.Palette;
import org.newsmark.cli.report.Summary;
import org.newsmark.cli.rewrite.Rewrite;
import org.newsmark.cli.rewrite.StoryFile;
import org.newsmark.cli.text.Printable;
import org.newsmark.dsl.files.Failure;

/** Carries out what files are to become, once it is known of all of them: they may import each other. */
final class Rewriting {

	private final Io io;
	private final List<Checked<Rewrite>> changes = new ArrayList<>();
	private int exitCode = ExitCode.OK;

	Rewriting(Io io) {
		this.io = io;
	}

	/** Takes what came of one file. */
	void take(Checked<Rewrite> checked) {
		if (checked.failure() != null) {
			fail(checked.failure());
			return;
		}
		String name = checked.input().name();
		checked.product().refused().forEach(refused -> io.complain(name + ":" + refused.line() + ":" + refused.column()
				+ ": the fix of " + refused.rule() + " was not made: the story would not parse any more."));
		if (checked.product().isChange()) {
			changes.add(checked);
		}
	}

	/** Prints what would change as a unified diff. */
	void showDiff(Palette palette) {
		for (Checked<Rewrite> change : changes) {
			String name = Printable.text(change.input().name());
			io.out().print(palette.bold("--- " + name) + "\n" + palette.bold("+++ " + name) + "\n");
			for (String line : change.product().hunks().split("\n")) {
				io.out().print(palette.diffLine(line) + "\n");
			}
		}
	}

	/** Prints the names of the files that would change. */
	void list() {
		changes.forEach(change -> io.out().print(Printable.text(change.input().name()) + "\n"));
	}

	/** Changes the files; what can't be written stays as it is. */
	void write() {
		changes.removeIf(change -> !isWritten(change.input(), change.product()));
	}

	private boolean isWritten(Input input, Rewrite rewrite) {
		try {
			StoryFile.replace(input.path(), rewrite);
			return true;
		} catch (IOException e) {
			fail(Failure.of(input.name(), e));
			return false;
		}
	}

	boolean hasChanges() {
		return !changes.isEmpty();
	}

	/** Returns how much was mended, as a sentence: "Fixed 3 findings in 2 files." */
	String sentence() {
		int mended = changes.stream().mapToInt(change -> change.product().mended()).sum();
		return mended == 0 ? "Fixed nothing."
				: "Fixed " + Summary.count(mended, "finding") + " in " + Summary.count(changes.size(), "file") + ".";
	}

	/** Returns {@link ExitCode#OK}, or {@link ExitCode#FAILURE} where something could not be read or written. */
	int exitCode() {
		return exitCode;
	}

	/** Says that something could not be read or written. */
	void fail(Failure failure) {
		io.complain(failure.toString());
		exitCode = ExitCode.FAILURE;
	}
}

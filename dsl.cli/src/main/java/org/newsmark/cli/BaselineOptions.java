package org.newsmark.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.newsmark.cli.baseline.Baseline;
import org.newsmark.cli.check.Checked;
import org.newsmark.cli.report.Summary;
import org.newsmark.dsl.files.Failure;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Gives {@code check} its {@code --baseline}. */
final class BaselineOptions {

	@Option(names = "--baseline", paramLabel = "FILE",
			description = "Do not report what this file knows from an earlier check.")
	private String file;
	@Option(names = "--write-baseline", description = "Write all that is found into the file of --baseline.")
	private boolean isWritten;
	@Option(names = "--prune-baseline",
			description = "Remove what is no longer found from the file of --baseline.")
	private boolean isPruned;

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	private Baseline baseline;

	/** Reads the baseline, if one is named; fails where it cannot be read, or options do not go together. */
	void open(Path directory) {
		if (file == null && (isWritten || isPruned)) {
			throw wrong((isWritten ? "--write-baseline" : "--prune-baseline") + " needs a file: add --baseline FILE");
		}
		if (isWritten && isPruned) {
			throw wrong("--write-baseline leaves nothing to --prune-baseline: give one of them");
		}
		if (file != null) {
			baseline = read(directory.resolve(file).normalize());
		}
	}

	private Baseline read(Path path) {
		try {
			return isWritten ? Baseline.readIfThere(path) : Baseline.read(path);
		} catch (NoSuchFileException e) {
			throw wrong("there is no baseline " + file + ": write it first, with --write-baseline");
		} catch (IOException e) {
			throw wrong("the baseline can't be used. " + Failure.of(file, e));
		}
	}

	/** Returns what was found in a file without what the baseline knows. */
	<T> Checked<T> fresh(Checked<T> checked) {
		if (baseline == null) {
			return checked;
		}
		if (isWritten) {
			baseline.learn(checked);
		}
		return baseline.fresh(checked);
	}

	/** Returns the file of the baseline, as the user calls it. */
	String file() {
		return file;
	}

	/** Tells whether the file is to be written, rather than only read. */
	boolean changeFile() {
		return isWritten || isPruned;
	}

	/** Writes the baseline where that was asked for, and says what became of it. */
	void close(Io io) throws IOException {
		if (baseline == null) {
			return;
		}
		int unmatched = isWritten || isPruned ? baseline.prune() : baseline.unmatchedEntries();
		if (isWritten || isPruned && unmatched > 0) {
			baseline.write();
		}
		if (isWritten) {
			io.complain(file + " knows " + Summary.count(baseline.size(), "finding") + ".");
		} else if (unmatched > 0) {
			io.complain(file + ": " + (unmatched == 1 ? "1 entry matches" : unmatched + " entries match")
					+ " nothing any more" + (isPruned ? ", and " + (unmatched == 1 ? "was" : "were") + " removed."
							: ". Remove " + (unmatched == 1 ? "it" : "them") + " with --prune-baseline."));
		}
	}

	private ParameterException wrong(String message) {
		return new ParameterException(spec.commandLine(), message);
	}
}

package org.newsmark.cli.baseline;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.newsmark.cli.check.Checked;
import org.newsmark.cli.check.Finding;
import org.newsmark.cli.files.Input;

/**
 * Knows the findings that a newsroom lives with for now. Those of a rule that failed, and of what does not parse, are
 * never known: behind them may be anything. Of a file that has such findings, no entry is given up either.
 */
public final class Baseline {

	private static final String SYNTAX = "syntax";

	private final BaselineFile file;
	private final Map<String, Set<BaselineEntry>> known = new HashMap<>();
	private final Map<String, Set<BaselineEntry>> unmatched = new HashMap<>();
	private final Set<String> checkedFiles = new HashSet<>();

	private Baseline(BaselineFile file) {
		this.file = file;
	}

	/** Reads a baseline, which must be there. */
	public static Baseline read(Path path) throws IOException {
		Baseline baseline = new Baseline(new BaselineFile(path));
		baseline.file.read()
				.forEach(entry -> baseline.known.computeIfAbsent(entry.file(), key -> new HashSet<>()).add(entry));
		return baseline;
	}

	/** Reads a baseline that is to be written; it may be missing. */
	public static Baseline readIfThere(Path path) throws IOException {
		BaselineFile file = new BaselineFile(path);
		return file.exists() ? read(path) : new Baseline(file);
	}

	/** Takes what was found in a file into the baseline; what it held of the file before is given up. */
	public void learn(Checked<?> checked) {
		String name = name(checked.input());
		Set<BaselineEntry> entries = isJudged(checked) ? new HashSet<>() : known.getOrDefault(name, new HashSet<>());
		checked.findings().stream().filter(Baseline::canBeKnown)
				.forEach(finding -> entries.add(BaselineEntry.of(name, finding)));
		known.put(name, entries);
	}

	/** Returns what was found in a file without what is known. */
	public <T> Checked<T> fresh(Checked<T> checked) {
		String name = name(checked.input());
		checkedFiles.add(name);
		Set<BaselineEntry> unseen = new HashSet<>(known.getOrDefault(name, Set.of()));
		List<Finding> fresh = new ArrayList<>();
		for (Finding finding : checked.findings()) {
			if (!canBeKnown(finding) || !unseen.remove(BaselineEntry.of(name, finding))) {
				fresh.add(finding);
			}
		}
		if (isJudged(checked) && !unseen.isEmpty()) {
			unmatched.put(name, unseen);
		}
		return new Checked<>(checked.input(), fresh, checked.failure(), checked.product());
	}

	/** Gives up the entries that match nothing any more, and returns their number. */
	public int prune() {
		int pruned = unmatchedEntries();
		unmatched.forEach((name, entries) -> known.get(name).removeAll(entries));
		known.keySet().removeIf(this::isGone);
		return pruned;
	}

	/** Counts the entries that match nothing any more in a file that was checked, or whose file is gone. */
	public int unmatchedEntries() {
		int inFiles = unmatched.values().stream().mapToInt(Set::size).sum();
		return inFiles + known.keySet().stream().filter(this::isGone).mapToInt(name -> known.get(name).size()).sum();
	}

	/** Counts the findings that are known. */
	public int size() {
		return known.values().stream().mapToInt(Set::size).sum();
	}

	/** Writes the baseline to its file. */
	public void write() throws IOException {
		file.write(known.values().stream().flatMap(Set::stream).toList());
	}

	private boolean isGone(String name) {
		return !checkedFiles.contains(name) && !Files.exists(file.folder().resolve(name));
	}

	private static boolean isJudged(Checked<?> checked) {
		return checked.isComplete() && checked.findings().stream().allMatch(Baseline::canBeKnown);
	}

	private static boolean canBeKnown(Finding finding) {
		return !finding.isCrash() && !finding.rule().equals(SYNTAX);
	}

	/** A baseline holds for whoever has the folder, wherever it lies. */
	private String name(Input input) {
		return file.folder().relativize(input.path()).toString().replace(File.separatorChar, '/');
	}
}

package org.newsmark.dsl.ui.fixes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.newsmark.dsl.ui.rename.WorkspaceChange;

/** Brings the edits of several actions into one. */
final class MergedEdits {

	private static final Comparator<Position> ORDER = Comparator.comparing(Position::getLine)
			.thenComparing(Position::getCharacter);

	private final Map<String, List<TextEdit>> all = new LinkedHashMap<>();

	/** Takes an action's edits, unless they meet others: what both leave together, nobody has asked for. */
	void add(WorkspaceEdit edit) {
		Map<String, List<TextEdit>> added = WorkspaceChange.edits(edit);
		if (added.entrySet().stream().noneMatch(file -> meetsTaken(file.getKey(), file.getValue()))) {
			added.forEach((file, edits) -> all.computeIfAbsent(file, key -> new ArrayList<>()).addAll(edits));
		}
	}

	private boolean meetsTaken(String file, List<TextEdit> edits) {
		return all.getOrDefault(file, List.of()).stream()
				.anyMatch(taken -> edits.stream().anyMatch(other -> meet(taken.getRange(), other.getRange())));
	}

	boolean isEmpty() {
		return all.isEmpty();
	}

	WorkspaceEdit all() {
		return new WorkspaceEdit(all);
	}

	/** Of two insertions at one place neither is the first. */
	private static boolean meet(Range one, Range other) {
		return ORDER.compare(one.getStart(), other.getEnd()) <= 0 && ORDER.compare(other.getStart(), one.getEnd()) <= 0;
	}
}

package org.newsmark.dsl.ide.lens;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.newsmark.dsl.ide.workspace.Address;
import org.newsmark.dsl.ide.workspace.FileSummary.StatementEntry;
import org.newsmark.dsl.ide.workspace.FileSummary.StatementKind;
import org.newsmark.dsl.ide.workspace.Index;

/** Counts, in one pass over the workspace, the claims that rest on sources. Quotes are none; a chain is one. */
final class ClaimCounts {

	private final Set<Address> denied;
	private final Map<Address, int[]> counts = new HashMap<>();

	ClaimCounts(Set<Address> sources, Index index) {
		denied = index.denied();
		sources.forEach(source -> counts.put(source, new int[2]));
		index.files().forEach(file -> file.statements().forEach(this::count));
	}

	private void count(StatementEntry statement) {
		if (statement.kind() != StatementKind.CLAIM) {
			return;
		}
		boolean isDenied = statement.address() != null && denied.contains(statement.address());
		for (Address source : statement.restsOn()) {
			int[] count = counts.get(source);
			if (count != null) {
				count[0]++;
				count[1] += isDenied ? 1 : 0;
			}
		}
	}

	int claims(Address source) {
		return counts.get(source)[0];
	}

	/** Returns how many of the claims are denied by another one. */
	int denied(Address source) {
		return counts.get(source)[1];
	}
}

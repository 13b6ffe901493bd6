package org.newsmark.dsl.ide.navigation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.lsp4j.Range;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.ide.workspace.FileSummary.Mention;
import org.newsmark.dsl.ide.workspace.Index;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Finds the places of one file that hold the id of one declaration. */
@Singleton
final class Namesakes {

	@Inject
	private Index index;

	/** Returns where the file names what is declared here or elsewhere, in the order of the text. */
	List<Range> mentions(Draft draft, Naming naming) {
		return index.file(draft.uri()).stream().flatMap(file -> file.mentions().stream())
				.filter(mention -> mention.target().equals(naming.address())).map(Mention::range).toList();
	}

	/** Returns the place that declares it and those that name it, in the order of the text. */
	List<Range> all(Draft draft, Naming naming) {
		List<Range> all = new ArrayList<>(mentions(draft, naming));
		all.add(Place.of(naming.declared(), draft).id());
		all.sort(Comparator.comparingInt(range -> draft.positions().offset(range.getStart())));
		return all;
	}
}

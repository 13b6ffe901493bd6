package org.newsmark.dsl.ide.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Mention;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.prose.Sentences;
import org.newsmark.dsl.scoping.Imports;
import org.newsmark.dsl.validation.Fix.Edit;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Offers to mark selected words as the place where a source is named: one whose name they are, else one of the first
 * that the file declares, or a new one of that name.
 */
@Singleton
final class MarkAsMention implements ActionFamily {

	/** Whoever selects more words means something else. */
	private static final int LONGEST_NAME = 10;
	private static final int MOST_OFFERS = 5;

	@Inject
	private Wrappings wrappings;
	@Inject
	private Imports imports;
	@Inject
	private ActionWriter writer;

	@Override
	public String kind() {
		return CodeActionKind.RefactorRewrite;
	}

	@Override
	public List<CodeAction> of(ActionRequest request) {
		return ProseSelection.of(request).filter(MarkAsMention::canBeName)
				.flatMap(place -> wrappings.around(place.words(), place, request)
						.map(wrapping -> of(wrapping, place.passage().cited(place.words()), request)))
				.orElse(List.of());
	}

	private List<CodeAction> of(Wrapping wrapping, String words, ActionRequest request) {
		List<Source> visible = imports.sourcesVisibleFrom(request.draft().resource());
		List<Source> named = visible.stream().filter(source -> SourceNames.areNamed(source, words)).toList();
		Stream<Source> offered = named.isEmpty() ? Stories.sources(request.draft().file()).stream() : named.stream();
		List<CodeAction> actions = new ArrayList<>(offered.limit(MOST_OFFERS)
				.map(source -> action("@" + source.getId(), source.getId(), List.of(), wrapping, request)).toList());
		if (named.isEmpty()) {
			NewSource added = NewSource.named(words, visible);
			actions.add(action("declare @" + added.id(), added.id(),
					List.of(added.declaration(request.draft().file(), request.text())), wrapping, request));
		}
		return actions;
	}

	private CodeAction action(String title, String id, List<Edit> before, Wrapping wrapping, ActionRequest request) {
		List<Edit> edits = new ArrayList<>(before);
		edits.addAll(wrapping.edits("source @" + id));
		return writer.write("Mark as source mention: " + title, kind(), request.draft(), edits);
	}

	private static boolean canBeName(ProseSelection place) {
		int words = place.isCaret() ? 0 : Sentences.words(place.words().in(place.text()));
		return words > 0 && words <= LONGEST_NAME
				&& !place.passage().covered(Mention.class).overlap(place.words());
	}
}

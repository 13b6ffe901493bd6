package org.newsmark.dsl.ide.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.newsmark.dsl.model.SourceNames;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.prose.Labels;
import org.newsmark.dsl.scoping.Imports;
import org.newsmark.dsl.validation.Fix.Edit;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Offers to mark words as the place where a source is named. A source whose name they surely are is offered alone.
 * Otherwise those whose name they may be come first, then, if the words are a name or stand as a speaker, a new source.
 * Only for a selected name that is none of theirs are the first sources of the file offered as well, and a caret gets
 * nothing but what is sure, or a speaker with a name who is new.
 */
@Singleton
final class MarkAsMention implements ActionFamily {

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
		return ProseSelection.of(request)
				.flatMap(place -> NameInProse.of(place, request.draft().file()).map(name -> of(name, place, request)))
				.orElse(List.of());
	}

	private List<CodeAction> of(NameInProse name, ProseSelection place, ActionRequest request) {
		String words = place.passage().cited(name.words());
		List<Source> visible = imports.sourcesVisibleFrom(request.draft().resource());
		SourceNames names = SourceNames.in(words);
		List<Source> possible = visible.stream().filter(names::mayName).toList();
		List<Source> sure = possible.stream().filter(names::name).toList();
		boolean isNew = sure.isEmpty() && (name.isName() || name.isSpeaker() && !place.isCaret());
		if (place.isCaret() && sure.isEmpty() && !possible.isEmpty() || possible.isEmpty() && !isNew) {
			return List.of();
		}
		boolean isOpen = possible.isEmpty() && name.isName() && !place.isCaret();
		List<Source> offered = !sure.isEmpty() ? sure : isOpen ? Stories.sources(request.draft().file()) : possible;
		return wrappings.around(name.words(), place, request).map(wrapping -> Stream.concat(
				offered.stream().limit(MOST_OFFERS).map(source -> mention(source, wrapping, request)),
				isNew ? Stream.of(declaration(words, visible, wrapping, request)) : Stream.of()).toList())
				.orElse(List.of());
	}

	private CodeAction mention(Source source, Wrapping wrapping, ActionRequest request) {
		return action("@" + source.getId(), source.getId(), List.of(), wrapping, request);
	}

	private CodeAction declaration(String words, List<Source> visible, Wrapping wrapping, ActionRequest request) {
		NewSource added = Labels.isUnnamed(words) ? NewSource.anonymous(words, visible)
				: NewSource.named(words, visible);
		return action("declare @" + added.id(), added.id(),
				List.of(added.declaration(request.draft().file(), request.text())), wrapping, request);
	}

	private CodeAction action(String title, String id, List<Edit> before, Wrapping wrapping, ActionRequest request) {
		List<Edit> edits = new ArrayList<>(before);
		edits.addAll(wrapping.edits("source @" + id));
		return writer.write("Mark as source mention: " + title, kind() + ".mention", request.draft(), edits);
	}
}

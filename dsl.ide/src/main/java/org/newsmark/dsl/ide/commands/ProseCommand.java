package org.newsmark.dsl.ide.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.ide.commands.StoryProse.Word;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.ide.workspace.Refusal;
import org.newsmark.dsl.ide.workspace.StoryWorkspace;
import org.newsmark.dsl.ide.workspace.Uris;
import org.newsmark.dsl.model.Blocks;
import org.newsmark.dsl.model.Passage;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.Correction;
import org.newsmark.dsl.newsmark.NewsmarkPackage.Literals;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.SourceKind;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.prose.SpelledWord;
import org.newsmark.dsl.scoping.Imports;

import com.google.inject.Inject;

/**
 * Lists the words of a file that readers will read, for whoever checks their spelling: those of the body, the headline,
 * the summary and the corrections.
 */
final class ProseCommand implements Command {

	@Inject
	private StoryWorkspace workspace;
	@Inject
	private Imports imports;

	@Override
	public StoryProse execute(Arguments arguments) {
		URI file = arguments.file();
		return workspace.read(file, this::answer)
				.orElseThrow(() -> Refusal.because("There is no file " + Uris.name(file) + " whose words to list."));
	}

	private StoryProse answer(Draft draft) {
		Story story = Stories.story(draft.file());
		List<Word> words = new ArrayList<>();
		if (story != null) {
			addHeader(story, draft, words);
		}
		if (draft.file().getBody() != null) {
			draft.file().getBody().getBlocks().forEach(block -> add(block, draft, words));
		}
		String language = story == null ? null : story.getLanguage();
		return new StoryProse(Objects.requireNonNullElse(language, "en"), words, names(story, draft));
	}

	private static void addHeader(Story story, Draft draft, List<Word> words) {
		add(story, Literals.STORY__HEADLINE, true, draft, words);
		add(story, Literals.STORY__SUMMARY, false, draft, words);
		for (Correction correction : story.getCorrections()) {
			add(correction, Literals.CORRECTION__TEXT, false, draft, words);
		}
	}

	/** The quotation mark before a string, and what escapes another one in it, part words as blanks do. */
	private static void add(EObject object, EStructuralFeature feature, boolean isHeading, Draft draft, List<Word> words) {
		for (INode node : NodeModelUtils.findNodesForFeature(object, feature)) {
			String text = " " + node.getText().substring(1).replace('\\', ' ');
			for (SpelledWord word : isHeading ? SpelledWord.inHeading(text) : SpelledWord.in(text)) {
				words.add(new Word(word.range().in(text),
						draft.positions().range(node.getOffset() + word.range().start(), word.range().length()), word.isName()));
			}
		}
	}

	private static void add(Block block, Draft draft, List<Word> words) {
		Passage passage = Passage.of(block);
		String text = passage.text();
		for (SpelledWord word : Blocks.isHeading(block) ? SpelledWord.inHeading(text) : SpelledWord.in(text)) {
			if (!passage.literals().overlap(word.range())) {
				words.add(new Word(word.range().in(text), draft.positions().range(passage.inFile(word.range())), word.isName()));
			}
		}
	}

	/** What an anonymous source is called describes it, and is no name. */
	private List<String> names(Story story, Draft draft) {
		Stream<String> ofSources = imports.sourcesVisibleFrom(draft.resource()).stream()
				.filter(source -> source.getKind() != SourceKind.ANONYMOUS).flatMap(ProseCommand::names);
		Stream<String> ofStory = story == null ? Stream.of()
				: Stream.concat(story.getByline().stream(), Stream.of(Objects.requireNonNullElse(story.getDateline(), "")));
		return Stream.concat(ofSources, ofStory).filter(name -> name != null && !name.isBlank()).distinct().toList();
	}

	private static Stream<String> names(Source source) {
		return Stream.of(source.getName(), source.getAffiliation());
	}
}

package org.newsmark.dsl.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.model.Blocks;
import org.newsmark.dsl.model.Contents;
import org.newsmark.dsl.model.NamedSources;
import org.newsmark.dsl.model.Passage;
import org.newsmark.dsl.model.Sources;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.Mention;
import org.newsmark.dsl.newsmark.NewsmarkPackage.Literals;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Span;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.validation.Fix.Edit;

/** Proposes sources for a claim or quote that has none: those that its story can cite, then a new one. */
public final class SourceFixes {

	/** A menu that is longer is not read. */
	private static final int MOST_SOURCES = 8;

	private SourceFixes() {
	}

	/**
	 * Proposes sources to cite, a new one, and for claims a reason for having none. First comes whom the sentence
	 * names, then who was cited last before, then the rest in the order of their declaration.
	 *
	 * @param visible the sources that the story can cite, its own first
	 */
	public static List<Fix> cite(Statement statement, Collection<Source> visible, FixContext finding) {
		List<Fix> fixes = new ArrayList<>();
		int place = attributesStart(statement);
		bestFirst(statement, visible, finding).stream().limit(MOST_SOURCES)
				.forEach(source -> fixes.add(Fix.proposal("Cite @" + source.getId() + " (" + source.getName() + ")",
						Edit.insert(place, " by @" + source.getId()))));
		String id = newId(visible);
		fixes.add(Fix.proposal("Declare a new source and cite it", declaration(id, finding),
				Edit.insert(place, " by @" + id)));
		if (statement instanceof Claim) {
			fixes.add(Fix.proposal("Mark it unsourced", Edit.insert(place, " unsourced \"say why\"")));
		}
		return fixes;
	}

	/** Proposes a declaration for an id that is cited and not declared. */
	public static Fix declare(String id, FixContext finding) {
		return Fix.proposal("Declare the source @" + id, declaration(id, finding));
	}

	private static Set<Source> bestFirst(Statement statement, Collection<Source> visible, FixContext finding) {
		Passage passage = finding.passage(Blocks.around(statement));
		NamedSources near = new NamedSources(passage.wordsOf((Span) statement.eContainer()), passage, visible,
				Stories.isEnglish(finding.file()));
		Set<Source> sources = new LinkedHashSet<>(near.certain());
		sources.addAll(near.likely());
		sources.addAll(citedBefore(statement, finding));
		sources.addAll(visible);
		return sources;
	}

	/** Returns who said or was named as saying something before the statement, the last first. */
	private static List<Source> citedBefore(Statement statement, FixContext finding) {
		List<Citation> cited = new ArrayList<>();
		AtomicBoolean isBehind = new AtomicBoolean();
		Contents.visit(finding.file(), object -> {
			if (object == statement) {
				isBehind.set(true);
			} else if (!isBehind.get() && object instanceof Statement other) {
				cited.addAll(other.getBy());
			} else if (!isBehind.get() && object instanceof Mention mention && mention.getCitation() != null) {
				cited.add(mention.getCitation());
			}
		});
		List<Source> sources = new ArrayList<>(Sources.of(cited));
		Collections.reverse(sources);
		return sources;
	}

	private static Edit declaration(String id, FixContext finding) {
		return Edits.addDeclaration(finding.file(), "source " + id + ": person \"Name\"", finding.text());
	}

	/** Attributes go behind the id, where there is one, else behind the keyword. */
	private static int attributesStart(Statement statement) {
		INode node = NodeModelUtils.findActualNodeFor(statement);
		List<INode> ids = NodeModelUtils.findNodesForFeature(statement, Literals.STATEMENT__ID);
		int keyword = statement instanceof Claim ? "claim".length() : "quote".length();
		return ids.isEmpty() ? node.getOffset() + keyword : ids.get(0).getEndOffset();
	}

	/** An id that is new to everything the story sees shadows nothing. */
	private static String newId(Collection<Source> visible) {
		Set<String> taken = visible.stream().map(Source::getId).collect(Collectors.toSet());
		String id = "new-source";
		for (int i = 2; taken.contains(id); i++) {
			id = "new-source-" + i;
		}
		return id;
	}
}

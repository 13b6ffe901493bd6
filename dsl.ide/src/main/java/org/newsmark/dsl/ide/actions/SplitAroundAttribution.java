package org.newsmark.dsl.ide.actions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.model.Passage.CoveredSpan;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.StatementReference;
import org.newsmark.dsl.prose.TextRange;
import org.newsmark.dsl.validation.Fix.Edit;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Offers to make several spans of a claim or quote that holds its own attribution, so that the words which say who
 * said it stand between them. The later spans continue the first, which gets an id for that.
 */
@Singleton
final class SplitAroundAttribution implements ActionFamily {

	@Inject
	private Trials trials;
	@Inject
	private ActionWriter writer;

	@Override
	public String kind() {
		return CodeActionKind.RefactorRewrite;
	}

	@Override
	public List<CodeAction> of(ActionRequest request) {
		return ProseSelection.of(request).map(place -> of(place, request)).orElse(List.of());
	}

	/** Takes the innermost span around the selection that can be split. */
	private List<CodeAction> of(ProseSelection place, ActionRequest request) {
		List<CoveredSpan> around = place.passage().spans().stream().filter(
				covered -> covered.words().start() <= place.words().start() && place.words().end() <= covered.words().end())
				.filter(covered -> covered.span().getAnnotation() instanceof Statement)
				.sorted(Comparator.comparing(covered -> covered.words().length())).toList();
		return around.stream().flatMap(covered -> split(covered, place, request).stream()).limit(1)
				.map(edits -> writer.write("Split around the attribution", kind() + ".split", request.draft(),
						edits)).toList();
	}

	private Optional<List<Edit>> split(CoveredSpan covered, ProseSelection place, ActionRequest request) {
		Statement statement = (Statement) covered.span().getAnnotation();
		List<TextRange> parts = SaidWords.in(place.text(), covered.words());
		boolean isContradictory = statement.getContinues() != null && statement.getId() != null;
		if (parts.size() < 2 || isContradictory || !areApart(covered, parts, place)) {
			return Optional.empty();
		}
		return SplitContent.of(covered.span(), place.block(), parts, request)
				.map(contents -> edits(statement, contents, request))
				.filter(edits -> isTrue(edits, parts, place, request));
	}

	/** A span in the claim must be wholly of one part, or of what stands between two. */
	private static boolean areApart(CoveredSpan covered, List<TextRange> parts, ProseSelection place) {
		return place.passage().spans().stream()
				.filter(inner -> inner != covered && covered.words().contains(inner.words())
						&& !inner.words().contains(covered.words()))
				.allMatch(inner -> parts.stream()
						.allMatch(part -> part.contains(inner.words()) || !part.overlaps(inner.words())));
	}

	private static List<Edit> edits(Statement statement, List<TextRange> parts, ActionRequest request) {
		INode annotation = NodeModelUtils.findActualNodeFor(statement);
		String keyword = statement instanceof Claim ? "claim" : "quote";
		String written = request.text().substring(annotation.getOffset(), annotation.getEndOffset());
		String id = id(statement, request.draft().file());
		boolean isCited = statement.getContinues() != null || statement.getId() != null;
		String first = isCited ? written : keyword + " #" + id + written.substring(keyword.length());
		String later = statement.getContinues() != null ? written : keyword + " continues #" + id;
		List<Edit> edits = new ArrayList<>();
		for (int i = 0; i + 1 < parts.size(); i++) {
			edits.add(Edit.insert(parts.get(i).end(), "]{" + (i == 0 ? first : later) + "}"));
			edits.add(Edit.insert(parts.get(i + 1).start(), "["));
		}
		edits.add(new Edit(annotation.getOffset(), annotation.getLength(), later));
		return edits;
	}

	/** A span that continues another is split into spans that continue the same. */
	private static String id(Statement statement, NewsFile file) {
		StatementReference continued = statement.getContinues();
		if (continued != null || statement.getId() != null) {
			return statement.getId();
		}
		Set<String> taken = Statements.in(file).stream().map(Statement::getId).filter(Objects::nonNull)
				.collect(Collectors.toSet());
		String letter = statement instanceof Claim ? "c" : "q";
		int number = 1;
		while (taken.contains(letter + number)) {
			number++;
		}
		return letter + number;
	}

	/** Makes the spans and reads them: the reader's words are the same, and there is a span for each part. */
	private boolean isTrue(List<Edit> edits, List<TextRange> parts, ProseSelection place, ActionRequest request) {
		return trials.passage(request.draft(), place.block(), edits)
				.filter(passage -> passage.text().equals(place.text())
						&& passage.spans().size() == place.passage().spans().size() + parts.size() - 1
						&& passage.spans().stream().map(CoveredSpan::words).toList().containsAll(parts))
				.isPresent();
	}
}

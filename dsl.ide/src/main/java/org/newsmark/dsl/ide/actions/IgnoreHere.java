package org.newsmark.dsl.ide.actions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Issue;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.parser.Lines;
import org.newsmark.dsl.validation.Edits;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.Fix.Edit;
import org.newsmark.dsl.validation.rules.structure.Syntax;
import org.newsmark.dsl.validation.rules.structure.UnusedIgnore;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Offers to silence a rule for the paragraph or declaration in which it found something. */
@Singleton
final class IgnoreHere implements ActionFamily {

	/** What does not parse can't be ignored, and a comment can't speak of comments. */
	private static final Set<String> NEVER = Set.of(new Syntax().id(), new UnusedIgnore().id());
	private static final String REASON = "say why";

	@Inject
	private ActionWriter writer;

	/** What one comment silences. */
	private record Silence(String rule, int offset, String indentation) {
	}

	static boolean canSilence(String rule) {
		return !NEVER.contains(rule);
	}

	@Override
	public String kind() {
		return CodeActionKind.QuickFix;
	}

	@Override
	public List<CodeAction> of(ActionRequest request) {
		Map<Silence, List<Issue>> silences = new LinkedHashMap<>();
		for (Issue finding : request.findingsHere()) {
			if (canSilence(finding.getCode())) {
				silence(finding, request).ifPresent(
						silence -> silences.computeIfAbsent(silence, each -> new ArrayList<>()).add(finding));
			}
		}
		List<CodeAction> actions = new ArrayList<>();
		silences.forEach((silence, findings) -> actions
				.add(writer.write(fix(silence, request.text()), kind(), request, findings)));
		return actions;
	}

	private static Fix fix(Silence silence, String text) {
		String comment = silence.indentation() + "// newsmark: ignore " + silence.rule() + " " + REASON
				+ Edits.lineBreak(text);
		return Fix.proposal("Ignore " + silence.rule() + " here, with a reason",
				Edit.insert(silence.offset(), comment));
	}

	private static Optional<Silence> silence(Issue finding, ActionRequest request) {
		return covered(request.draft().file(), finding.getOffset())
				.flatMap(object -> silence(object, finding.getCode(), request.text()));
	}

	/**
	 * In the body a comment stands in the first column, wherever in lists and quotes its paragraph begins; it is taken
	 * out before Markdown is read, and so parts nothing. What shares its line with a declaration before it would need
	 * a line of its own first.
	 */
	private static Optional<Silence> silence(EObject object, String rule, String text) {
		int start = NodeModelUtils.findActualNodeFor(object).getOffset();
		int line = Lines.start(text, start);
		String before = text.substring(line, start);
		if (object instanceof Block) {
			return Optional.of(new Silence(rule, line, ""));
		}
		return before.isBlank() ? Optional.of(new Silence(rule, line, before)) : Optional.empty();
	}

	/** Returns the declaration or paragraph that holds the offset. */
	private static Optional<EObject> covered(NewsFile file, int offset) {
		return Stream.<EObject>concat(file.getDeclarations().stream(), Trials.blocks(file).stream())
				.filter(object -> holds(object, offset)).findFirst();
	}

	private static boolean holds(EObject object, int offset) {
		INode node = NodeModelUtils.findActualNodeFor(object);
		return node.getOffset() <= offset && offset < node.getEndOffset();
	}
}

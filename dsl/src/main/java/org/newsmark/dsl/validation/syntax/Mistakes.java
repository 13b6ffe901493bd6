package org.newsmark.dsl.validation.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Statement;

/** Finds what the parser could not read, and what the grammar lets pass although the language forbids it. */
public final class Mistakes {

	private Mistakes() {
	}

	/** Returns the mistakes of a file with the statements that it holds, each once. The ids are those of all rules that a policy may name. */
	public static List<Mistake> in(NewsFile file, List<Statement> statements, Set<String> rules) {
		List<Mistake> characters = Characters.in(NodeModelUtils.findActualNodeFor(file).getRootNode().getText());
		List<Mistake> parsed = parsed(file);
		List<Mistake> found = new ArrayList<>(characters);
		parsed.stream().filter(mistake -> characters.stream().noneMatch(mistake::overlaps)).forEach(found::add);
		found.addAll(FileShape.in(file, parsed));
		found.addAll(Repetitions.in(file, statements));
		found.addAll(Continuations.in(statements));
		found.addAll(RuleSettings.in(file, rules));
		found.addAll(LanguageTags.in(file));
		found.addAll(Senseless.in(file));
		return found;
	}

	private static List<Mistake> parsed(NewsFile file) {
		return file.eResource().getErrors().stream().filter(XtextSyntaxDiagnostic.class::isInstance)
				.map(XtextSyntaxDiagnostic.class::cast)
				.map(error -> new Mistake(error.getOffset(), error.getLength(), error.getMessage())).distinct().toList();
	}
}

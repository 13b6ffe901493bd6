package org.newsmark.dsl.validation.rules.structure;

import static org.newsmark.dsl.newsmark.NewsmarkPackage.Literals.IMPORT__IMPORT_URI;
import static org.newsmark.dsl.newsmark.RuleSeverity.ERROR;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.model.Stories;
import org.newsmark.dsl.newsmark.Declaration;
import org.newsmark.dsl.newsmark.Import;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.scoping.FileNames;
import org.newsmark.dsl.scoping.Ids;
import org.newsmark.dsl.scoping.Imports;
import org.newsmark.dsl.validation.LineMap;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleContext;
import org.newsmark.dsl.validation.RuleInfo;

import com.google.inject.Inject;

/** Who cites an id must get what they mean. */
@RuleInfo(
		severity = ERROR,
		summary = "An id that stands for two sources, or for two claims or quotes.",
		message = "%s is declared in %s already: give one of the two another id.")
public final class DuplicateId extends Rule<NewsFile> {

	@Inject
	private Imports imports;

	public DuplicateId() {
		super(NewsFile.class);
	}

	@Override
	public void check(NewsFile file, RuleContext context) {
		checkIds("@", Stories.sources(file), context);
		checkIds("#", context.statements(), context);
		checkImports(file, context);
	}

	private void checkIds(String sign, List<? extends EObject> declared, RuleContext context) {
		Map<String, EObject> first = new HashMap<>();
		LineMap lines = null;
		for (EObject object : declared) {
			String id = Ids.of(object);
			EObject other = id == null ? null : first.putIfAbsent(id, object);
			if (other != null) {
				lines = lines == null ? new LineMap(context.text()) : lines;
				int line = lines.line(NodeModelUtils.findActualNodeFor(other).getOffset());
				context.report(this, object, Ids.feature(object), sign + id, "line " + line)
						.relate(other, "The other " + sign + id);
			}
		}
	}

	/** Two imports are equally near, so neither shadows the other; what the file declares itself shadows both. */
	private void checkImports(NewsFile file, RuleContext context) {
		Map<String, Source> first = new HashMap<>();
		Stories.sources(file).forEach(source -> first.put(source.getId(), source));
		Set<NewsFile> seen = new HashSet<>(Set.of(file));
		for (Declaration declaration : file.getDeclarations()) {
			if (declaration instanceof Import origin) {
				imports.file(origin).filter(seen::add).ifPresent(target -> checkImport(origin, target, first, context));
			}
		}
	}

	private void checkImport(Import origin, NewsFile target, Map<String, Source> first, RuleContext context) {
		for (Source source : Stories.sources(target)) {
			Source other = first.putIfAbsent(source.getId(), source);
			boolean clashes = other != null && other.eResource() != target.eResource()
					&& other.eResource() != origin.eResource();
			if (clashes) {
				context.report(this, origin, IMPORT__IMPORT_URI, "@" + source.getId(), FileNames.from(origin, other))
						.relate(other, "The other @" + source.getId());
			}
		}
	}
}

package org.newsmark.cli.policy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.newsmark.cli.check.Loader;
import org.newsmark.cli.files.Input;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.scoping.Imports;
import org.newsmark.dsl.validation.EffectivePolicy;
import org.newsmark.dsl.validation.Limit;
import org.newsmark.dsl.validation.OverridingSeverities;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleCatalog;
import org.newsmark.dsl.validation.Setting;

import com.google.inject.Inject;

/** Reads what applies to a story from the policies around it. */
public final class PolicyReader {

	@Inject
	private Loader loader;
	@Inject
	private Imports imports;
	@Inject
	private RuleCatalog catalog;

	/** Reads what applies; files are named as seen from the folder, unless the story was named from the root. */
	public PolicySheet read(Input story, OverridingSeverities severities, Path folder) throws IOException {
		XtextResource resource = loader.load(story);
		severities.attachTo(resource.getResourceSet());
		NewsFile file = Loader.file(resource)
				.orElseThrow(() -> new IOException("the file holds nothing that can be read"));
		List<NewsFile> visible = imports.visibleFrom(resource);
		EffectivePolicy policy = new EffectivePolicy(file, visible);
		FileNaming names = new FileNaming(story, folder);
		List<PolicySheet.Line> rules = new ArrayList<>();
		for (Rule<?> rule : catalog.rules()) {
			rules.add(line(rule.id(), policy.severitySetting(rule), names));
		}
		List<PolicySheet.Line> limits = new ArrayList<>();
		for (Limit limit : Limit.values()) {
			limits.add(line(limit.keyword(), policy.limitSetting(limit), names));
		}
		List<String> unread = visible.stream().filter(each -> EffectivePolicy.isAsked(each, file))
				.map(NewsFile::eResource)
				.filter(each -> !each.getErrors().isEmpty()).map(Resource::getURI).map(names::name).toList();
		return new PolicySheet(story.name(), rules, limits, unread);
	}

	private static PolicySheet.Line line(String name, Setting<?> setting, FileNaming names) {
		return new PolicySheet.Line(name, setting.value(), setting.origin(), setting.profile(),
				setting.hasLine() ? names.name(setting.file()) : null, setting.hasLine() ? setting.line() : 0);
	}

	/** Calls files as the user called the story. */
	private record FileNaming(Input story, Path folder) {

		String name(URI uri) {
			Path path = Path.of(uri.toFileString());
			if (path.equals(story.path())) {
				return story.name();
			}
			boolean isFromRoot = Path.of(story.name()).isAbsolute();
			return (isFromRoot ? path : folder.relativize(path)).toString().replace('\\', '/');
		}
	}
}

package org.newsmark.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.newsmark.cli.check.Checker;
import org.newsmark.dsl.newsmark.RuleSeverity;
import org.newsmark.dsl.scoping.Spelling;
import org.newsmark.dsl.validation.EffectivePolicy;
import org.newsmark.dsl.validation.OverridingSeverities;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleCatalog;

import com.google.inject.Injector;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Gives a command its {@code --rule}. */
final class RuleOption {

	@Option(names = "--rule", paramLabel = "ID=SEVERITY",
			description = "Give a rule a severity, error, warning, info or off, whatever policies say; may be"
					+ " repeated.")
	private List<String> settings = new ArrayList<>();

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	/** Returns a checker by whom the severities that were given count. */
	Checker checker(Injector language) {
		return language.getInstance(Checker.class).with(severities(language.getInstance(RuleCatalog.class)));
	}

	/** Returns the severities that were given; fails where a rule or severity is unknown. A later one wins. */
	OverridingSeverities severities(RuleCatalog catalog) {
		Map<String, RuleSeverity> severities = new HashMap<>();
		for (String setting : settings) {
			int equals = setting.indexOf('=');
			if (equals < 0) {
				throw wrong("--rule " + setting + " gives no severity: write --rule " + setting
						+ "=warning, or another");
			}
			severities.put(rule(setting.substring(0, equals), catalog).id(), severity(setting.substring(equals + 1)));
		}
		return new OverridingSeverities(severities);
	}

	private Rule<?> rule(String id, RuleCatalog catalog) {
		Rule<?> rule = catalog.find(id).orElseThrow(() -> wrong("--rule: there is no rule " + id + "."
				+ Spelling.offer(Spelling.nearest(id, catalog.ids().stream()))
				+ " 'newsmark rules' lists all of them"));
		if (!EffectivePolicy.canBeSet(rule)) {
			throw wrong("--rule: the rule " + id + " can't be set: what does not parse is always an error");
		}
		return rule;
	}

	private RuleSeverity severity(String word) {
		RuleSeverity severity = RuleSeverity.get(word);
		if (severity == null) {
			throw wrong("--rule: there is no severity " + word + "." + Spelling.offer(severitiesLike(word))
					+ " A severity is error, warning, info or off");
		}
		return severity;
	}

	/** "warn" is too short to be near to "warning", and yet means it. */
	private static List<String> severitiesLike(String word) {
		List<String> all = RuleSeverity.VALUES.stream().map(RuleSeverity::getLiteral).toList();
		List<String> longer = all.stream().filter(severity -> !word.isEmpty() && severity.startsWith(word)).toList();
		return longer.isEmpty() ? Spelling.nearest(word, all.stream()) : longer;
	}

	private ParameterException wrong(String message) {
		return new ParameterException(spec.commandLine(), message);
	}
}

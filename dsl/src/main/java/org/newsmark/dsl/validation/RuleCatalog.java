package org.newsmark.dsl.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Singleton;

/** Knows every rule. The build indexes the classes of the rules, so that no list is kept by hand. */
@Singleton
public class RuleCatalog {

	private final Map<String, Rule<?>> rules = new LinkedHashMap<>();
	private final List<Rule<?>> lastRules;
	private final Map<EClass, List<Rule<?>>> rulesByClass = new ConcurrentHashMap<>();

	@Inject
	public RuleCatalog(Injector injector) {
		List<Rule<?>> found = new ArrayList<>();
		ServiceLoader.load(Rule.class, Rule.class.getClassLoader()).forEach(found::add);
		found.sort((a, b) -> a.id().compareTo(b.id()));
		for (Rule<?> rule : found) {
			injector.injectMembers(rule);
			rules.put(rule.id(), rule);
		}
		lastRules = found.stream().<Rule<?>>filter(Rule::runsLast).toList();
	}

	/** Returns the rules in the order of their ids. */
	public Collection<Rule<?>> rules() {
		return rules.values();
	}

	/** Returns the ids of all rules, in order. */
	public Set<String> ids() {
		return rules.keySet();
	}

	/** Returns the rules that wait for all others. */
	List<Rule<?>> lastRules() {
		return lastRules;
	}

	public Optional<Rule<?>> find(String id) {
		return Optional.ofNullable(rules.get(id));
	}

	/** Returns the rules that check objects of a class. */
	List<Rule<?>> rulesFor(EObject object) {
		return rulesByClass.computeIfAbsent(object.eClass(),
				type -> rules.values().stream().filter(rule -> rule.subject().isInstance(object)).toList());
	}
}

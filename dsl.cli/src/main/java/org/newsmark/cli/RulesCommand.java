package org.newsmark.cli;

import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.newsmark.cli.text.Printable;
import org.newsmark.dsl.scoping.Spelling;
import org.newsmark.dsl.validation.Rule;
import org.newsmark.dsl.validation.RuleCatalog;
import org.newsmark.dsl.validation.RulePage;

import com.google.inject.Injector;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the rules, or explains one. */
@Command(
		name = "rules",
		description = "List the rules that stories are checked by, or explain one.",
		sortOptions = false,
		footerHeading = "%nExamples:%n",
		footer = {
				"  newsmark rules                        list all rules",
				"  newsmark rules claim-without-source   explain a rule",
				"",
				"Exit codes:",
				"  0  done",
				"  2  there is no such rule"
		})
final class RulesCommand implements Callable<Integer> {

	private final Supplier<Injector> language;
	private final Io io;

	@Parameters(paramLabel = "ID", arity = "0..1", description = "The rule to explain.")
	private String id;
	@Mixin
	private HelpOption help;

	RulesCommand(Supplier<Injector> language, Io io) {
		this.language = language;
		this.io = io;
	}

	@Override
	public Integer call() {
		RuleCatalog catalog = language.get().getInstance(RuleCatalog.class);
		if (id == null) {
			list(catalog.rules());
			return ExitCode.OK;
		}
		return catalog.find(id).map(this::explain).orElseGet(() -> sayThatThereIsNone(catalog.rules()));
	}

	private void list(Collection<Rule<?>> rules) {
		int width = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
		String line = "%-" + width + "s  %-7s  %-3s  %s\n";
		for (Rule<?> rule : rules) {
			io.out().printf(line, rule.id(), rule.info().severity(), rule.info().fix().isEmpty() ? "" : "fix",
					rule.info().summary());
		}
	}

	private int explain(Rule<?> rule) {
		io.out().print(RulePage.text(rule));
		return ExitCode.OK;
	}

	private int sayThatThereIsNone(Collection<Rule<?>> rules) {
		io.err().print("newsmark rules: there is no rule " + Printable.text(id) + "\n");
		String offer = Spelling.offer(Spelling.nearest(id, rules.stream().map(Rule::id)));
		io.err().print((offer + " 'newsmark rules' lists all of them.").strip() + "\n");
		return ExitCode.FAILURE;
	}
}

package org.newsmark.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import org.newsmark.cli.files.Input;
import org.newsmark.cli.stats.Grouping;
import org.newsmark.cli.stats.Statistics;
import org.newsmark.cli.stats.StatsFormat;
import org.newsmark.cli.stats.StoryFigures;
import org.newsmark.dsl.model.Coverage;
import org.newsmark.dsl.output.site.SourceFiles;

import com.google.inject.Injector;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Counts on what stories rest. */
@Command(
		name = "stats",
		description = "Count claims, quotes and sources in stories, and tell how well these are sourced.",
		sortOptions = false,
		footerHeading = "%nExamples:%n",
		footer = {
				"  newsmark stats stories                          the figures of a newsroom",
				"  newsmark stats --by author stories              a row for each author, then the total",
				"  newsmark stats --format csv --by story stories  for a spreadsheet",
				"  newsmark stats --minimum-coverage 60 stories    fail where a story covers less",
				"",
				"Exit codes:",
				"  0  counted",
				"  1  a story covers less than --minimum-coverage, or does not parse as a whole",
				"  2  something could not be read"
		})
final class StatsCommand implements Callable<Integer> {

	private final StoryReading reading;
	private final Io io;

	@Mixin
	private PathArguments arguments;
	@Option(names = "--by", paramLabel = "WHAT", defaultValue = "all",
			description = "A row for each: ${COMPLETION-CANDIDATES}. The default is all: the total alone.")
	private Grouping by;
	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
			description = "How to report: ${COMPLETION-CANDIDATES}. The default is text.")
	private StatsFormat format;
	@Option(names = "--minimum-coverage", paramLabel = "PERCENT",
			description = "Exit with 1 if claims and quotes reach fewer of the sentences of a story, and say of which.")
	private Integer minimum;
	@Mixin
	private HelpOption help;

	@Spec
	private CommandSpec spec;

	StatsCommand(Supplier<Injector> language, Io io) {
		this.reading = new StoryReading(language, io);
		this.io = io;
	}

	@Override
	public Integer call() {
		if (minimum != null && (minimum < 0 || minimum > 100)) {
			throw new ParameterException(spec.commandLine(), "--minimum-coverage takes a percentage, 0 to 100, not "
					+ minimum);
		}
		List<Input> stories = reading.find(arguments.paths);
		if (!stories.isEmpty()) {
			count(stories);
		}
		return reading.exitCode();
	}

	private void count(List<Input> stories) {
		SourceFiles names = new SourceFiles(io.directory());
		Statistics statistics = new Statistics(by);
		reading.read(stories, file -> StoryFigures.of(file, names), (story, figures) -> {
			statistics.add(story, figures);
			compare(story, figures.coverage());
		});
		io.out().print(format.write(statistics));
	}

	private void compare(Input story, Coverage coverage) {
		if (minimum != null && coverage.percent() < minimum) {
			reading.object(story, "its coverage of " + coverage.percent() + " percent is below " + minimum
					+ ": claims and quotes"
					+ " reach " + coverage.covered() + " of " + coverage.counted() + " sentences.");
		}
	}
}

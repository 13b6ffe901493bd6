package org.newsmark.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.newsmark.cli.report.Format;
import org.newsmark.cli.report.ReportContext;
import org.newsmark.cli.report.Reports;
import org.newsmark.dsl.files.Failure;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Gives a command its {@code --format} and {@code --report}. */
final class ReportOptions {

	private static final String STORY = ".news";

	/** A report that is to be a file. */
	record Target(Format format, String file) {
	}

	/** Reads FORMAT=FILE. */
	static final class TargetConverter implements ITypeConverter<Target> {

		@Override
		public Target convert(String value) {
			int equals = value.indexOf('=');
			String file = value.substring(equals + 1);
			if (equals < 0 || file.isBlank()) {
				throw new TypeConversionException("write a format and a file, as in sarif=report.sarif");
			}
			for (Format format : Format.values()) {
				if (format.name().equalsIgnoreCase(value.substring(0, equals))) {
					return new Target(format, file);
				}
			}
			throw new TypeConversionException(
					"there is no format " + value.substring(0, equals) + ", only " + List.of(Format.values()));
		}
	}

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
			description = "How to report: ${COMPLETION-CANDIDATES}. The default is text.")
	private Format format;
	@Option(names = "--report", paramLabel = "FORMAT=FILE", converter = TargetConverter.class,
			description = "Report into a file as well, in a format of --format. Can be given several times.")
	private List<Target> targets = new ArrayList<>();

	/** Tells whether any of the formats has a place for fixes. */
	boolean tellFixes() {
		return format.tellsFixes() || targets.stream().anyMatch(target -> target.format().tellsFixes());
	}

	/** Opens all that is to be written; or adds to the failures what can't be. */
	Reports open(Io io, ReportContext context, List<Failure> failures) {
		Reports reports = new Reports();
		Set<Path> taken = new HashSet<>();
		reports.add(format, io.out(), context);
		for (Target target : targets) {
			open(target, io.directory(), taken, context, reports).ifPresent(failures::add);
		}
		return reports;
	}

	private static Optional<Failure> open(Target target, Path directory, Set<Path> taken, ReportContext context,
			Reports reports) {
		try {
			Path file = directory.resolve(target.file()).normalize();
			if (!taken.add(file)) {
				return Optional.of(new Failure(target.file(), "two reports can't be one file."));
			}
			if (file.toString().endsWith(STORY)) {
				return Optional.of(new Failure(target.file(), "a report does not replace a story; give it another name."));
			}
			reports.add(target.format(), target.file(), file, context);
			return Optional.empty();
		} catch (InvalidPathException e) {
			return Optional.of(new Failure(target.file(), "no file can have this name."));
		} catch (IOException e) {
			return Optional.of(Failure.of(target.file(), e));
		}
	}
}

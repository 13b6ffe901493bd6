package org.newsmark.cli.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.newsmark.cli.check.Finding;
import org.newsmark.dsl.files.Failure;

/** Tells the same in several formats at once: on a stream, and in files. */
public final class Reports implements Report, AutoCloseable {

	private final List<Report> reports = new ArrayList<>();
	private final Map<String, ReportFile> files = new LinkedHashMap<>();

	/** Adds a report on a stream, which stays open. */
	public void add(Format format, PrintStream out, ReportContext context) {
		reports.add(format.report(out, context));
	}

	/** Adds a report in a file that the user calls by the name. The file is not changed before all is told. */
	public void add(Format format, String name, Path file, ReportContext context) throws IOException {
		ReportFile opened = new ReportFile(file);
		files.put(name, opened);
		reports.add(format.report(opened.out(), context.with(new Palette(false))));
	}

	@Override
	public void begin() {
		reports.forEach(Report::begin);
	}

	@Override
	public void add(String file, List<Finding> findings) {
		reports.forEach(report -> report.add(file, findings));
	}

	@Override
	public void fail(Failure failure) {
		reports.forEach(report -> report.fail(failure));
	}

	@Override
	public void end(Summary summary) {
		reports.forEach(report -> report.end(summary));
	}

	/** Puts the files in their places, and returns which of them could not be written. */
	public List<Failure> finish() {
		List<Failure> failures = new ArrayList<>();
		files.forEach((name, file) -> {
			try {
				file.finish();
			} catch (IOException e) {
				failures.add(Failure.of(name, e));
			}
		});
		return failures;
	}

	@Override
	public void close() throws IOException {
		for (ReportFile file : files.values()) {
			file.close();
		}
	}
}

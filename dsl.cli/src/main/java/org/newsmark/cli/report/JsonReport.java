package org.newsmark.cli.report;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.newsmark.cli.check.Finding;

import com.google.gson.stream.JsonWriter;

/** Tells programs what was found: an array with an object for each finding. */
final class JsonReport implements Report {

	private final PrintStream out;
	private final JsonWriter json;

	JsonReport(PrintStream out) {
		this.out = out;
		this.json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		json.setIndent("  ");
	}

	@Override
	public void begin() {
		write(json::beginArray);
	}

	@Override
	public void add(List<Finding> findings) {
		write(() -> {
			for (Finding finding : findings) {
				add(finding);
			}
		});
	}

	private void add(Finding finding) throws IOException {
		json.beginObject();
		json.name("file").value(finding.file());
		json.name("line").value(finding.line());
		json.name("column").value(finding.column());
		json.name("endLine").value(finding.endLine());
		json.name("endColumn").value(finding.endColumn());
		json.name("rule").value(finding.rule());
		json.name("severity").value(finding.severity().word());
		json.name("message").value(finding.message());
		json.endObject();
	}

	@Override
	public void end(Summary summary) {
		write(() -> {
			json.endArray();
			json.flush();
		});
		out.print("\n");
	}

	private interface Writing {
		void run() throws IOException;
	}

	/** The stream behind keeps its failures to itself, as print streams do. */
	private static void write(Writing writing) {
		try {
			writing.run();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

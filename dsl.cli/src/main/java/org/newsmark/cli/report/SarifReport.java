package org.newsmark.cli.report;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.newsmark.cli.check.Finding;
import org.newsmark.cli.check.SafeFix;
import org.newsmark.cli.check.SafeFix.Replacement;
import org.newsmark.cli.check.Severity;
import org.newsmark.dsl.files.Failure;

/**
 * Tells code scanning what was found, as SARIF 2.1.0. Results come first, so that memory does not grow with their
 * number; behind them the rules and files that they speak of, and what could not be checked.
 */
final class SarifReport implements Report {

	private static final String SCHEMA =
			"https://raw.githubusercontent.com/oasis-tcs/sarif-spec/master/Schemata/sarif-schema-2.1.0.json";
	private static final String ROOT = "%SRCROOT%";
	/** GitHub tells by this one whether it has seen a finding before. */
	private static final String FINGERPRINT = "primaryLocationLineHash";
	/** Viewers take {0} for a place to fill and [a](b) for a link. */
	private static final Pattern PLACE = Pattern.compile("\\{(\\d+)\\}");
	private static final Pattern LINK = Pattern.compile("\\[(?=[^\\[\\]]*\\]\\()");

	private final JsonStream json;
	private final SarifRules rules;
	private final String version;
	private final Map<String, Integer> files = new LinkedHashMap<>();
	private final List<Failure> failures = new ArrayList<>();
	private boolean isComplete = true;

	SarifReport(PrintStream out, ReportContext context) {
		this.json = JsonStream.document(out);
		this.rules = new SarifRules(context.rules());
		this.version = context.version();
	}

	@Override
	public void begin() {
		json.beginObject().field("$schema", SCHEMA).field("version", "2.1.0");
		json.beginArray("runs").beginObject().field("columnKind", "utf16CodeUnits");
		json.object("originalUriBaseIds", () -> json.object(ROOT, () -> text("description",
				"The folder that newsmark was called in.")));
		json.beginArray("results");
	}

	@Override
	public void add(String file, List<Finding> findings) {
		files.putIfAbsent(file, files.size());
		findings.forEach(this::add);
	}

	private void add(Finding finding) {
		isComplete &= !finding.isCrash();
		json.object(() -> {
			json.field("ruleId", finding.rule());
			rules.indexOf(finding.rule()).ifPresent(index -> json.field("ruleIndex", index));
			json.field("level", level(finding.severity()));
			text("message", finding.message());
			json.array("locations", () -> json.object(() -> json.object("physicalLocation", () -> place(finding))));
			json.object("partialFingerprints", () -> json.field(FINGERPRINT, finding.fingerprint().toString()));
			if (!finding.fixes().isEmpty()) {
				json.array("fixes", () -> finding.fixes().forEach(fix -> fix(finding.file(), fix)));
			}
		});
	}

	private void place(Finding finding) {
		location(finding.file());
		json.object("region", () -> json.field("startLine", finding.line()).field("startColumn", finding.column())
				.field("endLine", finding.endLine()).field("endColumn", finding.endColumn()));
		json.object("contextRegion", () -> json.field("startLine", finding.line())
				.object("snippet", () -> json.field("text", finding.excerpt().line())));
	}

	private void fix(String file, SafeFix fix) {
		json.object(() -> {
			text("description", fix.title());
			json.array("artifactChanges", () -> json.object(() -> {
				location(file);
				json.array("replacements", () -> fix.replacements().forEach(this::replacement));
			}));
		});
	}

	private void replacement(Replacement replacement) {
		json.object(() -> {
			json.object("deletedRegion",
					() -> json.field("startLine", replacement.line()).field("startColumn", replacement.column())
							.field("endLine", replacement.endLine()).field("endColumn", replacement.endColumn()));
			if (!replacement.text().isEmpty()) {
				json.object("insertedContent", () -> json.field("text", replacement.text()));
			}
		});
	}

	@Override
	public void fail(Failure failure) {
		failures.add(failure);
	}

	@Override
	public void end(Summary summary) {
		json.endArray();
		json.object("tool", () -> json.object("driver", () -> {
			json.field("name", "Newsmark").field("semanticVersion", version);
			json.array("rules", () -> rules.write(json));
		}));
		json.array("artifacts", () -> files.keySet().forEach(this::artifact));
		json.array("invocations", () -> json.object(() -> {
			json.field("executionSuccessful", failures.isEmpty() && isComplete);
			json.array("toolExecutionNotifications", () -> failures.forEach(this::notification));
		}));
		json.endObject().endArray().endObject().endLine();
	}

	private void notification(Failure failure) {
		json.object(() -> {
			json.object("descriptor", () -> json.field("id", NOT_CHECKED)).field("level", "error");
			text("message", failure.toString());
			json.array("locations", () -> json.object(
					() -> json.object("physicalLocation", () -> location(failure.name()))));
		});
	}

	private void location(String file) {
		json.object("artifactLocation", () -> {
			address(file);
			if (files.containsKey(file)) {
				json.field("index", files.get(file));
			}
		});
	}

	private void artifact(String file) {
		json.object(() -> json.object("location", () -> address(file)).field("encoding", "UTF-8"));
	}

	private void address(String file) {
		FileAddress address = FileAddress.of(file);
		json.field("uri", address.uri());
		if (address.isRelative()) {
			json.field("uriBaseId", ROOT);
		}
	}

	private void text(String name, String text) {
		String plain = LINK.matcher(PLACE.matcher(text).replaceAll("{{$1}}")).replaceAll("\\\\\\\\[");
		json.object(name, () -> json.field("text", plain));
	}

	private static String level(Severity severity) {
		return switch (severity) {
		case ERROR -> "error";
		case WARNING -> "warning";
		case INFO -> "note";
		};
	}
}

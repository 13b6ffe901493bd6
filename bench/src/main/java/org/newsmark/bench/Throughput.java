package org.newsmark.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.newsmark.dsl.NewsmarkStandaloneSetup;
import org.newsmark.dsl.validation.RuleCatalog;

import com.google.inject.Injector;

/**
 * Measures how fast one warm thread parses a story, and how fast it loads, links and validates it with all rules on.
 * Prints the median of many runs for 1,000, 10,000 and 100,000 words: the figures should hardly differ.
 */
public final class Throughput {

	private static final int[] WORDS = { 1_000, 10_000, 100_000 };
	private static final long NANOSECONDS_A_SIZE = 6_000_000_000L;
	private static final String ALL_RULES = "policy \"All rules\" {\n%s}\n\n";

	private final Injector injector = new NewsmarkStandaloneSetup().createInjectorAndDoEMFRegistration();

	public static void main(String[] arguments) throws IOException {
		new Throughput().run();
	}

	private interface Work {
		void on(String text) throws IOException;
	}

	private void run() throws IOException {
		String policy = policy();
		String[] texts = Arrays.stream(WORDS).mapToObj(words -> policy + new Stories().story("bench", words))
				.toArray(String[]::new);
		List<Issue> issues = check(texts[0]);
		System.out.printf("rules on: %s, findings in the smallest story: %d%n",
				injector.getInstance(RuleCatalog.class).rules().size(), issues.size());
		System.out.printf("%-26s %10s %10s %10s%n", "", "words", "median ms", "MB/s");
		for (int i = 0; i < texts.length; i++) {
			measure("parse", texts[i], WORDS[i], this::parse);
		}
		for (int i = 0; i < texts.length; i++) {
			measure("load, link and validate", texts[i], WORDS[i], this::check);
		}
	}

	private String policy() {
		StringBuilder rules = new StringBuilder();
		injector.getInstance(RuleCatalog.class).rules().stream()
				.filter(rule -> !rule.id().equals("syntax"))
				.forEach(rule -> rules.append("  rule ").append(rule.id()).append(" warning\n"));
		return String.format(ALL_RULES, rules);
	}

	private void measure(String name, String text, int words, Work work) throws IOException {
		long end = System.nanoTime() + NANOSECONDS_A_SIZE;
		long[] times = new long[100_000];
		int runs = 0;
		while (System.nanoTime() < end && runs < times.length) {
			long start = System.nanoTime();
			work.on(text);
			times[runs++] = System.nanoTime() - start;
		}
		// the first half warms up
		long[] warm = Arrays.copyOfRange(times, runs / 2, runs);
		Arrays.sort(warm);
		double median = warm[warm.length / 2] / 1e6;
		double bytes = text.getBytes(StandardCharsets.UTF_8).length;
		System.out.printf("%-26s %10d %10.2f %10.1f%n", name, words, median, bytes / 1e3 / median);
	}

	private void parse(String text) {
		injector.getInstance(IParser.class).parse(new StringReader(text));
	}

	private List<Issue> check(String text) throws IOException {
		XtextResource resource = (XtextResource) injector.getInstance(XtextResourceSet.class)
				.createResource(URI.createURI("memory:/bench.news"));
		resource.load(new LazyStringInputStream(text, "UTF-8"), Map.of());
		return injector.getInstance(IResourceValidator.class).validate(resource, CheckMode.ALL, CancelIndicator.NullImpl);
	}
}

package org.newsmark.cli.check;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.newsmark.cli.files.Input;
import org.newsmark.dsl.files.Failure;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.scoping.Workspace;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.Fixes;
import org.newsmark.dsl.validation.NewsmarkResourceValidator;
import org.newsmark.dsl.validation.OverridingSeverities;

import com.google.inject.Inject;

/**
 * Checks files on all processors and hands on the results in the order of the files. Models are dropped as soon as a
 * file is checked, and few results wait for their turn: memory does not grow with the number of files.
 */
public final class Checker {

	/** Makes something of a file while its model is there; called on several threads. */
	@FunctionalInterface
	public interface Work<T> {

		/** Takes what the file holds and what is wrong with it. The product must not keep the model. */
		T make(NewsFile file, List<Finding> findings) throws IOException;
	}

	private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
	/** Enough that no processor waits for one long story. */
	private static final int MOST_WAITING = 32 * PROCESSORS;

	@Inject
	private Loader loader;
	@Inject
	private Slugs slugs;
	@Inject
	private NewsmarkResourceValidator validator;
	@Inject
	private Fixes fixes;
	private List<Input> all;
	private OverridingSeverities severities = new OverridingSeverities(Map.of());

	/** Takes all files that are checked together where only some of them are due: slugs must differ among all. */
	public Checker among(List<Input> all) {
		this.all = all;
		return this;
	}

	/** Makes severities count whatever policies say. */
	public Checker with(OverridingSeverities severities) {
		this.severities = severities;
		return this;
	}

	/**
	 * Checks the files, and makes nothing of them; results arrive on the calling thread. Fixes take time, and are
	 * looked for only where they are asked for.
	 */
	public void check(List<Input> inputs, boolean withFixes, Consumer<Checked<Void>> results) {
		Function<XtextResource, List<Issue>> all = resource -> validator.validate(resource, CheckMode.ALL,
				CancelIndicator.NullImpl);
		work(inputs, all, withFixes, (file, findings) -> null, results);
	}

	/** Makes something of each file as one of all that are checked together; what is wrong is not looked for. */
	public <T> void readTogether(List<Input> inputs, Work<T> work, Consumer<Checked<T>> results) {
		work(inputs, resource -> List.of(), false, work, results);
	}

	/** Reads the files as far as they parse, runs no rule, and makes something of each by itself. */
	public <T> void read(List<Input> inputs, Function<NewsFile, T> work, Consumer<Checked<T>> results) {
		among(List.of()).work(inputs, resource -> List.of(), false, (file, findings) -> work.apply(file), results);
	}

	/** Looks for errors in the files, and makes something of each; results arrive on the calling thread. */
	public <T> void make(List<Input> inputs, Work<T> work, Consumer<Checked<T>> results) {
		work(inputs, resource -> validator.errors(resource, CancelIndicator.NullImpl), false, work, results);
	}

	private <T> void work(List<Input> inputs, Function<XtextResource, List<Issue>> validation, boolean withFixes,
			Work<T> work, Consumer<Checked<T>> results) {
		ExecutorService threads = Executors.newFixedThreadPool(Math.min(PROCESSORS, Math.max(1, inputs.size())),
				Checker::behindTheCompiler);
		try {
			Workspace workspace = workspace(all == null ? inputs : all, threads);
			List<Callable<Checked<T>>> tasks = new ArrayList<>(inputs.size());
			inputs.forEach(input -> tasks.add(() -> checkOrSayWhyNot(input, workspace, validation, withFixes, work)));
			inOrder(tasks, threads, results);
		} finally {
			threads.shutdownNow();
		}
	}

	/** A run is over before all that it needs is compiled: who lets Java's compiler go first waits less for it. */
	private static Thread behindTheCompiler(Runnable task) {
		Thread thread = new Thread(task, "newsmark-check");
		thread.setPriority(Thread.MIN_PRIORITY);
		return thread;
	}

	/** One story has no other to share its slug with. */
	private Workspace workspace(List<Input> inputs, ExecutorService threads) {
		Workspace workspace = new Workspace();
		if (inputs.size() > 1) {
			List<Callable<Workspace>> tasks = new ArrayList<>(PROCESSORS);
			AtomicInteger next = new AtomicInteger();
			for (int thread = 0; thread < PROCESSORS; thread++) {
				tasks.add(() -> addSlugs(inputs, next, workspace));
			}
			inOrder(tasks, threads, done -> { });
		}
		return workspace;
	}

	/** A slug is found sooner than a thread is told that it may look for it, so each thread takes one file after another. */
	private Workspace addSlugs(List<Input> inputs, AtomicInteger next, Workspace workspace) {
		for (int i = next.getAndIncrement(); i < inputs.size(); i = next.getAndIncrement()) {
			addSlug(inputs.get(i), workspace);
		}
		return workspace;
	}

	private void addSlug(Input input, Workspace workspace) {
		try {
			slugs.read(input).ifPresent(slug -> workspace.add(slug, input.uri()));
		} catch (IOException | RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
			// a file that cannot be read or crashes here does so again, and is reported, when it is checked
		}
	}

	private <T> Checked<T> checkOrSayWhyNot(Input input, Workspace workspace,
			Function<XtextResource, List<Issue>> validation, boolean withFixes, Work<T> work) {
		try {
			return check(input, workspace, validation, withFixes, work);
		} catch (IOException e) {
			return failed(input, Failure.of(input.name(), e));
		} catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
			return failed(input, crash(input, e));
		}
	}

	private <T> Checked<T> check(Input input, Workspace workspace, Function<XtextResource, List<Issue>> validation,
			boolean withFixes, Work<T> work) throws IOException {
		XtextResource resource = loader.load(input);
		workspace.attachTo(resource.getResourceSet());
		severities.attachTo(resource.getResourceSet());
		List<Issue> issues = validation.apply(resource);
		var hidden = Loader.hiddenFailure(resource);
		var file = Loader.file(resource);
		if (hidden.isPresent() || file.isEmpty()) {
			return failed(input, crash(input, hidden.orElse(null)));
		}
		Function<Issue, List<Fix>> proposals = issue -> withFixes ? fixes.of(issue, file.get()) : List.of();
		List<Finding> findings = findings(input, resource, issues, proposals);
		return new Checked<>(input, findings, null, work.make(file.get(), findings));
	}

	private static List<Finding> findings(Input input, XtextResource resource, List<Issue> issues,
			Function<Issue, List<Fix>> proposals) {
		if (issues.isEmpty()) {
			return List.of();
		}
		FileFindings findings = new FileFindings(input.name(), resource, proposals);
		return issues.stream().map(findings::finding).toList();
	}

	private static <T> Checked<T> failed(Input input, Failure failure) {
		return new Checked<>(input, List.of(), failure, null);
	}

	private static Failure crash(Input input, Throwable cause) {
		return new Failure(input.name(), "checking it failed" + (cause == null ? "" : " (" + cause + ")")
				+ ", so nothing is known about it. Please report this to Newsmark.");
	}

	private static <R> void inOrder(List<Callable<R>> tasks, ExecutorService threads, Consumer<R> results) {
		Deque<Future<R>> waiting = new ArrayDeque<>();
		for (Callable<R> task : tasks) {
			waiting.add(threads.submit(task));
			if (waiting.size() >= MOST_WAITING) {
				results.accept(result(waiting.removeFirst()));
			}
		}
		while (!waiting.isEmpty()) {
			results.accept(result(waiting.removeFirst()));
		}
	}

	private static <R> R result(Future<R> future) {
		try {
			return future.get();
		} catch (ExecutionException e) {
			if (e.getCause() instanceof Error error) {
				throw error;
			}
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted", e);
		}
	}
}

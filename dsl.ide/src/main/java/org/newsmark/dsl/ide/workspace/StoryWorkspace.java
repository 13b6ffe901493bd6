package org.newsmark.dsl.ide.workspace;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.newsmark.dsl.ide.workspace.OpenFiles.OpenFile;
import org.newsmark.dsl.ide.workspace.Rechecks.Urgency;
import org.newsmark.dsl.scoping.Imports;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Keeps all stories of an editor's workspace checked. Drafts are kept of open files only; of all others there is a
 * summary. A file is checked again when its text changes, or what other files show of themselves to it.
 */
@Singleton
public final class StoryWorkspace {

	/** In characters: whoever asks about another file waits a tenth of a second at most for this one. */
	private static final int LONG = 500_000;

	@Inject
	private Drafts drafts;
	@Inject
	private OpenFiles openFiles;
	@Inject
	private Index index;
	@Inject
	private Roots roots;
	@Inject
	private Changes changes;
	@Inject
	private Dependents dependents;
	@Inject
	private OperationCanceledManager cancellation;

	private final Map<URI, Draft> current = new ConcurrentHashMap<>();
	private final Rechecks rechecks = new Rechecks();
	private volatile CheckListener listener;

	/**
	 * Leaves a processor to whoever shares this process, such as a workbench that draws: files that are not open are
	 * checked on the others.
	 */
	public void leaveAProcessor() {
		rechecks.limitClosed(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
	}

	/** Starts to check whatever changes. */
	public void start(CheckListener hearing) {
		listener = hearing;
		int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
		for (int i = 0; i < threads; i++) {
			Thread thread = new Thread(this::checkForever, "newsmark-check-" + i);
			thread.setDaemon(true);
			thread.start();
		}
	}

	/** Checks nothing any more. */
	public void stop() {
		rechecks.close();
	}

	/** Asks the current draft of a file, one thread at a time; empty where there is no such file. */
	public <T> Optional<T> read(URI uri, Function<Draft, T> question) {
		return draft(uri).map(draft -> {
			draft.lock().lock();
			try {
				return question.apply(draft);
			} finally {
				draft.lock().unlock();
			}
		});
	}

	/** Asks as {@link #read} does; what the index has of an open file is up to date meanwhile. */
	public <T> Optional<T> readIndexed(URI uri, Function<Draft, T> question) {
		return read(uri, draft -> {
			if (openFiles.get(uri).isPresent()) {
				refresh(draft);
			}
			return question.apply(draft);
		});
	}

	/**
	 * Brings the index up to what editors show now, as far as that needs no waiting: of a file that is being checked or
	 * asked meanwhile, or is so long that to parse it is waiting, the last summary serves. No draft may be in hand.
	 */
	public void refreshIndex() {
		for (URI uri : openFiles.uris()) {
			boolean isLong = openFiles.get(uri).filter(file -> file.text().length() > LONG).isPresent();
			if (!isLong && !rechecks.isRunning(uri)) {
				refresh(uri);
			}
		}
	}

	private void refresh(URI uri) {
		try {
			draft(uri).filter(draft -> draft.lock().tryLock()).ifPresent(draft -> {
				try {
					refresh(draft);
				} finally {
					draft.lock().unlock();
				}
			});
		} catch (RuntimeException | Error failure) {
			listener.failed(uri, failure);
		}
	}

	/** Without a summary, most questions can be answered all the same. */
	private void refresh(Draft draft) {
		try {
			index(draft, CancelIndicator.NullImpl);
		} catch (RuntimeException | Error failure) {
			listener.failed(draft.uri(), failure);
		}
	}

	/** Says that an editor shows another text, or none any more. */
	public void edited(URI uri) {
		changes.add(uri);
		current.remove(uri);
		rechecks.add(uri, Urgency.EDITED);
	}

	/** Says that a file may have appeared, changed or gone outside of editors. */
	public void touched(URI uri) {
		changes.add(uri);
		recheck(uri);
	}

	private void recheck(URI uri) {
		current.remove(uri);
		rechecks.add(uri, urgency(uri));
	}

	/** Says that a file may have appeared, changed or gone outside of editors, or a folder with all that is in it. */
	public void touchedWithin(URI uri) {
		if (roots.contains(uri)) {
			touched(uri);
		}
		index.below(uri).forEach(this::touched);
	}

	/** Says that files are being looked for: until {@link #found}, not everything is checked. */
	public void looking() {
		rechecks.announce();
	}

	/** Says that files may have appeared, and that no more are looked for. */
	public void found(Iterable<URI> files) {
		files.forEach(this::touched);
		rechecks.arrived();
	}

	/** Says that what every file is checked by has changed. */
	public void recheckAll() {
		current.clear();
		index.files().forEach(file -> rechecks.add(file.uri(), urgency(file.uri())));
		openFiles.uris().forEach(uri -> rechecks.add(uri, Urgency.OPEN));
	}

	/** Gives up the checks of files that are not open. */
	public void forgetClosed() {
		rechecks.forgetClosed();
	}

	/** Returns a future that is completed when everything that was found is checked, or given up. */
	public CompletableFuture<Void> settled() {
		return rechecks.idle();
	}

	/** Whoever has waited here takes what the editor shows by now: no older text may replace a newer one. */
	private Optional<Draft> draft(URI uri) {
		Draft open = current.compute(uri, (any, draft) -> openFiles.get(uri)
				.map(file -> isOf(draft, file) ? draft : drafts.draft(uri).orElse(null)).orElse(null));
		return open == null ? drafts.draft(uri) : Optional.of(open);
	}

	private static boolean isOf(Draft draft, OpenFile file) {
		return draft != null && Objects.equals(draft.version(), file.version());
	}

	private Urgency urgency(URI uri) {
		return openFiles.get(uri).isPresent() ? Urgency.OPEN : Urgency.CLOSED;
	}

	/** Xtext ends a check that nobody waits for any more with an error of its own, not with an exception. */
	private void checkForever() {
		try {
			for (URI uri = rechecks.take(); uri != null; uri = rechecks.take()) {
				try {
					check(uri);
				} catch (RuntimeException | Error failure) {
					if (!cancellation.isOperationCanceledException(failure)) {
						listener.failed(uri, failure);
					}
				} finally {
					rechecks.done(uri);
				}
			}
		} catch (InterruptedException ended) {
			Thread.currentThread().interrupt();
		}
	}

	private void check(URI uri) {
		Optional<Draft> draft = roots.contains(uri) ? draft(uri) : Optional.empty();
		if (draft.isEmpty()) {
			FileSummary gone = index.remove(uri);
			dependents.of(uri, gone, null).forEach(this::recheck);
			listener.removed(uri);
			return;
		}
		check(draft.get());
	}

	/**
	 * Findings are what somebody waits for, so they go out before others are told of the file. What an editor asks
	 * meanwhile is answered in between.
	 */
	private void check(Draft draft) {
		CancelIndicator overtaken = () -> !isCurrent(draft);
		alone(draft, () -> publish(draft, overtaken));
		alone(draft, () -> index(draft, overtaken));
		if (changes.since(draft.born()).anyMatch(changed -> isSeen(changed, draft.summary()))) {
			recheck(draft.uri());
		}
	}

	private static void alone(Draft draft, Runnable step) {
		draft.lock().lock();
		try {
			step.run();
		} finally {
			draft.lock().unlock();
		}
	}

	private void publish(Draft draft, CancelIndicator overtaken) {
		List<Issue> findings = draft.findings(overtaken);
		if (isCurrent(draft)) {
			listener.checked(draft, findings);
		}
	}

	/** A file that changes while another is checked for the first time does not know yet that it is seen. */
	private static boolean isSeen(URI changed, FileSummary file) {
		return !changed.equals(file.uri()) && (file.sees().contains(changed)
				|| Imports.NEWSROOM_FILE.equals(changed.lastSegment())
				&& Uris.isBelow(file.uri(), changed.trimSegments(1)));
	}

	private boolean isCurrent(Draft draft) {
		return openFiles.get(draft.uri()).map(open -> isOf(draft, open) && current.get(draft.uri()) == draft)
				.orElse(draft.version() == null);
	}

	private boolean isSummarized(Draft draft) {
		return draft.summary() != null && index.file(draft.uri()).orElse(null) == draft.summary();
	}

	private void index(Draft draft, CancelIndicator indicator) {
		if (!isSummarized(draft)) {
			draft.summarize(indicator);
			FileSummary before = index.put(draft.summary());
			dependents.of(draft.uri(), before, draft.summary()).forEach(this::recheck);
			listener.summarized(draft.uri());
		}
	}
}

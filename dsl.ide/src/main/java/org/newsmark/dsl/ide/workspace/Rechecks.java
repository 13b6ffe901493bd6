package org.newsmark.dsl.ide.workspace;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.common.util.URI;

/** Queues the files that need a check: what is being edited first, what is open next, all others last. */
final class Rechecks {

	/** Tells how long a file may wait. */
	enum Urgency {
		EDITED, OPEN, CLOSED
	}

	private final Map<Urgency, Set<URI>> waiting = new EnumMap<>(Urgency.class);
	private final Set<URI> running = new HashSet<>();
	private final Set<URI> runningClosed = new HashSet<>();
	private int mostClosed = Integer.MAX_VALUE;
	private final List<CompletableFuture<Void>> listening = new ArrayList<>();
	private int announced;
	private boolean isClosed;

	Rechecks() {
		for (Urgency urgency : Urgency.values()) {
			waiting.put(urgency, new LinkedHashSet<>());
		}
	}

	/** Hands out no more than so many files at a time of those that are not open. */
	synchronized void limitClosed(int most) {
		mostClosed = most;
	}

	/** Queues a file once more, where it isn't waiting yet or was in less of a hurry. */
	synchronized void add(URI uri, Urgency urgency) {
		if (isClosed) {
			return;
		}
		for (Urgency other : Urgency.values()) {
			if (other.compareTo(urgency) < 0 && waiting.get(other).contains(uri)) {
				return;
			}
			if (other.compareTo(urgency) > 0) {
				waiting.get(other).remove(uri);
			}
		}
		waiting.get(urgency).add(uri);
		notifyAll();
	}

	/** Waits for a file and takes it out; no file is in two hands at once. Null when there will be no more. */
	synchronized URI take() throws InterruptedException {
		while (!isClosed) {
			for (Urgency urgency : Urgency.values()) {
				URI uri = take(urgency);
				if (uri != null) {
					return uri;
				}
			}
			wait();
		}
		return null;
	}

	private URI take(Urgency urgency) {
		boolean isFull = urgency == Urgency.CLOSED && runningClosed.size() >= mostClosed;
		for (Iterator<URI> each = waiting.get(urgency).iterator(); !isFull && each.hasNext();) {
			URI uri = each.next();
			if (running.add(uri)) {
				each.remove();
				if (urgency == Urgency.CLOSED) {
					runningClosed.add(uri);
				}
				return uri;
			}
		}
		return null;
	}

	/** Forgets all files, and takes no more. */
	synchronized void close() {
		isClosed = true;
		waiting.values().forEach(Set::clear);
		changed();
	}

	/** Says that a file that was taken has been checked. */
	synchronized void done(URI uri) {
		running.remove(uri);
		runningClosed.remove(uri);
		changed();
	}

	/** Says that more files will be queued: until {@link #arrived}, nothing is idle. */
	synchronized void announce() {
		announced++;
	}

	/** Says that the files that were announced are queued. */
	synchronized void arrived() {
		announced--;
		changed();
	}

	/** Forgets the files that are not open. */
	synchronized void forgetClosed() {
		waiting.get(Urgency.CLOSED).clear();
		changed();
	}

	/** Tells whether a file has been taken and is not done. */
	synchronized boolean isRunning(URI uri) {
		return running.contains(uri);
	}

	/** Returns a future that is completed as soon as nothing is announced, nothing waits and nothing runs. */
	synchronized CompletableFuture<Void> idle() {
		CompletableFuture<Void> idle = new CompletableFuture<>();
		listening.add(idle);
		changed();
		return idle;
	}

	/** Whoever listens must not do more here than to start something: the queue stands still meanwhile. */
	private void changed() {
		notifyAll();
		if (isIdle()) {
			listening.forEach(idle -> idle.complete(null));
			listening.clear();
		}
	}

	private boolean isIdle() {
		return announced == 0 && running.isEmpty() && waiting.values().stream().allMatch(Set::isEmpty);
	}
}

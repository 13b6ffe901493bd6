package org.newsmark.dsl.ui.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Looks, every few milliseconds, where the thread that draws stands, and so tells what Newsmark has it do from what the
 * platform does by itself. What the platform does inside of a call of Newsmark's counts as Newsmark's. The thread that
 * draws never waits for this: it only leaves notes.
 */
final class Stacks implements AutoCloseable {

	private static final int MILLISECONDS = 4;
	private static final String OURS = "org.newsmark.";
	private static final String TESTS = "org.newsmark.dsl.ui.tests.";
	/** Take one event from the queue: what called them waits for events, and has nothing to do with this one. */
	private static final Set<String> LOOPS = Set.of("org.eclipse.swt.widgets.Display.eventProc",
			"org.eclipse.swt.widgets.Display.timerProc", "org.eclipse.swt.widgets.Display.readAndDispatch",
			"org.eclipse.swt.widgets.RunnableLock.run");

	private final Thread watched;
	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
	private final List<StackTraceElement[]> current = new ArrayList<>();
	private final Map<String, Integer> silent = new TreeMap<>();
	private volatile boolean isLooking = true;
	private volatile int turn;
	private int seenTurn;
	private long ourStart;
	private long ourBusyStart;
	private long longest;
	private long busiest;

	Stacks(Thread watched) {
		this.watched = watched;
		timer.scheduleWithFixedDelay(this::look, 0, MILLISECONDS, TimeUnit.MILLISECONDS);
	}

	/** Each look takes time from the thread that is looked at: to learn for how long it is silent, do without. */
	void look(boolean isWanted) {
		isLooking = isWanted;
	}

	private void look() {
		if (!isLooking) {
			return;
		}
		StackTraceElement[] stack = watched.getStackTrace();
		long now = System.nanoTime();
		long busy = threads.getThreadCpuTime(watched.getId());
		boolean isOurs = isOurs(stack);
		if (!isOurs || turn != seenTurn) {
			ourStart = 0;
			seenTurn = turn;
		}
		if (isOurs && ourStart == 0) {
			ourStart = now;
			ourBusyStart = busy;
		}
		if (isOurs) {
			longest = Math.max(longest, now - ourStart);
			busiest = Math.max(busiest, busy - ourBusyStart);
		}
		current.add(stack);
	}

	/** Hears that the thread has listened again, and whether one would have noticed that it had not. */
	void heard(boolean wasSilent) {
		turn++;
		timer.execute(() -> {
			if (wasSilent) {
				current.forEach(stack -> silent.merge(line(stack), 1, Integer::sum));
			}
			current.clear();
		});
	}

	void begin() {
		timer.execute(() -> {
			current.clear();
			silent.clear();
			longest = 0;
			busiest = 0;
		});
	}

	/** Returns what was found since the beginning. */
	Found found() throws Exception {
		return timer.submit(() -> new Found(longest / 1e6, busiest / 1e6,
				silent.entrySet().stream().map(line -> line.getKey() + " " + line.getValue()).toList())).get();
	}

	/** What a test asks Newsmark itself is none of a user's business. */
	private static boolean isOurs(StackTraceElement[] stack) {
		boolean isOurs = false;
		boolean isLastOurs = false;
		for (StackTraceElement call : stack) {
			String name = name(call);
			if (LOOPS.contains(name) || isLastOurs && name.startsWith(TESTS)) {
				return isOurs && !name.startsWith(TESTS);
			}
			isLastOurs = name.startsWith(OURS) && !name.startsWith(TESTS);
			isOurs |= isLastOurs;
		}
		return isOurs;
	}

	private static String line(StackTraceElement[] stack) {
		StringBuilder line = new StringBuilder();
		for (int i = stack.length - 1; i >= 0; i--) {
			line.append(line.isEmpty() ? "" : ";").append(name(stack[i]));
		}
		return line.toString();
	}

	private static String name(StackTraceElement call) {
		return call.getClassName() + "." + call.getMethodName();
	}

	@Override
	public void close() {
		timer.shutdownNow();
	}

	/**
	 * Tells for how many milliseconds the thread stood in Newsmark's code at the longest, how much of such a time it was at
	 * work, and where it stood in each silence: outermost call first, in the form that flame graphs are made from.
	 */
	record Found(double longest, double busiest, List<String> silences) {
	}
}

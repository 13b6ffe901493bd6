package org.newsmark.dsl.ui.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Display;

/**
 * Notes for how long the thread that draws hears nothing, as a user does whose key does nothing. It listens for a timer that
 * the platform hands on as it does keys, before it draws; what others have it do later stands in a line of its own, and keys
 * are heard in between.
 */
final class Heartbeat implements AutoCloseable {

	private static final int MILLISECONDS = 5;
	/** A user takes less for at once. */
	private static final long NOTICED = TimeUnit.MILLISECONDS.toNanos(100);

	private final Display display;
	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final Stacks stacks;
	private final Runnable beat = this::beat;
	private long heard;
	private long longest;
	private long busiest;
	private long busyBefore;

	Heartbeat(Display display) {
		this.display = display;
		stacks = new Stacks(display.getThread());
		begin();
	}

	private void beat() {
		long silence = System.nanoTime() - heard;
		stacks.heard(silence > NOTICED);
		longest = Math.max(longest, silence);
		long busy = threads.getCurrentThreadCpuTime();
		busiest = Math.max(busiest, busy - busyBefore);
		next(busy);
	}

	private void next(long busy) {
		busyBefore = busy;
		heard = System.nanoTime();
		display.timerExec(MILLISECONDS, beat);
	}

	/** Forgets what was. To be called, as the others, where the workbench draws. */
	void begin() {
		stacks.begin();
		longest = 0;
		busiest = 0;
		next(threads.getCurrentThreadCpuTime());
	}

	/** Tells whether stacks are to be looked at, from the next beginning on. */
	void lookAtStacks(boolean isWanted) {
		stacks.look(isWanted);
	}

	/** Returns the longest silence, with what of it was Newsmark's. */
	Silence silence() throws Exception {
		Stacks.Found found = stacks.found();
		return new Silence(longest / 1e6, busiest / 1e6, found.longest(), found.busiest());
	}

	/** Returns where the thread stood when one would have noticed. */
	Stacks.Found stacks() throws Exception {
		return stacks.found();
	}

	@Override
	public void close() {
		stacks.close();
		display.timerExec(-1, beat);
	}
}

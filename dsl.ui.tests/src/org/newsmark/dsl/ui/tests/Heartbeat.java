package org.newsmark.dsl.ui.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Display;

/** Notes for how long the thread that draws hears nothing, as a user does whose key does nothing. */
final class Heartbeat implements AutoCloseable {

	private static final int MILLISECONDS = 10;
	/** A user takes less for at once. */
	private static final long NOTICED = TimeUnit.MILLISECONDS.toNanos(100);

	private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private final Stacks stacks;
	private long begun = System.nanoTime();
	private long longest;
	private long busiest;
	private long busyBefore = threads.getCurrentThreadCpuTime();

	Heartbeat(Display display) {
		stacks = new Stacks(display.getThread());
		timer.scheduleAtFixedRate(() -> {
			long sent = System.nanoTime();
			display.asyncExec(() -> beat(sent));
		}, 0, MILLISECONDS, TimeUnit.MILLISECONDS);
	}

	private void beat(long sent) {
		long silence = System.nanoTime() - Math.max(sent, begun);
		stacks.heard(silence > NOTICED);
		longest = Math.max(longest, silence);
		long busy = threads.getCurrentThreadCpuTime();
		busiest = Math.max(busiest, busy - busyBefore);
		busyBefore = busy;
	}

	/** Forgets what was. To be called, as the others, where the workbench draws. */
	void begin() {
		stacks.begin();
		begun = System.nanoTime();
		longest = 0;
		busiest = 0;
		busyBefore = threads.getCurrentThreadCpuTime();
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
		timer.shutdownNow();
	}
}

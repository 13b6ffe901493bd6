package org.newsmark.cli;

/** Names what the exit code of every command means. */
public final class ExitCode {

	/** All was done, and nothing is wrong. */
	public static final int OK = 0;
	/** All was done, and something is wrong with the stories. */
	public static final int FINDINGS = 1;
	/** Something could not be done, so that nothing is known about it. */
	public static final int FAILURE = 2;

	/** Whoever read the output has gone. A shell says the same of a program that the signal ended: 128 + SIGPIPE. */
	public static final int CLOSED_PIPE = 141;

	private ExitCode() {
	}
}

package org.newsmark.cli;

/** Starts the command line in a process of its own. */
public final class Main {

	private Main() {
	}

	public static void main(String[] args) {
		Newsmark.prepare(args);
		System.exit(Newsmark.run(Io.ofProcess(), args));
	}
}

package org.newsmark.cli;

/**
 * Runs the commands that together need most of what any run needs, so that Java can write down which classes those are.
 * The script newsmark-tune starts it.
 */
public final class Training {

	private Training() {
	}

	/** Takes the folder of the stories to train with; pages go into the folder {@code pages} below the current one. */
	public static void main(String[] args) {
		Io io = Io.ofProcess();
		Newsmark.prepare("html");
		int pages = Newsmark.run(io, "html", args[0], "-o", "pages", "-q");
		int findings = Newsmark.run(io, "check", args[0]);
		System.exit(Math.max(pages, findings) < ExitCode.FAILURE ? ExitCode.OK : ExitCode.FAILURE);
	}
}

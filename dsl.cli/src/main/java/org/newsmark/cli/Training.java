package org.newsmark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs the commands that together need most of what any run needs, so that Java can write down which classes those are.
 * The script newsmark-tune starts it.
 */
public final class Training {

	/** The other stories have nothing wrong with them, and to tell what is wrong takes a hundred classes. */
	private static final String UNFINISHED = """
			import "elsewhere.news"
			story "The ferry stops" {
			  slug      unfinished
			  published 2025-11-30
			}
			source office: document "Log of the harbor office"
			source guard: anonymous "a guard"
			---
			[The ferry has stopped]{claim}, the operator said on Monday. [The mayor knew]{claim by @guard}.

			[It is over]{quote}, “he” told The Lantern on 29 November 2025.
			""";

	private Training() {
	}

	/** Takes the folder of the stories to train with; what is made of them goes into the current folder. */
	public static void main(String[] args) throws IOException {
		Path unfinished = Files.writeString(Path.of("unfinished.news"), UNFINISHED);
		Io io = Io.ofProcess();
		Newsmark.prepare("html");
		int pages = Newsmark.run(io, "html", args[0], "-o", "pages", "-q");
		int findings = Newsmark.run(io, "check", args[0], unfinished.toString());
		System.exit(Math.max(pages, findings) < ExitCode.FAILURE ? ExitCode.OK : ExitCode.FAILURE);
	}
}

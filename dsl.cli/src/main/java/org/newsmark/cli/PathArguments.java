package org.newsmark.cli;

import java.util.List;

import picocli.CommandLine.Parameters;

/** Gives a command its files and folders. */
final class PathArguments {

	@Parameters(paramLabel = "PATH", arity = "1..*",
			description = "Files to read, and folders to find .news files in. Hidden files and those that .gitignore"
					+ " leaves out are found only if they are named.")
	List<String> paths;
}

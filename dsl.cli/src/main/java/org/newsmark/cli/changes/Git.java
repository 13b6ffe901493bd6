package org.newsmark.cli.changes;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Asks git about a repository. Git is a program of its own here; no shell stands between. */
final class Git {

	/** The clone of a stranger may name a program that git would run to learn what has changed. */
	private static final List<String> HARMLESS = List.of("-c", "core.fsmonitor=false", "--literal-pathspecs");

	private final String program;
	private final Path root;

	private Git(String program, Path root) {
		this.program = program;
		this.root = root;
	}

	/** Finds git on the {@code PATH} of the environment; never in the folder where newsmark was called. */
	static Git in(Path root, Map<String, String> environment) throws IOException {
		String path = environment.getOrDefault("PATH", "");
		return Stream.of(path.split(File.pathSeparator)).filter(folder -> !folder.isEmpty()).map(Path::of)
				.filter(Path::isAbsolute).flatMap(folder -> Stream.of(folder.resolve("git"), folder.resolve("git.exe")))
				.filter(file -> Files.isRegularFile(file) && Files.isExecutable(file)).findFirst()
				.map(file -> new Git(file.toString(), root))
				.orElseThrow(() -> new IOException("git is not on the PATH: install it, or check without --changed"));
	}

	/** Returns the commit that a name stands for; nothing where it stands for none. */
	Optional<String> commit(String name) throws IOException {
		Answer answer = run(List.of("rev-parse", "--verify", "--quiet", name + "^{commit}"));
		return answer.exitCode() == 0 ? Optional.of(answer.out().strip()) : Optional.empty();
	}

	/** Returns the files, from the root of the repository, that a command of git lists. */
	List<Path> files(String... command) throws IOException {
		Answer answer = run(List.of(command));
		if (answer.exitCode() != 0) {
			throw new IOException("git says of " + root + ": "
					+ answer.err().lines().findFirst().orElse("exit code " + answer.exitCode()));
		}
		return Stream.of(answer.out().split("\0")).filter(name -> !name.isEmpty()).map(root::resolve).toList();
	}

	private record Answer(int exitCode, String out, String err) {
	}

	private Answer run(List<String> command) throws IOException {
		List<String> line = new ArrayList<>(List.of(program));
		line.addAll(HARMLESS);
		line.addAll(command);
		ProcessBuilder builder = new ProcessBuilder(line).directory(root.toFile());
		builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
		Process process = builder.start();
		process.getOutputStream().close();
		CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
		String out = text(process.getInputStream());
		try {
			return new Answer(process.waitFor(), out, err.join());
		} catch (InterruptedException e) {
			process.destroy();
			Thread.currentThread().interrupt();
			throw new IOException("git was interrupted", e);
		}
	}

	private static String text(InputStream stream) {
		try (stream) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

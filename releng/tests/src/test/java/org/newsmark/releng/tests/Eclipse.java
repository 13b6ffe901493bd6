package org.newsmark.releng.tests;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Is an Eclipse in a folder of its own: a copy of the product, which is bare. */
final class Eclipse {

	private static final int PATIENCE_SECONDS = 120;

	private final Path folder;

	private Eclipse(Path folder) {
		this.folder = folder;
	}

	static Eclipse bare(Path product, Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(product)) {
			for (Path file : (Iterable<Path>) files::iterator) {
				Files.copy(file, folder.resolve(product.relativize(file)));
			}
		}
		return new Eclipse(folder);
	}

	/** Installs a feature from the zip of an update site; returns what was said about it. */
	String install(Path site, String feature) throws IOException, InterruptedException {
		Path output = folder.resolve("install.log");
		Process director = start(output, "-application", "org.eclipse.equinox.p2.director", "-data", "@none", "-repository",
				"jar:" + site.toUri() + "!/", "-installIU", feature + ".feature.group", "-destination", folder.toString());
		boolean isDone = director.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
		director.destroyForcibly();
		return isDone && director.exitValue() == 0 ? "" : Files.readString(output);
	}

	/** Starts the workbench, whose words go to a file. */
	Process start(Path output, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx1g", "-jar",
				launcher().toString(), "-nosplash", "-consoleLog"));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
				.redirectInput(new File("/dev/null")).redirectOutput(output.toFile());
		builder.environment().put("GDK_BACKEND", "x11");
		builder.environment().put("HOME", folder.toString());
		return builder.start();
	}

	private Path launcher() throws IOException {
		try (Stream<Path> plugins = Files.list(folder.resolve("plugins"))) {
			return plugins.filter(file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
					.findFirst().orElseThrow();
		}
	}
}

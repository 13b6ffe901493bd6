package org.newsmark.cli.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Takes a report that is to be a file. Whoever reads the file finds all of the report, or the one before. */
final class ReportFile implements AutoCloseable {

	private final Path file;
	private final Path unfinished;
	private final PrintStream out;

	/** Opens a file in a folder that is there. Devices and links are refused: to replace them would be no report. */
	ReportFile(Path file) throws IOException {
		if (!Files.isDirectory(file.getParent())) {
			throw new NoSuchFileException(file.toString());
		}
		if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
			throw new FileSystemException(file.toString(), null, "something that is no plain file stands there");
		}
		this.file = file;
		this.unfinished = file.resolveSibling("." + UUID.randomUUID() + ".tmp");
		OutputStream stream = Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		this.out = new PrintStream(new BufferedOutputStream(stream, 1 << 16), false, StandardCharsets.UTF_8);
	}

	PrintStream out() {
		return out;
	}

	/** Puts the report in its place. */
	void finish() throws IOException {
		out.close();
		if (out.checkError()) {
			throw new FileSystemException(file.toString(), null, "it could not be written to; the disk may be full");
		}
		Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
	}

	/** Leaves nothing behind of a report that was not finished. */
	@Override
	public void close() throws IOException {
		out.close();
		Files.deleteIfExists(unfinished);
	}
}

package org.newsmark.dsl.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** Writes files in one step: whoever reads one finds all of it, or all of the one before. */
public final class AtomicFile {

	private static final Set<OpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
	private static final FileAttribute<?> FOR_NOBODY_ELSE = PosixFilePermissions
			.asFileAttribute(EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));

	private AtomicFile() {
	}

	/** Writes a file, which keeps its permissions if it is there. A link in its place is replaced, not followed. */
	public static void write(Path file, ByteBuffer content) throws IOException {
		boolean keepsPermissions = Files.exists(file)
				&& Files.getFileAttributeView(file, PosixFileAttributeView.class) != null;
		write(file, content, keepsPermissions ? Files.getPosixFilePermissions(file) : null);
	}

	/** Writes a file that is not there, as far as the caller knows: to look takes half as long as to write. */
	public static void writeNew(Path file, ByteBuffer content) throws IOException {
		write(file, content, null);
	}

	private static void write(Path file, ByteBuffer content, Set<PosixFilePermission> permissions) throws IOException {
		// a name that is there already is refused, so that nobody gains by guessing it
		Path unfinished = file.resolveSibling("." + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".tmp");
		try {
			if (permissions == null) {
				create(unfinished, content);
			} else {
				create(unfinished, content, FOR_NOBODY_ELSE);
				Files.setPosixFilePermissions(unfinished, permissions);
			}
			Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException | RuntimeException | Error e) {
			Files.deleteIfExists(unfinished);
			throw e;
		}
	}

	private static void create(Path file, ByteBuffer content, FileAttribute<?>... attributes) throws IOException {
		try (SeekableByteChannel channel = Files.newByteChannel(file, NEW, attributes)) {
			ByteBuffer rest = content.duplicate();
			while (rest.hasRemaining()) {
				channel.write(rest);
			}
		}
	}
}

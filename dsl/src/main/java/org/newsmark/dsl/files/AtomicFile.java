package org.newsmark.dsl.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Writes files in one step: whoever reads one finds all of it, or all of the one before. */
public final class AtomicFile {

	private static final FileAttribute<?> FOR_NOBODY_ELSE = PosixFilePermissions
			.asFileAttribute(EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));

	private AtomicFile() {
	}

	/** Writes a file, which keeps its permissions if it is there. A link in its place is replaced, not followed. */
	public static void write(Path file, byte[] content) throws IOException {
		Path unfinished = file.resolveSibling("." + UUID.randomUUID() + ".tmp");
		boolean keepsPermissions = Files.exists(file)
				&& Files.getFileAttributeView(file, PosixFileAttributeView.class) != null;
		try {
			if (keepsPermissions) {
				Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
				Files.createFile(unfinished, FOR_NOBODY_ELSE);
				Files.write(unfinished, content);
				Files.setPosixFilePermissions(unfinished, permissions);
			} else {
				Files.createFile(unfinished);
				Files.write(unfinished, content);
			}
			Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(unfinished);
		}
	}
}

package org.newsmark.cli.rewrite;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.newsmark.dsl.files.AtomicFile;

/** Puts a new text into a file, in one step; all else about the file stays. */
public final class StoryFile {

	private static final byte[] BYTE_ORDER_MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private StoryFile() {
	}

	/**
	 * Writes the new text of a file, or of the one that a link leads to. Where somebody else has changed that meanwhile it
	 * stays as it is.
	 */
	public static void replace(Path path, Rewrite rewrite) throws IOException {
		Path file = path.toRealPath();
		if (!Files.isRegularFile(file)) {
			throw new FileSystemException(file.toString(), null, "only a plain file can be changed");
		}
		if (!Files.isWritable(file)) {
			throw new AccessDeniedException(file.toString());
		}
		byte[] content = Files.readAllBytes(file);
		if (!Arrays.equals(content, encoded(rewrite.before(), content))) {
			throw new FileSystemException(file.toString(), null, "it was changed meanwhile, so it was left as it is");
		}
		AtomicFile.write(file, ByteBuffer.wrap(encoded(rewrite.after(), content)));
	}

	/** Returns the bytes of a text, behind a byte order mark where that stands in the old content. */
	public static byte[] encoded(String text, byte[] oldContent) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + BYTE_ORDER_MARK.length);
		if (Arrays.mismatch(BYTE_ORDER_MARK, oldContent) == BYTE_ORDER_MARK.length
				|| Arrays.equals(BYTE_ORDER_MARK, oldContent)) {
			bytes.writeBytes(BYTE_ORDER_MARK);
		}
		bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
		return bytes.toByteArray();
	}
}

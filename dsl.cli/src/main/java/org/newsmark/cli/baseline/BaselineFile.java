package org.newsmark.cli.baseline;

import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeSet;

import org.newsmark.dsl.files.AtomicFile;

import com.google.gson.JsonObject;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.MalformedJsonException;

/**
 * Reads and writes the file of a baseline: a JSON array with an object on each line, sorted. The format's number stands
 * on the last line, so that every entry ends with a comma, and entries that two branches add merge as lines do.
 */
final class BaselineFile {

	private static final String FORMAT = "newsmark-baseline";
	private static final int VERSION = 1;
	private static final String FILE = "file";
	private static final String RULE = "rule";
	private static final String FINGERPRINT = "fingerprint";

	private final Path path;

	BaselineFile(Path path) {
		this.path = path;
	}

	/** Returns the folder from which the file names its stories. */
	Path folder() {
		return path.getParent();
	}

	boolean exists() {
		return Files.exists(path);
	}

	Collection<BaselineEntry> read() throws IOException {
		Collection<BaselineEntry> entries = new TreeSet<>();
		try (Reader text = Files.newBufferedReader(path); JsonReader json = new JsonReader(text)) {
			boolean isWhole = false;
			json.beginArray();
			while (json.hasNext()) {
				isWhole |= readObject(json, entries);
			}
			json.endArray();
			if (!isWhole) {
				throw new IllegalStateException("its last line is missing");
			}
		} catch (MalformedJsonException | IllegalStateException | NumberFormatException | EOFException e) {
			throw new FileSystemException(path.toString(), null, "it is no baseline that can be read: "
					+ e.getMessage().lines().findFirst().orElse("") + ". Mend it, or remove it and write it anew");
		}
		return entries;
	}

	/** Reads an entry, or the format's number, and tells whether it was the latter. */
	private static boolean readObject(JsonReader json, Collection<BaselineEntry> entries) throws IOException {
		String file = null;
		String rule = null;
		String fingerprint = null;
		boolean isFormat = false;
		json.beginObject();
		while (json.hasNext()) {
			String name = json.nextName();
			switch (name) {
			case FILE -> file = json.nextString();
			case RULE -> rule = json.nextString();
			case FINGERPRINT -> fingerprint = json.nextString();
			case FORMAT -> isFormat = isOurs(json.nextInt());
			default -> throw new IllegalStateException("nothing is called " + name + " there");
			}
		}
		json.endObject();
		if (isFormat) {
			return true;
		}
		if (file == null || rule == null || fingerprint == null) {
			throw new IllegalStateException("an entry lacks its file, rule or fingerprint");
		}
		entries.add(new BaselineEntry(file, rule, fingerprint));
		return false;
	}

	private static boolean isOurs(int version) {
		if (version != VERSION) {
			throw new IllegalStateException("another version of newsmark wrote it, in format " + version);
		}
		return true;
	}

	/** Writes the entries; where a link stands, what it leads to is replaced. */
	void write(Collection<BaselineEntry> entries) throws IOException {
		StringBuilder text = new StringBuilder("[\n");
		for (BaselineEntry entry : new TreeSet<>(entries)) {
			JsonObject object = new JsonObject();
			object.addProperty(FILE, entry.file());
			object.addProperty(RULE, entry.rule());
			object.addProperty(FINGERPRINT, entry.fingerprint());
			text.append(object).append(",\n");
		}
		text.append("{\"" + FORMAT + "\":" + VERSION + "}\n]\n");
		AtomicFile.write(exists() ? path.toRealPath() : path, StandardCharsets.UTF_8.encode(text.toString()));
	}
}

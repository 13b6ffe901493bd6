package org.newsmark.dsl.ui.spelling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;

/** Holds the words that the user has added to the dictionary, and those to ignore until the workbench is closed. */
public final class UserWords {

	private static final UserWords INSTANCE = new UserWords(
			Platform.getStateLocation(FrameworkUtil.getBundle(UserWords.class)).append("words.txt").toPath());

	private final Path file;
	private final Set<String> added = ConcurrentHashMap.newKeySet();
	private final Set<String> ignored = ConcurrentHashMap.newKeySet();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

	private UserWords(Path file) {
		this.file = file;
		read();
	}

	/** Returns the words of this workspace. */
	public static UserWords get() {
		return INSTANCE;
	}

	/** Tells whether the user holds the word for right; one that was added in small letters may have a capital. */
	boolean know(String word) {
		return has(word) || has(Words.small(word));
	}

	private boolean has(String word) {
		return added.contains(word) || ignored.contains(word);
	}

	/** Returns the words of the dictionary, sorted. */
	public List<String> all() {
		return List.copyOf(new TreeSet<>(added));
	}

	/** Adds a word to the dictionary. */
	public void add(String word) {
		added.add(word);
		write();
	}

	/** Makes the words the only ones of the dictionary. */
	public void set(Collection<String> words) {
		added.retainAll(words);
		added.addAll(words);
		write();
	}

	/** Holds a word for right until the workbench is closed. */
	void ignore(String word) {
		ignored.add(word);
		listeners.forEach(Runnable::run);
	}

	/** Has the listener hear of each word that is held for right, or no longer. */
	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void read() {
		try {
			if (Files.exists(file)) {
				Files.readAllLines(file).stream().filter(word -> !word.isBlank()).map(String::strip).forEach(added::add);
			}
		} catch (IOException failure) {
			ILog.get().error("The words of the user's dictionary can't be read", failure);
		}
	}

	private void write() {
		try {
			Files.write(file, all());
		} catch (IOException failure) {
			ILog.get().error("The words of the user's dictionary can't be kept", failure);
		}
		listeners.forEach(Runnable::run);
	}
}

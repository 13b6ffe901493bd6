package org.newsmark.cli.watch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Waits until something happens in folders. Java's own service does all that is needed: it costs nothing while nothing
 * happens, on Linux (inotify) and Windows, and brings no library to load. What libraries add, whole trees and what has
 * become of each file, {@link WatchedFiles} must find out anyway, since it knows which files count. On macOS, where
 * Java looks at the folders every few seconds instead, a library would be quicker: at the price of native code.
 */
final class FolderEvents implements AutoCloseable {

	/** Editors write a file in several steps. This long nothing must have happened until the last step is done. */
	private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(80);
	/** Where something happens all the time, that must not go on forever. */
	private static final long LONGEST = TimeUnit.SECONDS.toNanos(1);

	/** The folder that a key stands for, as the system knows it: another may have taken its name. */
	private record Watched(WatchKey key, Object identity) {
	}

	private final WatchService service;
	private final Map<Path, Watched> watched = new HashMap<>();

	FolderEvents() throws IOException {
		service = FileSystems.getDefault().newWatchService();
	}

	/** Watches these folders and no others; tells whether any of them was not watched before. */
	boolean cover(Set<Path> folders) throws IOException {
		// first of all: a folder that was renamed can't be watched by its new name while it is by the old one
		watched.entrySet().removeIf(entry -> !folders.contains(entry.getKey()) && cancel(entry.getValue()));
		watched.entrySet().removeIf(entry -> isAnother(entry.getKey(), entry.getValue()) && cancel(entry.getValue()));
		boolean isNew = false;
		for (Path folder : folders) {
			isNew |= !watched.containsKey(folder) && watch(folder);
		}
		return isNew;
	}

	/** A folder that can't be read is told of by those who read it; one that is gone was told of already. */
	private boolean watch(Path folder) throws IOException {
		try {
			Object identity = identity(folder);
			WatchKey key = folder.register(service, StandardWatchEventKinds.ENTRY_CREATE,
					StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE);
			watched.put(folder, new Watched(key, identity));
			return true;
		} catch (NoSuchFileException | NotDirectoryException | AccessDeniedException e) {
			return false;
		}
	}

	private static boolean isAnother(Path folder, Watched known) {
		try {
			return !known.key().isValid() || !Objects.equals(known.identity(), identity(folder));
		} catch (IOException e) {
			return true;
		}
	}

	private static Object identity(Path folder) throws IOException {
		return Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
	}

	private static boolean cancel(Watched gone) {
		gone.key().cancel();
		return true;
	}

	/** Waits until something happens that matters, and then until nothing more does for a moment. */
	void await(Predicate<Path> matters) throws InterruptedException {
		WatchKey key = service.take();
		while (!isAboutAny(key, matters)) {
			key = service.take();
		}
		long end = System.nanoTime() + LONGEST;
		while (key != null && System.nanoTime() < end) {
			key = service.poll(QUIET, TimeUnit.NANOSECONDS);
			if (key != null) {
				isAboutAny(key, matters);
			}
		}
	}

	/** Where the system lost count, or a folder is gone, anything may have happened. */
	private static boolean isAboutAny(WatchKey key, Predicate<Path> matters) {
		boolean isAny = false;
		for (WatchEvent<?> event : key.pollEvents()) {
			isAny |= event.context() == null
					|| matters.test(((Path) key.watchable()).resolve((Path) event.context()));
		}
		return !key.reset() || isAny;
	}

	@Override
	public void close() throws IOException {
		service.close();
	}
}

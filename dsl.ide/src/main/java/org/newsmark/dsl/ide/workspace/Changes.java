package org.newsmark.dsl.ide.workspace;

import java.util.Map;
import java.util.Map.Entry;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;

import com.google.inject.Singleton;

/** Numbers the changes of files, in editors and outside of them, so that it can be told what came after what. */
@Singleton
final class Changes {

	private final AtomicLong count = new AtomicLong();
	private final Map<URI, Long> last = new ConcurrentHashMap<>();

	void add(URI uri) {
		last.put(uri, count.incrementAndGet());
	}

	/** Returns how many changes there have been. */
	long count() {
		return count.get();
	}

	/** Returns the files that have changed since there were so many changes. */
	Stream<URI> since(long number) {
		return count.get() == number ? Stream.empty()
				: last.entrySet().stream().filter(change -> change.getValue() > number).map(Entry::getKey);
	}
}

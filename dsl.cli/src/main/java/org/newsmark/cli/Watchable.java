package org.newsmark.cli;

import java.util.Optional;

import org.newsmark.cli.watch.WatchedPaths;

/** A command that can be run again whenever something changes that it reads. */
interface Watchable {

	/** Returns what it reads, where that is to be watched; fails where that makes no sense with other options. */
	Optional<WatchedPaths> watched();
}

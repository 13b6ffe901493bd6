package org.newsmark.cli.watch;

import java.util.List;
import java.util.Optional;

/**
 * Says what a command reads, as the user names it.
 *
 * @param stories files, and folders with files in them
 * @param other a file that is no story and is read besides
 */
public record WatchedPaths(List<String> stories, Optional<String> other) {
}

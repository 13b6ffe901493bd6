package org.newsmark.cli.check;

import java.util.List;

import org.newsmark.cli.files.Input;
import org.newsmark.dsl.files.Failure;

/**
 * Holds what came of checking one file.
 *
 * @param input the file
 * @param findings by place, then by rule
 * @param failure why it could not be checked, or null where it was
 * @param product what was made of the file besides, or null
 */
public record Checked<T>(Input input, List<Finding> findings, Failure failure, T product) {

	/** Tells whether it is known what is wrong with the file: no rule failed, and neither did reading it. */
	public boolean isComplete() {
		return failure == null && findings.stream().noneMatch(Finding::isCrash);
	}
}

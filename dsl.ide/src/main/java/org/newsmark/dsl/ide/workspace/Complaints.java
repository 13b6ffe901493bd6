package org.newsmark.dsl.ide.workspace;

/** Takes what fails while everything else goes on, to tell the user. */
public interface Complaints {

	/** Says once that something failed; {@code doing} goes on from "Newsmark failed while". */
	void complain(String doing, Throwable failure);
}

package org.newsmark.dsl.ide.commands;

/** Carries out one of the commands. */
interface Command {

	/**
	 * Carries the command out.
	 *
	 * @return an object that can be written as JSON
	 * @throws org.eclipse.lsp4j.jsonrpc.ResponseErrorException
	 *             with a sentence for the user, if that can't be done
	 */
	Object execute(Arguments arguments);
}

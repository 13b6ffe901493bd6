package org.newsmark.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.Callable;

import org.newsmark.dsl.ide.server.Connection;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves an editor. */
@Command(
		name = "lsp",
		description = "Serve an editor: the Language Server Protocol on standard input and output.",
		sortOptions = false,
		footerHeading = "%nExit codes:%n",
		footer = {
				"  0  the editor said goodbye",
				"  1  the editor went away without a word",
				"  2  the connection could not be made"
		})
final class LspCommand implements Callable<Integer> {

	private final Io io;

	@Option(names = "--port", paramLabel = "N",
			description = "Listen on this port of this machine alone, for one editor, to look at what is said.")
	private Integer port;
	@Mixin
	private HelpOption help;

	LspCommand(Io io) {
		this.io = io;
	}

	@Override
	public Integer call() throws InterruptedException {
		return port == null ? exitCode(new Connection().serve(io.in(), io.out())) : serveOnPort();
	}

	private int serveOnPort() throws InterruptedException {
		try (ServerSocket listening = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
			io.err().print("newsmark lsp: listening on port " + listening.getLocalPort() + "\n");
			io.err().flush();
			try (Socket editor = listening.accept()) {
				return exitCode(new Connection().serve(editor.getInputStream(), editor.getOutputStream()));
			}
		} catch (IOException | IllegalArgumentException e) {
			io.complain("lsp: port " + port + " cannot be used (" + e.getMessage() + ").");
			return ExitCode.FAILURE;
		}
	}

	private static int exitCode(boolean endedWell) {
		return endedWell ? ExitCode.OK : ExitCode.FINDINGS;
	}
}

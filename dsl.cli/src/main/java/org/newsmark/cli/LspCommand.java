package org.newsmark.cli;

import java.io.IOException;
import java.io.PrintStream;
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
		footerHeading = "%nExamples:%n",
		footer = {
				"  newsmark lsp               what an editor is to start for .news files",
				"  newsmark lsp --port 5007   wait for an editor that connects by itself",
				"",
				"Exit codes:",
				"  0  the editor said goodbye",
				"  1  the editor went away without a word",
				"  2  the connection could not be made"
		})
final class LspCommand implements Callable<Integer> {

	private static final int HIGHEST_PORT = 0xFFFF;

	private final Io io;

	@Option(names = "--port", paramLabel = "N",
			description = "Listen on this port of this machine alone, for one editor. With 0, take any that is free.")
	private Integer port;
	@Mixin
	private HelpOption help;

	LspCommand(Io io) {
		this.io = io;
	}

	@Override
	public Integer call() throws InterruptedException {
		return port == null ? serveOnStreams() : serveOnPort();
	}

	/** Whatever anyone prints would stand in the middle of a message: it is led to standard error. */
	private int serveOnStreams() throws InterruptedException {
		OneLineLog.to(io);
		PrintStream out = System.out;
		System.setOut(System.err);
		try {
			return exitCode(new Connection().serve(io.in(), io.plainOut()));
		} finally {
			System.setOut(out);
		}
	}

	private int serveOnPort() throws InterruptedException {
		if (port < 0 || port > HIGHEST_PORT) {
			io.complain("lsp: there is no port " + port + ": ports go from 0 to " + HIGHEST_PORT + ".");
			return ExitCode.FAILURE;
		}
		OneLineLog.to(io);
		try (ServerSocket listening = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
			io.err().print("newsmark lsp: listening on port " + listening.getLocalPort() + "\n");
			io.err().flush();
			try (Socket editor = listening.accept()) {
				editor.setTcpNoDelay(true);
				return exitCode(new Connection().serve(editor.getInputStream(), editor.getOutputStream()));
			}
		} catch (IOException e) {
			io.complain("lsp: port " + port + " cannot be used (" + e.getMessage() + ").");
			return ExitCode.FAILURE;
		}
	}

	private static int exitCode(boolean endedWell) {
		return endedWell ? ExitCode.OK : ExitCode.FINDINGS;
	}
}

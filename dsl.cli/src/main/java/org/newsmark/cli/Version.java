package org.newsmark.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine.IVersionProvider;

/** Says which version of Newsmark this is; the build writes it down. */
final class Version implements IVersionProvider {

	@Override
	public String[] getVersion() throws IOException {
		return new String[] { "newsmark " + number() };
	}

	static String number() throws IOException {
		try (InputStream version = Version.class.getResourceAsStream("version.txt")) {
			return new String(version.readAllBytes(), StandardCharsets.UTF_8).trim();
		}
	}
}

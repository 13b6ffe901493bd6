package org.newsmark.cli;

import org.newsmark.cli.report.Palette;

import picocli.CommandLine.Option;

/** Gives a command its {@code --color}. */
final class ColorOption {

	@Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto",
			description = "Color the output: auto, always or never. With auto, NO_COLOR and pipes turn it off.")
	private When when;

	/** When output is colored. */
	enum When {
		auto, always, never
	}

	/** Chooses the colors for an output that is a terminal, or none. */
	Palette palette(Io io, boolean isTerminal) {
		boolean colored = switch (when) {
		case always -> true;
		case never -> false;
		case auto -> isTerminal && Palette.isWanted(io.environment());
		};
		return new Palette(colored);
	}
}

package org.newsmark.dsl.ui.starting;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.newsmark.dsl.ui.server.Settings;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Gives whoever starts the workbench something to begin with: the story or folder that the command line names behind
 * {@code -newsmark}, or the cheat sheet, once, where the program that was started asks for it.
 */
public final class FirstSteps implements IStartup {

	/** Names the preference that asks for the cheat sheet at the first start. */
	static final String ASKED_FOR = "first.steps";
	private static final String ARGUMENT = "-newsmark";
	private static final String CHEAT_SHEET = "org.newsmark.dsl.ui.firstStory";

	@Override
	public void earlyStartup() {
		List<String> arguments = List.of(Platform.getApplicationArgs());
		int named = arguments.indexOf(ARGUMENT) + 1;
		if (named > 0 && named < arguments.size()) {
			take(Path.of(arguments.get(named)));
		} else if (Platform.getPreferencesService().getBoolean(Settings.PLUGIN, ASKED_FOR, false, null)) {
			later(FirstSteps::showCheatSheet);
		}
	}

	private static void take(Path given) {
		try {
			new GivenStory(given).take().ifPresent(story -> later(window -> open(window, story)));
		} catch (CoreException failure) {
			ILog.get().log(failure.getStatus());
		}
	}

	private static void open(IWorkbenchWindow window, IFile story) throws CoreException {
		IDE.openEditor(window.getActivePage(), story);
	}

	private static void showCheatSheet(IWorkbenchWindow window) throws CommandException, BackingStoreException {
		Command command = window.getService(ICommandService.class).getCommand("org.eclipse.ui.cheatsheets.openCheatSheet");
		if (command.isDefined()) { // not every Eclipse has cheat sheets
			window.getService(IHandlerService.class).executeCommand(
					ParameterizedCommand.generateCommand(command, Map.of("cheatSheetId", CHEAT_SHEET)), null);
		}
		window.getShell().setMaximized(true); // text, page and steps stand side by side
		Settings.node().putBoolean(ASKED_FOR, false);
		Settings.node().flush();
	}

	private static void later(Step step) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> {
			if (workbench.getWorkbenchWindowCount() > 0) {
				try {
					step.take(workbench.getWorkbenchWindows()[0]);
				} catch (CoreException | CommandException | BackingStoreException failure) {
					ILog.get().error("Newsmark could not begin as it was asked to.", failure);
				}
			}
		});
	}

	private interface Step {

		void take(IWorkbenchWindow window) throws CoreException, CommandException, BackingStoreException;
	}
}

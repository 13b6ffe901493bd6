package org.newsmark.dsl.ui.tests;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Works in a dialog that will open, while the code that opens it waits for its end. */
final class Dialogs {

	private static final int PATIENCE_MILLISECONDS = 20_000;
	private static final int BREATH = 150;
	private static final int DRAWING = 600;

	private final String title;
	private final Deque<Predicate<Shell>> steps;
	private final long end = System.currentTimeMillis() + PATIENCE_MILLISECONDS;

	private Dialogs(String title, List<Predicate<Shell>> steps) {
		this.title = title;
		this.steps = new ArrayDeque<>(steps);
	}

	/** Takes the steps one after the other, each again and again until it says that it is done. */
	@SafeVarargs
	static Dialogs in(String title, Predicate<Shell>... steps) {
		Dialogs dialogs = new Dialogs(title, List.of(steps));
		Display.getDefault().timerExec(BREATH, dialogs::go);
		return dialogs;
	}

	boolean areDone() {
		return steps.isEmpty();
	}

	private void go() {
		Optional<Shell> shell = shell(title);
		if (System.currentTimeMillis() > end) {
			Screen.screenshot("stuck");
			shell.ifPresent(Shell::close);
			return;
		}
		if (shell.isPresent() && steps.peek().test(shell.get())) {
			steps.remove();
		}
		if (!steps.isEmpty()) {
			Display.getDefault().timerExec(BREATH, this::go);
		}
	}

	/** Is the step that pushes a button, as soon as it can be pushed. */
	static Predicate<Shell> push(String label) {
		return shell -> {
			Optional<Button> button = find(shell, Button.class, each -> each.getText().replace("&", "").startsWith(label)
					&& each.isEnabled() && each.isVisible());
			button.ifPresent(each -> each.getDisplay()
					.asyncExec(() -> each.notifyListeners(SWT.Selection, new Event())));
			return button.isPresent();
		};
	}

	/** Is the step that keeps what is to be seen, after it was drawn. */
	static Predicate<Shell> screenshot(String name) {
		long[] drawn = new long[1];
		return shell -> {
			drawn[0] = drawn[0] == 0 ? System.currentTimeMillis() + DRAWING : drawn[0];
			boolean isDrawn = System.currentTimeMillis() > drawn[0];
			if (isDrawn) {
				Screen.screenshot(name);
			}
			return isDrawn;
		};
	}

	static Optional<Shell> shell(String title) {
		return Arrays.stream(Display.getDefault().getShells())
				.filter(shell -> shell.isVisible() && shell.getText().startsWith(title)).findFirst();
	}

	/** Finds a widget in one of the windows that lie over the workbench and have no title, such as proposals. */
	static <T extends Control> Optional<T> popup(Class<T> type) {
		return Arrays.stream(Display.getDefault().getShells())
				.filter(shell -> shell.isVisible() && shell.getText().isEmpty())
				.flatMap(shell -> find(shell, type, Control::isVisible).stream()).findFirst();
	}

	static <T extends Control> Optional<T> find(Composite parent, Class<T> type, Predicate<T> isWanted) {
		for (Control child : parent.getChildren()) {
			Optional<T> found = type.isInstance(child) && isWanted.test(type.cast(child)) ? Optional.of(type.cast(child))
					: child instanceof Composite composite ? find(composite, type, isWanted) : Optional.empty();
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}
}

package org.newsmark.dsl.ui.tests;

import java.util.Arrays;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Finds what is to be seen in windows, and points at it. */
final class Widgets {

	private Widgets() {
	}

	/** Returns the first widget of its kind in a part of a window; null where there is none. */
	static <T extends Control> T find(Control control, Class<T> type) {
		if (type.isInstance(control)) {
			return type.cast(control);
		}
		return !(control instanceof Composite parent) ? null
				: Arrays.stream(parent.getChildren()).map(child -> find(child, type)).filter(Objects::nonNull).findFirst()
						.orElse(null);
	}

	/** Returns the first such widget in a window that popped up over the workbench; null while there is none. */
	static <T extends Control> T popup(Class<T> type) {
		return Arrays.stream(Display.getDefault().getShells()).filter(shell -> shell.isVisible() && shell.getParent() != null)
				.map(shell -> find(shell, type))
				.filter(Objects::nonNull).findFirst().orElse(null);
	}

	/** Moves the real pointer, and clicks where it is if wanted. */
	static void point(int x, int y, boolean isClick) {
		Event event = new Event();
		event.x = x;
		event.y = y;
		event.button = 1;
		for (int type : isClick ? new int[] { SWT.MouseMove, SWT.MouseDown, SWT.MouseUp } : new int[] { SWT.MouseMove }) {
			event.type = type;
			Display.getDefault().post(event);
			Screen.pause(100);
		}
	}

	/** Sends a widget what it hears of a pointer at a place in it. */
	static void send(Control control, int type, Point place, int count) {
		Event event = new Event();
		event.type = type;
		event.widget = control;
		event.x = place.x;
		event.y = place.y;
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.count = count;
		control.notifyListeners(type, event);
	}
}

package org.newsmark.dsl.ide.server;

import java.util.Optional;

/** Watches the process of the editor, which may die without closing its end of the connection. */
final class EditorProcess {

	private EditorProcess() {
	}

	/** Does something when the process has ended; at once where there is none of this number. */
	static void whenGone(long number, Runnable then) {
		if (number == ProcessHandle.current().pid()) {
			return;
		}
		Optional<ProcessHandle> editor = ProcessHandle.of(number);
		if (editor.isPresent()) {
			editor.get().onExit().thenRun(then);
		} else {
			then.run();
		}
	}
}

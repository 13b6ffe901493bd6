package org.newsmark.dsl.ui.starting;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.newsmark.dsl.ui.hover.WebPages;

/** Tells which pages were written, and which were not and why; opens the first of them. */
final class WrittenDialog extends MessageDialog {

	private static final int OPEN = 0;
	private static final String[] CLOSE = { IDialogConstants.OK_LABEL };
	private static final String[] OPEN_OR_CLOSE = { "Open First &Page", IDialogConstants.OK_LABEL };

	private final HtmlExport.Written written;

	WrittenDialog(Shell parent, HtmlExport.Written written, Path folder) {
		super(parent, "Stories as HTML", null, message(written, folder),
				written.refusals().isEmpty() ? INFORMATION : WARNING, written.pages().isEmpty() ? 0 : 1,
				written.pages().isEmpty() ? CLOSE : OPEN_OR_CLOSE);
		this.written = written;
		setShellStyle(getShellStyle() | SWT.SHEET | SWT.RESIZE);
	}

	private static String message(HtmlExport.Written written, Path folder) {
		int pages = written.pages().size();
		int refusals = written.refusals().size();
		String done = (pages == 0 ? "No page was" : pages == 1 ? "1 page was" : pages + " pages were")
				+ " written to " + folder + ".";
		return refusals == 0 ? done
				: done + "\n\n" + (refusals == 1 ? "1 story has none:" : refusals + " stories have none:");
	}

	/** There may be more reasons than a window has room for. */
	@Override
	protected Control createCustomArea(Composite parent) {
		if (written.refusals().isEmpty()) {
			return null;
		}
		Text reasons = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		reasons.setText(String.join("\n", written.refusals()));
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(convertWidthInCharsToPixels(80), convertHeightInCharsToPixels(8)).applyTo(reasons);
		return reasons;
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == OPEN && !written.pages().isEmpty()) {
			WebPages.open(written.pages().get(0).toUri().toString());
		}
		super.buttonPressed(button);
	}
}

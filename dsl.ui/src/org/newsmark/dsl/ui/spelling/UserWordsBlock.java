package org.newsmark.dsl.ui.spelling;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.spelling.IPreferenceStatusMonitor;
import org.eclipse.ui.texteditor.spelling.ISpellingPreferenceBlock;

/** Shows the words that the user has added to the dictionary, on the platform's page on spelling. */
public final class UserWordsBlock implements ISpellingPreferenceBlock {

	private static final int ROWS = 12;

	private Text words;

	@Override
	public Control createControl(Composite parent) {
		Composite block = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(block);
		new Label(block, SWT.NONE).setText("Words added to the dictionary, one a line:");
		words = new Text(block, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, words.getLineHeight() * ROWS).applyTo(words);
		performRevert();
		return block;
	}

	@Override
	public void initialize(IPreferenceStatusMonitor monitor) {
	}

	@Override
	public void setEnabled(boolean isEnabled) {
		words.setEnabled(isEnabled);
	}

	@Override
	public boolean canPerformOk() {
		return true;
	}

	@Override
	public void performOk() {
		List<String> wanted = words.getText().lines().map(String::strip).filter(word -> !word.isEmpty()).toList();
		UserWords.get().set(wanted);
	}

	@Override
	public void performDefaults() {
		performRevert();
	}

	@Override
	public void performRevert() {
		words.setText(String.join(Text.DELIMITER, UserWords.get().all()));
	}

	@Override
	public void dispose() {
	}
}

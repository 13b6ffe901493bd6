package org.newsmark.dsl.ui.rename;

import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the new name, and shows what will change. */
final class RenameWizard extends RefactoringWizard {

	RenameWizard(Rename rename) {
		super(rename, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
		setDefaultPageTitle("Rename");
	}

	@Override
	protected void addUserInputPages() {
		addPage(new NamePage());
	}

	private static final class NamePage extends UserInputWizardPage {

		NamePage() {
			super("Rename");
		}

		@Override
		public void createControl(Composite parent) {
			Composite area = new Composite(parent, SWT.NONE);
			area.setLayout(new GridLayout(2, false));
			new Label(area, SWT.NONE).setText("New name:");
			Text name = new Text(area, SWT.BORDER);
			name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
			Rename rename = (Rename) getRefactoring();
			name.setText(rename.oldName());
			name.selectAll();
			setPageComplete(false);
			name.addModifyListener(event -> {
				rename.setNewName(name.getText());
				setPageComplete(!name.getText().isBlank() && !name.getText().equals(rename.oldName()));
			});
			setControl(area);
			name.setFocus();
		}
	}
}

package org.newsmark.dsl.ui.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.source.TextInvocationContext;
import org.eclipse.lsp4j.Position;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.PerformRefactoringOperation;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.Rule;
import org.junit.Test;
import org.newsmark.dsl.ui.checking.FindingMarkers;
import org.newsmark.dsl.ui.fixes.QuickAssists;
import org.newsmark.dsl.ui.rename.Rename;
import org.newsmark.dsl.ui.server.DocumentPlaces;

public class ChangingTest {

	private static final String UNMARKED = """
			story "Rain" {
			  published 2025-10-18
			}
			---
			It rained on 3 October 2025, and it snowed on 5 October 2025.
			""";

	@Rule
	public final Workbench workbench = new Workbench();

	@Test
	public void aMarkerIsMended() throws Exception {
		workbench.open(UNMARKED);
		Screen.until("markers", () -> markers("unmarked-date").length == 2);
		fixes(markers("unmarked-date")[0])[0].run(markers("unmarked-date")[0]);
		Screen.until("the date", () -> workbench.text().contains("]{date 2025-10-0"));
	}

	@Test
	public void aSelectionIsMarked() throws Exception {
		workbench.open("---\nIt rains in the valley.\n");
		workbench.select(4, "It rains".length());
		IQuickAssistInvocationContext context = new TextInvocationContext(workbench.viewer(), 4, 8);
		ICompletionProposal[][] found = new ICompletionProposal[1][];
		Screen.until("assists", () -> {
			found[0] = new QuickAssists().computeQuickAssistProposals(context);
			return found[0].length > 0;
		});
		found[0][0].apply(workbench.document());
		assertTrue(workbench.text(), workbench.document().get().startsWith("---\n[It rains]{claim"));
	}

	@Test
	public void aRenameReachesAllFilesAndIsTakenBackAtOnce() throws Exception {
		IFile sources = workbench.file("sources.news", "source harbor: organization \"Harbor Office\"\n");
		String text = "import \"sources.news\"\n---\n[It rains]{claim by @har‸bor}\n";
		workbench.open(text);
		Position caret = DocumentPlaces.position(workbench.document(), text.indexOf('‸'));
		Rename rename = new Rename(workbench.document(), caret, "harbor");
		rename.setNewName("port");
		PerformRefactoringOperation operation = new PerformRefactoringOperation(rename,
				CheckConditionsOperation.ALL_CONDITIONS);
		ResourcesPlugin.getWorkspace().run(operation, null);
		assertFalse(operation.getConditionStatus().toString(), operation.getConditionStatus().hasFatalError());
		assertTrue(workbench.text(), workbench.document().get().contains("@port"));
		assertTrue(sources.readString().startsWith("source port:"));
		ResourcesPlugin.getWorkspace().run(new PerformChangeOperation(operation.getUndoChange()), null);
		assertEquals(text.replace("‸", ""), workbench.document().get());
		assertTrue(sources.readString().startsWith("source harbor:"));
	}

	@Test
	public void aTakenNameIsRefusedWithASentence() throws Exception {
		String text = "source mill: person \"Vera Mill\"\nsource port: person \"Ann Port\"\n";
		workbench.open(text);
		Rename rename = new Rename(workbench.document(), DocumentPlaces.position(workbench.document(), 8), "mill");
		rename.setNewName("port");
		assertTrue(rename.checkFinalConditions(null).getMessageMatchingSeverity(RefactoringStatus.FATAL).contains("port"));
	}

	private IMarker[] markers(String rule) {
		try {
			IFile file = workbench.editor().getEditorInput().getAdapter(IFile.class);
			return Arrays.stream(file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO))
					.filter(marker -> rule.equals(marker.getAttribute(FindingMarkers.RULE, null))).toArray(IMarker[]::new);
		} catch (CoreException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private static IMarkerResolution[] fixes(IMarker marker) {
		IMarkerResolution[][] fixes = new IMarkerResolution[1][];
		Screen.until("fixes", () -> {
			fixes[0] = IDE.getMarkerHelpRegistry().getResolutions(marker);
			return fixes[0].length > 0;
		});
		return fixes[0];
	}
}

package org.newsmark.dsl.ide.actions;

import java.util.List;

import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.validation.Issue;
import org.newsmark.dsl.ide.workspace.Complaints;
import org.newsmark.dsl.validation.Fix;
import org.newsmark.dsl.validation.Fixes;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Asks rules for the fixes of their findings. */
@Singleton
final class ProposedFixes {

	@Inject
	private Fixes fixes;
	@Inject
	private Complaints complaints;
	@Inject
	private OperationCanceledManager cancellations;

	/** Returns the fixes of a finding, the best first; none where its rule fails, which keeps no other action back. */
	List<Fix> of(Issue finding, ActionRequest request) {
		try {
			return fixes.of(finding, request.draft().file());
		} catch (RuntimeException | StackOverflowError | AssertionError failure) {
			cancellations.propagateIfCancelException(failure);
			complaints.complain("it looked for fixes of " + finding.getCode(), failure);
			return List.of();
		}
	}
}

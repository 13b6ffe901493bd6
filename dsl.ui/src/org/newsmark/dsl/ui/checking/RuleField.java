package org.newsmark.dsl.ui.checking;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** Names the rule that a finding breaks in a column of the Problems view. */
public final class RuleField extends MarkerField {

	@Override
	public String getValue(MarkerItem item) {
		return item.getAttributeValue(FindingMarkers.RULE, "");
	}

	/** The platform's own columns are too narrow for the names of rules. */
	@Override
	public int getDefaultColumnWidth(Control control) {
		return super.getDefaultColumnWidth(control) * 3 / 2;
	}
}

package org.newsmark.dsl.tests.formatting;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.formatting2.Layout;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.validation.Fix;

/** Lays out files, and tells what no layout may touch. */
public final class Layouts {

	private Layouts() {
	}

	static String applied(NewsFile file) {
		return Fix.safe("Lay out", Layout.of(file).toArray(Fix.Edit[]::new))
				.applyTo(NodeModelUtils.getNode(file).getRootNode().getText());
	}

	/** Returns the body without what stands between {@code ]{} and a brace. */
	public static String prose(NewsFile file) {
		StringBuilder prose = new StringBuilder();
		boolean inBody = false;
		boolean inAttributes = false;
		for (var leaf : NodeModelUtils.getNode(file).getRootNode().getLeafNodes()) {
			inAttributes &= !leaf.getText().equals("}");
			if (inBody && !inAttributes) {
				prose.append(leaf.getText());
			}
			inBody |= leaf.getText().equals("---");
			inAttributes |= leaf.getText().equals("]{");
		}
		return prose.toString();
	}
}

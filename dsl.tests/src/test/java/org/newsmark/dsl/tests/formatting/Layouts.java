package org.newsmark.dsl.tests.formatting;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.formatting2.Layout;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.validation.Fix;

/** Lays out files. */
final class Layouts {

	private Layouts() {
	}

	static String applied(NewsFile file) {
		return Fix.safe("Lay out", Layout.of(file).toArray(Fix.Edit[]::new))
				.applyTo(NodeModelUtils.getNode(file).getRootNode().getText());
	}
}

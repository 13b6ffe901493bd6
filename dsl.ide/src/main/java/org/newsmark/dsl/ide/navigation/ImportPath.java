package org.newsmark.dsl.ide.navigation;

import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.newsmark.Import;
import org.newsmark.dsl.newsmark.NewsmarkPackage.Literals;
import org.newsmark.dsl.prose.TextRange;

/**
 * Holds the place where an import names a file.
 *
 * @param path where the path stands, with its quotation marks
 */
public record ImportPath(Import declaration, TextRange path) {

	/** Returns the path that holds the character at the offset. */
	public static Optional<ImportPath> at(Draft draft, int offset) {
		if (!(draft.object(offset) instanceof Import declaration)) {
			return Optional.empty();
		}
		List<INode> nodes = NodeModelUtils.findNodesForFeature(declaration, Literals.IMPORT__IMPORT_URI);
		return nodes.stream().map(node -> new TextRange(node.getOffset(), node.getEndOffset()))
				.filter(path -> path.contains(offset)).findFirst().map(path -> new ImportPath(declaration, path));
	}
}

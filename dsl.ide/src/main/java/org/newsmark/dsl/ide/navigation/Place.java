package org.newsmark.dsl.ide.navigation;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.ide.workspace.Positions;
import org.newsmark.dsl.ide.workspace.Uris;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.scoping.Ids;

/**
 * Tells where a declaration stands, in the draft at hand or in a file that it sees.
 *
 * @param whole all of the declaration; of a claim or quote, its whole span
 * @param id the id alone; of a story with no slug, its headline
 */
public record Place(URI file, Range whole, Range id) {

	/** Finds the place of a declaration. */
	public static Place of(EObject declared, Draft draft) {
		ICompositeNode node = NodeModelUtils.findActualNodeFor(declared);
		Positions positions = declared.eResource() == draft.resource() ? draft.positions()
				: new Positions(node.getRootNode().getText());
		INode whole = declared instanceof Statement ? NodeModelUtils.findActualNodeFor(declared.eContainer()) : node;
		List<INode> ids = NodeModelUtils.findNodesForFeature(declared, Ids.feature(declared));
		return new Place(declared.eResource().getURI(), positions.range(whole),
				positions.range(ids.isEmpty() ? whole : ids.get(0)));
	}

	/** Returns the place where a file begins. */
	public static Place startOf(URI file) {
		Range start = new Range(new Position(0, 0), new Position(0, 0));
		return new Place(file, start, start);
	}

	Location location() {
		return new Location(Uris.text(file), id);
	}

	LocationLink linkedFrom(Range origin) {
		return new LocationLink(Uris.text(file), whole, id, origin);
	}
}

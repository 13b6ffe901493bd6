package org.newsmark.dsl.ide.workspace;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.Story;
import org.newsmark.dsl.scoping.Ids;

/**
 * Names a declaration of the workspace so that it can be told from all others without its model.
 *
 * @param file the file that declares it
 * @param sign what it is cited with: {@code @} for a source, {@code #} for a claim or quote, empty for a story
 * @param id its id, or the slug of the story
 */
public record Address(URI file, String sign, String id) {

	/** Returns the address of a source, of a claim or quote with an id, or of a story; null of anything else. */
	public static Address of(EObject declared) {
		if (declared == null || declared.eIsProxy() || declared.eResource() == null || Ids.of(declared) == null) {
			return null;
		}
		String sign = declared instanceof Source ? "@" : declared instanceof Statement ? "#" : "";
		return declared instanceof Source || declared instanceof Statement || declared instanceof Story
				? new Address(declared.eResource().getURI(), sign, Ids.of(declared)) : null;
	}

	@Override
	public String toString() {
		return sign + id;
	}
}

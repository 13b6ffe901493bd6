package org.newsmark.dsl.scoping;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/** Names a file the way a reporter would write it in an import. */
public final class FileNames {

	private FileNames() {
	}

	/** Returns the way from the file that holds one object to the file that holds another. */
	public static String from(EObject here, EObject there) {
		return from(here, there.eResource().getURI());
	}

	/** Returns the way from the file that holds the object to another file. */
	public static String from(EObject here, URI there) {
		URI base = here.eResource().getURI();
		URI way = base.isRelative() || !base.isHierarchical() ? there : there.deresolve(base);
		return way.isFile() && !way.isRelative() ? way.toFileString() : URI.decode(way.toString());
	}
}

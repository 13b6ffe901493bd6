package org.newsmark.dsl.scoping;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.Story;

/** Puts what other files can cite into the index: stories, sources, and the claims and quotes that have an id. */
public class Declarations extends DefaultResourceDescriptionStrategy {

	@Override
	public boolean createEObjectDescriptions(EObject object, IAcceptor<IEObjectDescription> acceptor) {
		if (object instanceof Source || object instanceof Statement || object instanceof Story) {
			super.createEObjectDescriptions(object, acceptor);
			return false;
		}
		return true;
	}
}

package org.newsmark.dsl.scoping;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.resource.DefaultLocationInFileProvider;

/** Points to the id of a declaration where something leads to the declaration. */
public class IdLocations extends DefaultLocationInFileProvider {

	@Override
	protected EStructuralFeature getIdentifierFeature(EObject object) {
		return Ids.feature(object);
	}
}

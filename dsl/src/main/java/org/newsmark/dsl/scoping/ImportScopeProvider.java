package org.newsmark.dsl.scoping;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.MapBasedScope;
import org.newsmark.dsl.newsmark.Declaration;
import org.newsmark.dsl.newsmark.NewsFile;

import com.google.common.base.Predicate;
import com.google.inject.Inject;

/** Scopes the declarations of other files that a file sees: the nearer ring shadows the farther. */
public class ImportScopeProvider implements IGlobalScopeProvider {

	@Inject
	private Imports imports;

	@Override
	public IScope getScope(Resource context, EReference reference, Predicate<IEObjectDescription> filter) {
		List<Imports.Ring> rings = imports.around(context);
		IScope scope = IScope.NULLSCOPE;
		for (int i = rings.size() - 1; i > 0; i--) {
			scope = MapBasedScope.createScope(scope, rings.get(i).files().stream()
					.flatMap(file -> descriptions(file, reference.getEReferenceType()).stream())
					.filter(description -> filter == null || filter.apply(description)).toList());
		}
		return scope;
	}

	/** Describes what a file declares of the given type, by id. */
	static List<IEObjectDescription> descriptions(NewsFile file, EClass type) {
		return file.getDeclarations().stream().filter(type::isInstance).filter(declaration -> hasId(declaration))
				.map(declaration -> EObjectDescription.create(Ids.of(declaration), declaration)).toList();
	}

	private static boolean hasId(Declaration declaration) {
		String id = Ids.of(declaration);
		return id != null && !id.isEmpty();
	}
}

package org.newsmark.dsl.scoping;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.linking.impl.ImportedNamesAdapter;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.MapBasedScope;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.newsmark.dsl.model.Statements;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.NewsmarkPackage;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.newsmark.StatementReference;
import org.newsmark.dsl.newsmark.Story;

import com.google.inject.Inject;

/**
 * Answers what {@code @id} and {@code #id} may mean. Ids are flat, so a file has one scope for its sources, one for
 * its claims and quotes, and one for the stories that it sees.
 */
public class NewsmarkScopeProvider extends AbstractNewsmarkScopeProvider {

	@Inject
	private IGlobalScopeProvider global;
	@Inject
	private IResourceScopeCache cache;

	@Override
	public IScope getScope(EObject context, EReference reference) {
		EClass type = reference.getEReferenceType();
		if (type == NewsmarkPackage.Literals.STATEMENT) {
			return statements((StatementReference) context);
		}
		Resource resource = context.eResource();
		return cache.get(Tuples.pair("scope", type), resource, () -> declarations(resource, reference));
	}

	private IScope declarations(Resource resource, EReference reference) {
		IScope outer = global.getScope(resource, reference, null);
		// Without the adapter the index does not know which names this file waits for, and never checks it again.
		ImportedNamesAdapter names = ImportedNamesAdapter.find(resource);
		NewsFile file = (NewsFile) resource.getContents().get(0);
		return MapBasedScope.createScope(names == null ? outer : names.wrap(outer),
				ImportScopeProvider.descriptions(file, reference.getEReferenceType()));
	}

	private IScope statements(StatementReference reference) {
		Story story = reference.getStory();
		boolean elsewhere = story != null;
		if (elsewhere && story.eIsProxy()) {
			return IScope.NULLSCOPE;
		}
		Resource resource = elsewhere ? story.eResource() : reference.eResource();
		return cache.get("statements", resource, () -> statements(resource));
	}

	private static IScope statements(Resource resource) {
		List<IEObjectDescription> found = new ArrayList<>();
		for (Statement statement : Statements.in((NewsFile) resource.getContents().get(0))) {
			if (statement.getId() != null && !statement.getId().isEmpty()) {
				found.add(EObjectDescription.create(statement.getId(), statement));
			}
		}
		return MapBasedScope.createScope(IScope.NULLSCOPE, found);
	}
}

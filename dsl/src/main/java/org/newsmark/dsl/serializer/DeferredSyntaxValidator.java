package org.newsmark.dsl.serializer;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.IConcreteSyntaxValidator;
import org.eclipse.xtext.validation.impl.ConcreteSyntaxValidator;

import com.google.inject.Inject;
import com.google.inject.Injector;

/** Puts together when it is first used what tells, before a model is written, whether the grammar can say it. */
public final class DeferredSyntaxValidator implements IConcreteSyntaxValidator {

	@Inject
	private Injector injector;

	@Override
	public boolean validateObject(EObject object, IDiagnosticAcceptor acceptor, Map<Object, Object> context) {
		return validator().validateObject(object, acceptor, context);
	}

	@Override
	public boolean validateRecursive(EObject object, IDiagnosticAcceptor acceptor, Map<Object, Object> context) {
		return validator().validateRecursive(object, acceptor, context);
	}

	/** A provider would have Guice look at all these classes beforehand. */
	private ConcreteSyntaxValidator validator() {
		return injector.getInstance(ConcreteSyntaxValidator.class);
	}
}

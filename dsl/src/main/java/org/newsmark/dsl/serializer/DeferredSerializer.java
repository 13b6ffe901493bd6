package org.newsmark.dsl.serializer;

import java.io.IOException;
import java.io.Writer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.SaveOptions;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.serializer.impl.Serializer;
import org.eclipse.xtext.util.ReplaceRegion;

import com.google.inject.Inject;
import com.google.inject.Injector;

/**
 * Puts Xtext's serializer together when it is first used. Every resource holds one, nearly none writes a model, and its
 * parts are a hundred classes.
 */
public final class DeferredSerializer implements ISerializer {

	@Inject
	private Injector injector;

	@Override
	public String serialize(EObject object) {
		return serializer().serialize(object);
	}

	@Override
	public String serialize(EObject object, SaveOptions options) {
		return serializer().serialize(object, options);
	}

	@Override
	public void serialize(EObject object, Writer writer, SaveOptions options) throws IOException {
		serializer().serialize(object, writer, options);
	}

	@Override
	public ReplaceRegion serializeReplacement(EObject object, SaveOptions options) {
		return serializer().serializeReplacement(object, options);
	}

	/** A provider would have Guice look at all these classes beforehand. */
	private Serializer serializer() {
		return injector.getInstance(Serializer.class);
	}
}

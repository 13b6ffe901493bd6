package org.newsmark.cli;

import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.xtext.formatting.IFormatter;
import org.eclipse.xtext.formatting.INodeModelFormatter;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.parsetree.reconstr.ITransientValueService;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.containers.IAllContainersState;
import org.eclipse.xtext.serializer.sequencer.ISemanticSequencer;
import org.eclipse.xtext.serializer.sequencer.ISyntacticSequencer;
import org.eclipse.xtext.service.GrammarProvider;
import org.newsmark.dsl.NewsmarkRuntimeModule;

import com.google.inject.Binder;

/**
 * Binds the language without what writes models back to text, and what indexes them for an Eclipse workspace: commands
 * change texts, never models. Guice looks at every class behind a binding, which takes a good part of a short run.
 */
final class ReadingModule extends NewsmarkRuntimeModule {

	public GrammarProvider bindGrammarProvider() {
		return Preparation.GRAMMAR;
	}

	@Override
	public Class<? extends ISemanticSequencer> bindISemanticSequencer() {
		return null;
	}

	@Override
	public Class<? extends ISyntacticSequencer> bindISyntacticSequencer() {
		return null;
	}

	@Override
	public void configureGenericSemanticSequencer(Binder binder) {
	}

	@Override
	public void configureSerializerIScopeProvider(Binder binder) {
	}

	@Override
	public Class<? extends ITransientValueService> bindITransientValueService() {
		return null;
	}

	@Override
	public Class<? extends IFormatter> bindIFormatter() {
		return null;
	}

	@Override
	public Class<? extends INodeModelFormatter> bindINodeModelFormatter() {
		return null;
	}

	@Override
	public Class<? extends IFormatter2> bindIFormatter2() {
		return null;
	}

	@Override
	public void configureFormatterPreferences(Binder binder) {
	}

	@Override
	public Class<? extends IContainer.Manager> bindIContainer$Manager() {
		return null;
	}

	@Override
	public Class<? extends IAllContainersState.Provider> bindIAllContainersState$Provider() {
		return null;
	}

	@Override
	public void configureIResourceDescriptionsBuilderScope(Binder binder) {
	}

	@Override
	public void configureIResourceDescriptionsLiveScope(Binder binder) {
	}

	@Override
	public void configureIResourceDescriptionsPersisted(Binder binder) {
	}

	@Override
	public void configureIsAffectedExtensions(Binder binder) {
	}

	@Override
	public Class<? extends Diagnostician> bindDiagnostician() {
		return null;
	}
}

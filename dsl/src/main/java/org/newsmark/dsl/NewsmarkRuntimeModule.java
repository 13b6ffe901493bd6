package org.newsmark.dsl;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.linking.ILinkingService;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parsetree.reconstr.IHiddenTokenHelper;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.DefaultResourceServiceProvider;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.service.SingletonBinding;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.OnChangeEvictingCache;
import org.eclipse.xtext.validation.IConcreteSyntaxValidator;
import org.eclipse.xtext.validation.IResourceValidator;
import org.newsmark.dsl.parser.FileCache;
import org.newsmark.dsl.parser.HiddenTokens;
import org.newsmark.dsl.parser.NewsmarkResource;
import org.newsmark.dsl.parser.NewsmarkValueConverters;
import org.newsmark.dsl.parser.StoryParser;
import org.newsmark.dsl.parser.SyntaxMessages;
import org.newsmark.dsl.scoping.Declarations;
import org.newsmark.dsl.scoping.IdLocations;
import org.newsmark.dsl.scoping.Ids;
import org.newsmark.dsl.scoping.ImportScopeProvider;
import org.newsmark.dsl.scoping.NewsmarkLinker;
import org.newsmark.dsl.scoping.UnresolvedReferenceMessages;
import org.newsmark.dsl.serializer.DeferredSerializer;
import org.newsmark.dsl.serializer.DeferredSyntaxValidator;
import org.newsmark.dsl.validation.NewsmarkResourceValidator;

/**
 * Binds what Newsmark does its own way; everything else is Xtext's default. What holds no state is there once: each file is
 * given all of it, and to make it anew for each took about as long as to link the file.
 */
public class NewsmarkRuntimeModule extends AbstractNewsmarkRuntimeModule {

	@Override
	@SingletonBinding
	public Class<? extends IParser> bindIParser() {
		return StoryParser.class;
	}

	@Override
	public Class<? extends XtextResource> bindXtextResource() {
		return NewsmarkResource.class;
	}

	public Class<? extends IResourceScopeCache> bindIResourceScopeCache() {
		return FileCache.class;
	}

	/** Xtext's linker asks for the cache by its class. */
	public Class<? extends OnChangeEvictingCache> bindOnChangeEvictingCache() {
		return FileCache.class;
	}

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return NewsmarkValueConverters.class;
	}

	public Class<? extends IHiddenTokenHelper> bindIHiddenTokenHelper() {
		return HiddenTokens.class;
	}

	public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
		return SyntaxMessages.class;
	}

	@Override
	@SingletonBinding
	public Class<? extends ILinker> bindILinker() {
		return NewsmarkLinker.class;
	}

	@Override
	@SingletonBinding
	public Class<? extends ILinkingService> bindILinkingService() {
		return super.bindILinkingService();
	}

	@Override
	@SingletonBinding
	public Class<? extends IFragmentProvider> bindIFragmentProvider() {
		return super.bindIFragmentProvider();
	}

	@SingletonBinding
	public Class<? extends IResourceServiceProvider> bindIResourceServiceProvider() {
		return DefaultResourceServiceProvider.class;
	}

	@Override
	public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
		return Ids.class;
	}

	@Override
	public Class<? extends ILocationInFileProvider> bindILocationInFileProvider() {
		return IdLocations.class;
	}

	public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
		return Declarations.class;
	}

	@Override
	public Class<? extends IGlobalScopeProvider> bindIGlobalScopeProvider() {
		return ImportScopeProvider.class;
	}

	@SingletonBinding
	public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider() {
		return UnresolvedReferenceMessages.class;
	}

	public Class<? extends IResourceValidator> bindIResourceValidator() {
		return NewsmarkResourceValidator.class;
	}

	@Override
	@SingletonBinding
	public Class<? extends ISerializer> bindISerializer() {
		return DeferredSerializer.class;
	}

	@Override
	@SingletonBinding
	public Class<? extends IConcreteSyntaxValidator> bindConcreteSyntaxValidator() {
		return DeferredSyntaxValidator.class;
	}
}

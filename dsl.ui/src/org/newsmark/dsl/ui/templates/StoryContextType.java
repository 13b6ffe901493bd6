package org.newsmark.dsl.ui.templates;

import java.time.LocalDate;

import org.eclipse.jface.text.templates.GlobalTemplateVariables;
import org.eclipse.jface.text.templates.SimpleTemplateVariableResolver;
import org.eclipse.jface.text.templates.TemplateContext;
import org.eclipse.jface.text.templates.TemplateContextType;

/** Knows the words that a template of a story has filled in by itself. */
public final class StoryContextType extends TemplateContextType {

	public StoryContextType() {
		addResolver(new GlobalTemplateVariables.Cursor());
		addResolver(new GlobalTemplateVariables.User());
		addResolver(new Today());
	}

	/** Fills in the day in the form that Newsmark has for dates. */
	private static final class Today extends SimpleTemplateVariableResolver {

		Today() {
			super("today", "The date of today, such as 2025-11-30");
		}

		@Override
		protected String resolve(TemplateContext context) {
			return LocalDate.now().toString();
		}
	}
}

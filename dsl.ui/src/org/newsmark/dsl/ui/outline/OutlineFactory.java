package org.newsmark.dsl.ui.outline;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.newsmark.dsl.ui.editor.StoryEditors;

/** Gives the Outline view its page for an editor of a story. */
public final class OutlineFactory implements IAdapterFactory {

	@Override
	public <T> T getAdapter(Object editor, Class<T> type) {
		return type != IContentOutlinePage.class ? null
				: StoryEditors.story(editor).map(StoryOutline::new).map(type::cast).orElse(null);
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IContentOutlinePage.class };
	}
}

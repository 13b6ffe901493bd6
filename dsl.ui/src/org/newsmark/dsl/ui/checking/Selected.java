package org.newsmark.dsl.ui.checking;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;

/** Reads which resources are selected, in whatever view. */
public final class Selected {

	private Selected() {
	}

	public static List<IResource> resources(Object selection) {
		Stream<?> elements = selection instanceof IStructuredSelection structured ? structured.toList().stream()
				: selection instanceof Collection<?> collection ? collection.stream() : Stream.empty();
		return elements.<IResource>map(element -> Adapters.adapt(element, IResource.class)).filter(Objects::nonNull)
				.toList();
	}

	static List<IProject> projects(Object selection) {
		return resources(selection).stream().map(IResource::getProject).filter(Objects::nonNull)
				.filter(IProject::isOpen).distinct().toList();
	}
}

package org.newsmark.dsl.validation;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.newsmark.Policy;

/**
 * Holds a severity or limit that applies to a file, and where it comes from.
 *
 * @param value what applies
 * @param origin what says so
 * @param object the policy or rule line that says so, or null where none does
 * @param feature where in the object it is said
 */
public record Setting<T>(T value, Origin origin, EObject object, EStructuralFeature feature) {

	/** What a setting comes from. */
	public enum Origin {
		/** Whoever checks overrides what policies say. */
		OVERRIDE,
		/** A line {@code rule ID SEVERITY} of a policy. */
		RULE_LINE,
		/** The line {@code profile NAME} of a policy, which settles every rule. */
		PROFILE,
		/** A line of a policy that sets a limit. */
		LIMIT_LINE,
		/** Whoever checks wishes so where no policy speaks. */
		WISH,
		/** Nobody says anything else. */
		DEFAULT
	}

	static <T> Setting<T> without(Origin origin, T value) {
		return new Setting<>(value, origin, null, null);
	}

	/** Tells whether a line of a file says so. */
	public boolean hasLine() {
		return object != null;
	}

	/** Returns the file that says so. */
	public URI file() {
		return object.eResource().getURI();
	}

	/** Returns the line of that file, from 1. */
	public int line() {
		List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
		return (nodes.isEmpty() ? NodeModelUtils.findActualNodeFor(object) : nodes.get(0)).getStartLine();
	}

	/** Returns the profile that says so, where one does. */
	public String profile() {
		return origin == Origin.PROFILE ? ((Policy) object).getProfile() : null;
	}
}

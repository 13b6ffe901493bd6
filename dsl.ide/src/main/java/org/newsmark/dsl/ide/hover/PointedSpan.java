package org.newsmark.dsl.ide.hover;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.ide.workspace.Draft;
import org.newsmark.dsl.model.Sources;
import org.newsmark.dsl.newsmark.Annotation;
import org.newsmark.dsl.newsmark.DateSpan;
import org.newsmark.dsl.newsmark.Mention;
import org.newsmark.dsl.newsmark.Note;
import org.newsmark.dsl.newsmark.Source;
import org.newsmark.dsl.newsmark.Span;
import org.newsmark.dsl.newsmark.Statement;
import org.newsmark.dsl.prose.TextRange;

/** Holds the innermost span around the pointer that there is something to tell of. */
record PointedSpan(Annotation annotation, TextRange range) {

	/** The words of a note are words of what is around it; the annotation of a note belongs to the desk. */
	static Optional<PointedSpan> at(Draft draft, int offset) {
		ILeafNode leaf = draft.leaf(offset);
		EObject object = Pointed.isComment(leaf) ? null : draft.object(offset);
		for (; object != null && !(object instanceof Note); object = object.eContainer()) {
			if (object instanceof Span span && span.getAnnotation() != null && isTold(span.getAnnotation())) {
				ICompositeNode node = NodeModelUtils.findActualNodeFor(span);
				TextRange range = new TextRange(node.getOffset(), node.getEndOffset());
				if (range.contains(offset)) {
					return Optional.of(new PointedSpan(span.getAnnotation(), range));
				}
			}
		}
		return Optional.empty();
	}

	private static boolean isTold(Annotation annotation) {
		return annotation instanceof Statement || annotation instanceof DateSpan
				|| annotation instanceof Mention mention && Sources.cited(mention.getCitation()).isPresent();
	}

	Optional<Source> source() {
		return annotation instanceof Mention mention ? Sources.cited(mention.getCitation()) : Optional.empty();
	}

	Optional<Statement> statement() {
		return annotation instanceof Statement statement ? Optional.of(statement) : Optional.empty();
	}

	Optional<String> date() {
		return annotation instanceof DateSpan date ? Optional.ofNullable(date.getValue()) : Optional.empty();
	}
}

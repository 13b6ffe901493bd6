package org.newsmark.dsl.model;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.Inline;
import org.newsmark.dsl.newsmark.Literal;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.Span;
import org.newsmark.dsl.newsmark.Text;

/**
 * Visits every object of a file in the order of the text, what contains before what is contained.
 * It knows where prose holds nothing: EMF's own iterators ask every feature of every run of words, which cost more
 * than the rules.
 */
public final class Contents {

	private Contents() {
	}

	/** Visits the file and all that it contains. */
	public static void visit(NewsFile file, Consumer<EObject> visitor) {
		visitObject(file, visitor);
	}

	private static void visitObject(EObject object, Consumer<EObject> visitor) {
		visitor.accept(object);
		if (object instanceof Block block) {
			visitInlines(block.getInlines(), visitor);
		} else if (object instanceof Span span) {
			visitInlines(span.getInlines(), visitor);
			if (span.getAnnotation() != null) {
				visitObject(span.getAnnotation(), visitor);
			}
		} else {
			for (EObject child : object.eContents()) {
				visitObject(child, visitor);
			}
		}
	}

	private static void visitInlines(List<Inline> inlines, Consumer<EObject> visitor) {
		for (Inline inline : inlines) {
			if (inline instanceof Text || inline instanceof Literal) {
				visitor.accept(inline);
			} else {
				visitObject(inline, visitor);
			}
		}
	}
}

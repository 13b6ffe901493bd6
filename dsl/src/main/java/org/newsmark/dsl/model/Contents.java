package org.newsmark.dsl.model;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.NewsmarkPackage;
import org.newsmark.dsl.newsmark.Span;

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

	/** Asks classes for their number: of an interface that an object has not, Java looks through all that it has. */
	private static void visitObject(EObject object, Consumer<EObject> visitor) {
		visitor.accept(object);
		switch (object.eClass().getClassifierID()) {
		case NewsmarkPackage.TEXT, NewsmarkPackage.LITERAL -> {
			// holds nothing
		}
		case NewsmarkPackage.BLOCK -> visitAll(((Block) object).getInlines(), visitor);
		case NewsmarkPackage.SPAN -> {
			Span span = (Span) object;
			visitAll(span.getInlines(), visitor);
			if (span.getAnnotation() != null) {
				visitObject(span.getAnnotation(), visitor);
			}
		}
		default -> visitAll(object.eContents(), visitor);
		}
	}

	private static void visitAll(List<? extends EObject> objects, Consumer<EObject> visitor) {
		for (EObject object : objects) {
			visitObject(object, visitor);
		}
	}
}

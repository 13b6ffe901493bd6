package org.newsmark.dsl.model;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.Claim;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.NewsmarkPackage;
import org.newsmark.dsl.newsmark.Quote;
import org.newsmark.dsl.newsmark.Span;
import org.newsmark.dsl.newsmark.Statement;

/**
 * Visits every object of a file in the order of the text, what contains before what is contained.
 * It knows what each object of a body can hold: EMF's own iterators ask every feature of every run of words, which cost
 * more than the rules. {@code ContentsTest} holds it to what they find.
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
		case NewsmarkPackage.TEXT, NewsmarkPackage.LITERAL, NewsmarkPackage.DATE_SPAN, NewsmarkPackage.NOTE,
				NewsmarkPackage.CITATION, NewsmarkPackage.STATEMENT_REFERENCE -> {
			// holds nothing
		}
		case NewsmarkPackage.BLOCK -> visitAll(((Block) object).getInlines(), visitor);
		case NewsmarkPackage.SPAN -> {
			visitAll(((Span) object).getInlines(), visitor);
			visitIfThere(((Span) object).getAnnotation(), visitor);
		}
		case NewsmarkPackage.QUOTE -> visitStatement((Quote) object, visitor);
		case NewsmarkPackage.CLAIM -> {
			Claim claim = (Claim) object;
			visitStatement(claim, visitor);
			visitAll(claim.getEvidence(), visitor);
			visitAll(claim.getDenies(), visitor);
			visitAll(claim.getSupports(), visitor);
			visitAll(claim.getCorrects(), visitor);
		}
		default -> visitAll(object.eContents(), visitor);
		}
	}

	private static void visitStatement(Statement statement, Consumer<EObject> visitor) {
		visitAll(statement.getBy(), visitor);
		visitIfThere(statement.getVia(), visitor);
		visitIfThere(statement.getAnswers(), visitor);
		visitIfThere(statement.getContinues(), visitor);
	}

	private static void visitIfThere(EObject object, Consumer<EObject> visitor) {
		if (object != null) {
			visitObject(object, visitor);
		}
	}

	private static void visitAll(List<? extends EObject> objects, Consumer<EObject> visitor) {
		for (EObject object : objects) {
			visitObject(object, visitor);
		}
	}
}

package org.newsmark.dsl.formatting2;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.ITextReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegionsFinder;
import org.newsmark.dsl.newsmark.Annotation;
import org.newsmark.dsl.newsmark.Block;
import org.newsmark.dsl.newsmark.Body;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.Declaration;
import org.newsmark.dsl.newsmark.Inline;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.NewsmarkPackage;
import org.newsmark.dsl.newsmark.Span;
import org.newsmark.dsl.newsmark.StatementReference;

/**
 * Keeps the words of a model that a program made. It has no blanks of its own, and the serializer would put one between
 * any two tokens: here they are taken away where they would change the words. What authors write is laid out by
 * {@link Layout}.
 */
public class NewsmarkFormatter extends AbstractJavaFormatter {

	@Override
	public ITextReplacer createCommentReplacer(IComment comment) {
		return new UntouchedReplacer(comment);
	}

	protected void format(NewsFile file, IFormattableDocument document) {
		for (Declaration declaration : file.getDeclarations()) {
			document.format(declaration);
		}
		document.format(file.getBody());
	}

	protected void format(Declaration declaration, IFormattableDocument document) {
		ISemanticRegionsFinder regions = regionFor(declaration);
		document.prepend(regions.keyword(":"), it -> it.noSpace());
		document.append(regions.keyword(":"), it -> it.oneSpace());
		citations(declaration, document);
	}

	protected void format(Body body, IFormattableDocument document) {
		document.surround(regionFor(body).keyword("---"), it -> it.newLine());
		Block previous = null;
		for (Block block : body.getBlocks()) {
			if (previous != null) {
				document.append(previous, it -> it.noSpace());
				document.prepend(block, it -> it.noSpace());
			}
			document.append(regionFor(block).feature(NewsmarkPackage.Literals.BLOCK__MARK), it -> it.noSpace());
			inlines(block.getInlines(), document);
			previous = block;
		}
	}

	protected void format(Span span, IFormattableDocument document) {
		ISemanticRegionsFinder regions = regionFor(span);
		document.append(regions.keyword("["), it -> it.noSpace());
		inlines(span.getInlines(), document);
		document.surround(regions.keyword("]{"), it -> it.noSpace());
		document.prepend(regions.keyword("}"), it -> it.noSpace());
		Annotation annotation = span.getAnnotation();
		if (annotation != null) {
			document.append(regionFor(annotation).keyword("#"), it -> it.noSpace());
			regionFor(annotation).keywords(",").forEach(comma -> document.prepend(comma, it -> it.noSpace()));
			citations(annotation, document);
		}
	}

	private void inlines(List<Inline> inlines, IFormattableDocument document) {
		Inline previous = null;
		for (Inline inline : inlines) {
			if (previous != null) {
				document.append(previous, it -> it.noSpace());
			}
			document.format(inline);
			previous = inline;
		}
	}

	private void citations(EObject owner, IFormattableDocument document) {
		for (var object : owner.eContents()) {
			if (object instanceof Citation) {
				document.append(regionFor(object).keyword("@"), it -> it.noSpace());
			} else if (object instanceof StatementReference reference) {
				document.append(regionFor(reference).keyword("#"), it -> it.noSpace());
				if (reference.getStory() != null) {
					document.prepend(regionFor(reference).keyword("#"), it -> it.noSpace());
				}
			}
		}
	}
}

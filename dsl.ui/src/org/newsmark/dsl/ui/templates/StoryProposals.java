package org.newsmark.dsl.ui.templates;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateCompletionProcessor;
import org.eclipse.jface.text.templates.TemplateContextType;
import org.eclipse.swt.graphics.Image;
import org.newsmark.dsl.ui.assist.Proposals;
import org.newsmark.dsl.ui.typing.Body;

/**
 * Proposes what the server knows and, behind it, to somebody who asks, templates: at the beginning of a line all that
 * fit there, elsewhere those whose name begins with the word before the caret. Of two processors the faster one would
 * come first.
 */
public final class StoryProposals extends TemplateCompletionProcessor {

	private final Proposals known = new Proposals();

	/** Takes whether somebody asked for the proposals to come. */
	void begin(boolean isAskedFor) {
		known.begin(isAskedFor);
	}

	@Override
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		return Stream.concat(Arrays.stream(known.computeCompletionProposals(viewer, offset)), templates(viewer, offset))
				.toArray(ICompletionProposal[]::new);
	}

	@Override
	public char[] getCompletionProposalAutoActivationCharacters() {
		return known.getCompletionProposalAutoActivationCharacters();
	}

	/** Called in a thread of its own, where nothing can be learned from the viewer but its document. */
	private Stream<ICompletionProposal> templates(ITextViewer viewer, int offset) {
		IDocument document = viewer.getDocument();
		String typed = extractPrefix(viewer, offset);
		IRegion replaced = new Region(offset - typed.length(), typed.length());
		if (!known.isAskedFor() || !isFree(document, replaced)) {
			return Stream.empty();
		}
		return Arrays.stream(getTemplates(getContextType(viewer, replaced).getId()))
				.filter(template -> template.getName().startsWith(typed))
				.sorted(Comparator.comparing(Template::getName))
				.map(template -> createProposal(withLineEnds(template, document), createContext(viewer, replaced), replaced, 0));
	}

	private static Template withLineEnds(Template template, IDocument document) {
		Template copy = new Template(template);
		copy.setPattern(template.getPattern().replaceAll("\\R", TextUtilities.getDefaultLineDelimiter(document)));
		return copy;
	}

	@Override
	protected Template[] getTemplates(String context) {
		return Templates.store().getTemplates(context);
	}

	@Override
	protected TemplateContextType getContextType(ITextViewer viewer, IRegion region) {
		try {
			boolean isProse = Body.contains(viewer.getDocument(), region.getOffset());
			return Templates.registry().getContextType(isProse ? Templates.BODY : Templates.HEADER);
		} catch (BadLocationException failure) {
			throw new IllegalStateException(failure);
		}
	}

	/** Names of templates may have hyphens. */
	@Override
	protected String extractPrefix(ITextViewer viewer, int offset) {
		try {
			IDocument document = viewer.getDocument();
			int start = offset;
			while (start > 0 && isPart(document.getChar(start - 1))) {
				start--;
			}
			return document.get(start, offset - start);
		} catch (BadLocationException failure) {
			throw new IllegalStateException(failure);
		}
	}

	@Override
	protected Image getImage(Template template) {
		return null;
	}

	/** A caret behind anything but the blanks of its line has something to go on with: a name must have been begun. */
	private static boolean isFree(IDocument document, IRegion typed) {
		try {
			IRegion line = document.getLineInformationOfOffset(typed.getOffset());
			String before = document.get(line.getOffset(), typed.getOffset() - line.getOffset());
			boolean isBegun = typed.getLength() > 0;
			return before.isBlank() || isBegun && Character.isWhitespace(before.charAt(before.length() - 1));
		} catch (BadLocationException failure) {
			throw new IllegalStateException(failure);
		}
	}

	private static boolean isPart(char c) {
		return Character.isLetterOrDigit(c) || c == '-';
	}
}

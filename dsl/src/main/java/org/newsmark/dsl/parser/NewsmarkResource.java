package org.newsmark.dsl.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.util.Triple;
import org.newsmark.dsl.newsmark.Citation;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.NewsmarkPackage.Literals;
import org.newsmark.dsl.scoping.NewsmarkLinker;

import com.google.inject.Inject;

/**
 * Reads a file as the UTF-8 that it must be. A byte order mark is dropped; bytes that are no UTF-8 are one mistake at
 * the first of them, and the rest of the file is still read.
 */
public class NewsmarkResource extends LazyLinkingResource {

	private static final char BYTE_ORDER_MARK = '\uFEFF';
	/** Stands for what could not be decoded; a file may hold it all the same. */
	private static final char UNDECODABLE = '\uFFFD';

	@Inject
	private OperationCanceledManager cancellation;

	/** Where the first character stands that could not be decoded; -1 if all could. */
	private int undecodable = -1;

	/** The places that refer to nothing: to look for each among all errors, as Xtext does, takes quadratic time. */
	private final Set<INode> unlinked = new HashSet<>();

	/** Tells whether all bytes of the file were UTF-8: only then is its text all that it holds. */
	public boolean isUtf8() {
		return undecodable < 0;
	}

	/** Returns the text that was parsed, without a byte order mark. */
	public String text() {
		return getParseResult().getRootNode().getText();
	}

	/** Returns how many mistakes of syntax there are. */
	public long mistakes() {
		return getErrors().stream().filter(XtextSyntaxDiagnostic.class::isInstance).count();
	}

	@Override
	protected Reader createReader(InputStream stream) throws IOException {
		undecodable = -1;
		if (stream instanceof LazyStringInputStream text) {
			return new StringReader(withoutMark(text.getString()));
		}
		byte[] bytes = stream.readAllBytes();
		String text = new String(bytes, StandardCharsets.UTF_8);
		return new StringReader(text.indexOf(UNDECODABLE) < 0 ? withoutMark(text) : decode(bytes));
	}

	/** Only citations and references refer to anything: asking every object for its references cost more than linking. */
	@Override
	public void resolveLazyCrossReferences(CancelIndicator indicator) {
		if (getContents().isEmpty() || !(getContents().get(0) instanceof NewsFile file)) {
			return;
		}
		for (EObject object : NewsmarkLinker.linkable(file)) {
			cancellation.checkCanceled(indicator);
			if (object instanceof Citation) {
				resolveLazyCrossReference((InternalEObject) object, Literals.CITATION__SOURCE);
			} else {
				resolveLazyCrossReference((InternalEObject) object, Literals.STATEMENT_REFERENCE__STORY);
				resolveLazyCrossReference((InternalEObject) object, Literals.STATEMENT_REFERENCE__STATEMENT);
			}
		}
	}

	@Override
	protected void addSyntaxErrors() {
		super.addSyntaxErrors();
		OneMistakeEach.keepFirst(getErrors());
		if (undecodable >= 0) {
			getErrors().add(new SyntaxMistake(getParseResult().getRootNode(),
					"The file is not UTF-8 from here on: save it in that encoding.", undecodable, 1));
		}
	}

	@Override
	protected void addSyntaxDiagnostic(List<Diagnostic> diagnostics, INode node) {
		SyntaxErrorMessage mistake = node.getSyntaxErrorMessage();
		String[] range = mistake.getIssueData() == null ? null : mistake.getIssueData()[0].split(":");
		int offset = range == null ? node.getOffset() : Integer.parseInt(range[0]);
		int length = range == null ? node.getLength() : Integer.parseInt(range[1]);
		diagnostics.add(new SyntaxMistake(node, mistake.getMessage(), offset, length));
	}

	@Override
	protected void createAndAddDiagnostic(Triple<EObject, EReference, INode> link) {
		DiagnosticMessage message = isValidationDisabled() ? null : createDiagnosticMessage(link);
		if (message != null && unlinked.add(link.getThird())) {
			getDiagnosticList(message).add(createDiagnostic(link, message));
		}
	}

	/** Asked of every link that leads somewhere; to find the words for one that does not takes long. */
	@Override
	protected void removeDiagnostic(Triple<EObject, EReference, INode> link) {
		if (unlinked.remove(link.getThird())) {
			super.removeDiagnostic(link);
		}
	}

	@Override
	protected void clearErrorsAndWarnings() {
		super.clearErrorsAndWarnings();
		unlinked.clear();
	}

	private String decode(byte[] bytes) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer input = ByteBuffer.wrap(bytes);
		CharBuffer output = CharBuffer.allocate(bytes.length + 1);
		CoderResult result = decoder.decode(input, output, true);
		int first = result.isError() ? output.position() : -1;
		while (result.isError()) {
			input.position(input.position() + result.length());
			output.put(UNDECODABLE);
			result = decoder.decode(input, output, true);
		}
		String text = output.flip().toString();
		boolean marked = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK;
		undecodable = first < 0 ? -1 : first - (marked ? 1 : 0);
		return withoutMark(text);
	}

	private static String withoutMark(String text) {
		return text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
	}
}

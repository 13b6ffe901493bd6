package org.newsmark.dsl.parser;

import static org.eclipse.xtext.diagnostics.Diagnostic.SYNTAX_DIAGNOSTIC;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;

/**
 * Holds what does not parse, with its own place: the parser hangs a message on the node that it happens to be at,
 * which may stand behind the paragraph with the mistake.
 */
final class SyntaxMistake extends XtextSyntaxDiagnostic {

	private final INode node;
	private final String message;
	private final int offset;
	private final int length;

	SyntaxMistake(INode node, String message, int offset, int length) {
		super(node);
		this.node = node;
		this.message = message;
		this.offset = offset;
		this.length = length;
	}

	INode node() {
		return node;
	}

	/** Tells a value of the wrong form, behind which all is read, from what throws the parser off. */
	boolean isWrongValue() {
		return node.getSyntaxErrorMessage() != null
				&& SyntaxMessages.WRONG_VALUE.equals(node.getSyntaxErrorMessage().getIssueCode());
	}

	@Override
	public String getCode() {
		return SYNTAX_DIAGNOSTIC;
	}

	@Override
	public String[] getData() {
		return null;
	}

	@Override
	public String getMessage() {
		return message;
	}

	@Override
	public int getOffset() {
		return offset;
	}

	@Override
	public int getLength() {
		return length;
	}

	@Override
	public int getLine() {
		return NodeModelUtils.getLineAndColumn(node.getRootNode(), offset).getLine();
	}

	@Override
	public int getColumn() {
		return NodeModelUtils.getLineAndColumn(node.getRootNode(), offset).getColumn();
	}
}

package org.newsmark.dsl.ide.workspace;

import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.newsmark.dsl.newsmark.NewsFile;

/**
 * Holds one version of a file, parsed, with the files that it sees. It never changes: an edit makes a new draft.
 * Asking a model resolves its links, so one thread at a time may ask it: {@link StoryWorkspace#read} sees to that.
 */
public final class Draft {

	private final XtextResource resource;
	private final NewsFile file;
	private final Integer version;
	private final String text;
	private final Positions positions;
	private final IResourceValidator validator;
	private final long born;
	/** Lets in who has waited longest: colors that are asked for during a check are not to wait for the end of it. */
	private final ReentrantLock lock = new ReentrantLock(true);
	private List<Issue> findings;
	private FileSummary summary;

	Draft(XtextResource resource, NewsFile file, Integer version, IResourceValidator validator, long born) {
		this.resource = resource;
		this.file = file;
		this.version = version;
		this.text = NodeModelUtils.getNode(file).getRootNode().getText();
		this.positions = new Positions(text);
		this.validator = validator;
		this.born = born;
	}

	public URI uri() {
		return resource.getURI();
	}

	public XtextResource resource() {
		return resource;
	}

	public NewsFile file() {
		return file;
	}

	/** Returns the editor's number for this text; null where the text is that of the file on disk. */
	public Integer version() {
		return version;
	}

	public String text() {
		return text;
	}

	public Positions positions() {
		return positions;
	}

	/** Returns where the object stands, without the blanks and comments before it. */
	public Range range(EObject object) {
		return positions.range(NodeModelUtils.findActualNodeFor(object));
	}

	/** Returns the innermost leaf of the text at an offset, or null behind the end. */
	public ILeafNode leaf(int offset) {
		if (offset < 0 || offset >= text.length()) {
			return null;
		}
		INode node = resource.getParseResult().getRootNode();
		while (node instanceof ICompositeNode parent) {
			node = child(parent, offset);
		}
		return (ILeafNode) node;
	}

	/** Asks for beginnings only: Xtext works out where a node ends anew at each level, and takes ten times as long. */
	private static INode child(ICompositeNode parent, int offset) {
		INode found = null;
		for (INode child = parent.getFirstChild(); child != null && child.getTotalOffset() <= offset; child = child
				.getNextSibling()) {
			boolean isEmpty = child instanceof ICompositeNode composite && !composite.hasChildren();
			found = isEmpty ? found : child;
		}
		return found;
	}

	/** Returns what the leaf at an offset is a part of, or null where there is no leaf. */
	public EObject object(int offset) {
		ILeafNode leaf = leaf(offset);
		return leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
	}

	/** Returns what is wrong with the file, as {@code newsmark check} would say it. It is found out once. */
	public List<Issue> findings(CancelIndicator indicator) {
		if (findings == null) {
			findings = List.copyOf(validator.validate(resource, CheckMode.ALL, indicator));
		}
		return findings;
	}

	/** Counts the errors among what is wrong with the file. */
	public long errors() {
		return findings(CancelIndicator.NullImpl).stream().filter(finding -> finding.getSeverity() == Severity.ERROR)
				.count();
	}

	/** Returns what whoever asks the draft has to hold; of several drafts, never two at a time. */
	ReentrantLock lock() {
		return lock;
	}

	/** Returns how many changes there had been when this draft was made. */
	long born() {
		return born;
	}

	/** Returns what others ask about this draft; null until that was drawn up. */
	FileSummary summary() {
		return summary;
	}

	void summarize(CancelIndicator indicator) {
		if (summary == null) {
			summary = Summarizer.summary(this, indicator);
		}
	}

	/** Returns the files that were read for this one, itself included; complete once the findings are known. */
	Set<URI> sees() {
		return resource.getResourceSet().getResources().stream().map(Resource::getURI).collect(Collectors.toSet());
	}
}

package org.newsmark.dsl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.newsmark.NewsFile;

/** Finds the comments that silence a rule for the next paragraph or declaration. */
final class Ignores {

	private static final Pattern COMMENT = Pattern
			.compile("(?<=^|\\R)[ \\t]*(//[ \\t]*newsmark:[ \\t]*ignore[ \\t]+([A-Za-z0-9_-]+)[^\\r\\n]*)");
	/** What does not parse can't be trusted to be silenced where it seems to be. */
	private static final String SYNTAX = "syntax";

	private final List<Ignore> ignores = new ArrayList<>();

	Ignores(NewsFile file, String text) {
		if (!text.contains("newsmark:")) {
			return;
		}
		List<ICompositeNode> covered = coveredNodes(file);
		ICompositeNode root = NodeModelUtils.findActualNodeFor(file).getRootNode();
		int next = 0;
		Matcher comments = COMMENT.matcher(text);
		while (comments.find()) {
			int start = comments.start(1);
			ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, start);
			if (leaf != null && leaf.isHidden() && leaf.getOffset() == start) {
				while (next < covered.size() && covered.get(next).getOffset() < start) {
					next++;
				}
				ignores.add(ignore(comments, next < covered.size() ? covered.get(next) : null));
			}
		}
	}

	/** Tells whether a comment silences the finding, and remembers that it did. */
	boolean silence(String rule, int offset) {
		if (rule.equals(SYNTAX)) {
			return false;
		}
		boolean silenced = false;
		for (Ignore ignore : ignores) {
			silenced |= ignore.silence(rule, offset);
		}
		return silenced;
	}

	List<Ignore> all() {
		return ignores;
	}

	private static Ignore ignore(Matcher comment, ICompositeNode covered) {
		int start = covered == null ? 0 : covered.getOffset();
		int end = covered == null ? 0 : covered.getEndOffset();
		return new Ignore(comment.group(2), comment.start(1), comment.end(1) - comment.start(1), start, end);
	}

	private static List<ICompositeNode> coveredNodes(NewsFile file) {
		List<EObject> covered = new ArrayList<>(file.getDeclarations());
		if (file.getBody() != null) {
			covered.addAll(file.getBody().getBlocks());
		}
		return covered.stream().map(NodeModelUtils::findActualNodeFor).toList();
	}
}

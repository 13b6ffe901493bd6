package org.newsmark.dsl.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.prose.TextRange;

/** Finds the comments that silence a rule for the next paragraph or declaration. */
public final class Ignores {

	private static final String MARK = "ewsmark:";
	private static final Pattern COMMENT = Pattern
			.compile("//[ \\t]*[Nn]ewsmark:[ \\t]*(?:ignore[ \\t]+([A-Za-z0-9_-]+))?[^\\r\\n]*");
	/** What does not parse can't be trusted to be silenced where it seems to be. */
	private static final String SYNTAX = "syntax";
	private static final TextRange NOTHING = new TextRange(0, 0);

	private final List<Ignore> ignores = new ArrayList<>();
	/** For each rule, what is silenced by where it begins. */
	private final Map<String, NavigableMap<Integer, List<Ignore>>> byRule = new HashMap<>();

	Ignores(NewsFile file, String text) {
		if (text.contains(MARK)) {
			find(file, text);
		}
	}

	/** Returns where in a comment the rule stands that it names to be ignored; empty of any other comment. */
	public static Optional<TextRange> ruleIn(String comment) {
		Matcher ignore = COMMENT.matcher(comment);
		return ignore.lookingAt() && ignore.group(1) != null
				? Optional.of(new TextRange(ignore.start(1), ignore.end(1))) : Optional.empty();
	}

	/** Tells whether a comment silences the finding, and remembers that it did. */
	boolean silence(String rule, int offset) {
		NavigableMap<Integer, List<Ignore>> covered = byRule.get(rule);
		var nearest = covered == null ? null : covered.floorEntry(offset);
		boolean silenced = false;
		if (nearest != null) {
			for (Ignore ignore : nearest.getValue()) {
				silenced |= ignore.silence(rule, offset);
			}
		}
		return silenced;
	}

	List<Ignore> all() {
		return ignores;
	}

	private void find(NewsFile file, String text) {
		List<TextRange> covered = covered(file);
		int next = 0;
		for (ILeafNode leaf : NodeModelUtils.findActualNodeFor(file).getRootNode().getLeafNodes()) {
			Matcher comment = leaf.isHidden() ? COMMENT.matcher(leaf.getText()) : null;
			if (comment != null && comment.lookingAt() && standsAlone(text, leaf.getOffset())) {
				while (next < covered.size() && covered.get(next).start() < leaf.getOffset()) {
					next++;
				}
				add(comment, leaf.getOffset(), next < covered.size() ? covered.get(next) : NOTHING);
			}
		}
	}

	private void add(Matcher comment, int offset, TextRange covered) {
		String rule = comment.group(1) == null ? Ignore.NO_RULE : comment.group(1);
		Ignore ignore = new Ignore(rule, offset, comment.end(), covered.start(), covered.end());
		ignores.add(ignore);
		if (!ignore.ruleId().equals(SYNTAX)) {
			byRule.computeIfAbsent(ignore.ruleId(), each -> new TreeMap<>())
					.computeIfAbsent(covered.start(), where -> new ArrayList<>()).add(ignore);
		}
	}

	private static boolean standsAlone(String text, int offset) {
		int i = offset;
		while (i > 0 && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\t')) {
			i--;
		}
		return i == 0 || text.charAt(i - 1) == '\n' || text.charAt(i - 1) == '\r';
	}

	/** To ask a node where it begins costs as many steps as there are comments before it: each is asked once. */
	private static List<TextRange> covered(NewsFile file) {
		List<EObject> covered = new ArrayList<>(file.getDeclarations());
		if (file.getBody() != null) {
			covered.addAll(file.getBody().getBlocks());
		}
		return covered.stream().map(NodeModelUtils::findActualNodeFor)
				.map(node -> new TextRange(node.getOffset(), node.getEndOffset())).toList();
	}
}

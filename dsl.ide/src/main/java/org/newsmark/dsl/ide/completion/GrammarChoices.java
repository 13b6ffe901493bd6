package org.newsmark.dsl.ide.completion;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.antlr.FollowElementComputer;
import org.eclipse.xtext.ide.editor.contentassist.antlr.IContentAssistParser;
import org.newsmark.dsl.services.NewsmarkGrammarAccess;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Asks the grammar what may stand at a place, so that proposals follow it by themselves. */
@Singleton
final class GrammarChoices {

	/** The one keyword that is no word and worth a proposal. */
	static final String BODY_MARK = "---";

	/** Opens the braces of a span. */
	static final String SPAN = FragmentLexer.BODY + "[x]{";

	private final NewsmarkGrammarAccess grammar;
	private final IContentAssistParser parser;
	private final FollowElementComputer followers;
	private final Set<String> properties;
	private final Set<String> annotations;
	private final Set<String> declarations;

	@Inject
	GrammarChoices(NewsmarkGrammarAccess grammar, IContentAssistParser parser, FollowElementComputer followers) {
		this.grammar = grammar;
		this.parser = parser;
		this.followers = followers;
		this.properties = findProperties(grammar);
		this.annotations = Set.copyOf(after(SPAN).keywords());
		this.declarations = after("").keywords().stream().filter(word -> !word.equals(BODY_MARK))
				.collect(Collectors.toUnmodifiableSet());
	}

	/** Returns what may follow a text. */
	Expected after(String before) {
		Set<AbstractElement> elements = new LinkedHashSet<>();
		followers.computeFollowElements(parser.getFollowElements(before, false), elements);
		Set<String> keywords = new LinkedHashSet<>();
		Set<String> features = new LinkedHashSet<>();
		Set<String> values = new LinkedHashSet<>();
		boolean isCitation = false;
		boolean isReference = false;
		for (AbstractElement element : elements) {
			if (element instanceof Keyword keyword) {
				keywords.add(keyword.getValue());
				AbstractRule rule = GrammarUtil.containingRule(keyword);
				isCitation |= rule == grammar.getCitationRule() && keyword.getValue().equals("@");
				isReference |= rule == grammar.getStatementReferenceRule();
			} else if (element instanceof Assignment assignment) {
				features.add(assignment.getFeature());
				if (assignment.getTerminal() instanceof RuleCall call) {
					values.add(call.getRule().getName());
					keywords.addAll(choices(call.getRule()));
				}
			}
		}
		Map<Boolean, List<String>> words = keywords.stream().collect(Collectors.partitioningBy(GrammarChoices::isWord));
		return new Expected(words.get(true), Set.copyOf(words.get(false)), features, values, isCitation, isReference);
	}

	/** Returns the words that begin a property or an attribute which may stand only once in its block. */
	Set<String> properties() {
		return properties;
	}

	/** Returns the words that say of which kind an annotation is. */
	Set<String> annotations() {
		return annotations;
	}

	/** Returns the words that begin a declaration. */
	Set<String> declarations() {
		return declarations;
	}

	/** Lists the words between which a value chooses: a value that is an id has none, whatever it may be. */
	private List<String> choices(AbstractRule value) {
		boolean chooses = value instanceof ParserRule rule && GrammarUtil.isDatatypeRule(rule)
				&& value != grammar.getIdRule();
		return chooses ? EcoreUtil2.getAllContentsOfType(value, Keyword.class).stream().map(Keyword::getValue).toList()
				: List.of();
	}

	/** Properties are alternatives that the grammar lets repeat, so that a repeated one costs one finding only. */
	private static Set<String> findProperties(NewsmarkGrammarAccess grammar) {
		return GrammarUtil.allParserRules(grammar.getGrammar()).stream()
				.flatMap(rule -> EcoreUtil2.getAllContentsOfType(rule, Keyword.class).stream())
				.filter(keyword -> isWord(keyword.getValue()) && beginsProperty(keyword)).map(Keyword::getValue)
				.collect(Collectors.toUnmodifiableSet());
	}

	private static boolean beginsProperty(Keyword keyword) {
		EObject alternative = keyword.eContainer();
		if (alternative instanceof Group group && group.getElements().get(0) != keyword) {
			return false;
		}
		return alternative != null && alternative.eContainer() instanceof Alternatives all
				&& GrammarUtil.isMultipleCardinality(all);
	}

	private static boolean isWord(String keyword) {
		return Character.isLetter(keyword.charAt(0)) || keyword.equals(BODY_MARK);
	}
}

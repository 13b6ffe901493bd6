package org.newsmark.dsl.prose;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds the small words of English that show how a sentence is built. */
final class Vocabulary {

	static final Set<String> PERSONAL_PRONOUNS = words("he she it they we i you");
	static final Set<String> OBJECT_PRONOUNS = words("me you him her us them it");
	static final Set<String> AUXILIARIES = words(
			"was were is are am had has have would will could should may might can did does do must wasn't "
			+ "weren't isn't aren't hadn't hasn't haven't wouldn't won't couldn't can't cannot didn't doesn't don't");
	static final Set<String> HAVE = words("has have had");
	static final Set<String> ARTICLES = words("the a an");
	static final Set<String> TIME = words(
			"monday tuesday wednesday thursday friday saturday sunday yesterday today tonight earlier later again "
			+ "last this previously recently separately");
	/** Words that open a phrase of place, time or manner. */
	static final Set<String> CIRCUMSTANCE = words(
			"on in at to during with before via through after from under over late early");
	static final Set<String> PREPOSITIONS = words(
			"of in on at by for from with to into over under about against between among during within without "
			+ "through despite via per since until upon like amid across after before as than including regarding "
			+ "following near outside inside beyond behind");
	/** Words before a verb form that make it a noun, an adjective, a passive or something not said. */
	static final Set<String> BLOCKING = words(
			"the a an this his her its their my our your these of in on at by for from with to into over under "
			+ "about against between among during within without through despite via per as than is was were are be "
			+ "been being am get gets got gotten not never cannot would will could should may might can did does do "
			+ "must shall won't no nor having");
	/** Words that stand for people before "said", but before a participle only count or qualify it. */
	static final Set<String> QUALIFYING = words(
			"some many several all any other others more most few first second third last latest new newly such "
			+ "only two three four five six seven eight nine ten both each every another one no and or but");
	static final Set<String> SUBORDINATORS = words(
			"that and but or as when because while after before if since although though what how where which who "
			+ "whom whose whether so than until unless once");
	static final Set<String> BEHIND_NOUN_PHRASE = words(
			"on in at to as who which that whose where but because while when after before during he she it they "
			+ "we and or if how what whether why about has had have was were is are will would could can may said "
			+ "says told released published issued filed");
	static final Set<String> ADVERBS = words(
			"also later then once first always sometimes often now still since even just further soon again "
			+ "perhaps meanwhile nevertheless instead earlier");
	private static final Set<String> NOUNS_LIKE_ADVERBS = words(
			"family ally assembly reply daily weekly monthly bully homily anomaly supply monopoly rally fly "
			+ "elderly tally");
	private static final Set<String> PEOPLE = words(
			"people police they we who men women some many others most few critics staff media press scientists "
			+ "you");
	private static final Set<String> NOUNS_IN_ING = words(
			"meeting building king ruling filing briefing hearing being wing thing warning beijing finding "
			+ "posting");
	static final Set<String> EVIDENCE = words(
			"report reports study studies survey surveys poll polls data records record documents document "
			+ "figures investigation inquiry audit audits review analysis research researchers investigators panel "
			+ "commission court filings filing emails email statistics results footage video images tests autopsy "
			+ "census memo indictment logs");
	/** They say what time it is, or how hot, and claim nothing. */
	static final Set<String> INSTRUMENTS = words("clock clocks watch thermometer calendar scoreboard");
	static final Set<String> SOURCES = words(
			"officials official sources source people person documents document report reports records data "
			+ "figures statement aides aide diplomats diplomat prosecutors police investigators authorities lawyers "
			+ "lawyer filings memo letter emails witnesses experts reuters axios bloomberg");

	/** They make a noun of the verb even where a sentence begins with them: "False claims that…". */
	static final Set<String> BEFORE_NOUNS = words(
			"false unfounded baseless new recent such official early initial local media police multiple previous "
			+ "earlier some many these those conflicting unconfirmed european african american");

	private Vocabulary() {
	}

	static boolean isAdverb(String word) {
		return ADVERBS.contains(word) || word.length() > 4 && word.endsWith("ly") &&
				!NOUNS_LIKE_ADVERBS.contains(word);
	}

	static boolean isPlural(String word) {
		return PEOPLE.contains(word) || word.length() > 3 && word.endsWith("s") && !word.endsWith("'s")
				&& !word.endsWith("ss") && !word.endsWith("us") && !isAdverb(word);
	}

	/** Tells whether the word is rather a verb than the subject of one: "arrested alleged members". */
	static boolean isParticiple(String word) {
		return word.length() > 4 && (word.endsWith("ed") || word.endsWith("ing") && !NOUNS_IN_ING.contains(word));
	}

	private static Set<String> words(String list) {
		return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
	}
}

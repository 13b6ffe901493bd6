package org.newsmark.dsl.prose;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Describes one form of a verb of saying: what its subject must look like, and which objects make it a statement.
 * "Denied the charges" states something; "denied the motion" and "added 300 jobs" do not. Clauses ("that …"),
 * quotations and insertions (", he added,") need no entry: they make a statement of every verb.
 */
record SayingVerb(Subject subject, boolean isPlain, boolean takesAnyObject, Set<String> objects, Set<String> others) {

	enum Subject {
		/** Any noun or pronoun. */
		ANY,
		/** The form is a plural or an infinitive: "prosecutors say". */
		PLURAL,
		/** The form is a noun as well: "false claims that…". */
		PRONOUN_OR_NAME,
		/** The verb states something only of papers and studies: "records show". */
		EVIDENCE
	}

	private static final Set<String> NONE = Set.of();
	/** Nouns as well, so that only "she claims" and "Reuters reports" can be trusted. */
	private static final Set<String> ALSO_NOUNS = words("claims reports estimates notes states remarks comments "
			+ "replies tweets posts boasts jokes vows pledges promises stresses cautions recalls laments shows finds");
	private static final String OWN = "the his her their its ";

	/** The forms, by how they are written. */
	static Map<String, SayingVerb> all() {
		Map<String, SayingVerb> verbs = new HashMap<>();
		addPlain(verbs);
		addThoseWithObjects(verbs);
		addThoseWithClauses(verbs);
		addEvidence(verbs);
		return verbs;
	}

	private static void addPlain(Map<String, SayingVerb> verbs) {
		Set<String> others = words("nothing little goodbye farewell hello hi thanks prayers so");
		verbs.put("said", new SayingVerb(Subject.ANY, true, true, NONE, others));
		verbs.put("says", new SayingVerb(Subject.ANY, true, true, NONE, others));
		verbs.put("say", new SayingVerb(Subject.PLURAL, true, true, NONE, others));
	}

	private static void addThoseWithObjects(Map<String, SayingVerb> verbs) {
		add(verbs, "denied denies deny", OWN + "any all that those these it allegations accusations charges "
				+ "claims reports wrongdoing involvement responsibility knowing having being doing taking making using",
				"entry access bail asylum visa visas permission parole motion motions appeal appeals petition request "
				+ "requests application applications bid bail boarding coverage care injunction chance right");
		add(verbs, "announced announces announce", null, "missing himself herself itself themselves");
		add(verbs, "predicted predicts predict", null, "");
		add(verbs, "warned warns warn", null, "off");
		add(verbs, "tweeted", null, "");
		add(verbs, "reported reports report", null, "missing stolen dead directly back himself herself themselves");
		add(verbs, "claimed claims claim", "responsibility credit to",
				"lives life victory title titles crown gold silver bronze medal prize seat seats asylum benefits");
		add(verbs, "confirmed confirms confirm", OWN + "a an plans reports rumors",
				"nominee nominees nomination appointment judge justice secretary ambassador commissioner reservation");
		add(verbs, "acknowledged acknowledges acknowledge", OWN + "a having being responsibility mistakes errors",
				"crowd applause cheers audience receipt");
		add(verbs, "admitted admits admit", "having being guilt wrongdoing lying killing taking using stealing", "");
		add(verbs, "vowed vows vow", "to", "");
		add(verbs, "pledged pledges pledge", "to", "");
		add(verbs, "promised promises promise", "to a an more", "");
	}

	private static void addThoseWithClauses(Map<String, SayingVerb> verbs) {
		String regular = "insist assert add explain suggest contend complain lament joke boast remark comment respond "
				+ "maintain recall reveal disclose conclude observe tweet caution stress emphasize reiterate "
				+ "indicate note state repeat estimate concede declare argue allege";
		for (String base : regular.split(" ")) {
			String past = base.endsWith("e") ? base + "d" : base + "ed";
			String present = base.endsWith("s") ? base + "es" : base + "s";
			addUnlessThere(verbs, past, present, base);
		}
		addUnlessThere(verbs, "testified", "testifies", "testify");
		addUnlessThere(verbs, "clarified", "clarifies", "clarify");
		addUnlessThere(verbs, "replied", "replies", "reply");
		addUnlessThere(verbs, "wrote", "writes", "write");
		addUnlessThere(verbs, "posted", "posts", "post");
		addUnlessThere(verbs, "quipped", "quips", "quip");
	}

	private static void addUnlessThere(Map<String, SayingVerb> verbs, String... forms) {
		for (String form : forms) {
			verbs.putIfAbsent(form, verb(subject(form, form.equals(forms[2])), "", ""));
		}
	}

	private static void addEvidence(Map<String, SayingVerb> verbs) {
		for (String form : "showed shows show found finds find".split(" ")) {
			verbs.put(form, verb(Subject.EVIDENCE, "", ""));
		}
	}

	private static void add(Map<String, SayingVerb> verbs, String forms, String objects, String others) {
		String base = forms.substring(forms.lastIndexOf(' ') + 1);
		for (String form : forms.split(" ")) {
			verbs.put(form, verb(subject(form, form.equals(base)), objects, others));
		}
	}

	private static SayingVerb verb(Subject subject, String objects, String others) {
		return new SayingVerb(subject, false, objects == null, objects == null ? NONE : words(objects), words(others));
	}

	private static Subject subject(String form, boolean isBase) {
		if (ALSO_NOUNS.contains(form)) {
			return Subject.PRONOUN_OR_NAME;
		}
		return isBase && !form.equals("tweeted") ? Subject.PLURAL : Subject.ANY;
	}

	private static Set<String> words(String list) {
		return list.isEmpty() ? NONE : Set.copyOf(Arrays.asList(list.trim().split(" +")));
	}
}

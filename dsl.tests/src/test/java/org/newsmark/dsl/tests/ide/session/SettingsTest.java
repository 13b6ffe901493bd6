package org.newsmark.dsl.tests.ide.session;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Sets severities in all the ways that editors know. */
public class SettingsTest {

	private static final String URI = "untitled:Untitled-1";
	private static final String WAIVED = RawEditor.STORY + "[It closes]{claim unsourced \"seen by all\"}.\n";
	private static final String OFF = "{'severities': {'unsourced-claim': 'off'}}";
	private static final String CAN_BE_ASKED =
			"{'workspace': {'configuration': true, 'didChangeConfiguration': {'dynamicRegistration': true}}}";

	private RawEditor editor;

	@Before
	public void connect() throws IOException {
		editor = RawEditor.inProcess();
	}

	@After
	public void close() throws IOException {
		editor.close();
	}

	@Test
	public void comeWithTheGreeting() {
		editor.greet(null, "{}", OFF).open(URI, 1, WAIVED);
		assertEquals(List.of(), editor.rules(URI, 1));
	}

	@Test
	public void areSentWhenTheyChange() {
		editor.greet(null).open(URI, 1, WAIVED).awaitRules(URI, "unsourced-claim");
		editor.tell("workspace/didChangeConfiguration", "{'settings': {'newsmark': " + OFF + "}}").awaitRules(URI);
		editor.tell("workspace/didChangeConfiguration", "{'settings': {'newsmark': {}}}").awaitRules(URI,
				"unsourced-claim");
	}

	@Test
	public void stayWhereAnEditorSendsNothingOfThem() {
		editor.greet(null, "{}", OFF).tell("workspace/didChangeConfiguration", "{'settings': {}}")
				.tell("workspace/didChangeConfiguration", "{'settings': {'another': {'severities': {}}}}")
				.open(URI, 1, WAIVED);
		assertEquals(List.of(), editor.rules(URI, 1));
	}

	@Test
	public void areAskedFor() {
		editor.withSettings(OFF).greet(null, CAN_BE_ASKED, "null").open(URI, 1, WAIVED).awaitRules(URI);
		editor.withSettings("{'severities': {'unsourced-claim': 'error'}}")
				.tell("workspace/didChangeConfiguration", "{'settings': null}").awaitRules(URI, "unsourced-claim");
		assertEquals(1, editor.heard("client/registerCapability").size());
	}

	@Test
	public void doNotCountWhereAPolicySpeaks() {
		editor.greet(null, "{}", "{'severities': {'claim-without-source': 'off'}}").open(URI, 1,
				"policy \"Desk\" { rule claim-without-source info }\n" + RawEditor.STORY + "[It closes]{claim}.\n");
		assertEquals(List.of("claim-without-source"), editor.rules(URI, 1));
	}

	@Test
	public void areLeftAsTheyAreWhereTheyMakeNoSense() {
		editor.greet(null, CAN_BE_ASKED, "{'severities': []}").open(URI, 1, WAIVED).awaitRules(URI, "unsourced-claim");
		for (String senseless : List.of("5", "[]", "'text'", "{'severities': {}, 'preview': 7}",
				"{'severities': {'unsourced-claim': null}}", "{'severities': {'unsourced-claim': ''}}")) {
			editor.withSettings(senseless);
			editor.tell("workspace/didChangeConfiguration", "{'settings': " + senseless + "}");
		}
		editor.forget().replace(URI, 2, WAIVED);
		assertEquals(List.of("unsourced-claim"), editor.rules(URI, 2));
		assertEquals(List.of(), editor.heard("window/showMessage"));
	}

	@Test
	public void areComplainedOfOnceWhereTheyAreWrong() {
		editor.withSettings("{'severities': {'unsourced-clam': 'off', 'bad-url': 'Deadly', 'bad-date': 7}}")
				.greet(null, CAN_BE_ASKED, "{'severities': {'unsourced-clam': 'off', 'bad-url': 'Deadly', 'bad-date': 7}}");
		editor.tell("workspace/didChangeConfiguration", "{'settings': null}");
		assertEquals(List.of("newsmark.severities: There is no rule unsourced-clam. Did you mean unsourced-claim? The "
				+ "severity of bad-url may be error, warning, info or off, not Deadly. There is no rule bad-date."), warnings());
	}

	@Test
	public void areComplainedOfAgainWhereTheyAreWrongAgain() {
		editor.greet(null);
		for (String severities : List.of("5", "5", "{'bad-url': []}", "{}", "5", "['off']")) {
			editor.tell("workspace/didChangeConfiguration", "{'settings': {'newsmark': {'severities': " + severities + "}}}");
		}
		String wrong = "newsmark.severities: An object of rule ids and severities is expected here.";
		String bad = "newsmark.severities: The severity of bad-url may be error, warning, info or off, not [].";
		assertEquals(List.of(wrong, bad, wrong), warnings());
	}

	@Test
	public void areNotRecitedAtLength() {
		editor.greet(null, "{}", "{'severities': {'a': 'off', 'b': 'off', 'c': 'off', 'd': 'off', 'e': 'off', 'f': 'off', "
				+ "'g': 'off'}}");
		assertTrue(warnings().get(0).endsWith("There is no rule e. And 2 more."));
	}

	/** Returns what users were warned of, after all that was sent has been read. */
	private List<String> warnings() {
		editor.open(URI, 9, WAIVED).rules(URI, 9);
		return editor.heard("window/showMessage").stream().filter(shown -> shown.get("type").getAsInt() == 2)
				.map(shown -> shown.get("message").getAsString()).toList();
	}
}

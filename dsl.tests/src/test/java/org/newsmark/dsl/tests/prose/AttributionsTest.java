package org.newsmark.dsl.tests.prose;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.junit.Test;
import org.newsmark.dsl.prose.Attribution;
import org.newsmark.dsl.prose.Attributions;
import org.newsmark.dsl.prose.TextRange;

/** Each row is a sentence: { } stand around what attributes, [ ] around the speaker and < > around who was told. */
public class AttributionsTest {

	@Test
	public void saying() {
		expect(
				"The talks ended, [he] {said}.",
				"“The answer is yes,” [he] {said} when asked.",
				"“The answer is yes,” {said} [Rep. Adam Smith], a Democrat.",
				"“The answer is yes,” {said} [the official].",
				"[The president of the United States] {said} it was over.",
				"On Monday, [the ministry] {said} the boat sank.",
				"[Marco Rubio], the secretary of state, {said} he was not told.",
				"[Sen. Mark Kelly] (D-Ariz.) {said} the strike was illegal.",
				"He leads a cartel, [prosecutors] {say}.",
				"[U.S. officials] {say} he must go.",
				"[Rubio] also {said} the boat sank.",
				"[Maduro] has repeatedly {said} that he will stay.",
				"He smiled and {said} it was over.",
				"A memo that {said} the strike was legal leaked.",
				"[One of them] {said} too much.",
				"The deal is dead, {said} [Smith].");
	}

	@Test
	public void describedSpeakers() {
		expect(
				"“I was wrong,” [Wrenfield], who studies insects at the institute, {said}.",
				"The fare will double, [Gerda Brandlow], the secretary of the board, {said}.",
				"“It was the quay,” her skipper, [Haakon Brill], {said} in Ossic.",
				"[Wilmot Tarrie], 58, an inspector, {told} <a jury> that he had lied.",
				"The premier is three votes short, [two people who keep the tally] {told} <the Exchange>.",
				"[One official], who spoke on condition of anonymity, {said} it was over.",
				"On Monday, after a long talk, [he] {said} it was over.");
	}

	@Test
	public void telling() {
		expect(
				"Washington has not given up, [officials] {told} <Axios>.",
				"He was in touch, [he] {told} <reporters> on his plane Sunday.",
				"[U.S. officials] {told} <the Miami Herald> that talks ended.",
				"The call was short, [the head of the National Assembly] {told} <a news conference>.",
				"[He] {told} <me> it was over.",
				"[Witnesses] {told} of a second strike.",
				"[Rubio], the secretary of state, {told} <lawmakers> it was legal.");
	}

	@Test
	public void verbsWithAClause() {
		expect(
				"[The company] {reported} that profits fell.",
				"[He] {insisted} the strike was legal.",
				"[She] {testified} that she saw it.",
				"[Trump] {claimed} the election was stolen.",
				"[Lawyers] {argued} that the ban violates the law.",
				"[He] {wrote} on Truth Social that the airspace was closed.",
				"[She] {added} that nobody was hurt.",
				"[Hegseth] {posted} on X that the report was false.",
				"[The ministry] {confirmed} to Reuters that he left.",
				"[He] {acknowledged} there was a second strike.",
				"[Prosecutors] {allege} he leads a cartel.",
				"[She] {suggested} they were lying.",
				"[Reuters] {reports} that talks ended.",
				"[He] {claims} that he won.",
				"[The report] {found} that the boat was empty.",
				"[Flight records] {show} the plane was in Florida.",
				"[He] {pointed out} that the boat was empty.",
				"[The filing] {states} that the boat was empty.",
				"[She] {repeated} that nobody was hurt.");
	}

	@Test
	public void verbsSetIntoTheSentence() {
		expect(
				"Nobody was hurt, [the ministry] {added}.",
				"“It is over,” [she] {wrote} on Monday.",
				"“It is over,” {added} [Smith].",
				"[She] {added}: “It is over.”",
				"Nobody, [he] {noted}, was hurt.",
				"Talks ended, as [the Herald] {reported}.",
				"Two boats were hit, {reported} [Reuters] on Monday.",
				"Prices rose, [Reuters] {reported} Monday, {citing} [people with knowledge of the talks].",
				"[Trump] {posted} on Truth Social: “The airspace is closed.”",
				"He was convicted of lying to investigators, [court records] {show}.",
				"[Israel] {says} it struck a commander; [Hamas] {denied} it.",
				"“We're not going anywhere,” {said} [Maria Lopez], 34, who owns the shop.");
	}

	@Test
	public void verbsThatStateTheirObject() {
		expect(
				"[Maduro] has always {denied} it.",
				"[Maduro] {denied} the charges.",
				"[He] {denied} being in Florida.",
				"[The company] {announced} plans to cut jobs.",
				"[The group] {claimed} responsibility for the attack.",
				"[Police] {reported} three deaths.",
				"[Analysts] {predicted} a rise.",
				"[He] {warned} of a wider war.",
				"[The Pentagon] {confirmed} the strike.",
				"[Trump] {vowed} to close the airspace.",
				"[The mayor] {promised} a new bridge.",
				"[Prosecutors] {accused} him of leading a cartel.");
	}

	@Test
	public void phrases() {
		expect(
				"Talks ended, {according to} [the Miami Herald], which broke the news.",
				"{According to} [U.S. officials], talks ended.",
				"{According to} [people familiar with the matter], talks ended.",
				"It was, {in the words of} [one aide], a short call.",
				"{In a statement}, the ministry condemned the strike.",
				"The ministry condemned it {in a written statement} on Monday.",
				"Reuters {quoted [an official] as saying} that talks ended.",
				"[He] was {quoted as saying} that talks ended.",
				"Trump defended the strike, {saying} it was legal.",
				"Talks ended, [the paper] {reported}, {citing} [three officials].",
				"The boat sank, {as reported by} [the Post].",
				"The boat {reportedly} sank.",
				"{Per} [the indictment], he lied.");
	}

	@Test
	public void wordsThatAttributeNothing() {
		expect(
				"All told, 80 people died.",
				"The said agreement expired.",
				"He would not say what about.",
				"He declined to say more.",
				"He never said that.",
				"That said, the plan is dead.",
				"He is said to be rich.",
				"A man said to be 30 was held.",
				"He said nothing.",
				"Say it again.",
				"She was told to leave.",
				"Officials told residents to evacuate.",
				"He told the truth and told stories.",
				"He was denied entry to the country.",
				"The judge denied the motion.",
				"The court denied him bail.",
				"A reported 30 people died.",
				"Two reported deaths were confirmed.",
				"He was reported missing on Monday.",
				"The crash was reported on Monday.",
				"The storm claimed the lives of 30 people.",
				"He claimed victory.",
				"The company added 300 jobs in May.",
				"She is a noted author.",
				"The bank wrote off the debt.",
				"He wrote a book and posted a video.",
				"The deal announced Monday was dropped.",
				"An attack claimed by the group killed two.",
				"False claims that he won spread online.",
				"Police arrested alleged gang members.",
				"An estimated 300 people came.",
				"The Senate confirmed the nominee.",
				"He declared war.",
				"The United States and its allies met.",
				"A man accused of fraud was held.",
				"It all went according to plan.",
				"According to the schedule, it ends on Monday.",
				"He resigned, citing health reasons.",
				"He left the room without saying goodbye.",
				"He had other words of advice.",
				"It goes without saying.",
				"Officials have not said when the school will reopen.",
				"Shares have added 12% this year.",
				"The mayor declared a state of emergency.",
				"The automaker recalled 3,000 cars.",
				"The team maintained its lead, and he explained the rules.",
				"A man finds that he can fly.",
				"Meta was accused of failing children.",
				"As she told it, the deal was done.",
				"That is easier said than done.",
				"Having said that, he left.",
				"It was not clear what he said.",
				"The clock said noon.",
				"He pointed out the window.",
				"Per the rules, two cups per day are free.");
	}

	@Test
	public void everyCharacterCounts() {
		expect(
				"🎉 [Émile Nuñez] {said} 🇻🇪 won.",
				"𝒜 deal is dead, [he] {said} 🎉",
				"",
				"🎉");
	}

	@Test
	public void longTextsAreRead() {
		for (String piece : List.of("said ", "he said ", "told ", "according to ", "as saying ", "quoted as ", "a", "a-",
				"a.", ", ", "that ", "denied the ", "reported on ", "also ", "“said” ", "very ", "accused of ",
				"citing ", "😀", "U.S. ")) {
			String text = piece.repeat(100_000);
			int end = 0;
			for (Attribution attribution : Attributions.find(text)) {
				assertTrue(attribution.range().start() >= end);
				end = attribution.range().end();
			}
			assertTrue(end <= text.length());
		}
	}

	private record Sign(int offset, int rank, char character) {
	}

	private static void expect(String... rows) {
		for (String row : rows) {
			assertEquals(row, marked(row.replaceAll("[\\[\\]{}<>]", "")));
		}
	}

	private static String marked(String text) {
		List<Sign> signs = new ArrayList<>();
		for (Attribution attribution : Attributions.find(text)) {
			add(signs, attribution.range(), "{}", 1);
			attribution.speaker().ifPresent(range -> add(signs, range, "[]", 2));
			attribution.hearer().ifPresent(range -> add(signs, range, "<>", 2));
		}
		signs.sort(Comparator.comparing(Sign::offset).thenComparing(Sign::rank).reversed());
		StringBuilder marked = new StringBuilder(text);
		signs.forEach(sign -> marked.insert(sign.offset(), sign.character()));
		return marked.toString();
	}

	private static void add(List<Sign> signs, TextRange range, String brackets, int rank) {
		signs.add(new Sign(range.start(), rank, brackets.charAt(0)));
		signs.add(new Sign(range.end(), -rank, brackets.charAt(1)));
	}
}

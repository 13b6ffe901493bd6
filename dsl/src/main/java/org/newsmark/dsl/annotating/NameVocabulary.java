package org.newsmark.dsl.annotating;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds the words that show what a name names: a person, an institution, a newsroom, a paper. */
final class NameVocabulary {

	/** Stand before the names of people, as their office or as a form of address. */
	private static final Set<String> TITLES = words("president premier chancellor minister mayor governor gov senator sen "
			+ "representative rep congressman congresswoman secretary ambassador commissioner councilor councillor "
			+ "councilman councilwoman alderman delegate deputy speaker leader whip king queen prince princess emperor "
			+ "pope cardinal archbishop bishop father sister rev reverend imam rabbi ayatollah sheikh judge justice "
			+ "attorney prosecutor sheriff chief officer detective inspector superintendent sergeant sgt captain capt "
			+ "major maj lieutenant lt colonel col general gen admiral adm marshal commander cmdr corporal private "
			+ "professor prof doctor dr director chairman chairwoman chairperson chair ceo spokesman spokeswoman "
			+ "spokesperson coach manager mr mrs ms mx sir dame lord lady madam supt det insp amb");
	/** Forms of address say nothing about whom they address. */
	private static final Set<String> ADDRESSES = words("mr mrs ms mx sir dame lord lady madam dr");
	private static final Set<String> INSTITUTIONS = words("ministry department office agency council commission committee "
			+ "board court tribunal university college institute school company corporation firm inc corp co ltd plc llc "
			+ "group party union league association federation confederation service services police army navy force "
			+ "forces bank fund organization organisation foundation trust center centre house congress parliament senate "
			+ "assembly government administration authority bureau embassy consulate cooperative society church "
			+ "kremlin pentagon museum hospital coalition alliance campaign guard treasury airline airlines airways "
			+ "nations brigade movement front militia command headquarters laboratory observatory archive library zoo "
			+ "military police club prefecture secretariat directorate network charity chamber");
	private static final Set<String> NEWSROOMS = words("news times post herald journal gazette tribune chronicle radio tv "
			+ "television press broadcasting magazine daily weekly telegraph guardian observer courier mail globe "
			+ "newspaper broadcaster axios reuters bloomberg politico bbc cnn npr ap afp dpa ansa tass cbs nbc abc pbs msnbc "
			+ "jazeera");
	private static final Set<String> PAPERS = words("report study survey document indictment filing filings complaint "
			+ "lawsuit affidavit memo memorandum letter records documents minutes transcript audit review analysis "
			+ "autopsy census bulletin statement resolution ruling verdict paper reports studies surveys book log");
	private static final Set<String> DATA = words("data figures statistics dataset poll polls results logs");
	/** What begins a sentence with a capital and is no part of a name. */
	private static final Set<String> SMALL = words("the a an this that these those he she it they we i you his her its "
			+ "their our my your but and or so yet nor if when while after before as because since although though "
			+ "until unless once where whether what who whom whose which how why on in at to by for from with of into "
			+ "over under about against between among during within without through despite via per not no there here "
			+ "then now also still only even both some many most few several all any each every one two three four five "
			+ "six seven eight nine ten last next monday tuesday wednesday thursday friday saturday sunday january "
			+ "february march april may june july august september october november december jan feb mar apr jun jul aug "
			+ "sept sep oct nov dec yesterday today tomorrow meanwhile however according like unlike asked told said "
			+ "another other such more former later earlier");
	private static final Set<String> NOT_NEWSROOMS = words("congress parliament senate house assembly court council "
			+ "commission committee lawmakers reporters police");

	private NameVocabulary() {
	}

	static boolean isTitle(String word) {
		return TITLES.contains(plain(word));
	}

	static boolean isAddress(String word) {
		return ADDRESSES.contains(plain(word));
	}

	static boolean isInstitution(String word) {
		return INSTITUTIONS.contains(plain(word));
	}

	static boolean isNewsroom(String word) {
		return NEWSROOMS.contains(plain(word));
	}

	static boolean isNoNewsroom(String word) {
		return NOT_NEWSROOMS.contains(plain(word));
	}

	static boolean isPaper(String word) {
		return PAPERS.contains(plain(word));
	}

	static boolean isData(String word) {
		return DATA.contains(plain(word));
	}

	static boolean isSmall(String word) {
		return SMALL.contains(plain(word));
	}

	private static String plain(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
	}

	private static Set<String> words(String list) {
		return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
	}
}

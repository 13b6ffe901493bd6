package org.newsmark.dsl.validation;

/** Holds one {@code // newsmark: ignore RULE-ID reason}: where it stands and which stretch of text it covers. */
public final class Ignore {

	/** What a comment names that is spelled so that it silences nothing. */
	static final String NO_RULE = "a rule that this comment names";

	private final String ruleId;
	private final int offset;
	private final int length;
	private final int coveredStart;
	private final int coveredEnd;
	private boolean used;

	Ignore(String ruleId, int offset, int length, int coveredStart, int coveredEnd) {
		this.ruleId = ruleId;
		this.offset = offset;
		this.length = length;
		this.coveredStart = coveredStart;
		this.coveredEnd = coveredEnd;
	}

	public String ruleId() {
		return ruleId;
	}

	/** Returns where the comment begins. */
	public int offset() {
		return offset;
	}

	/** Returns the length of the comment, without its line break. */
	public int length() {
		return length;
	}

	public boolean isUsed() {
		return used;
	}

	boolean silence(String rule, int finding) {
		boolean silences = rule.equals(ruleId) && finding >= coveredStart && finding < coveredEnd;
		used |= silences;
		return silences;
	}
}

package org.newsmark.dsl.validation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.newsmark.dsl.newsmark.RuleSeverity;

/** Says of a rule what lists, pages and policies need to know. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RuleInfo {

	/** How much the finding weighs where no policy says otherwise. */
	RuleSeverity severity();

	/** What the rule catches, in one sentence. */
	String summary();

	/** What a finding says: what is wrong, and what to do; {@code %s} stands for what the rule fills in. */
	String message();

	/** What the quick fix does, in a few words; empty where there is none. */
	String fix() default "";
}

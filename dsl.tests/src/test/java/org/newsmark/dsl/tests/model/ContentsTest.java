package org.newsmark.dsl.tests.model;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.Test;
import org.newsmark.dsl.model.Contents;
import org.newsmark.dsl.newsmark.NewsFile;
import org.newsmark.dsl.newsmark.NewsmarkPackage;
import org.newsmark.dsl.tests.Newsroom;

public class ContentsTest {

	/** Holds something in each place where something can be held. */
	private static final String FULL = """
			import "sources.news"
			story "Bridge" {
				correction 2025-12-01 "It was Elm Street."
			}
			source ada: person "Ada Lund" { by @bo "page 2" via @bo }
			source bo: person "Bo Marsh"
			policy "House" { rule unmarked-date off }
			---
			# The `bridge` in [May]{date 2025-05}

			[It closes, [he]{source @bo} said]{claim #closes by @ada, @bo via @bo evidence @ada denies #opens supports #opens corrects #opens answers #opens continues #opens}.
			["It opens"]{quote #opens by @bo via @ada answers #closes continues #closes} [soon]{note "Ask."}.
			""";

	@Test
	public void visitsWhatAFileHoldsInItsOrder() {
		assertEquals(contained(Newsroom.parse(FULL)), visited(Newsroom.parse(FULL)));
	}

	@Test
	public void knowsEveryPlaceOfTheLanguage() {
		Set<EReference> places = new HashSet<>();
		NewsmarkPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.forEach(type -> places.addAll(((EClass) type).getEAllContainments()));
		Contents.visit(Newsroom.parse(FULL), object -> places.remove(object.eContainmentFeature()));
		assertEquals("add what is new to Contents and to this test", Set.of(), places);
	}

	private static List<String> visited(NewsFile file) {
		List<String> found = new ArrayList<>();
		Contents.visit(file, object -> found.add(describe(object)));
		return found;
	}

	private static List<String> contained(NewsFile file) {
		List<String> found = new ArrayList<>(List.of(describe(file)));
		file.eAllContents().forEachRemaining(object -> found.add(describe(object)));
		return found;
	}

	private static String describe(EObject object) {
		return object.eClass().getName() + " " + EcoreUtil.getURI(object).fragment();
	}
}

package org.newsmark.dsl.tests.dates;

import static org.newsmark.dsl.tests.dates.Fit.fits;
import static org.newsmark.dsl.tests.dates.Fit.fitsNot;

import org.junit.Test;

/** The story was published on Sunday, Nov. 30, 2025. */
public class CalendarWordsThatFitTest {

	@Test
	public void monthsTakeAYearNearTheAnchor() {
		fits("November", "2025-11", "2025-11-30", "2024-11-05");
		fitsNot("November", "2025-10-31", "2022-11");
		fits("Nov. 30", "2025-11-30", "2024-11-30");
		fitsNot("Nov. 30", "2025-11-29", "2021-11-30");
		fits("Aug. 5", "2025-08-05");
		fits("Dec. 20", "2025-12-20");
		fits("Jan. 5", "2026-01-05", "2025-01-05");
		fits("mid-November", "2025-11-14");
		fitsNot("mid-November", "2025-11-28");
		fits("last November", "2024-11");
		fitsNot("last November", "2025-11", "2023-11");
		fits("last May", "2025-05");
		fits("next March", "2026-03");
		fits("this December", "2025-12");
		fits("Nov. 3-5", "2025-11-03", "2025-11-04", "2025-11-03/2025-11-05");
		fitsNot("Nov. 3-5", "2025-11-06");
		fits("March 3 to 7", "2025-03-06");
		fits("3-7 March", "2025-03-06");
		fits("Nov. 29 and 30", "2025-11-30");
		fits("Nov. 28 to Dec. 3", "2025-12-01");
		fits("September to November", "2025-10");
		fits("the week of Nov. 17", "2025-11-20");
		fits("30th November", "2025-11-30");
		fits("the 30th of November", "2025-11-30");
		fits("Feb. 29", "2024-02-29");
		fitsNot("Nov. 31", "2025-11-30", "2025-12-01");
	}

	@Test
	public void explicitDatesNeedNoAnchor() {
		fits("Nov. 30, 2025", "2025-11-30", "2025-11", "2025");
		fitsNot("Nov. 30, 2025", "2025-11-29", "2024-11-30");
		fits("30 November 2025", "2025-11-30");
		fits("Dec. 31, 9999", "9999-12-31");
		fits("between March and June 2025", "2025-05");
		fits("November 2025", "2025-11-12");
		fitsNot("November 2025", "2025-12");
		fits("May of 2020", "2020-05");
		fits("early March 2024", "2024-03-02");
		fitsNot("early March 2024", "2024-03-30");
		fits("Nov. 28, 2024, to Jan. 3, 2025", "2024-11-28");
		fits("Nov. 28 to Jan. 3, 2026", "2025-12-25");
		fits("September 2024 to June 2025", "2025-01");
		fits("2025-11-30", "2025-11-30");
		fits("2025-11-30T20:15-05:00", "2025-11-30");
		fits("in 2020", "2020-07");
		fitsNot("in 2020", "2021");
		fits("2019-2021", "2020");
		fits("between 2019 and 2021", "2020");
		fits("in 2019-20", "2020-02");
		fits("since 1991", "1991/..");
		fits("after 2020", "2021/..", "2023");
		fitsNot("after 2020", "2019");
		fits("by 2030", "2028");
		fits("the 1990s", "1994", "199X");
		fitsNot("the 1990s", "2001");
		fits("the '90s", "1994");
		fits("the ’20s", "1925", "2024");
		fits("mid-1980s", "1985");
		fitsNot("mid-1980s", "1981-01");
		fits("the late 19th century", "1888");
		fitsNot("the late 19th century", "1812");
		fits("the 19th century", "18XX", "1900", "1800", "1850/1950");
		fitsNot("the 19th century", "19XX", "1900/1950");
		fits("end of 2024", "2024", "2024-12", "2024-11-03");
		fitsNot("end of 2024", "2024-03");
		fits("by the end of 2024", "2024-03");
		fits("the first half of 2025", "2025-02", "2025-06");
		fitsNot("second half of 2025", "2025-02");
		fitsNot("at the start of 2025", "2025-11");
		fits("the rest of 2025", "2025-02");
	}

	@Test
	public void seasonsAreGenerousAboutTheirBounds() {
		fits("last summer", "2025-22", "2025-07", "2024-08");
		fitsNot("last summer", "2025-12", "2023-07");
		fits("last fall", "2025-10", "2024-10");
		fits("the summer of 2024", "2024-22", "2024-09-15");
		fitsNot("the summer of 2024", "2025-22", "2024-12");
		fits("spring 2025", "2025-04");
		fits("fall 2024", "2024-23");
		fits("winter 2025", "2025-01", "2025-24", "2025-12");
		fitsNot("winter 2025", "2025-07");
		fits("the winter of 2024-25", "2025-01");
		fitsNot("the winter of 2024-25", "2026-01");
		fits("this winter", "2025-12");
		fits("next spring", "2026-21");
		fitsNot("next spring", "2025-21");
	}

	@Test
	public void quartersAreThoseOfAnyCompany() {
		fits("Q3 2025", "2025-07", "2025-07/2025-09", "2025-10-15", "2025-04");
		fitsNot("Q3 2025", "2026-10", "2024-11");
		fits("the third quarter of 2025", "2025-08");
		fitsNot("fourth quarter of 2025", "2025-01");
	}

	@Test
	public void numbersMayBeginWithTheMonthOrTheDay() {
		fits("11/28/2025", "2025-11-28", "2025-11");
		fits("28/11/2025", "2025-11-28");
		fitsNot("11/28/2025", "2025-11-29");
		fits("11/12/2025", "2025-11-12", "2025-12-11");
		fitsNot("11/12/2025", "2025-11-11");
	}

	@Test
	public void aDayOfTheMonthIsOneOfAMonthNearby() {
		fits("on the 28th", "2025-11-28", "2025-12-28", "2025-10-28");
		fitsNot("on the 28th", "2025-11-27", "2024-11-28");
	}

	@Test
	public void holidaysTakeAYearNearTheAnchor() {
		fits("Christmas Day", "2025-12-25", "2024-12-25");
		fitsNot("Christmas Day", "2025-12-24", "2025-11-25");
		fits("last Christmas Eve", "2024-12-24");
		fitsNot("last Christmas Eve", "2025-12-24");
		fits("Thanksgiving Day", "2025-11-27", "2024-11-28");
		fitsNot("Thanksgiving Day", "2025-11-28");
		fits("Memorial Day 2024", "2024-05-27");
		fitsNot("Memorial Day 2024", "2025-05-26");
		fits("the Fourth of July", "2025-07-04");
		fits("MARTIN LUTHER KING JR. DAY", "2025-01-20");
	}
}

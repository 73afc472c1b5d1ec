//! The 48-hour clock: both counts against a table of worked cases, the law of
//! some states, and the page as a reader meets it.
//!
//! The table was worked out apart from the program, by stepping through the half
//! hours with Python's datetime and zoneinfo, and with the days off typed from
//! the lists of the Office of Personnel Management.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

use std::sync::LazyLock;

use egui::accesskit::Role;
use egui::{Event, Key, Modifiers, PointerButton, Pos2, pos2, vec2};
use hold_guide::check;
use hold_guide::guide::{
    self, Confidence, Files, Guide, Jurisdiction, law::HoldTime, law::MayHold,
};
use hold_guide::journey::clock::{Clock, Rule, Stage, half_hour};
use hold_guide::journey::holidays::{self, Holiday};
use hold_guide::pages::{Asked, Block, Composer, Page, plain_text};
use hold_guide::screen::App;
use hold_guide::screen::state::{Action, Over, Place};
use hold_guide::settings::{Settings, Store};
use hold_guide::words::Words;
use jiff::civil::{Date, DateTime, date};

mod support;

static GUIDE: LazyLock<Guide> =
    LazyLock::new(|| guide::load(&Files::built_in()).expect("a sound guide"));

fn place(code: &str) -> &'static Jurisdiction {
    GUIDE.law.by_code(code).expect(code)
}

fn index(code: &str) -> usize {
    let all = &GUIDE.law.jurisdictions;
    all.iter().position(|place| place.code == code).expect(code)
}

fn at(text: &str) -> DateTime {
    text.parse().expect(text)
}

/// State, release point, end when every hour counts, end without days off.
const CASES: &[(&str, &str, &str, &str)] = &[
    (
        "TX",
        "2026-11-20T18:30",
        "2026-11-22T18:30",
        "2026-11-24T18:30",
    ), // the picture of the design: a plain weekend
    (
        "TX",
        "2026-11-16T09:00",
        "2026-11-18T09:00",
        "2026-11-18T09:00",
    ), // Monday to Wednesday, nothing between
    (
        "TX",
        "2026-11-18T00:00",
        "2026-11-20T00:00",
        "2026-11-20T00:00",
    ), // Wednesday midnight to Thursday's end
    (
        "TX",
        "2026-11-19T00:00",
        "2026-11-21T00:00",
        "2026-11-21T00:00",
    ), // Thursday midnight ends as Friday does
    (
        "TX",
        "2026-11-19T00:30",
        "2026-11-21T00:30",
        "2026-11-23T00:30",
    ), // half an hour later ends on Monday
    (
        "TX",
        "2026-11-20T23:30",
        "2026-11-22T23:30",
        "2026-11-24T23:30",
    ), // the last half hour of a Friday
    (
        "TX",
        "2026-11-21T00:00",
        "2026-11-23T00:00",
        "2026-11-25T00:00",
    ), // Saturday begins
    (
        "TX",
        "2026-11-21T12:00",
        "2026-11-23T12:00",
        "2026-11-25T00:00",
    ), // Saturday noon
    (
        "TX",
        "2026-11-22T23:30",
        "2026-11-24T23:30",
        "2026-11-25T00:00",
    ), // the last half hour of a Sunday
    (
        "TX",
        "2026-11-23T00:00",
        "2026-11-25T00:00",
        "2026-11-25T00:00",
    ), // Monday begins
    (
        "TX",
        "2026-11-24T12:00",
        "2026-11-26T12:00",
        "2026-11-27T12:00",
    ), // Thanksgiving in between
    (
        "TX",
        "2026-11-25T18:00",
        "2026-11-27T18:00",
        "2026-11-30T18:00",
    ), // Thanksgiving and the weekend
    (
        "TX",
        "2026-11-26T10:00",
        "2026-11-28T10:00",
        "2026-12-01T00:00",
    ), // on Thanksgiving itself
    (
        "TX",
        "2026-12-24T15:00",
        "2026-12-26T15:00",
        "2026-12-29T15:00",
    ), // Christmas on a Friday, then the weekend
    (
        "TX",
        "2026-12-30T08:00",
        "2027-01-01T08:00",
        "2027-01-04T08:00",
    ), // New Year's Day on a Friday
    (
        "TX",
        "2026-12-31T23:30",
        "2027-01-02T23:30",
        "2027-01-05T23:30",
    ), // over the end of the year
    (
        "TX",
        "2027-01-15T17:00",
        "2027-01-17T17:00",
        "2027-01-20T17:00",
    ), // Martin Luther King's Day
    (
        "TX",
        "2027-02-12T06:30",
        "2027-02-14T06:30",
        "2027-02-17T06:30",
    ), // Washington's Birthday
    (
        "TX",
        "2027-05-28T13:00",
        "2027-05-30T13:00",
        "2027-06-02T13:00",
    ), // Memorial Day on the 31st
    (
        "TX",
        "2027-06-17T10:00",
        "2027-06-19T10:00",
        "2027-06-22T10:00",
    ), // Juneteenth on a Saturday, kept on Friday
    (
        "TX",
        "2022-06-17T10:00",
        "2022-06-19T10:00",
        "2022-06-22T10:00",
    ), // Juneteenth on a Sunday, kept on Monday
    (
        "TX",
        "2025-06-18T20:00",
        "2025-06-20T20:00",
        "2025-06-23T20:00",
    ), // Juneteenth on a Thursday
    (
        "TX",
        "2026-07-02T16:00",
        "2026-07-04T16:00",
        "2026-07-07T16:00",
    ), // 4 July on a Saturday, kept on Friday
    (
        "TX",
        "2027-07-02T16:00",
        "2027-07-04T16:00",
        "2027-07-07T16:00",
    ), // 4 July on a Sunday, kept on Monday
    (
        "TX",
        "2028-07-03T16:00",
        "2028-07-05T16:00",
        "2028-07-06T16:00",
    ), // 4 July on a Tuesday
    (
        "TX",
        "2026-09-04T11:30",
        "2026-09-06T11:30",
        "2026-09-09T11:30",
    ), // Labor Day
    (
        "TX",
        "2026-10-09T11:30",
        "2026-10-11T11:30",
        "2026-10-14T11:30",
    ), // Columbus Day
    (
        "TX",
        "2026-11-10T11:30",
        "2026-11-12T11:30",
        "2026-11-13T11:30",
    ), // Veterans Day on a Wednesday
    (
        "TX",
        "2028-11-09T11:30",
        "2028-11-11T11:30",
        "2028-11-14T11:30",
    ), // Veterans Day on a Saturday, kept on Friday
    (
        "TX",
        "2029-11-09T11:30",
        "2029-11-11T11:30",
        "2029-11-14T11:30",
    ), // Veterans Day on a Sunday, kept on Monday
    (
        "TX",
        "2027-12-23T09:00",
        "2027-12-25T09:00",
        "2027-12-28T09:00",
    ), // Christmas on a Saturday, kept on Friday
    (
        "TX",
        "2022-12-23T09:00",
        "2022-12-25T09:00",
        "2022-12-28T09:00",
    ), // Christmas on a Sunday, kept on Monday
    (
        "TX",
        "2021-12-30T14:00",
        "2022-01-01T14:00",
        "2022-01-04T14:00",
    ), // the New Year's Day of 2022, kept on 31 December 2021
    (
        "TX",
        "2027-12-30T14:00",
        "2028-01-01T14:00",
        "2028-01-04T14:00",
    ), // the same six years later
    (
        "TX",
        "2022-12-30T14:00",
        "2023-01-01T14:00",
        "2023-01-04T14:00",
    ), // New Year's Day on a Sunday, kept on Monday
    (
        "TX",
        "2032-12-30T14:00",
        "2033-01-01T14:00",
        "2033-01-04T14:00",
    ), // kept in a leap year's last day
    (
        "TX",
        "2025-01-17T12:00",
        "2025-01-19T12:00",
        "2025-01-22T12:00",
    ), // Inauguration Day falls on King's Day: one day off, not two
    (
        "TX",
        "2033-01-19T12:00",
        "2033-01-21T12:00",
        "2033-01-21T12:00",
    ), // Inauguration Day alone is no day off
    (
        "TX",
        "2028-02-28T12:00",
        "2028-03-01T12:00",
        "2028-03-01T12:00",
    ), // over a leap day
    (
        "TX",
        "2028-02-29T12:00",
        "2028-03-02T12:00",
        "2028-03-02T12:00",
    ), // on a leap day
    (
        "TX",
        "2027-02-26T12:00",
        "2027-02-28T12:00",
        "2027-03-02T12:00",
    ), // no leap day
    (
        "TX",
        "2026-03-06T18:00",
        "2026-03-08T19:00",
        "2026-03-10T18:00",
    ), // clocks go forward in between
    (
        "TX",
        "2026-03-07T02:30",
        "2026-03-09T03:30",
        "2026-03-11T00:00",
    ), // ends after the change by two days
    (
        "TX",
        "2026-03-08T01:30",
        "2026-03-10T02:30",
        "2026-03-11T00:00",
    ), // half an hour before the change
    (
        "TX",
        "2026-03-08T03:00",
        "2026-03-10T03:00",
        "2026-03-11T00:00",
    ), // the first hour after the change
    (
        "TX",
        "2026-03-06T02:00",
        "2026-03-08T03:00",
        "2026-03-10T02:00",
    ), // ends in the hour that is skipped
    (
        "TX",
        "2026-03-06T01:30",
        "2026-03-08T01:30",
        "2026-03-10T01:30",
    ), // ends half an hour before the change
    (
        "TX",
        "2026-10-30T18:00",
        "2026-11-01T17:00",
        "2026-11-03T18:00",
    ), // clocks go back in between
    (
        "TX",
        "2026-10-30T01:30",
        "2026-11-01T01:30",
        "2026-11-03T01:30",
    ), // ends in the hour that comes twice, the first time
    (
        "TX",
        "2026-10-30T02:00",
        "2026-11-01T01:00",
        "2026-11-03T02:00",
    ), // ends in it, the second time
    (
        "TX",
        "2026-11-01T00:30",
        "2026-11-02T23:30",
        "2026-11-04T00:00",
    ), // before the change
    (
        "TX",
        "2026-11-01T02:00",
        "2026-11-03T02:00",
        "2026-11-04T00:00",
    ), // after it
    (
        "CA",
        "2026-03-07T12:00",
        "2026-03-09T13:00",
        "2026-03-11T00:00",
    ), // the same rule in another zone
    (
        "NC",
        "2026-10-31T12:00",
        "2026-11-02T11:00",
        "2026-11-04T00:00",
    ), // and in a third
    (
        "NC",
        "2026-11-20T18:30",
        "2026-11-22T18:30",
        "2026-11-24T18:30",
    ), // North Carolina, a plain weekend
    (
        "NJ",
        "2026-11-20T18:30",
        "2026-11-22T18:30",
        "2026-11-24T18:30",
    ), // New Jersey, a plain weekend
    (
        "AZ",
        "2026-03-07T12:00",
        "2026-03-09T12:00",
        "2026-03-11T00:00",
    ), // Arizona keeps its clocks
    (
        "HI",
        "2026-10-31T12:00",
        "2026-11-02T12:00",
        "2026-11-04T00:00",
    ), // so does Hawaii
    (
        "PR",
        "2026-03-07T12:00",
        "2026-03-09T12:00",
        "2026-03-11T00:00",
    ), // and Puerto Rico
];

#[test]
fn both_counts_agree_with_the_table() {
    assert!(CASES.len() >= 40);
    for (code, start, every_hour, working_days) in CASES {
        let clock = Clock::new(at(start), Some(place(code)));
        assert_eq!(clock.start, at(start), "{code} {start}");
        assert_eq!(
            clock.every_hour,
            at(every_hour),
            "{code} {start}: every hour"
        );
        assert_eq!(
            clock.working_days,
            at(working_days),
            "{code} {start}: working days"
        );
        assert!(clock.every_hour <= clock.working_days, "{code} {start}");
    }
}

#[test]
fn an_hour_that_comes_twice_is_the_first_and_one_that_never_comes_the_next() {
    let texas = Some(place("TX"));
    // 1:30 twice on 1 November: counted from the first.
    let twice = Clock::new(at("2026-11-01T01:30"), texas);
    assert_eq!(twice.every_hour, at("2026-11-03T00:30"));
    // 2:30 is skipped on 8 March: counted from 3:30.
    let never = Clock::new(at("2026-03-08T02:30"), texas);
    assert_eq!(never.every_hour, at("2026-03-10T03:30"));
}

#[test]
fn a_change_of_clocks_is_named_only_where_it_changes_the_end() {
    let change = |code: &str, start: &str| Clock::new(at(start), Some(place(code))).clocks_change;
    assert_eq!(change("TX", "2026-03-06T18:00"), Some(date(2026, 3, 8)));
    assert_eq!(change("TX", "2026-10-31T12:00"), Some(date(2026, 11, 1)));
    assert_eq!(change("TX", "2026-03-08T03:00"), None);
    assert_eq!(change("AZ", "2026-03-06T18:00"), None);
    assert_eq!(change("TX", "2026-11-20T18:30"), None);
    // A place that is not known changes its clocks as almost every place does.
    let unknown = Clock::new(at("2026-03-06T18:00"), None);
    assert_eq!(unknown.every_hour, at("2026-03-08T19:00"));
}

#[test]
fn the_days_off_of_six_years_are_those_of_the_lists() {
    for (year, days) in [
        (
            2021,
            "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31",
        ),
        (
            2022,
            "01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26",
        ),
        (
            2023,
            "01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25",
        ),
        (
            2024,
            "01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25",
        ),
        (
            2026,
            "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25",
        ),
        (
            2027,
            "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31",
        ),
    ] {
        let kept = holidays::between(date(year, 1, 1), date(year, 12, 31));
        let kept: Vec<String> = kept
            .iter()
            .map(|day| format!("{:02}-{:02}", day.kept.month(), day.kept.day()))
            .collect();
        assert_eq!(kept.join(" "), days, "{year}");
    }
    let new_year = holidays::on(date(2021, 12, 31)).unwrap();
    assert_eq!((new_year.holiday, new_year.moved), (Holiday::NewYear, true));
    // Inauguration Day is no day off in the country.
    assert_eq!(holidays::on(date(2033, 1, 20)), None);
}

#[test]
fn no_day_off_falls_on_a_weekend_in_three_hundred_years() {
    for year in 1900..2200 {
        let days = holidays::of_year(year);
        assert_eq!(days.len(), 11, "{year}");
        for day in &days {
            assert!(day.kept.weekday().to_monday_one_offset() < 6, "{day:?}");
            assert!(hold_guide::journey::clock::left_out(day.kept).is_some());
        }
        assert!(
            days.windows(2).all(|pair| pair[0].kept < pair[1].kept),
            "{year}"
        );
    }
}

#[test]
fn the_ends_of_the_calendar_do_not_stop_the_clock() {
    for start in [DateTime::MIN, DateTime::MAX, Date::MAX.at(12, 0, 0, 0)] {
        let clock = Clock::new(start, None);
        assert!(clock.left_out.len() <= 31);
    }
    assert_eq!(half_hour(at("2026-11-20T18:59:59")), at("2026-11-20T18:30"));
    assert_eq!(half_hour(at("2026-11-20T18:29:59")), at("2026-11-20T18:00"));
}

#[test]
fn a_moment_is_before_within_between_or_after() {
    let clock = Clock::new(at("2026-11-20T18:30"), None);
    for (now, stage) in [
        ("2026-11-20T18:00", Stage::Before),
        ("2026-11-20T18:30", Stage::Running),
        ("2026-11-22T18:00", Stage::Running),
        ("2026-11-22T18:30", Stage::Between),
        ("2026-11-24T18:30", Stage::Over),
    ] {
        assert_eq!(clock.stage(at(now)), stage, "{now}");
    }
}

#[test]
fn the_law_of_the_place_decides_which_rule_holds() {
    let start = at("2026-11-20T18:30");
    let rule = |code: &str| Clock::new(start, Some(place(code))).rule;
    assert_eq!(rule("NC"), Rule::EveryHour);
    assert_eq!(rule("NH"), Rule::WorkingDays);
    assert_eq!(rule("NJ"), Rule::ReleaseDay(at("2026-11-20T23:59")));
    assert_eq!(rule("TX"), Rule::NoTime);
    assert_eq!(Clock::new(start, None).rule, Rule::NoPlace);
    for place in &GUIDE.law.jurisdictions {
        let clock = Clock::new(start, Some(place));
        let sure = place.confidence != Confidence::Uncertain;
        let none = place.may_hold == MayHold::No;
        assert_eq!(clock.rule == Rule::NoHold { sure }, none, "{}", place.code);
        assert_eq!(clock.counts(), !(none && sure), "{}", place.code);
        if place.hold_time == Some(HoldTime::EveryHour) {
            assert_eq!(place.code, "NC");
        }
    }
    assert_eq!(rule("CA"), Rule::NoHold { sure: true });
    assert_eq!(rule("MA"), Rule::NoHold { sure: true });
    assert_eq!(rule("NY"), Rule::NoHold { sure: false });
}

fn page(language: &str, code: Option<&str>, start: &str, now: Option<&str>) -> Page {
    page_of(&Files::built_in(), language, code, start, now)
}

fn page_of(
    files: &Files,
    language: &str,
    code: Option<&str>,
    start: &str,
    now: Option<&str>,
) -> Page {
    let words = Words::load(files, &GUIDE.values).unwrap();
    let composer = Composer {
        guide: &GUIDE,
        words: &words,
        main: words.locale(language).unwrap(),
        second: None,
        today: None,
    };
    composer.clock(Asked {
        start: at(start),
        place: code.map(index),
        now: now.map(at),
    })
}

fn says(page: &Page, all: &[&str]) {
    let text = plain_text(page);
    for words in all {
        assert!(text.contains(words), "{words:?} is not in\n{text}");
    }
}

fn says_not(page: &Page, none: &[&str]) {
    let text = plain_text(page);
    for words in none {
        assert!(!text.contains(words), "{words:?} is in\n{text}");
    }
}

#[test]
fn in_texas_both_ends_stand_as_estimates() {
    let page = page("en", Some("TX"), "2026-11-20T18:30", None);
    says(
        &page,
        &[
            "The 48-hour clock",
            "no longer than about Sunday, November 22, 2026, 6:30 PM",
            "no longer than about Tuesday, November 24, 2026, 6:30 PM",
            "Saturday, November 21; Sunday, November 22.",
            "In Texas, state law says that a jail must honor",
            "Release point: Friday, November 20, 2026, 6:30 PM · Texas",
            "law:TX",
        ],
    );
    // Nothing is promised, and nothing said of now without a clock.
    says_not(&page, &["must be released", "clock of this computer"]);
}

#[test]
fn in_north_carolina_the_first_time_counts() {
    let page = page("en", Some("NC"), "2026-11-20T18:30", None);
    says(
        &page,
        &[
            "In North Carolina, a state law ends the hold 48 hours after",
            "look at the first time",
            "N.C.G.S. 162-62",
        ],
    );
}

#[test]
fn in_california_the_clock_counts_nothing() {
    let page = page("en", Some("CA"), "2026-11-20T18:30", None);
    says(
        &page,
        &[
            "In California, no 48 hours to count",
            "gets no extra 48 hours",
            "Speak to a lawyer today",
            "law:CA",
        ],
    );
    says_not(&page, &["no longer than about", "November 22"]);
}

#[test]
fn where_no_hold_is_allowed_but_unsure_both_are_said() {
    let page = page("en", Some("NY"), "2026-11-20T18:30", None);
    says(
        &page,
        &[
            "gets no extra 48 hours",
            "We are not sure",
            "no longer than about",
        ],
    );
}

#[test]
fn in_new_jersey_the_day_of_release_ends_it() {
    let page = page("en", Some("NJ"), "2026-11-20T18:30", None);
    says(
        &page,
        &[
            "only in some cases",
            "must end by Friday, November 20, 2026, 11:59 PM",
        ],
    );
}

#[test]
fn a_midnight_belongs_to_the_day_that_it_ends() {
    let page = page("en", None, "2026-11-21T12:00", None);
    says(
        &page,
        &["no longer than about midnight at the end of Tuesday, November 24, 2026"],
    );
}

#[test]
fn a_holiday_is_named_and_one_moved_is_said_to_be() {
    says(
        &page("en", None, "2026-11-24T12:00", None),
        &["Thursday, November 26 (Thanksgiving)"],
    );
    says(
        &page("en", None, "2026-07-02T16:00", None),
        &["Friday, July 3 (Independence Day, kept on this day)"],
    );
}

#[test]
fn one_time_is_said_once() {
    let page = page("en", None, "2026-11-16T09:00", None);
    says(
        &page,
        &[
            "One time, and only an estimate",
            "By both counts:",
            "Before the time comes",
        ],
    );
    says_not(&page, &["second time", "second count"]);
}

#[test]
fn now_is_said_only_with_a_clock() {
    for (now, words) in [
        ("2026-11-20T12:00", "the release point is still to come"),
        ("2026-11-21T12:00", "neither time has come yet"),
        (
            "2026-11-23T12:00",
            "the first time has passed and the second has not",
        ),
        ("2026-11-25T12:00", "both times have passed"),
    ] {
        says(&page("en", None, "2026-11-20T18:30", Some(now)), &[words]);
    }
}

#[test]
fn the_page_says_it_in_spanish() {
    let page = page("es", Some("TX"), "2026-11-20T18:30", None);
    says(
        &page,
        &[
            "El reloj de 48 horas",
            "domingo 22 de noviembre de 2026, 6:30 p. m.",
            "martes 24 de noviembre de 2026, 6:30 p. m.",
            "En Texas, la ley del estado",
        ],
    );
}

#[test]
fn a_language_without_the_clock_says_it_whole_in_english() {
    let mut files = Files::built_in();
    files.remove("locales/ru/clock.ftl");
    let page = page_of(&files, "ru", Some("TX"), "2026-11-20T18:30", None);
    says(
        &page,
        &["no longer than about Sunday, November 22, 2026, 6:30 PM"],
    );
    assert!(!page.is_all_in("ru"));
}

/// Every line that says what the law or a jail does names a source.
#[test]
fn every_line_of_every_state_names_a_source() {
    fn lines(blocks: &[Block], code: &str) {
        for block in blocks {
            match block {
                Block::List(_, items) => {
                    for item in items {
                        assert!(!item.sources.is_empty(), "{code}: {}", item.id);
                    }
                }
                Block::Paragraph(text, sources) => {
                    assert!(!sources.is_empty(), "{code}: {}", text.main.plain());
                }
                Block::Callout { blocks, .. } => lines(blocks, code),
                _ => {}
            }
        }
    }
    for place in &GUIDE.law.jurisdictions {
        for start in ["2026-11-20T18:30", "2026-11-16T09:00"] {
            let page = page("en", Some(&place.code), start, None);
            lines(&page.blocks, &place.code);
            let text = plain_text(&page);
            for fact in ["F012", "F041", "F042", "F043"] {
                assert!(text.contains(fact), "{}: {fact}", place.code);
            }
            if !text.contains("no 48 hours to count") {
                for fact in ["F006", "F010", "F011", "F040", "F045"] {
                    assert!(text.contains(fact), "{}: {fact}", place.code);
                }
            }
        }
    }
}

struct Screen {
    app: App,
    stage: support::Stage,
}

impl Screen {
    fn open(language: &str, text: u16, size: (f32, f32)) -> Self {
        let (guide, words) = check::load(&Files::built_in()).unwrap();
        let settings = Settings {
            language: Some(language.to_owned()),
            second: None,
            text_percent: text,
            ..Settings::default()
        };
        let app = App::new(guide, words, Store::nowhere(), (settings, None), None, None);
        let stage = support::Stage::new(vec2(size.0, size.1), 1.0);
        app.prepare(&stage.ctx);
        let mut screen = Self { app, stage };
        screen.settle();
        screen
    }

    fn settle(&mut self) {
        let app = &mut self.app;
        self.stage.pass(Vec::new(), |ui| app.ui(ui));
        let passes = self.stage.settle(30, |ui| app.ui(ui));
        assert!(passes < 30, "the screen never rests");
    }

    /// Role, name and middle of everything that has a name.
    fn nodes(&self) -> Vec<(Role, String, Pos2)> {
        let platform = &self.stage.output.platform_output;
        let update = platform.accesskit_update.as_ref().unwrap();
        let nodes = update.nodes.iter().filter_map(|(_, node)| {
            let name = node.label().or(node.value())?.to_owned();
            let b = node.bounds()?;
            let middle = pos2((b.x0 + b.x1) as f32 / 2.0, (b.y0 + b.y1) as f32 / 2.0);
            Some((node.role(), name, middle))
        });
        nodes.collect()
    }

    fn click(&mut self, name: &str) {
        let nodes = self.nodes();
        let found = nodes.iter().find(|(role, label, _)| {
            label == name && !matches!(role, Role::Label | Role::Heading | Role::Dialog)
        });
        let Some((_, _, middle)) = found else {
            let names: Vec<&String> = nodes.iter().map(|(_, name, _)| name).collect();
            panic!("{name:?} is not in {names:#?}");
        };
        let middle = *middle;
        let button = |pressed| Event::PointerButton {
            pos: middle,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        let app = &mut self.app;
        for event in [Event::PointerMoved(middle), button(true), button(false)] {
            self.stage.pass(vec![event], |ui| app.ui(ui));
        }
        self.settle();
    }

    fn says(&self, part: &str) -> bool {
        self.nodes().iter().any(|(_, name, _)| name.contains(part))
    }

    fn focused(&self) -> Option<String> {
        let platform = &self.stage.output.platform_output;
        let update = platform.accesskit_update.as_ref().unwrap();
        let node = update.nodes.iter().find(|(id, _)| *id == update.focus);
        node.and_then(|(_, node)| node.label().map(str::to_owned))
    }
}

#[test]
fn a_reader_chooses_by_clicks_and_reads_both_ends() {
    let mut screen = Screen::open("en", 100, (1280.0, 3000.0));
    screen.click("The 48-hour clock. About when a hold should end, counted both ways");
    assert_eq!(screen.app.state().place, Place::Clock);
    // Without a clock to be believed it starts at the day of the content.
    assert!(screen.says("Day: Tuesday, November 24, 2026"));
    assert!(!screen.says("clock of this computer"));
    screen.click("Day: Tuesday, November 24, 2026");
    screen.click("One month later");
    assert!(screen.says("December 2026"));
    screen.click("One month earlier");
    screen.click("Friday, November 20, 2026");
    assert_eq!(screen.app.state().over, None);
    assert_eq!(
        screen.focused().as_deref(),
        Some("Day: Friday, November 20, 2026")
    );
    screen.click("Hour: 12:00 PM (noon)");
    screen.click("5:30 AM");
    for _ in 0..2 {
        screen.click("Half an hour later");
    }
    screen.click("One day later");
    screen.click("One day earlier");
    screen.click("State: I don’t know");
    screen.click("Texas");
    assert!(screen.says("State: Texas"));
    assert!(screen.says("no longer than about Sunday, November 22, 2026, 6:30 AM"));
    assert!(screen.says("no longer than about Tuesday, November 24, 2026, 6:30 AM"));
    let drawn = screen
        .nodes()
        .into_iter()
        .find(|(role, ..)| *role == Role::Image);
    let (_, drawn, _) = drawn.expect("a time line");
    assert!(
        drawn.contains("Every hour counts: Sunday, November 22, 6:30 AM"),
        "{drawn}"
    );
    screen.click("State: Texas");
    screen.click("California");
    assert!(screen.says("In California, no 48 hours to count"));
    assert!(screen.nodes().iter().all(|(role, ..)| *role != Role::Image));
}

#[test]
fn the_answers_name_the_state_and_erasing_forgets_the_clock() {
    let mut screen = Screen::open("en", 100, (1280.0, 800.0));
    let state = screen.app.guide().walkthrough.state;
    screen.app.act(Action::Choose(state, index("NC")));
    screen.app.act(Action::Go(Place::Clock));
    screen.app.act(Action::ClockStart(at("2026-11-20T18:30")));
    screen.settle();
    assert!(screen.says("State: North Carolina"));
    screen.app.act(Action::ClockPlace(None));
    screen.settle();
    assert!(screen.says("State: I don’t know"));
    screen.app.act(Action::Erase);
    screen.app.act(Action::Go(Place::Clock));
    screen.settle();
    assert!(screen.says("Day: Tuesday, November 24, 2026"));
}

#[test]
fn the_plan_leads_to_the_clock() {
    let mut screen = Screen::open("en", 100, (1280.0, 8000.0));
    for (question, choice) in [
        ("private", "yes"),
        ("where", "county-jail"),
        ("hold", "jail-confirmed"),
        ("citizen", "no"),
        ("minor", "no"),
        ("state", "TX"),
        ("stage", "bail-not-paid"),
    ] {
        let walkthrough = &screen.app.guide().walkthrough;
        let id = walkthrough.find(question).unwrap();
        let choices = &walkthrough.question(id).unwrap().choices;
        let choice = choices.iter().position(|c| c == choice).unwrap();
        screen.app.act(Action::Choose(id, choice));
    }
    screen.app.act(Action::Go(Place::Plan));
    screen.settle();
    screen.click("Open the 48-hour clock");
    assert_eq!(screen.app.state().place, Place::Clock);
    assert!(screen.says("State: Texas"));
}

#[test]
fn a_letter_finds_a_state_and_escape_leaves_the_list() {
    let mut screen = Screen::open("en", 100, (1280.0, 800.0));
    screen.app.act(Action::Go(Place::Clock));
    screen.app.act(Action::Open(Over::ClockPlace));
    screen.settle();
    let app = &mut screen.app;
    screen
        .stage
        .pass(vec![Event::Text("t".to_owned())], |ui| app.ui(ui));
    screen.settle();
    assert_eq!(screen.focused().as_deref(), Some("Tennessee"));
    let key = |pressed| Event::Key {
        key: Key::Escape,
        physical_key: None,
        pressed,
        repeat: false,
        modifiers: Modifiers::NONE,
    };
    let app = &mut screen.app;
    screen
        .stage
        .pass(vec![key(true), key(false)], |ui| app.ui(ui));
    screen.settle();
    assert_eq!(screen.app.state().over, None);
}

#[test]
fn now_is_marked_where_the_clock_can_be_believed() {
    let (guide, words) = check::load(&Files::built_in()).unwrap();
    let settings = (Settings::default(), None);
    let app = App::new(guide, words, Store::nowhere(), settings, None, None)
        .with_clock(|_| Some(date(2026, 12, 1).at(9, 47, 12, 0)));
    let stage = support::Stage::new(vec2(1280.0, 800.0), 1.0);
    app.prepare(&stage.ctx);
    let mut screen = Screen { app, stage };
    screen.app.act(Action::Go(Place::Clock));
    screen.settle();
    assert!(screen.says("Day: Tuesday, December 1, 2026"));
    assert!(screen.says("Hour: 9:30 AM"));
    assert!(screen.says("neither time has come yet"));
    assert!(screen.says("Now: Tuesday, December 1, 9:47 AM"));
}

//! Federal holidays, for any year.
//!
//! 5 U.S.C. 6103(a) as it stands since 17 June 2021, when Juneteenth joined it.
//! A holiday on a Saturday is kept on the Friday before (6103(b)(1)), one on a
//! Sunday on the Monday after (Executive Order 11582). So the New Year's Day of
//! a year can be kept on 31 December of the year before.
//!
//! Inauguration Day (6103(c)) is left out: it frees federal workers in and
//! around Washington, D.C., from work and is no holiday anywhere else.

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};

/// A federal holiday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Holiday {
    /// 1 January.
    NewYear,
    /// Birthday of Martin Luther King, Jr.: the third Monday in January.
    King,
    /// Washington's Birthday: the third Monday in February.
    Washington,
    /// The last Monday in May.
    Memorial,
    /// Juneteenth: 19 June.
    Juneteenth,
    /// 4 July.
    Independence,
    /// The first Monday in September.
    Labor,
    /// The second Monday in October.
    Columbus,
    /// 11 November.
    Veterans,
    /// The fourth Thursday in November.
    Thanksgiving,
    /// 25 December.
    Christmas,
}

impl Holiday {
    /// All of them, in the order of the year.
    pub const ALL: [Self; 11] = [
        Self::NewYear,
        Self::King,
        Self::Washington,
        Self::Memorial,
        Self::Juneteenth,
        Self::Independence,
        Self::Labor,
        Self::Columbus,
        Self::Veterans,
        Self::Thanksgiving,
        Self::Christmas,
    ];

    /// The day it falls on, before it is moved off a weekend.
    fn in_year(self, year: i16) -> Option<Date> {
        let fixed = |month, day| Date::new(year, month, day).ok();
        let nth = |month, nth, weekday| {
            let first = Date::new(year, month, 1).ok()?;
            first.nth_weekday_of_month(nth, weekday).ok()
        };
        match self {
            Self::NewYear => fixed(1, 1),
            Self::King => nth(1, 3, Weekday::Monday),
            Self::Washington => nth(2, 3, Weekday::Monday),
            Self::Memorial => nth(5, -1, Weekday::Monday),
            Self::Juneteenth => fixed(6, 19),
            Self::Independence => fixed(7, 4),
            Self::Labor => nth(9, 1, Weekday::Monday),
            Self::Columbus => nth(10, 2, Weekday::Monday),
            Self::Veterans => fixed(11, 11),
            Self::Thanksgiving => nth(11, 4, Weekday::Thursday),
            Self::Christmas => fixed(12, 25),
        }
    }
}

/// A holiday of one year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayOff {
    /// Which one.
    pub holiday: Holiday,
    /// The day on which it is kept.
    pub kept: Date,
    /// Whether that is not the day it falls on.
    pub moved: bool,
}

/// The holidays of a year, in order. The first may be kept in the year before.
#[must_use]
pub fn of_year(year: i16) -> Vec<DayOff> {
    let all = Holiday::ALL.iter();
    all.filter_map(|holiday| {
        let falls = holiday.in_year(year)?;
        let kept = match falls.weekday() {
            Weekday::Saturday => falls.saturating_sub(1.day()),
            Weekday::Sunday => falls.saturating_add(1.day()),
            _ => falls,
        };
        Some(DayOff {
            holiday: *holiday,
            kept,
            moved: kept != falls,
        })
    })
    .collect()
}

/// The holiday kept on a day.
#[must_use]
pub fn on(date: Date) -> Option<DayOff> {
    between(date, date).into_iter().next()
}

/// The holidays kept from one day to another, both included, in order.
#[must_use]
pub fn between(from: Date, to: Date) -> Vec<DayOff> {
    // The year after may begin with a holiday kept in this one.
    let years = from.year()..=to.year().saturating_add(1);
    years
        .flat_map(of_year)
        .filter(|day| (from..=to).contains(&day.kept))
        .collect()
}

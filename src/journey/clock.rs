//! The 48-hour clock: when a hold should end, counted both ways.
//!
//! The form that ICE sends says 48 hours and no more (fact F006); a federal rule
//! leaves out Saturdays, Sundays and holidays (F010). Jails use either (F011), so
//! both are counted, from the moment the person would otherwise walk out (F012).
//! Both are estimates, and nothing here needs to know what time it is.
//!
//! # Daylight saving
//!
//! The program carries no table of time zones: one would have to be asked for a
//! zone that a state does not settle (Texas has two), and all it would give back
//! is one rule. Since 2007 the whole country changes its clocks at 2 in the
//! morning of the second Sunday in March and of the first Sunday in November
//! (15 U.S.C. 260a), but for the places in [`KEEP_THEIR_CLOCKS`]. The count of
//! every hour follows that rule, for it is a count of hours that really pass: it
//! ends an hour later or earlier by the clock when a change lies in it. An hour
//! that the clock skips is read as the hour after; one that it shows twice, as
//! the first. The other count needs no rule: clocks change on Sundays, which it
//! leaves out.

use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime, Time, Weekday};

use super::holidays::{self, DayOff};
use crate::guide::Confidence;
use crate::guide::law::{HoldTime, Jurisdiction, MayHold};

/// How long a hold may last.
const HOURS: i64 = 48;

const MINUTES_A_DAY: i64 = 24 * 60;

/// Places that do not change their clocks. The Navajo Nation, in Arizona, does.
pub const KEEP_THEIR_CLOCKS: [&str; 7] = ["AZ", "HI", "AS", "GU", "MP", "PR", "VI"];

/// Why the second count leaves a day out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// A Saturday or Sunday.
    Weekend,
    /// A federal holiday.
    Holiday(DayOff),
}

/// What the law of the place says about the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// No place is chosen.
    NoPlace,
    /// A jail may not hold at all.
    NoHold {
        /// Whether the sources are sure enough to count nothing.
        sure: bool,
    },
    /// The state counts every hour from the time of release.
    EveryHour,
    /// The state leaves out weekends and holidays.
    WorkingDays,
    /// The state ends a hold with the day of release, at this time.
    ReleaseDay(DateTime),
    /// The state has no time of its own.
    NoTime,
}

/// Where a moment lies on the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Before the release point.
    Before,
    /// By both counts the hours are running.
    Running,
    /// By one count they are over, by the other not.
    Between,
    /// By both counts they are over.
    Over,
}

/// Both counts from one release point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clock {
    /// The release point, to the half hour.
    pub start: DateTime,
    /// The end when every hour counts.
    pub every_hour: DateTime,
    /// The end when Saturdays, Sundays and federal holidays do not count.
    pub working_days: DateTime,
    /// The days that the second count leaves out, in order.
    pub left_out: Vec<(Date, Why)>,
    /// The day on which the clocks change during the first count.
    pub clocks_change: Option<Date>,
    /// What the law of the place says.
    pub rule: Rule,
}

impl Clock {
    /// Counts from a release point in a place, or in a place not known, where
    /// clocks are taken to change as they do almost everywhere.
    #[must_use]
    pub fn new(start: DateTime, place: Option<&Jurisdiction>) -> Self {
        let start = half_hour(start);
        let changes = place.is_none_or(|place| !KEEP_THEIR_CLOCKS.contains(&place.code.as_str()));
        let on_the_wall = start.saturating_add(HOURS.hours());
        let every_hour = if changes {
            from_standard(to_standard(start).saturating_add(HOURS.hours()))
        } else {
            on_the_wall
        };
        let (working_days, left_out) = without_days_off(start);
        let change = [(3, 2), (11, 1)]
            .into_iter()
            .filter_map(|(month, nth)| sunday(start.year(), month, nth))
            .find(|day| (start.date()..=every_hour.date()).contains(day));
        Self {
            start,
            every_hour,
            working_days,
            left_out,
            clocks_change: change.filter(|_| every_hour != on_the_wall),
            rule: rule(start, place),
        }
    }

    /// Whether there are hours to count at all.
    #[must_use]
    pub fn counts(&self) -> bool {
        self.rule != Rule::NoHold { sure: true }
    }

    /// The holidays among the days left out.
    pub fn holidays(&self) -> impl Iterator<Item = DayOff> {
        self.left_out.iter().filter_map(|(_, why)| match why {
            Why::Holiday(day) => Some(*day),
            Why::Weekend => None,
        })
    }

    /// Where a moment lies.
    #[must_use]
    pub fn stage(&self, now: DateTime) -> Stage {
        let first = self.every_hour.min(self.working_days);
        let last = self.every_hour.max(self.working_days);
        if now < self.start {
            Stage::Before
        } else if now < first {
            Stage::Running
        } else if now < last {
            Stage::Between
        } else {
            Stage::Over
        }
    }
}

/// The half hour that a moment lies in.
#[must_use]
pub fn half_hour(at: DateTime) -> DateTime {
    let minute = if at.minute() < 30 { 0 } else { 30 };
    Time::new(at.hour(), minute, 0, 0).map_or(at, |time| at.date().to_datetime(time))
}

/// Why a day does not count, if it does not. A holiday kept on a weekday is
/// named even beside a weekend; a Saturday or Sunday is only that.
#[must_use]
pub fn left_out(date: Date) -> Option<Why> {
    if matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) {
        return Some(Why::Weekend);
    }
    holidays::on(date).map(Why::Holiday)
}

fn rule(start: DateTime, place: Option<&Jurisdiction>) -> Rule {
    let Some(place) = place else {
        return Rule::NoPlace;
    };
    if place.may_hold == MayHold::No {
        return Rule::NoHold {
            sure: place.confidence != Confidence::Uncertain,
        };
    }
    match place.hold_time {
        None => Rule::NoTime,
        Some(HoldTime::EveryHour) => Rule::EveryHour,
        Some(HoldTime::WorkingDays) => Rule::WorkingDays,
        Some(HoldTime::ReleaseDay) => Rule::ReleaseDay(start.date().at(23, 59, 0, 0)),
    }
}

/// The end of 48 hours in which only working days count, and the days that were
/// left out on the way.
fn without_days_off(start: DateTime) -> (DateTime, Vec<(Date, Why)>) {
    let mut at = start;
    let mut left = HOURS * 60;
    let mut skipped = Vec::new();
    // Never nearly so many days: the bound is for the end of the calendar.
    for _ in 0..31 {
        let next_day = at
            .date()
            .saturating_add(1.day())
            .to_datetime(Time::midnight());
        if let Some(why) = left_out(at.date()) {
            skipped.push((at.date(), why));
        } else {
            let passed = i64::from(at.hour()) * 60 + i64::from(at.minute());
            let today = MINUTES_A_DAY - passed;
            if left <= today {
                at = at.saturating_add(left.minutes());
                break;
            }
            left -= today;
        }
        at = next_day;
    }
    (at, skipped)
}

fn sunday(year: i16, month: i8, nth: i8) -> Option<Date> {
    let first = Date::new(year, month, 1).ok()?;
    first.nth_weekday_of_month(nth, Weekday::Sunday).ok()
}

/// The first and last moment of daylight saving in a year, by a clock that goes
/// forward at `forward` and back at `back`.
fn saving(year: i16, forward: i8, back: i8) -> Option<(DateTime, DateTime)> {
    let (march, november) = (sunday(year, 3, 2)?, sunday(year, 11, 1)?);
    Some((march.at(forward, 0, 0, 0), november.at(back, 0, 0, 0)))
}

/// Clock time as standard time, which has every hour once.
fn to_standard(at: DateTime) -> DateTime {
    match saving(at.year(), 3, 2) {
        Some((from, to)) if (from..to).contains(&at) => at.saturating_sub(1.hour()),
        _ => at,
    }
}

/// Standard time as the clock shows it.
fn from_standard(at: DateTime) -> DateTime {
    match saving(at.year(), 2, 1) {
        Some((from, to)) if (from..to).contains(&at) => at.saturating_add(1.hour()),
        _ => at,
    }
}

//! Days and hours of the clock in words, and the marks of its time line.

use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime, Time, Weekday};

use super::block::Text;
use super::clock::Asked;
use super::compose::Composer;
use crate::journey::clock::Rule;
use crate::journey::holidays::Holiday;
use crate::words::{Arg, Locale, Msg, Rich, msg, plain};

/// What a mark on the time line stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// The release point.
    Start,
    /// The end when every hour counts.
    EveryHour,
    /// The end when only working days count.
    WorkingDays,
    /// Both ends, when they are one.
    Both,
    /// The end by the state's own rule.
    State,
    /// Now.
    Now,
}

/// A mark on the time line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marked {
    /// Where.
    pub at: DateTime,
    /// What it stands for.
    pub moment: Moment,
    /// What it stands for, in words.
    pub name: Text,
    /// The day and hour, in words.
    pub when: Text,
}

impl<'a> Composer<'a> {
    /// The language in which a page that not every language has is said.
    fn said_in(&self, locale: &'a Locale, message: Msg) -> &'a Locale {
        if locale.has(message.0, None) {
            return locale;
        }
        self.words.locales().first().unwrap_or(locale)
    }

    /// A message of such a page, with what it places in the same language.
    #[must_use]
    pub fn told(
        &self,
        message: Msg,
        args: impl Fn(&'a Locale) -> Vec<(&'static str, Arg)>,
    ) -> Text {
        self.each(|locale| {
            let locale = self.said_in(locale, message);
            self.words.say(locale, message, &args(locale))
        })
    }

    /// A day with its weekday, for buttons and names.
    #[must_use]
    pub fn clock_day(&self, date: Date) -> Rich {
        let locale = self.said_in(self.main, msg::CLOCK_DATE_YEAR);
        let year = ("year", Arg::Text(date.year().to_string()));
        self.day_in(locale, msg::CLOCK_DATE_YEAR, date, Some(year))
    }

    /// An hour, for buttons and names.
    #[must_use]
    pub fn clock_hour(&self, at: DateTime) -> Rich {
        let locale = self.said_in(self.main, msg::CLOCK_HOUR_MORNING);
        self.hour_in(locale, at)
    }

    /// The short name of a weekday, over the columns of a month.
    #[must_use]
    pub fn clock_weekday(&self, weekday: Weekday) -> Rich {
        let message = match weekday {
            Weekday::Monday => msg::WEEKDAY_SHORT_MONDAY,
            Weekday::Tuesday => msg::WEEKDAY_SHORT_TUESDAY,
            Weekday::Wednesday => msg::WEEKDAY_SHORT_WEDNESDAY,
            Weekday::Thursday => msg::WEEKDAY_SHORT_THURSDAY,
            Weekday::Friday => msg::WEEKDAY_SHORT_FRIDAY,
            Weekday::Saturday => msg::WEEKDAY_SHORT_SATURDAY,
            Weekday::Sunday => msg::WEEKDAY_SHORT_SUNDAY,
        };
        self.words.say(self.main, message, &[])
    }

    /// The name of the holiday kept on a day.
    #[must_use]
    pub fn clock_holiday(&self, holiday: Holiday) -> String {
        let locale = self.said_in(self.main, msg::CLOCK_HOLIDAY);
        self.holiday_name(locale, holiday)
    }

    pub(super) fn holiday_name(&self, locale: &Locale, holiday: Holiday) -> String {
        let message = match holiday {
            Holiday::NewYear => msg::HOLIDAY_NEW_YEAR,
            Holiday::King => msg::HOLIDAY_KING,
            Holiday::Washington => msg::HOLIDAY_WASHINGTON,
            Holiday::Memorial => msg::HOLIDAY_MEMORIAL,
            Holiday::Juneteenth => msg::HOLIDAY_JUNETEENTH,
            Holiday::Independence => msg::HOLIDAY_INDEPENDENCE,
            Holiday::Labor => msg::HOLIDAY_LABOR,
            Holiday::Columbus => msg::HOLIDAY_COLUMBUS,
            Holiday::Veterans => msg::HOLIDAY_VETERANS,
            Holiday::Thanksgiving => msg::HOLIDAY_THANKSGIVING,
            Holiday::Christmas => msg::HOLIDAY_CHRISTMAS,
        };
        self.words.say(locale, message, &[]).plain()
    }

    fn day_in(
        &self,
        locale: &Locale,
        message: Msg,
        date: Date,
        year: Option<(&'static str, Arg)>,
    ) -> Rich {
        let weekday = match date.weekday() {
            Weekday::Monday => msg::WEEKDAY_MONDAY,
            Weekday::Tuesday => msg::WEEKDAY_TUESDAY,
            Weekday::Wednesday => msg::WEEKDAY_WEDNESDAY,
            Weekday::Thursday => msg::WEEKDAY_THURSDAY,
            Weekday::Friday => msg::WEEKDAY_FRIDAY,
            Weekday::Saturday => msg::WEEKDAY_SATURDAY,
            Weekday::Sunday => msg::WEEKDAY_SUNDAY,
        };
        let weekday = self.words.say(locale, weekday, &[]).plain();
        let day = usize::try_from(date.day()).unwrap_or(0);
        let mut args = vec![
            ("weekday", Arg::Text(weekday)),
            ("month", Arg::Text(locale.month(date.month()))),
            ("day", Arg::Count(day)),
        ];
        args.extend(year);
        self.words.say(locale, message, &args)
    }

    fn hour_in(&self, locale: &Locale, at: DateTime) -> Rich {
        let message = match (at.hour(), at.minute()) {
            (0, 0) => msg::CLOCK_HOUR_MIDNIGHT,
            (12, 0) => msg::CLOCK_HOUR_NOON,
            (0..12, _) => msg::CLOCK_HOUR_MORNING,
            _ => msg::CLOCK_HOUR_AFTERNOON,
        };
        let hour = match at.hour() % 12 {
            0 => 12,
            hour => usize::try_from(hour).unwrap_or(0),
        };
        let args = [
            ("hour", Arg::Count(hour)),
            ("minute", Arg::Text(format!("{:02}", at.minute()))),
        ];
        let mut said = self.words.say(locale, message, &args);
        for span in &mut said.spans {
            // Each isolated by itself, hour and minutes would change sides where words run
            // from the right. Without, digits and colon are one number.
            span.text = plain(&span.text);
        }
        said
    }

    /// A day with its weekday and without its year, inside a sentence.
    pub(super) fn weekday_date(&self, locale: &Locale, date: Date) -> String {
        self.day_in(locale, msg::CLOCK_DATE, date, None).plain()
    }

    /// A moment inside a sentence. A midnight that ends something belongs to the
    /// day that it ends.
    pub(super) fn when(&self, locale: &Locale, at: DateTime, ends: bool) -> String {
        self.moment_in(locale, at, ends, true)
    }

    fn moment_in(&self, locale: &Locale, at: DateTime, ends: bool, whole: bool) -> String {
        let date_words = |date: Date| {
            let (message, year) = if whole {
                let year = ("year", Arg::Text(date.year().to_string()));
                (msg::CLOCK_DATE_YEAR, Some(year))
            } else {
                (msg::CLOCK_DATE, None)
            };
            self.day_in(locale, message, date, year).plain()
        };
        let (message, args) = if ends && at.time() == Time::midnight() {
            let day = at.date().saturating_sub(1.day());
            (
                msg::CLOCK_WHEN_DAY_ENDS,
                vec![("date", Arg::Text(date_words(day)))],
            )
        } else {
            let time = self.hour_in(locale, at).text();
            (
                msg::CLOCK_WHEN,
                vec![
                    ("date", Arg::Text(date_words(at.date()))),
                    ("time", Arg::Text(time)),
                ],
            )
        };
        // Its own spaces stay, at which no line may break.
        self.words.say(locale, message, &args).text()
    }

    /// The marks of the time line, from first to last.
    #[must_use]
    pub fn clock_marks(&self, asked: Asked) -> Vec<Marked> {
        let clock = self.clock_of(asked);
        let mut marks = vec![(Moment::Start, clock.start, msg::CLOCK_MARK_START)];
        if let Rule::ReleaseDay(end) = clock.rule {
            marks.push((Moment::State, end, msg::CLOCK_MARK_STATE));
        }
        if clock.every_hour == clock.working_days {
            marks.push((Moment::Both, clock.every_hour, msg::CLOCK_MARK_BOTH));
        } else {
            marks.extend([
                (
                    Moment::EveryHour,
                    clock.every_hour,
                    msg::CLOCK_MARK_EVERY_HOUR,
                ),
                (
                    Moment::WorkingDays,
                    clock.working_days,
                    msg::CLOCK_MARK_WORKING_DAYS,
                ),
            ]);
        }
        if let Some(now) = asked.now {
            marks.push((Moment::Now, now, msg::CLOCK_MARK_NOW));
        }
        let marks = marks.into_iter().map(|(moment, at, name)| Marked {
            at,
            moment,
            name: self.told(name, |_| Vec::new()),
            when: self.each(|locale| {
                let locale = self.said_in(locale, msg::CLOCK_WHEN);
                let ends = !matches!(moment, Moment::Start | Moment::Now);
                let text = self.moment_in(locale, at, ends, false);
                super::compose::verbatim(locale, &text)
            }),
        });
        marks.collect()
    }
}

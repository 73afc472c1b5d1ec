//! One language: what it is, and its messages.

use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use jiff::civil::Date;
use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use super::msg;
use super::values::{Value, grouped, plain, unbroken, unbroken_date};

/// The side from which a language is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

/// Who has read the words of a locale.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Review {
    /// The language the guide is written in.
    Source,
    /// A translation that no named person has reviewed.
    Draft,
    /// Reviewed by a person who agreed to be named, on a day.
    Reviewed {
        /// The person.
        by: String,
        /// The day.
        on: Date,
    },
}

/// What `locale.ron` says of a language.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The BCP 47 tag, which is also the folder's name.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
    /// Its name in English.
    pub english: String,
    /// The side it is read from.
    pub direction: Direction,
    /// The script's ISO 15924 code.
    pub script: String,
    /// The font stack that sets it.
    pub font_stack: String,
    /// The distance between lines, as a factor of the type size.
    pub line_height: f32,
    /// The mark between thousands.
    pub thousands: String,
    /// Whether every part of the guide is translated; the checker then asks for
    /// every message, and otherwise counts them in `coverage`.
    pub whole: bool,
    /// Who has read it.
    pub review: Review,
}

/// A language with its messages.
pub struct Locale {
    /// What it is.
    pub manifest: Manifest,
    bundle: FluentBundle<FluentResource>,
    framed: bool,
    values: FluentArgs<'static>,
}

impl std::fmt::Debug for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Locale")
            .field("tag", &self.manifest.tag)
            .finish_non_exhaustive()
    }
}

/// What a message is given besides the values every message can use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// Words.
    Text(String),
    /// A count, which may choose a plural form.
    Count(usize),
}

/// The names and values of one message's arguments.
pub type Args<'a> = &'a [(&'static str, Arg)];

impl Locale {
    /// A locale from its manifest and parsed files. Messages that stand twice
    /// keep their first form; the checker reports the second.
    #[must_use]
    pub fn new(
        manifest: Manifest,
        resources: Vec<FluentResource>,
        values: &BTreeMap<String, Value>,
    ) -> Self {
        let language: LanguageIdentifier = manifest.tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![language]);
        for resource in resources {
            // Duplicate ids are the checker's to report.
            drop(bundle.add_resource(resource));
        }
        let mut locale = Self {
            manifest,
            bundle,
            framed: false,
            values: FluentArgs::new(),
        };
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(name.clone(), locale.value(value));
        }
        locale.values = args;
        locale.framed = locale.check_frame();
        locale
    }

    fn value(&self, value: &Value) -> FluentValue<'static> {
        match value {
            Value::Number(number) => FluentValue::from(*number),
            Value::Dollars(amount) => {
                let amount = grouped(*amount, &self.manifest.thousands);
                FluentValue::from(format!("${amount}"))
            }
            Value::Form(text) | Value::Phone(text) => FluentValue::from(unbroken(text)),
            Value::Verbatim(text) => FluentValue::from(text.clone()),
            Value::Date(date) => FluentValue::from(self.date(*date)),
        }
    }

    /// Whether it is read from right to left.
    #[must_use]
    pub fn is_rtl(&self) -> bool {
        self.manifest.direction == Direction::Rtl
    }

    /// Whether it has the message, and the attribute when one is asked for.
    #[must_use]
    pub fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        self.pattern(id, attribute).is_some()
    }

    /// Whether the frame around every page is translated. Only then is the
    /// language offered: buttons that nobody can read lead nowhere.
    #[must_use]
    pub fn has_frame(&self) -> bool {
        self.framed
    }

    fn check_frame(&self) -> bool {
        msg::ALL.iter().all(|message| self.has(message.0, None))
            && msg::ATTRIBUTES
                .iter()
                .all(|(message, attribute)| self.has(message.0, Some(attribute)))
    }

    fn pattern(
        &self,
        id: &str,
        attribute: Option<&str>,
    ) -> Option<&fluent_syntax::ast::Pattern<&str>> {
        let message = self.bundle.get_message(id)?;
        match attribute {
            None => message.value(),
            Some(name) => message.get_attribute(name).map(|a| a.value()),
        }
    }

    /// The message with its values placed, or nothing when the locale lacks it.
    /// Slips in placing are added to `slips`.
    #[must_use]
    pub fn say(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: Args<'_>,
        slips: &mut Vec<String>,
    ) -> Option<String> {
        let pattern = self.pattern(id, attribute)?;
        let mut errors = Vec::new();
        let text = if args.is_empty() {
            let text = self
                .bundle
                .format_pattern(pattern, Some(&self.values), &mut errors);
            text.into_owned()
        } else {
            let mut all = FluentArgs::new();
            for (name, value) in self.values.iter() {
                all.set(name, value.clone());
            }
            for (name, arg) in args {
                match arg {
                    Arg::Text(text) => all.set(*name, text.clone()),
                    Arg::Count(count) => all.set(*name, *count),
                }
            }
            let text = self.bundle.format_pattern(pattern, Some(&all), &mut errors);
            text.into_owned()
        };
        slips.extend(errors.iter().map(ToString::to_string));
        Some(text)
    }

    /// A day in the language's own order and month names.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        let args = [
            ("day", Arg::Count(usize::try_from(date.day()).unwrap_or(0))),
            ("month", Arg::Text(self.month(date.month()))),
            ("year", Arg::Text(date.year().to_string())),
        ];
        unbroken_date(&self.placed(msg::DATE, &args))
    }

    /// A month and its year.
    #[must_use]
    pub fn month_year(&self, year: i16, month: i8) -> String {
        let args = [
            ("month", Arg::Text(self.month(month))),
            ("year", Arg::Text(year.to_string())),
        ];
        self.placed(msg::MONTH_YEAR, &args)
    }

    /// The name of a month.
    #[must_use]
    pub fn month(&self, month: i8) -> String {
        self.say(&format!("date-month-{month}"), None, &[], &mut Vec::new())
            .unwrap_or_else(|| month.to_string())
    }

    /// A message that will itself be placed: one isolate around the whole is
    /// enough, so the inner ones are taken off.
    fn placed(&self, message: msg::Msg, args: Args<'_>) -> String {
        self.say(message.0, None, args, &mut Vec::new())
            .map(|text| plain(&text))
            .unwrap_or_default()
    }
}

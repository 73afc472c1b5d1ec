//! The messages of one language, and how they are said.

use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

use super::locale::{Arg, Args, Manifest};
use super::msg;
use super::values::{Value, grouped, plain, unbroken, unbroken_date};

/// The parsed messages, and the values that every one of them can place.
pub(super) struct Said {
    bundle: FluentBundle<FluentResource>,
    values: FluentArgs<'static>,
}

impl Said {
    pub(super) fn new(
        manifest: &Manifest,
        resources: Vec<FluentResource>,
        values: &BTreeMap<String, Value>,
    ) -> Self {
        let language: LanguageIdentifier = manifest.tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![language]);
        for resource in resources {
            // Duplicate ids are the checker's to report.
            drop(bundle.add_resource(resource));
        }
        let mut said = Self {
            bundle,
            values: FluentArgs::new(),
        };
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(name.clone(), said.value(value, &manifest.thousands));
        }
        said.values = args;
        said
    }

    fn value(&self, value: &Value, thousands: &str) -> FluentValue<'static> {
        match value {
            Value::Number(number) => FluentValue::from(*number),
            Value::Dollars(amount) => {
                let amount = grouped(*amount, thousands);
                FluentValue::from(format!("${amount}"))
            }
            Value::Form(text) | Value::Phone(text) => FluentValue::from(unbroken(text)),
            Value::Verbatim(text) => FluentValue::from(text.clone()),
            Value::Date(date) => FluentValue::from(self.date(*date)),
        }
    }

    pub(super) fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        self.pattern(id, attribute).is_some()
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
    pub(super) fn say(
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
    pub(super) fn date(&self, date: Date) -> String {
        let args = [
            ("day", Arg::Count(usize::try_from(date.day()).unwrap_or(0))),
            ("month", Arg::Text(self.month(date.month()))),
            ("year", Arg::Text(date.year().to_string())),
        ];
        unbroken_date(&self.placed(msg::DATE, &args))
    }

    /// A month and its year.
    pub(super) fn month_year(&self, year: i16, month: i8) -> String {
        let args = [
            ("month", Arg::Text(self.month(month))),
            ("year", Arg::Text(year.to_string())),
        ];
        self.placed(msg::MONTH_YEAR, &args)
    }

    /// The name of a month.
    pub(super) fn month(&self, month: i8) -> String {
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

//! One language: what it is, and its messages.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::{BTreeMap, HashSet};
use std::rc::Rc;

use fluent_bundle::FluentResource;
use jiff::civil::Date;
use serde::Deserialize;

use super::msg;
use super::said::Said;
use super::values::Value;

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
    framed: bool,
    said: OnceCell<Said>,
    /// What its messages are read from when one is first asked for.
    unread: Vec<Cow<'static, str>>,
    values: Rc<BTreeMap<String, Value>>,
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
    pub(super) fn new(
        manifest: Manifest,
        resources: Vec<FluentResource>,
        values: &Rc<BTreeMap<String, Value>>,
    ) -> Self {
        let mut locale = Self::unread(manifest, Vec::new(), values);
        let said = Said::new(&locale.manifest, resources, values);
        locale.framed = frame_keys().all(|(id, attribute)| said.has(id, attribute));
        locale.said = OnceCell::from(said);
        locale
    }

    /// A locale whose files are known to be sound. They are read when the first word is
    /// asked for: most readers need one language of the fifteen.
    #[must_use]
    pub(super) fn later(
        manifest: Manifest,
        mut texts: Vec<Cow<'static, str>>,
        values: &Rc<BTreeMap<String, Value>>,
    ) -> Self {
        // The words of the frame stand in small files.
        texts.sort_by_key(|text| text.len());
        let framed = holds_frame(&texts);
        let mut locale = Self::unread(manifest, texts, values);
        locale.framed = framed;
        locale
    }

    fn unread(
        manifest: Manifest,
        unread: Vec<Cow<'static, str>>,
        values: &Rc<BTreeMap<String, Value>>,
    ) -> Self {
        Self {
            manifest,
            framed: false,
            said: OnceCell::new(),
            unread,
            values: values.clone(),
        }
    }

    fn said(&self) -> &Said {
        self.said.get_or_init(|| {
            let read = |text: &Cow<'static, str>| {
                // The checker does not let a program out whose words cannot be read.
                FluentResource::try_new(text.to_string()).unwrap_or_else(|(whole, _)| whole)
            };
            let resources = self.unread.iter().map(read).collect();
            Said::new(&self.manifest, resources, &self.values)
        })
    }

    /// Whether it is read from right to left.
    #[must_use]
    pub fn is_rtl(&self) -> bool {
        self.manifest.direction == Direction::Rtl
    }

    /// Whether it has the message, and the attribute when one is asked for.
    #[must_use]
    pub fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        self.said().has(id, attribute)
    }

    /// Whether the frame around every page is translated. Only then is the
    /// language offered: buttons that nobody can read lead nowhere.
    #[must_use]
    pub fn has_frame(&self) -> bool {
        self.framed
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
        self.said().say(id, attribute, args, slips)
    }

    /// A day in the language's own order and month names.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        self.said().date(date)
    }

    /// A month and its year.
    #[must_use]
    pub fn month_year(&self, year: i16, month: i8) -> String {
        self.said().month_year(year, month)
    }

    /// The name of a month.
    #[must_use]
    pub fn month(&self, month: i8) -> String {
        self.said().month(month)
    }
}

/// The messages of the frame, and the attributes it needs of some.
fn frame_keys() -> impl Iterator<Item = (&'static str, Option<&'static str>)> {
    let messages = msg::ALL.iter().map(|message| (message.0, None));
    let attributes = msg::ATTRIBUTES.iter();
    messages.chain(attributes.map(|(message, attribute)| (message.0, Some(*attribute))))
}

/// Whether the texts have every message of the frame, told without parsing them.
fn holds_frame(texts: &[Cow<'static, str>]) -> bool {
    let mut wanted: HashSet<_> = frame_keys().collect();
    for text in texts {
        let mut message = "";
        for line in text.lines() {
            let Some((key, _)) = line.split_once('=') else {
                continue;
            };
            let key = key.trim();
            if let Some(attribute) = key.strip_prefix('.') {
                wanted.remove(&(message, Some(attribute)));
            } else {
                message = key;
                wanted.remove(&(message, None));
            }
        }
        if wanted.is_empty() {
            return true;
        }
    }
    false
}

//! Locales, Fluent messages, the mark-up inside them, numbers and dates.
//!
//! Only this room knows Fluent. English is the source; what another locale
//! lacks is said in English and marked as such.

pub mod ids;
mod inventory;
mod locale;
mod markup;
pub mod msg;
mod said;
mod values;

use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use fluent_bundle::FluentResource;

pub use inventory::{Inventory, Message, take as take_inventory};
pub use locale::{Arg, Args, Direction, Locale, Manifest, Review};
pub use markup::{Link, MarkupError, PAGES, Span, parse as parse_markup};
pub use msg::Msg;
pub use values::{Value, carried, grouped, holds_tip_line, isolated, plain, unbroken};

use crate::guide::{Files, Finding};

/// The tag of the language the guide is written in.
pub const SOURCE: &str = "en";

/// Words with their language: what every reader text is made of.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Rich {
    /// The tag of the language the words are really in.
    pub lang: Arc<str>,
    /// Whether that language is read from right to left.
    pub rtl: bool,
    /// The words.
    pub spans: Vec<Span>,
}

impl Rich {
    /// The words without style, as they stand in memory.
    #[must_use]
    pub fn text(&self) -> String {
        self.spans.iter().map(|span| span.text.as_str()).collect()
    }

    /// The words to be read in another program: with ordinary spaces, and in a
    /// right-to-left text with the isolates that keep a phone number from being
    /// shown back to front.
    #[must_use]
    pub fn carried(&self) -> String {
        if self.rtl {
            values::carried(&self.text())
        } else {
            self.plain()
        }
    }

    /// The words without style, isolates or special spaces.
    #[must_use]
    pub fn plain(&self) -> String {
        plain(&self.text())
    }
}

/// Every locale of the guide.
#[derive(Debug)]
pub struct Words {
    locales: Vec<Locale>,
}

impl Words {
    /// Loads every locale below `locales/`.
    ///
    /// # Errors
    /// A list of findings when a file cannot be read as what it should be.
    pub fn load(files: &Files, values: &BTreeMap<String, Value>) -> Result<Self, Vec<Finding>> {
        Self::gather(files, values, |manifest, folder, values, findings| {
            let resources = parse_folder(files, folder, findings);
            Locale::new(manifest, resources, values)
        })
    }

    /// The same for files that are known to be sound: the words of a language are read
    /// when they are first needed.
    ///
    /// # Errors
    /// As [`Words::load`], for what tells of the languages.
    pub fn trust(files: &Files, values: &BTreeMap<String, Value>) -> Result<Self, Vec<Finding>> {
        Self::gather(files, values, |manifest, folder, values, _| {
            Locale::later(manifest, files.words_below(folder), values)
        })
    }

    fn gather(
        files: &Files,
        values: &BTreeMap<String, Value>,
        read: impl Fn(Manifest, &str, &Rc<BTreeMap<String, Value>>, &mut Vec<Finding>) -> Locale,
    ) -> Result<Self, Vec<Finding>> {
        let values = Rc::new(values.clone());
        let mut findings = Vec::new();
        let mut locales = Vec::new();
        let manifests: Vec<&str> = files
            .below("locales/")
            .map(|(path, _)| path)
            .filter(|path| path.ends_with("/locale.ron"))
            .collect();
        for path in manifests {
            match crate::guide::read::<Manifest>(files, path) {
                Err(finding) => findings.push(finding),
                Ok(manifest) => {
                    let folder = path.trim_end_matches("locale.ron");
                    if folder != format!("locales/{}/", manifest.tag) {
                        findings.push(Finding::new(
                            path,
                            &manifest.tag,
                            "the tag is not the folder's name",
                        ));
                    }
                    locales.push(read(manifest, folder, &values, &mut findings));
                }
            }
        }
        for (path, _) in files.below("locales/") {
            let folder = path.split('/').nth(1).unwrap_or_default();
            let manifest = format!("locales/{folder}/locale.ron");
            let missing = Finding::new(&manifest, folder, "the file is missing");
            if files.text(&manifest).is_none() && !findings.contains(&missing) {
                findings.push(missing);
            }
        }
        // The source language first, then by their own names.
        locales.sort_by_key(|l| (l.manifest.tag != SOURCE, l.manifest.name.clone()));
        if locales.first().is_none_or(|l| l.manifest.tag != SOURCE) {
            findings.push(Finding::new(
                "locales/en/locale.ron",
                SOURCE,
                "the source language is missing",
            ));
        }
        if findings.is_empty() {
            Ok(Self { locales })
        } else {
            Err(findings)
        }
    }

    /// Every locale; the source language comes first.
    #[must_use]
    pub fn locales(&self) -> &[Locale] {
        &self.locales
    }

    /// The locales that a reader can choose: those whose frame is complete.
    pub fn offered(&self) -> impl Iterator<Item = &Locale> {
        self.locales.iter().filter(|locale| locale.has_frame())
    }

    /// The locale with this tag.
    #[must_use]
    pub fn locale(&self, tag: &str) -> Option<&Locale> {
        self.locales.iter().find(|l| l.manifest.tag == tag)
    }

    /// The locale that comes nearest to a system's tag such as "es-MX".
    #[must_use]
    pub fn best_for(&self, system: &str) -> Option<&Locale> {
        let language = system.split(['-', '_', '.']).next()?.to_ascii_lowercase();
        self.locale(system).or_else(|| {
            self.offered()
                .find(|l| l.manifest.tag.split('-').next() == Some(language.as_str()))
        })
    }

    fn say_in<'a>(
        &'a self,
        locale: &'a Locale,
        id: &str,
        attribute: Option<&str>,
        args: Args<'_>,
    ) -> (String, &'a Locale) {
        let mut slips = Vec::new();
        if let Some(text) = locale.say(id, attribute, args, &mut slips) {
            return (text, locale);
        }
        for source in &self.locales {
            if let Some(text) = source.say(id, attribute, args, &mut slips) {
                return (text, source);
            }
        }
        // The checker does not let a guide through that lacks a message; the id
        // is still better than an empty button.
        (id.to_owned(), locale)
    }

    /// A message as plain words, for buttons and names.
    #[must_use]
    pub fn say(&self, locale: &Locale, message: Msg, args: Args<'_>) -> Rich {
        self.rich(locale, message.0, None, args)
    }

    /// A message with its style.
    #[must_use]
    pub fn rich(&self, locale: &Locale, id: &str, attribute: Option<&str>, args: Args<'_>) -> Rich {
        let (text, said_in) = self.say_in(locale, id, attribute, args);
        let spans = parse_markup(&text).unwrap_or_else(|_| {
            vec![Span {
                text: text.clone(),
                bold: false,
                link: None,
            }]
        });
        Rich {
            lang: Arc::from(said_in.manifest.tag.as_str()),
            rtl: said_in.is_rtl(),
            spans,
        }
    }
}

fn parse_folder(files: &Files, folder: &str, findings: &mut Vec<Finding>) -> Vec<FluentResource> {
    files
        .below(folder)
        .filter(|(path, _)| Files::is_words(path))
        .filter(|(path, text)| {
            let line = too_deep(text);
            if line.is_some() {
                let problem = "braces stand in one another too deep";
                let instead = Some(format!("{DEEPEST} at most"));
                findings.push(Finding::new(path, "", problem).at(line).instead(instead));
            }
            line.is_none()
        })
        .collect::<Vec<_>>()
        .into_iter()
        .map(|(path, text)| {
            FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, errors)| {
                for error in errors {
                    let line = text
                        .get(..error.pos.start)
                        .map(|t| t.matches('\n').count() + 1);
                    findings.push(Finding::new(path, "", error.kind.to_string()).at(line));
                }
                resource
            })
        })
        .collect()
}

/// How deep braces and brackets may stand in one another. The guide needs two; the
/// parser calls itself for each, and would run out of room for calls.
const DEEPEST: usize = 20;

/// The line on which braces stand deeper in one another than that, counted from 1.
fn too_deep(text: &str) -> Option<usize> {
    let (mut depth, mut line) = (0_usize, 1);
    for c in text.chars() {
        match c {
            '\n' => line += 1,
            '{' => depth += 1,
            // Outside of braces it is a mark in a sentence.
            '(' if depth > 0 => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            ')' if depth > 1 => depth -= 1,
            _ => {}
        }
        if depth > DEEPEST {
            return Some(line);
        }
    }
    None
}

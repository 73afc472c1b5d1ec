//! What the settings page changes, and which languages the settings offer.

use super::{Notice, Place, State, Wish};
use crate::settings::{Colors, LARGEST, Mode, SMALLEST, Settings};
use crate::words::{Locale, Review, SOURCE, Words};

/// A change on the settings page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Setting {
    /// The text size in percent.
    TextPercent(u16),
    /// The colors of the screen.
    Colors(Colors),
    /// A4 paper, or Letter.
    AFour(bool),
    /// The printer that is used without asking, or the system's usual one.
    Printer(Option<String>),
    /// The words in the field for the clinic's name.
    Clinic(String),
    /// Offers the language with this tag, or leaves it out again.
    Offer(String),
    /// Turns helper mode on or off.
    Helper(bool),
    /// Offers only languages that a named person has reviewed, or all.
    ReviewedOnly(bool),
}

/// Whether the list of languages names this one. English is always in it.
#[must_use]
pub fn lists(settings: &Settings, locale: &Locale) -> bool {
    let tag = &locale.manifest.tag;
    tag == SOURCE || settings.languages.is_empty() || settings.languages.contains(tag)
}

/// Whether the settings offer this language to readers.
#[must_use]
pub fn offers(settings: &Settings, locale: &Locale) -> bool {
    let reviewed = locale.manifest.review != Review::Draft;
    lists(settings, locale) && (reviewed || !settings.reviewed_only)
}

impl State {
    /// Whether the reader may change this computer's settings: in a kiosk they are
    /// the clinic's.
    #[must_use]
    pub fn can_set(&self) -> bool {
        self.settings.mode != Mode::Kiosk
    }

    /// Says which of the languages that the settings name the guide does not have.
    pub fn look_for_languages(&mut self, words: &Words) {
        let settings = &self.settings;
        let one = settings.language.iter().chain(&settings.second);
        let mut unknown: Vec<&str> = one
            .chain(&settings.languages)
            .map(String::as_str)
            .filter(|tag| words.locale(tag).is_none())
            .collect();
        unknown.dedup();
        if !unknown.is_empty() && self.notice.is_none() {
            self.notice = Some(Notice::UnknownLanguages(unknown.join(", ")));
        }
    }

    pub(super) fn open_settings(&mut self) {
        if self.can_set() {
            self.wishes.push(Wish::Printers);
            self.go(Place::Settings);
        }
    }

    pub(super) fn set(&mut self, words: &Words, setting: Setting) {
        if !self.can_set() {
            return;
        }
        match setting {
            Setting::TextPercent(percent) => {
                self.settings.text_percent = percent.clamp(SMALLEST, LARGEST);
            }
            Setting::Colors(colors) => self.settings.colors = colors,
            Setting::AFour(a_four) => {
                self.settings.a_four = a_four;
                self.take.a_four = a_four;
            }
            Setting::Printer(printer) => {
                self.settings.printer.clone_from(&printer);
                self.take.printer = printer;
            }
            Setting::Clinic(name) => {
                self.settings.clinic = Some(name.clone());
                self.settings = std::mem::take(&mut self.settings).within_limits();
                // A space at its end may be one between two words.
                self.clinic_typed = name;
            }
            Setting::Offer(tag) => self.offer(words, &tag),
            Setting::Helper(on) => {
                self.settings.mode = if on { Mode::Helper } else { Mode::Usual };
            }
            Setting::ReviewedOnly(only) => self.settings.reviewed_only = only,
        }
        self.unsaved = true;
    }

    fn offer(&mut self, words: &Words, tag: &str) {
        let wanted = |locale: &&Locale| {
            let toggled = locale.manifest.tag == tag;
            locale.manifest.tag == SOURCE || lists(&self.settings, locale) != toggled
        };
        let tags: Vec<String> = words
            .offered()
            .filter(wanted)
            .map(|locale| locale.manifest.tag.clone())
            .collect();
        let all = tags.len() == words.offered().count();
        // An empty list also offers languages that a later guide has.
        self.settings.languages = if all { Vec::new() } else { tags };
    }
}

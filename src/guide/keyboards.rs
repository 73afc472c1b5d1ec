//! Keyboards on the screen, for readers who have none: which keys stand where.

use serde::Deserialize;

use super::Guide;
use super::load::Loader;

/// Where the keyboards stand.
pub(super) const KEYBOARDS: &str = "assets/guide/keyboards.ron";
/// The keyboard that every reader can switch to.
const LATIN: &str = "latin";
/// What a mark stands on where it is shown by itself.
const CIRCLE: char = '◌';
/// More rows than this leave no room for the field.
const MOST_ROWS: usize = 6;
/// More keys than this do not fit beside each other.
const MOST_KEYS: usize = 12;

/// A keyboard for one or more languages.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keyboard {
    /// Its name in the files.
    pub id: String,
    /// The tags of the languages whose keyboard it is.
    pub languages: Vec<String>,
    /// Its keys in rows, each read from the left, parted by spaces.
    rows: Vec<String>,
}

impl Keyboard {
    /// The keys of each row, from the left, as they are shown.
    pub fn rows(&self) -> impl Iterator<Item = Vec<&str>> {
        self.rows.iter().map(|row| row.split(' ').collect())
    }

    /// What a key types: the mark alone where it is shown on a dotted circle.
    #[must_use]
    pub fn types(key: &str) -> &str {
        key.strip_prefix(CIRCLE).unwrap_or(key)
    }

    /// Whether its script has capital letters.
    #[must_use]
    pub fn has_capitals(&self) -> bool {
        self.letters().any(char::is_lowercase)
    }

    /// Whether it has every letter from a to z.
    #[must_use]
    pub fn has_latin(&self) -> bool {
        ('a'..='z').all(|letter| self.letters().any(|c| c == letter))
    }

    fn letters(&self) -> impl Iterator<Item = char> {
        self.rows.iter().flat_map(|row| row.chars())
    }
}

impl Guide {
    /// The keyboard of a language: its own, or the Latin one.
    #[must_use]
    pub fn keyboard(&self, tag: &str) -> Option<&Keyboard> {
        let own = |keyboard: &&Keyboard| keyboard.languages.iter().any(|known| known == tag);
        self.keyboards.iter().find(own).or(self.latin_keyboard())
    }

    /// The keyboard that every reader can switch to.
    #[must_use]
    pub fn latin_keyboard(&self) -> Option<&Keyboard> {
        self.keyboards.iter().find(|keyboard| keyboard.id == LATIN)
    }
}

impl Loader<'_> {
    /// The keyboards: no key and no language twice, and none too large.
    pub fn keyboards(&mut self, all: Vec<Keyboard>) -> Vec<Keyboard> {
        self.unique(KEYBOARDS, "keyboard", all.iter().map(|k| k.id.as_str()));
        let languages = all.iter().flat_map(|k| &k.languages);
        self.unique(KEYBOARDS, "language", languages.map(String::as_str));
        for keyboard in &all {
            let keys: Vec<&str> = keyboard.rows().flatten().collect();
            let twice = keys.iter().enumerate().find(|(at, key)| {
                let before = keys.get(..*at).unwrap_or_default();
                before.contains(key)
            });
            let problem = if let Some((_, key)) = twice {
                format!("the key {key} stands here twice")
            } else if keys.iter().any(|key| Keyboard::types(key).is_empty()) {
                "a key types nothing; one space parts two keys".to_owned()
            } else if keyboard.rows().any(|row| row.len() > MOST_KEYS) {
                format!("a row has more than {MOST_KEYS} keys")
            } else if keyboard.rows.len() > MOST_ROWS {
                format!("there are more than {MOST_ROWS} rows")
            } else {
                continue;
            };
            self.find(KEYBOARDS, &keyboard.id, problem, None);
        }
        let latin = all.iter().find(|keyboard| keyboard.id == LATIN);
        if !latin.is_some_and(Keyboard::has_latin) {
            let problem = "there is no keyboard \"latin\" with every letter from a to z";
            self.find(KEYBOARDS, LATIN, problem.to_owned(), None);
        }
        all
    }
}

//! A clinic's own list of contacts, beside the guide's.
//!
//! It is shown first and marked as the clinic's. It holds names, numbers and
//! hours only, which are shown as they are written: nothing in it can change a
//! legal text, and no mark-up in it is read. An entry that cannot be read is
//! told with its line, and the others are used.

use std::path::{Path, PathBuf};

use serde::Deserialize;

/// The name of the file, in the settings folder or beside the program.
pub const FILE: &str = "contacts.ron";

/// One contact of a clinic's own.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClinicContact {
    /// Its name.
    pub name: String,
    /// Its phone, as it is to be printed.
    #[serde(default)]
    pub phone: Option<String>,
    /// Its site, without the scheme.
    #[serde(default)]
    pub site: Option<String>,
    /// When it can be reached.
    #[serde(default)]
    pub hours: Option<String>,
    /// The languages spoken there.
    #[serde(default)]
    pub languages: Option<String>,
    /// Whom it serves.
    #[serde(default)]
    pub serves: Option<String>,
}

/// An entry that cannot be used, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unusable {
    /// The line on which the entry starts, from 1.
    pub line: usize,
    /// What is wrong with it, for the person who wrote it.
    pub reason: String,
}

/// A clinic's list, with the entries that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ClinicList {
    /// Those that can.
    pub contacts: Vec<ClinicContact>,
    /// Those that cannot.
    pub unusable: Vec<Unusable>,
}

/// Where a clinic's list may lie: in the settings folder, else beside the program.
#[must_use]
pub fn places() -> Vec<PathBuf> {
    let folders = directories::ProjectDirs::from("", "", "hold-guide");
    let settings = folders.map(|folders| folders.config_dir().join(FILE));
    let program = std::env::current_exe().ok();
    let beside = program.and_then(|program| Some(program.parent()?.join(FILE)));
    settings.into_iter().chain(beside).collect()
}

/// Reads the first list that is there.
#[must_use]
pub fn read(places: &[PathBuf]) -> ClinicList {
    places
        .iter()
        .find(|place| place.is_file())
        .map_or_else(ClinicList::default, |place| read_file(place))
}

fn read_file(place: &Path) -> ClinicList {
    match std::fs::read_to_string(place) {
        Ok(text) => parse(&text),
        Err(error) => ClinicList {
            contacts: Vec::new(),
            unusable: vec![Unusable {
                line: 1,
                reason: error.to_string(),
            }],
        },
    }
}

/// Reads a list entry by entry.
#[must_use]
pub fn parse(text: &str) -> ClinicList {
    let mut list = ClinicList::default();
    for (line, entry) in entries(text) {
        let options = ron::Options::default()
            .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        match options.from_str::<ClinicContact>(entry) {
            Err(error) => list.unusable.push(Unusable {
                line: line + error.span.start.line - 1,
                reason: error.code.to_string(),
            }),
            Ok(contact) if contact.name.trim().is_empty() => list.unusable.push(Unusable {
                line,
                reason: "the name is empty".to_owned(),
            }),
            Ok(contact) if crate::words::holds_tip_line(entry) => list.unusable.push(Unusable {
                line,
                reason: format!("{} has ICE's tip line, which is no help", contact.name),
            }),
            Ok(contact) => list.contacts.push(contact),
        }
    }
    list
}

/// The entries of a list in round brackets, each with its line. Brackets inside
/// quotes and comments do not count; a last entry that is never closed is one too.
fn entries(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let (mut depth, mut start, mut line, mut start_line) = (0_usize, 0, 1, 1);
    let (mut quoted, mut escaped, mut comment) = (false, false, false);
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        if c == '\n' {
            line += 1;
            comment = false;
        } else if comment {
            continue;
        } else if quoted {
            quoted = escaped || c != '"';
            escaped = c == '\\' && !escaped;
        } else {
            match c {
                '"' => quoted = true,
                '/' if before == '/' => comment = true,
                '(' => {
                    if depth == 0 {
                        (start, start_line) = (at, line);
                    }
                    depth += 1;
                }
                ')' if depth > 0 => {
                    depth -= 1;
                    if depth == 0 {
                        found.extend(text.get(start..=at).map(|entry| (start_line, entry)));
                    }
                }
                _ => {}
            }
        }
        before = c;
    }
    if depth > 0 {
        found.extend(text.get(start..).map(|entry| (start_line, entry)));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"// Our own list
[
    (name: "Legal aid (downtown)", phone: "555-0100", hours: "Mon-Fri 9-5"),
    (nmae: "Typo", phone: "555-0101"),
    (name: "Church office", site: "example.org", languages: "English, Spanish"),
]
"#;

    #[test]
    fn good_entries_are_used_and_the_bad_one_is_named_with_its_line() {
        let list = parse(GOOD);
        let names: Vec<_> = list.contacts.iter().map(|c| c.name.as_str()).collect();
        assert_eq!(names, ["Legal aid (downtown)", "Church office"]);
        assert_eq!(list.unusable.len(), 1);
        assert_eq!(list.unusable[0].line, 4);
        assert!(list.unusable[0].reason.contains("nmae"));
    }

    #[test]
    fn an_entry_that_is_never_closed_does_not_take_the_others_with_it() {
        let list = parse("[(name: \"One\"), (name: \"Two\"");
        assert_eq!(list.contacts.len(), 1);
        assert_eq!(list.unusable.len(), 1);
    }

    #[test]
    fn the_tip_line_is_refused() {
        let mut parts = [2423, 347, 866].map(|part| part.to_string());
        parts.reverse();
        let number = parts.join("-");
        let list = parse(&format!("[(name: \"Help\", phone: \"1-{number}\")]"));
        assert!(list.contacts.is_empty());
        assert!(list.unusable[0].reason.contains("tip line"));
    }

    #[test]
    fn no_bytes_are_too_odd() {
        for text in ["", "(((", "\"", "[(name: \"a\\\"b(\")]", "\u{0}", "//(name"] {
            let _ = parse(text);
        }
    }
}

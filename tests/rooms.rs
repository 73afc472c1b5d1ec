//! The rooms keep to themselves: who knows egui, who knows Fluent, where colors
//! and sentences stand.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

use std::path::{Path, PathBuf};

fn sources() -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, out: &mut Vec<(PathBuf, String)>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, out);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                out.push((path, text));
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut out = Vec::new();
    walk(&root, &mut out);
    assert!(out.len() > 30);
    out.into_iter()
        .map(|(path, text)| (path.strip_prefix(&root).unwrap().to_owned(), text))
        .collect()
}

/// The lines of a file's own code: no comments, no tests in the file.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let end = text.find("#[cfg(test)]\nmod tests {").unwrap_or(text.len());
    text[..end]
        .lines()
        .enumerate()
        .map(|(i, line)| (i + 1, line.split("//").next().unwrap_or("")))
}

fn only_in(word: &str, rooms: &[&str]) {
    for (path, text) in sources() {
        let at_home = rooms.iter().any(|room| path.starts_with(room));
        if !at_home {
            let found = code(&text).find(|(_, line)| line.contains(word));
            assert!(
                found.is_none(),
                "{} knows {word}: {found:?}",
                path.display()
            );
        }
    }
}

#[test]
fn only_the_screen_knows_egui() {
    only_in("egui::", &["screen"]);
    only_in("eframe::", &["screen"]);
}

#[test]
fn only_words_know_fluent() {
    only_in("fluent_bundle", &["words"]);
    // The checker reads the inside of messages.
    only_in("fluent_syntax", &["words", "check"]);
}

#[test]
fn only_paper_knows_krilla() {
    only_in("krilla::", &["paper"]);
}

#[test]
fn lower_floors_know_nothing_of_higher_ones() {
    let higher = [
        "crate::screen",
        "crate::cli",
        "crate::pages",
        "crate::check",
        "crate::paper",
    ];
    for (path, text) in sources() {
        let low = [
            "guide", "words", "journey", "typeset", "settings", "guard.rs", "whole.rs",
        ];
        if low.iter().any(|room| path.starts_with(room)) {
            for word in higher {
                let found = code(&text).find(|(_, line)| line.contains(word));
                assert!(found.is_none(), "{} knows {word}", path.display());
            }
        }
    }
}

#[test]
fn the_voice_knows_nothing_of_the_screen() {
    for (path, text) in sources() {
        if path.starts_with("speech") {
            let found = code(&text).find(|(_, line)| line.contains("crate::screen"));
            assert!(found.is_none(), "{}: {found:?}", path.display());
        }
    }
}

#[test]
fn colors_stand_in_the_theme() {
    for (path, text) in sources() {
        if path.ends_with("theme.rs") || path.ends_with("tests.rs") || !path.starts_with("screen") {
            continue;
        }
        for (number, line) in code(&text) {
            let made = [
                "from_rgb(",
                "from_gray",
                "from_black",
                "from_white",
                "from_hex",
                "hex_color",
            ];
            let made = made.iter().any(|word| line.contains(word));
            // White and transparent are coverage in the glyph atlas, and no fill elsewhere.
            let named = [
                "RED", "GREEN", "BLUE", "YELLOW", "GRAY", "BLACK", "GOLD", "BROWN",
            ];
            let named = named
                .iter()
                .any(|name| line.contains(&format!("Color32::{name}")));
            assert!(!made && !named, "{}:{number}: {line}", path.display());
        }
    }
}

#[test]
fn shades_of_paper_stand_in_its_theme() {
    let mut themes = 0;
    for (path, text) in sources() {
        if path.ends_with("paper/pdf/theme.rs") {
            themes += 1;
            continue;
        }
        if !path.starts_with("paper") {
            continue;
        }
        for (number, line) in code(&text) {
            let made = ["luma::", "rgb::", "cmyk::", "krilla::color"];
            let made = made.iter().any(|word| line.contains(word));
            assert!(!made, "{}:{number}: {line}", path.display());
        }
    }
    assert_eq!(themes, 1);
}

#[test]
fn sentences_stand_in_locales() {
    // What readers read is said by pages and screen; three words in a row with
    // a capital in front are a sentence.
    for (path, text) in sources() {
        let reader = path.starts_with("pages") || path.starts_with("screen");
        // Said on the terminal when there is no window.
        let terminal = path.ends_with("screen/mod.rs");
        if !reader || terminal || path.ends_with("tests.rs") {
            continue;
        }
        for (number, line) in code(&text) {
            if line.contains("reason = ") {
                continue;
            }
            for literal in line.split('"').skip(1).step_by(2) {
                let words: Vec<&str> = literal.split(' ').filter(|w| w.len() > 1).collect();
                let plain = words
                    .iter()
                    .all(|w| w.chars().all(|c| c.is_alphabetic() || ".,?!'’".contains(c)));
                assert!(
                    words.len() < 3 || !plain,
                    "{}:{number}: {literal:?}",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn no_room_grew_two_jobs() {
    for (path, text) in sources() {
        let lines = text.lines().count();
        assert!(lines <= 560, "{} has {lines} lines", path.display());
    }
}

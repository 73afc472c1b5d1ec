//! Holds what each language says against its rules in `assets/guide/language.ron`:
//! what is never said, and words that never stand alone.

use super::texts::Said;
use crate::guide::{Finding, Rules};

/// Holds every sentence against the rules of its language.
pub(super) fn check(said: &[Said], rules: &Rules, findings: &mut Vec<Finding>) {
    for said in said {
        for line in &said.lines {
            for way in &line.ways {
                let text = spoken(&way.plain());
                for (problem, instead) in slips(&line.key, &text, rules) {
                    let finding = Finding::new(&said.file, &line.key, problem);
                    findings.push(finding.at(Some(said.line)).instead(Some(instead)));
                }
            }
        }
    }
}

fn slips(key: &str, text: &str, rules: &Rules) -> Vec<(String, String)> {
    let mut slips = Vec::new();
    for never in &rules.never {
        if never.but_in.iter().any(|id| id == key) {
            continue;
        }
        for say in &never.say {
            if !places(text, say).is_empty() {
                slips.push((format!("says \"{say}\""), never.instead.clone()));
            }
        }
    }
    for alone in &rules.never_alone {
        let names: Vec<_> = alone
            .only_in
            .iter()
            .flat_map(|name| places(text, name))
            .collect();
        for word in &alone.words {
            let bare = places(text, word)
                .into_iter()
                .any(|(start, end)| !names.iter().any(|(from, to)| *from <= start && end <= *to));
            if bare {
                slips.push((format!("says \"{word}\" alone"), alone.only_in.join(" or ")));
            }
        }
    }
    slips
}

/// A text as it is compared: small letters, plain apostrophes and single spaces.
pub(super) fn spoken(text: &str) -> String {
    let text = text.to_lowercase().replace('’', "'");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where `words` stand in a spoken text as whole words, and not inside a web
/// address or the name of a form.
pub(super) fn places(text: &str, words: &str) -> Vec<(usize, usize)> {
    let joined = |first: Option<char>, second: Option<char>| {
        let address = first.is_some_and(|c| matches!(c, '.' | '/' | '@'))
            && second.is_some_and(char::is_alphanumeric);
        let form = first == Some('-') && second.is_some_and(char::is_numeric);
        address || form || first.is_some_and(char::is_alphanumeric)
    };
    text.match_indices(words)
        .map(|(at, found)| (at, at + found.len()))
        .filter(|(start, end)| {
            let mut before = text.get(..*start).unwrap_or_default().chars().rev();
            let mut after = text.get(*end..).unwrap_or_default().chars();
            !joined(before.next(), before.next()) && !joined(after.next(), after.next())
        })
        .collect()
}

//! Proves the tables of what people write: each is for a language of the guide,
//! each synonym says and means something, and what it means stands in the guide.

use std::collections::HashSet;

use crate::guide::{Files, Finding, Guide, line_of, nearest};
use crate::search::{self, fold};
use crate::words::Words;

/// Checks every file of `assets/search`.
pub(super) fn check(files: &Files, guide: &Guide, words: &Words, findings: &mut Vec<Finding>) {
    for (tag, wording) in &guide.wording {
        let file = format!("assets/search/{tag}.ron");
        let text = files.text(&file).unwrap_or_default();
        let mut find = |word: &str, problem: String| {
            let line = line_of(text, &format!("\"{word}\""));
            findings.push(Finding::new(&file, word, problem).at(line));
        };
        let Some(locale) = words.locale(tag) else {
            let known = words.locales().iter().map(|l| l.manifest.tag.as_str());
            let hint = nearest(tag, known).map(|tag| format!("assets/search/{tag}.ron"));
            let problem = "this is no language of the guide";
            findings.push(Finding::new(&file, tag, problem).instead(hint));
            continue;
        };
        let mut said = HashSet::new();
        for synonym in &wording.synonyms {
            match (synonym.say.first(), synonym.mean.first()) {
                (Some(say), None) => find(say, "this means nothing".to_owned()),
                (None, Some(mean)) => find(mean, "nothing is said for this".to_owned()),
                (None, None) => find("", "an empty synonym".to_owned()),
                _ => {}
            }
            for say in &synonym.say {
                if !said.insert(fold(say)) {
                    find(say, "this stands here twice".to_owned());
                }
            }
        }
        let means = wording.synonyms.iter().flat_map(|synonym| &synonym.mean);
        for phrase in search::missing(guide, words, locale, means.map(String::as_str)) {
            find(phrase, "this does not stand in the guide".to_owned());
        }
    }
}

//! Finds special words that a text uses before it explains them: a word of the
//! glossary without a link to it at its first use in an answer, in an item of the
//! plan, or on the page about the law of a place.

use std::collections::BTreeSet;

use super::language::{places, spoken};
use super::texts::{Line, Said};
use crate::guide::{Finding, Guide};
use crate::words::{Link, Locale, Rich, Words, ids};

/// The file whose messages make one page together, in its order.
const ONE_PAGE: &str = "lawpage";

/// A special word as a language writes it.
struct Word {
    id: String,
    /// Its heading without what stands in brackets, and a short form in capitals
    /// that stands in them.
    written: Vec<String>,
}

/// Gathers the special words that `locale` uses unexplained.
pub(super) fn check(
    said: &[Said],
    guide: &Guide,
    words: &Words,
    locale: &Locale,
    findings: &mut Vec<Finding>,
) {
    let special = special(guide, words, locale);
    let mut on_page = BTreeSet::new();
    for said in said {
        let mut in_entry = BTreeSet::new();
        let (explained, lines) = if said.part() == ONE_PAGE && !said.id.ends_with("-title") {
            (&mut on_page, said.lines.as_slice())
        } else if said.id.starts_with("faq-") {
            // The question itself is a heading, which holds no link.
            (&mut in_entry, said.lines.get(1..).unwrap_or_default())
        } else if said.part() == "plan" {
            (&mut in_entry, said.lines.as_slice())
        } else {
            continue;
        };
        for line in lines {
            for written in unexplained(line, &special, explained) {
                let problem = format!("uses the special word \"{written}\" before it is explained");
                let finding = Finding::new(&said.file, &line.key, problem);
                findings.push(finding.at(Some(said.line)));
            }
        }
    }
}

/// The words that a reader may not know; not those that everybody does.
fn special(guide: &Guide, words: &Words, locale: &Locale) -> Vec<Word> {
    let terms = guide.glossary.iter().filter(|term| !term.everyday);
    terms
        .map(|term| {
            let heading = words.rich(locale, &ids::term(&term.id), None, &[]).plain();
            let (name, rest) = heading.split_once(" (").unwrap_or((&heading, ""));
            let short = rest.trim_end_matches(')');
            let capitals = short.len() > 1 && short.chars().all(|c| c.is_ascii_uppercase());
            let written = [Some(name), capitals.then_some(short)];
            let written = written.into_iter().flatten().map(spoken);
            Word {
                id: term.id.clone(),
                written: written.flat_map(|w| [format!("{w}s"), w]).collect(),
            }
        })
        .collect()
}

/// The special words of a line that nothing before them explains; `explained`
/// grows by those that it explains or has named.
fn unexplained(line: &Line, special: &[Word], explained: &mut BTreeSet<String>) -> Vec<String> {
    let mut found = Vec::new();
    let mut after = explained.clone();
    // Ways to say the same line are read one at a time.
    for way in &line.ways {
        let mut known = explained.clone();
        found.extend(in_way(way, special, &mut known));
        after.extend(known);
    }
    *explained = after;
    found.sort();
    found.dedup();
    found
}

fn in_way(way: &Rich, special: &[Word], known: &mut BTreeSet<String>) -> Vec<String> {
    let mut found = Vec::new();
    for span in &way.spans {
        match &span.link {
            Some(Link::Term(id)) => {
                known.insert(id.clone());
            }
            Some(_) => {}
            None => {
                let text = spoken(&crate::words::plain(&span.text));
                for (id, written) in named(&text, special) {
                    if known.insert(id.to_owned()) {
                        found.push(written.to_owned());
                    }
                }
            }
        }
    }
    found
}

/// The special words in a text; of two in one place, the longer.
fn named<'w>(text: &str, special: &'w [Word]) -> Vec<(&'w str, &'w str)> {
    let mut all: Vec<(usize, usize, &str, &str)> = Vec::new();
    for word in special {
        for written in &word.written {
            for (start, end) in places(text, written) {
                all.push((start, end, word.id.as_str(), written.as_str()));
            }
        }
    }
    let covered = |start: usize, end: usize| {
        let mut others = all.iter();
        others.any(|(from, to, ..)| *from <= start && end <= *to && to - from > end - start)
    };
    let named = all.iter().filter(|(start, end, ..)| !covered(*start, *end));
    named.map(|(_, _, id, written)| (*id, *written)).collect()
}

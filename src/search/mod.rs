//! Finds answers by the words in them, in the reader's language.
//!
//! Plain matching: every word of the query must begin a word of the answer.
//! Matches in the question count before matches in the answer.

use crate::guide::Guide;
use crate::words::{Locale, Words, ids};

/// One thing found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The answer, as a place in [`crate::guide::Faq::entries`].
    pub entry: usize,
    /// How many words of the query stand in the question itself.
    pub in_title: usize,
}

/// The words of every answer in one language, folded for comparing.
#[derive(Debug, Clone)]
pub struct Index {
    entries: Vec<Entry>,
}

#[derive(Debug, Clone)]
struct Entry {
    title: Vec<String>,
    body: Vec<String>,
}

impl Index {
    /// Gathers the words of every answer in `locale`.
    #[must_use]
    pub fn new(guide: &Guide, words: &Words, locale: &Locale) -> Self {
        let text = |id: &str, attribute| words.rich(locale, id, attribute, &[]).plain();
        let entries = guide.faq.entries.iter().map(|entry| {
            let id = ids::faq(&entry.id);
            let mut body = Vec::new();
            for line in &entry.body {
                body.extend(fold_words(&text(&id, Some(&line.id))));
            }
            body.sort_unstable();
            body.dedup();
            Entry {
                title: fold_words(&text(&id, None)),
                body,
            }
        });
        Self {
            entries: entries.collect(),
        }
    }

    /// The answers with every word of `query`, those with the words in their
    /// question first; every answer when the query is empty.
    #[must_use]
    pub fn find(&self, query: &str) -> Vec<Hit> {
        let wanted = fold_words(query);
        let mut hits: Vec<Hit> = self
            .entries
            .iter()
            .enumerate()
            .filter_map(|(index, entry)| {
                let mut in_title = 0;
                for word in &wanted {
                    if entry.title.iter().any(|w| w.starts_with(word.as_str())) {
                        in_title += 1;
                    } else if !entry.body.iter().any(|w| w.starts_with(word.as_str())) {
                        return None;
                    }
                }
                Some(Hit {
                    entry: index,
                    in_title,
                })
            })
            .collect();
        hits.sort_by_key(|hit| std::cmp::Reverse(hit.in_title));
        hits
    }
}

/// The words of a text, without case and accents.
fn fold_words(text: &str) -> Vec<String> {
    // Not "all that is no letter": vowel signs and joining marks of Indic
    // scripts belong to their word.
    let between = |c: char| {
        c.is_whitespace()
            || c.is_ascii_punctuation()
            || "“”‘’«»„…–—·،؛؟।、。！？（）「」《》：；，¿¡".contains(c)
    };
    text.split(between)
        .filter(|word| !word.is_empty())
        .map(fold)
        .collect()
}

/// A word without case and without the accents that people leave out.
#[must_use]
pub fn fold(word: &str) -> String {
    word.chars()
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'á' | 'à' | 'â' | 'ã' | 'ä' => 'a',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'í' | 'ì' | 'î' | 'ï' => 'i',
            'ó' | 'ò' | 'ô' | 'õ' | 'ö' => 'o',
            'ú' | 'ù' | 'û' | 'ü' => 'u',
            'ñ' => 'n',
            'ç' => 'c',
            other => other,
        })
        .collect()
}

//! Every word of the guide in one or two languages, where it stands, and how a
//! typed word finds it: by itself, by its stem, by its beginning, by its sound.

use std::collections::HashMap;

use super::fold::{Word, words};
use super::grammar::Grammar;
use crate::guide::Wording;

/// A word's place in [`Lexicon::terms`].
pub(super) type TermId = usize;

/// The part of an entry in which a word stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Title,
    Answer,
    Body,
}

/// A word of one language.
#[derive(Debug, Clone)]
pub(super) struct Term {
    text: String,
    language: usize,
    /// Whether it says little about what is asked.
    pub stop: bool,
    sound: String,
    letters: u64,
    /// The entries with the word; counts by part.
    places: Vec<(usize, [u8; 3])>,
    /// The synonyms it is said for, as places in [`Lexicon::meanings`].
    pub meanings: Vec<usize>,
}

/// A phrase of the guide, each word in all its forms.
pub(super) type Phrase = Vec<Vec<TermId>>;

#[derive(Debug, Clone)]
struct Language {
    grammar: Grammar,
    /// How much a match in this language counts.
    factor: f32,
    by_text: HashMap<String, TermId>,
    by_stem: HashMap<String, Vec<TermId>>,
    /// In the order of their texts, for beginnings.
    sorted: Vec<TermId>,
    /// What people say in several words, by its first word.
    said: HashMap<String, Vec<(Vec<String>, usize)>>,
}

/// The words of the guide.
#[derive(Debug, Clone, Default)]
pub(super) struct Lexicon {
    terms: Vec<Term>,
    languages: Vec<Language>,
    meanings: Vec<Vec<Phrase>>,
}

/// The distance of two slips: one in a short word, two in a long one. Words of
/// three letters are too near each other for any.
fn allowed(word: &str, sound: &str) -> usize {
    match (word.chars().count(), sound.chars().count()) {
        (0..=3, _) | (_, 0..=2) => 0,
        (4..=6, _) | (_, 3..=4) => 1,
        _ => 2,
    }
}

/// The letters of a word as bits. A slip changes at most two of them, which tells
/// most words apart without comparing them.
fn letters(word: &str) -> u64 {
    word.chars()
        .fold(0, |bits, c| bits | 1 << (u32::from(c) % 64))
}

impl Lexicon {
    /// Adds a language, best first, and gives its place.
    pub fn language(&mut self, tag: &str) -> usize {
        let first = self.languages.is_empty();
        self.languages.push(Language {
            grammar: Grammar::of(tag),
            // English beside the reader's own language helps, and must not win.
            factor: if first { 1.0 } else { 0.8 },
            by_text: HashMap::new(),
            by_stem: HashMap::new(),
            sorted: Vec::new(),
            said: HashMap::new(),
        });
        self.languages.len() - 1
    }

    fn term(&mut self, language: usize, text: &str) -> TermId {
        let id = self.terms.len();
        let Some(in_language) = self.languages.get_mut(language) else {
            return id;
        };
        if let Some(id) = in_language.by_text.get(text) {
            return *id;
        }
        let stem = in_language.grammar.stem(text);
        let sound = in_language.grammar.sound(text);
        in_language.by_text.insert(text.to_owned(), id);
        in_language.by_stem.entry(stem).or_default().push(id);
        in_language.sorted.push(id);
        self.terms.push(Term {
            text: text.to_owned(),
            language,
            stop: false,
            letters: letters(&sound),
            sound,
            places: Vec::new(),
            meanings: Vec::new(),
        });
        id
    }

    /// Notes that these words stand in a part of an entry. Entries come in order.
    pub fn add(
        &mut self,
        language: usize,
        words: &[Word],
        part: Part,
        entry: usize,
    ) -> Vec<TermId> {
        let note = |word: &Word| {
            let id = self.term(language, &word.text);
            if let Some(term) = self.terms.get_mut(id) {
                if term.places.last().is_none_or(|(last, _)| *last != entry) {
                    term.places.push((entry, [0; 3]));
                }
                let counts = term.places.last_mut().map(|(_, counts)| counts);
                if let Some(count) = counts.and_then(|counts| counts.get_mut(part as usize)) {
                    *count = count.saturating_add(1);
                }
            }
            id
        };
        words.iter().map(note).collect()
    }

    /// Takes the words people use, after every word of the guide is there.
    pub fn take(&mut self, language: usize, wording: &Wording) {
        for stop in &wording.stop {
            for word in words(stop) {
                let id = self.term(language, &word.text);
                if let Some(term) = self.terms.get_mut(id) {
                    term.stop = true;
                }
            }
        }
        for synonym in &wording.synonyms {
            let phrases = synonym.mean.iter();
            let phrases = phrases.map(|phrase| self.phrase(language, phrase));
            let phrases = phrases.filter(|phrase| phrase.iter().all(|word| !word.is_empty()));
            let meaning = self.meanings.len();
            self.meanings.push(phrases.collect());
            for say in &synonym.say {
                let said: Vec<String> = words(say).into_iter().map(|word| word.text).collect();
                if let [one] = said.as_slice() {
                    let id = self.term(language, one);
                    if let Some(term) = self.terms.get_mut(id) {
                        term.meanings.push(meaning);
                    }
                } else if let (Some(first), Some(language)) =
                    (said.first(), self.languages.get_mut(language))
                {
                    let first = language.grammar.sound(&language.grammar.stem(first));
                    language
                        .said
                        .entry(first)
                        .or_default()
                        .push((said, meaning));
                }
            }
        }
    }

    /// A phrase as the guide has it; a word that does not occur stays empty.
    pub fn phrase(&self, language: usize, phrase: &str) -> Phrase {
        let forms = |word: Word| -> Vec<TermId> {
            let language = self.languages.get(language);
            let stem = language.map(|language| language.grammar.stem(&word.text));
            let same = language.and_then(|language| language.by_stem.get(&stem?));
            let occurs = |id: &TermId| self.terms.get(*id).is_some_and(|t| !t.places.is_empty());
            same.into_iter().flatten().copied().filter(occurs).collect()
        };
        words(phrase).into_iter().map(forms).collect()
    }

    /// Makes it ready for looking up.
    pub fn finish(&mut self) {
        let terms = &self.terms;
        for language in &mut self.languages {
            let text = |id: &TermId| terms.get(*id).map(|term| term.text.as_str());
            language
                .sorted
                .sort_unstable_by(|a, b| text(a).cmp(&text(b)));
        }
    }

    pub fn get(&self, id: TermId) -> Option<&Term> {
        self.terms.get(id)
    }

    /// What stands for the synonym at this place.
    pub fn meaning(&self, meaning: usize) -> &[Phrase] {
        self.meanings.get(meaning).map_or(&[], Vec::as_slice)
    }

    /// How much a word has to do with each entry that has it.
    pub fn strengths(&self, id: TermId) -> impl Iterator<Item = (usize, f32)> {
        let places = self.terms.get(id).map_or(&[][..], |term| &term.places);
        places.iter().map(|(entry, [title, answer, body])| {
            let body = f32::from(*body);
            let not_title = if *title > 0 { 0.1 } else { 1.0 };
            let not_answer = if *answer > 0 { 0.6 } else { 1.0 };
            let not_body = 1.0 - 0.4 * body / (body + 1.0);
            // A word in the title says all that the same word below would say.
            (*entry, 1.0 - not_title * not_answer * not_body)
        })
    }

    /// The longest phrase people say that starts `query`: how many words it has,
    /// and what it may mean.
    pub fn said(&self, query: &[Word]) -> Option<(usize, Vec<usize>)> {
        let mut longest: (usize, Vec<usize>) = (0, Vec::new());
        for language in &self.languages {
            let heard = |word: &str| language.grammar.sound(&language.grammar.stem(word));
            let phrases = query
                .first()
                .and_then(|word| language.said.get(&heard(&word.text)));
            for (said, meaning) in phrases.into_iter().flatten() {
                let same = query.len() >= said.len()
                    && query
                        .iter()
                        .zip(said)
                        .all(|(a, b)| heard(&a.text) == heard(b));
                if same && said.len() > longest.0 {
                    longest = (said.len(), vec![*meaning]);
                } else if same && said.len() == longest.0 {
                    longest.1.push(*meaning);
                }
            }
        }
        (longest.0 > 0).then_some(longest)
    }

    /// The words that a typed word may stand for, with how sure that is. The last
    /// word may still be in the making, so every word it begins is meant.
    pub fn look_up(&self, typed: &str, last: bool) -> Vec<(TermId, f32)> {
        let mut found: Vec<(TermId, f32)> = Vec::new();
        let mut add = |id: TermId, sure: f32| match found.iter_mut().find(|(known, _)| *known == id)
        {
            Some((_, known)) => *known = known.max(sure),
            None => found.push((id, sure)),
        };
        for language in &self.languages {
            if let Some(id) = language.by_text.get(typed) {
                add(*id, language.factor);
            }
            for id in language
                .by_stem
                .get(&language.grammar.stem(typed))
                .into_iter()
                .flatten()
            {
                add(*id, 0.9 * language.factor);
            }
        }
        let known = !found.is_empty();
        if last || !known {
            self.beginnings(typed, if last { 1 } else { 4 }, &mut found);
        }
        if found.is_empty() || (!known && !last) {
            self.slips(typed, last, &mut found);
        }
        found
    }

    fn beginnings(&self, typed: &str, least: usize, found: &mut Vec<(TermId, f32)>) {
        let length = typed.chars().count();
        if length < least {
            return;
        }
        for language in &self.languages {
            let term = |id: &TermId| self.terms.get(*id);
            let before = |id: &TermId| term(id).is_some_and(|term| term.text.as_str() < typed);
            let from = language.sorted.partition_point(before);
            let rest = language.sorted.get(from..).unwrap_or_default();
            for id in rest {
                let Some(term) = term(id).filter(|term| term.text.starts_with(typed)) else {
                    break;
                };
                if found.iter().all(|(known, _)| known != id) {
                    let whole = term.text.chars().count();
                    let sure = 0.4 + 0.4 * length as f32 / whole as f32;
                    found.push((*id, sure * language.factor));
                }
            }
        }
    }

    /// The words nearest to a mistyped one, of those within its allowed distance.
    fn slips(&self, typed: &str, last: bool, found: &mut Vec<(TermId, f32)>) {
        let mut near: Vec<(TermId, f32)> = Vec::new();
        for (place, language) in self.languages.iter().enumerate() {
            let sound = language.grammar.sound(typed);
            let bits = letters(&sound);
            let most = allowed(typed, &sound);
            if most == 0 {
                continue;
            }
            let own = self.terms.iter().enumerate();
            let own = own.filter(|(_, term)| term.language == place && term.sound.len() > 2);
            for (id, term) in own {
                if (term.letters ^ bits).count_ones() as usize <= 2 * most {
                    let apart = strsim::damerau_levenshtein(&sound, &term.sound);
                    if apart <= most {
                        near.push((id, self.far(typed, apart, term)));
                    }
                }
            }
        }
        if last && typed.chars().count() > 3 {
            self.slips_in_beginnings(typed, &mut near);
        }
        let nearest = near.iter().map(|(_, far)| *far).fold(f32::MAX, f32::min);
        for (id, far) in near {
            if far <= nearest + 0.3 && found.iter().all(|(known, _)| *known != id) {
                let factor = self
                    .terms
                    .get(id)
                    .and_then(|t| self.languages.get(t.language));
                let factor = factor.map_or(1.0, |language| language.factor);
                found.push((id, factor * (0.8 - 0.1 * far).max(0.3)));
            }
        }
    }

    /// How far a typed word is from another: mostly by sound, then by letters; the
    /// first letter is seldom wrong.
    #[allow(clippy::unused_self, reason = "stands beside its callers")]
    fn far(&self, typed: &str, by_sound: usize, term: &Term) -> f32 {
        let by_letters = strsim::damerau_levenshtein(typed, &term.text);
        let first = typed.chars().next() == term.text.chars().next();
        by_sound as f32 + 0.2 * by_letters as f32 + if first { 0.0 } else { 0.25 }
    }

    /// Words in the making with a slip in it: "imigrat".
    fn slips_in_beginnings(&self, typed: &str, near: &mut Vec<(TermId, f32)>) {
        for (place, language) in self.languages.iter().enumerate() {
            let sound = language.grammar.sound(typed);
            let length = sound.chars().count();
            let first = sound.chars().next();
            let longer = |term: &Term| {
                term.language == place
                    && term.sound.len() > sound.len()
                    && term.sound.chars().next() == first
            };
            let terms = self.terms.iter().enumerate();
            for (id, term) in terms.filter(|(_, term)| length > 2 && longer(term)) {
                let far = if term.sound.starts_with(&sound) {
                    0.5
                } else {
                    let beginning = |count| term.sound.chars().take(count).collect::<String>();
                    let apart = |count| strsim::damerau_levenshtein(&sound, &beginning(count));
                    if length < 4 || apart(length).min(apart(length + 1)) > 1 {
                        continue;
                    }
                    1.5
                };
                if near.iter().all(|(known, _)| *known != id) {
                    near.push((id, far));
                }
            }
        }
    }
}

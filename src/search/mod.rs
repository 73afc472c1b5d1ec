//! Finds answers, special words, places, contacts and steps by what people write
//! of their trouble, in the reader's language and in English at once.
//!
//! A typed word finds a word of the guide as it is, by its stem, by its beginning
//! or in spite of a slip; a table per language knows the words people use for
//! those of the guide. What few entries have counts for more than what all have.

mod fold;
mod grammar;
mod lexicon;
mod query;
mod rank;

use std::ops::Range;

pub use fold::fold;
use fold::words as words_of;
use lexicon::{Lexicon, Part, TermId};

use crate::guide::{Guide, QuestionKind};
use crate::words::{Locale, Msg, Rich, SOURCE, Words, ids, msg};

/// What is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A question with its answer, a place in [`crate::guide::Faq::entries`].
    Faq,
    /// A special word, a place in [`Guide::glossary`].
    Term,
    /// A state or territory, a place in [`crate::guide::Law::jurisdictions`].
    Law,
    /// A place that helps, a place in [`Guide::contacts`].
    Contact,
    /// A special situation, a place in [`Guide::situations`].
    Situation,
    /// A page of its own, a place in [`FOUND_PAGES`].
    Page,
    /// A question of the walkthrough, its place among
    /// [`crate::guide::Walkthrough::questions`].
    Question,
}

impl Kind {
    /// Its name for programs and on the command line, as in "faq:should-we-pay".
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Faq => "faq",
            Self::Term => "term",
            Self::Law => "law",
            Self::Contact => "contact",
            Self::Situation => "situation",
            Self::Page => "page",
            Self::Question => "question",
        }
    }
}

/// The pages that can be found: the name in sentences, the title, what it is for.
pub const FOUND_PAGES: [(&str, Msg, Msg); 5] = [
    ("clock", msg::CLOCK, msg::CLOCK_INTRO),
    ("comparison", msg::COMPARISON, msg::COMPARISON_INTRO),
    ("finding", msg::FIND, msg::FIND_INTRO),
    ("situations", msg::SITUATIONS, msg::SITUATIONS_INTRO),
    ("glossary", msg::GLOSSARY, msg::GLOSSARY_INTRO),
];

/// One thing found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// What it is.
    pub kind: Kind,
    /// Its place among those of its kind.
    pub index: usize,
    /// How well it fits, beside the other hits of the same query.
    pub score: f32,
    /// The words that match, as bytes of its title's [`Rich::text`] in the
    /// reader's language.
    pub title: Vec<Range<usize>>,
}

impl Hit {
    /// The id of what is found.
    #[must_use]
    pub fn id<'g>(&self, guide: &'g Guide) -> Option<&'g str> {
        let id = match self.kind {
            Kind::Faq => &guide.faq.entries.get(self.index)?.id,
            Kind::Term => &guide.glossary.get(self.index)?.id,
            Kind::Law => &guide.law.jurisdictions.get(self.index)?.code,
            Kind::Contact => &guide.contacts.get(self.index)?.id,
            Kind::Situation => &guide.situations.get(self.index)?.id,
            Kind::Page => FOUND_PAGES.get(self.index)?.0,
            Kind::Question => &guide.walkthrough.questions().nth(self.index)?.1.id,
        };
        Some(id)
    }
}

/// Something that can be found.
#[derive(Debug, Clone)]
struct Entry {
    kind: Kind,
    index: usize,
    /// The words of the title in the reader's language, with their places.
    title: Vec<(Range<usize>, TermId)>,
    /// The words of each line, in both languages.
    lines: Vec<(Part, Vec<TermId>)>,
}

/// The words of everything that can be found, in one language and in English.
#[derive(Debug, Clone)]
pub struct Index {
    entries: Vec<Entry>,
    lexicon: Lexicon,
}

impl Index {
    /// Gathers the words of everything in `locale` and in English.
    #[must_use]
    pub fn new(guide: &Guide, words: &Words, locale: &Locale) -> Self {
        let mut index = Self::without_wording(guide, words, locale);
        let own = locale.manifest.tag.as_str();
        for (language, tag) in [own, SOURCE].into_iter().enumerate() {
            // For English the second is the first again.
            if let Some(wording) = guide
                .wording
                .get(tag)
                .filter(|_| language == 0 || own != SOURCE)
            {
                index.lexicon.take(language, wording);
            }
        }
        index.lexicon.finish();
        index
    }

    /// The special words that `query` looks for, best first, as places in
    /// [`Guide::glossary`].
    #[must_use]
    pub fn terms(&self, query: &str) -> Vec<usize> {
        if words_of(query).is_empty() {
            return Vec::new();
        }
        let units = query::read(&self.lexicon, query);
        let hits = rank::rank(&self.lexicon, &self.entries, &units, |kind| {
            kind == Kind::Term
        });
        hits.into_iter().map(|hit| hit.index).collect()
    }

    fn without_wording(guide: &Guide, words: &Words, locale: &Locale) -> Self {
        let mut lexicon = Lexicon::default();
        lexicon.language(&locale.manifest.tag);
        let source = words.locale(SOURCE);
        let source = source.filter(|source| source.manifest.tag != locale.manifest.tag);
        if source.is_some() {
            lexicon.language(SOURCE);
        }
        let mut gather = Gather {
            words,
            locale,
            source,
            lexicon,
            entries: Vec::new(),
        };
        gather.all(guide);
        Self {
            entries: gather.entries,
            lexicon: gather.lexicon,
        }
    }

    /// What answers `query`, best first. A query of several words need not be met
    /// whole: the entries that meet most of it come, and none that meet little.
    /// Without a word in it, every answer comes, in the guide's order.
    #[must_use]
    pub fn find(&self, query: &str) -> Vec<Hit> {
        if words_of(query).is_empty() {
            let answers = self.entries.iter().filter(|entry| entry.kind == Kind::Faq);
            let hit = |entry: &Entry| Hit {
                kind: entry.kind,
                index: entry.index,
                score: 0.0,
                title: Vec::new(),
            };
            return answers.map(hit).collect();
        }
        let units = query::read(&self.lexicon, query);
        rank::rank(&self.lexicon, &self.entries, &units, |_| true)
    }
}

/// The words of `phrase` that do not stand in the guide in the language `locale`,
/// in any form. The checker asks it of what the tables of synonyms point to.
pub(crate) fn missing<'p>(
    guide: &Guide,
    words: &Words,
    locale: &Locale,
    phrases: impl Iterator<Item = &'p str>,
) -> Vec<&'p str> {
    let index = Index::without_wording(guide, words, locale);
    let lacks = |phrase: &&str| {
        let forms = index.lexicon.phrase(0, phrase);
        forms.is_empty() || forms.iter().any(Vec::is_empty)
    };
    phrases.filter(lacks).collect()
}

/// Gathers the words of entries.
struct Gather<'a> {
    words: &'a Words,
    locale: &'a Locale,
    source: Option<&'a Locale>,
    lexicon: Lexicon,
    entries: Vec<Entry>,
}

impl Gather<'_> {
    fn all(&mut self, guide: &Guide) {
        for (index, entry) in guide.faq.entries.iter().enumerate() {
            let id = ids::faq(&entry.id);
            self.start(Kind::Faq, index, &id);
            for (at, line) in entry.body.iter().enumerate() {
                let part = if at == 0 { Part::Answer } else { Part::Body };
                self.line(&id, Some(&line.id), part);
            }
        }
        for (index, term) in guide.glossary.iter().enumerate() {
            let id = ids::term(&term.id);
            self.start(Kind::Term, index, &id);
            self.line(&id, Some("means"), Part::Answer);
        }
        for (index, place) in guide.law.jurisdictions.iter().enumerate() {
            self.start(Kind::Law, index, &ids::state(&place.code));
            self.plain(&place.code, Part::Answer);
            for local in &place.local {
                self.plain(&local.place, Part::Answer);
            }
        }
        for (index, contact) in guide.contacts.iter().enumerate() {
            let id = ids::contact(&contact.id);
            self.start(Kind::Contact, index, &id);
            self.line(&id, Some("what"), Part::Answer);
            for said in contact.site.iter().chain(&contact.phone) {
                self.plain(said, Part::Body);
            }
        }
        for (index, situation) in guide.situations.iter().enumerate() {
            let id = ids::situation(&situation.id);
            self.start(Kind::Situation, index, &id);
            for (at, line) in situation.body.iter().enumerate() {
                let part = if at == 0 { Part::Answer } else { Part::Body };
                self.line(&id, Some(&line.id), part);
            }
        }
        for (index, (page, title, about)) in FOUND_PAGES.into_iter().enumerate() {
            self.start(Kind::Page, index, title.0);
            self.line(about.0, None, Part::Answer);
            if page == "finding" {
                self.finding(guide);
            }
        }
        for (index, (_, q)) in guide.walkthrough.questions().enumerate() {
            let id = ids::question(&q.id);
            self.start(Kind::Question, index, &id);
            self.line(&id, Some("help"), Part::Answer);
            self.line(&id, Some("why"), Part::Body);
            // The places are entries of their own.
            let choices = q.choices.iter();
            for choice in choices.filter(|_| q.kind != QuestionKind::Jurisdictions) {
                self.line(&ids::choice(&q.id, choice), None, Part::Body);
            }
        }
    }

    fn finding(&mut self, guide: &Guide) {
        for part in &guide.finding.parts {
            self.line(&ids::finding_part(&part.id), None, Part::Answer);
            for line in &part.lines {
                self.line(&ids::finding(&line.id), None, Part::Body);
            }
        }
    }

    fn start(&mut self, kind: Kind, index: usize, id: &str) {
        self.entries.push(Entry {
            kind,
            index,
            title: Vec::new(),
            lines: Vec::new(),
        });
        self.line(id, None, Part::Title);
    }

    /// Takes a message in both languages. One that the reader's language lacks is
    /// shown in English, so its English words are the title's.
    fn line(&mut self, id: &str, attribute: Option<&str>, part: Part) {
        let own = self.words.rich(self.locale, id, attribute, &[]);
        let translated = *own.lang == *self.locale.manifest.tag;
        self.text(&own.text(), usize::from(!translated), part, true);
        if let Some(source) = self.source.filter(|_| translated) {
            let english: Rich = self.words.rich(source, id, attribute, &[]);
            self.text(&english.text(), 1, part, false);
        }
    }

    /// Takes a name that is never translated.
    fn plain(&mut self, text: &str, part: Part) {
        self.text(text, usize::from(self.source.is_some()), part, false);
    }

    fn text(&mut self, text: &str, language: usize, part: Part, shown: bool) {
        let words = words_of(text);
        let place = self.entries.len().saturating_sub(1);
        let terms = self.lexicon.add(language, &words, part, place);
        let Some(entry) = self.entries.last_mut() else {
            return;
        };
        if shown && part == Part::Title {
            let ranges = words.into_iter().map(|word| word.range);
            entry.title = ranges.zip(terms.iter().copied()).collect();
        }
        entry.lines.push((part, terms));
    }
}

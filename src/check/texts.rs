//! Every sentence as a reader sees it: in the order of its file, with real
//! values placed and mark-up read.

use fluent_syntax::ast::Entry;

use super::words::GIVEN_BY_PAGES;
use crate::guide::facts::SELECTORS;
use crate::guide::{Files, Guide};
use crate::words::{Arg, Locale, Rich, Words, ids, take_inventory};

/// A message with its attributes.
pub(super) struct Said {
    pub file: String,
    /// The line of the message in it, counted from 1.
    pub line: usize,
    /// The message's id.
    pub id: String,
    /// What it says: the message itself, then its attributes.
    pub lines: Vec<Line>,
}

/// A message or one of its attributes.
pub(super) struct Line {
    /// "faq-who-pays.do-1", or the message's id.
    pub key: String,
    /// Its words; more than one where it selects on a fact.
    pub ways: Vec<Rich>,
}

impl Said {
    /// The name of its file without the ending: the part of the guide it is in.
    pub fn part(&self) -> &str {
        let name = self.file.rsplit('/').next().unwrap_or(&self.file);
        name.trim_end_matches(".ftl")
    }
}

/// Everything that the locale says itself.
pub(super) fn all(files: &Files, guide: &Guide, words: &Words, locale: &Locale) -> Vec<Said> {
    let tag = &locale.manifest.tag;
    let folder = format!("locales/{tag}/");
    let inventory = take_inventory(files, tag, &mut Vec::new());
    let sample = sample(guide, words, locale);
    let mut all = Vec::new();
    for (path, text) in files.below(&folder) {
        if !Files::is_words(path) {
            continue;
        }
        let resource = match fluent_syntax::parser::parse(text) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name;
            let attributes = message.attributes.iter().map(|a| Some(a.id.name));
            let own = message.value.is_some().then_some(None);
            let lines = own.into_iter().chain(attributes).map(|attribute| {
                let key = attribute.map_or_else(|| id.to_owned(), |name| format!("{id}.{name}"));
                let places = inventory.get(&key).map(|message| &message.places);
                let has = |name: &str| places.is_some_and(|places| places.contains(name));
                let ways = ways(&has, &sample).into_iter();
                let ways = ways.map(|args| words.rich(locale, id, attribute, &args));
                let mut ways: Vec<Rich> = ways.collect();
                ways.dedup();
                Line { key, ways }
            });
            all.push(Said {
                file: path.to_owned(),
                line: inventory.get(id).map_or(1, |message| message.line),
                id: id.to_owned(),
                lines: lines.collect(),
            });
        }
    }
    all
}

/// The place of the reader whom the guide keeps in mind.
const SAMPLE: &str = "TX";

type Given = Vec<(&'static str, Arg)>;

/// Something real for everything that pages give to single messages.
fn sample(guide: &Guide, words: &Words, locale: &Locale) -> Given {
    let say = |id: String| words.rich(locale, &id, None, &[]).text();
    let date = guide.content_date;
    let name = |id: Option<String>| id.map(say).unwrap_or_default();
    let place = guide
        .law
        .by_code(SAMPLE)
        .or(guide.law.jurisdictions.first());
    let state = name(place.map(|place| ids::state(&place.code)));
    let circuit = guide.law.circuits.first();
    let circuit = name(circuit.map(|circuit| ids::circuit(&circuit.id)));
    let given = GIVEN_BY_PAGES.iter().map(|name| {
        let arg = match *name {
            "count" | "number" | "of" | "line" | "step" => Arg::Count(2),
            "circuit" => Arg::Text(circuit.clone()),
            "law-date" => Arg::Text(locale.month_year(date.year(), date.month())),
            "date" | "day" | "days" | "end" | "time" => Arg::Text(locale.date(date)),
            "hour" | "minute" | "year" => Arg::Text(date.year().to_string()),
            _ => Arg::Text(state.clone()),
        };
        (*name, arg)
    });
    given.collect()
}

/// The arguments for each way to say a message that places what `has` knows: one,
/// or one for every value of each fact that it selects on.
fn ways(has: &impl Fn(&str) -> bool, sample: &Given) -> Vec<Given> {
    let given = sample.iter().filter(|(name, _)| has(name)).cloned();
    let mut ways: Vec<Given> = vec![given.collect()];
    for (name, tokens) in SELECTORS.iter().filter(|(name, _)| has(name)) {
        let each = ways.iter().flat_map(|args| {
            tokens.iter().map(|token| {
                let more = (*name, Arg::Text((*token).to_owned()));
                args.iter().cloned().chain([more]).collect()
            })
        });
        ways = each.collect();
    }
    ways
}

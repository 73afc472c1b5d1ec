//! What a statement rests on, and the list of all sources.

use super::{Claim, Entry, Part, Statement};
use crate::guide::{Confidence, Jurisdiction, Source, SourceRef};
use crate::pages::compose::{Composer, verbatim};
use crate::words::{Arg, Locale, Msg, Rich, msg};

impl<'a> Composer<'a> {
    /// A statement with what it rests on.
    pub(super) fn statement(
        &self,
        id: &str,
        label: Option<Msg>,
        text: Rich,
        sources: &[SourceRef],
        claim: Claim,
    ) -> Statement {
        let mut rests_on: Vec<Rich> = sources
            .iter()
            .flat_map(|source| self.rests_on(*source))
            .collect();
        if rests_on.is_empty() && claim == Claim::Legal {
            rests_on.push(self.note(msg::EXPORT_NO_SOURCE, &[]));
        }
        Statement {
            id: id.to_owned(),
            label: label.map(|label| self.note(label, &[])),
            text,
            rests_on,
        }
    }

    /// A message in the document's language.
    pub(super) fn note(&self, message: Msg, args: &[(&'static str, Arg)]) -> Rich {
        self.words.say(self.main, message, args)
    }

    /// A message that places words.
    pub(super) fn note_of(&self, message: Msg, what: &str) -> Rich {
        self.note(message, &[("what", Arg::Text(what.to_owned()))])
    }

    /// Words that stand in English in every language: citations, notes of editors.
    pub(super) fn as_written(&self, text: &str) -> Rich {
        let source = self.words.locales().first().unwrap_or(self.main);
        verbatim(source, text)
    }

    /// The language in which a message is really said, for what it places.
    fn said_by(&self, message: Msg) -> &'a Locale {
        let source = self.words.locales().first();
        let lacks = !self.main.has(message.0, None);
        source.filter(|_| lacks).unwrap_or(self.main)
    }

    fn rests_on(&self, source: SourceRef) -> Vec<Rich> {
        let (id, confidence, checked, review_by) = match source {
            SourceRef::Fact(id) => {
                let Some(fact) = self.guide.source(id) else {
                    return Vec::new();
                };
                (
                    fact.id.clone(),
                    fact.confidence,
                    fact.checked,
                    fact.review_by,
                )
            }
            SourceRef::Law(index) => {
                let Some(place) = self.guide.law.jurisdictions.get(index) else {
                    return Vec::new();
                };
                let id = format!("law:{}", place.code);
                (id, place.confidence, place.checked, place.review_by)
            }
        };
        let locale = self.said_by(msg::EXPORT_SOURCE);
        let args = [
            ("what", Arg::Text(id.clone())),
            ("confidence", Arg::Text(confidence.token().to_owned())),
            ("date", Arg::Text(locale.date(checked))),
            ("end", Arg::Text(locale.date(review_by))),
        ];
        let mut lines = vec![self.note(msg::EXPORT_SOURCE, &args)];
        if self.is_overdue(review_by) {
            let date = ("date", Arg::Text(locale.date(review_by)));
            let args = [("what", Arg::Text(id)), date];
            lines.push(self.note(msg::EXPORT_SOURCE_OVERDUE, &args));
        }
        lines
    }

    /// Every source with its full citations and addresses.
    pub(super) fn part_of_sources(&self) -> Part {
        let facts = self.guide.all_sources();
        let facts = facts.filter_map(|id| Some((id, self.guide.source(id)?)));
        let facts = facts.map(|(id, fact)| self.fact(SourceRef::Fact(id), fact));
        let places = self.guide.law.jurisdictions.iter().enumerate();
        let places = places.map(|(index, place)| self.place_source(index, place));
        Part {
            id: "sources",
            title: self.note(msg::EXPORT_PART_SOURCES, &[]),
            entries: facts.chain(places).collect(),
        }
    }

    fn fact(&self, source: SourceRef, fact: &Source) -> Entry {
        let mut notes = self.rests_on(source);
        notes.push(self.note_of(msg::EXPORT_SOURCE_TOPIC, &fact.topic));
        if fact.moving {
            notes.push(self.note(msg::EXPORT_SOURCE_MOVING, &[]));
        }
        if let Some(date) = fact.as_of {
            let locale = self.said_by(msg::EXPORT_SOURCE_AS_OF);
            let args = [("date", Arg::Text(locale.date(date)))];
            notes.push(self.note(msg::EXPORT_SOURCE_AS_OF, &args));
        }
        let cites = fact.cites.iter();
        notes.extend(
            cites.map(|cite| self.as_written(&with_address(&cite.title, cite.url.as_deref()))),
        );
        notes.extend(self.for_editors(&fact.editor));
        Entry {
            id: format!("source:{}", fact.id),
            title: None,
            notes,
            statements: Vec::new(),
        }
    }

    /// The entry of a place as a source: each instrument, each local rule, and what
    /// its editors noted.
    fn place_source(&self, index: usize, place: &Jurisdiction) -> Entry {
        let mut notes = self.rests_on(SourceRef::Law(index));
        for rule in &place.instruments {
            let year = rule
                .year
                .map(|year| format!(" ({year})"))
                .unwrap_or_default();
            let sure = sure(rule.confidence);
            let line = format!(
                "{}: {}{year} [{sure}] – {}",
                rule.kind, rule.citation, rule.effect
            );
            notes.push(self.as_written(&with_address(&line, rule.url.as_deref())));
        }
        for rule in &place.local {
            let sure = sure(rule.confidence);
            let line = format!("{}: {} [{sure}] – {}", rule.place, rule.citation, rule.rule);
            notes.push(self.as_written(&line));
        }
        for group in &place.help {
            let line = format!(
                "{} – {} [{}]",
                group.name,
                group.site,
                sure(group.confidence)
            );
            notes.push(self.as_written(&line));
        }
        notes.extend(place.locator.as_deref().map(|site| self.as_written(site)));
        notes.extend(self.for_editors(&place.summary));
        notes.extend(self.for_editors(&place.notes));
        Entry {
            id: format!("source:law:{}", place.code),
            title: None,
            notes,
            statements: Vec::new(),
        }
    }

    fn for_editors(&self, note: &str) -> Option<Rich> {
        (!note.is_empty()).then(|| self.note_of(msg::EXPORT_SOURCE_NOTE, note))
    }
}

/// The word of the content files for a confidence.
fn sure(confidence: Confidence) -> &'static str {
    confidence.token()
}

fn with_address(title: &str, url: Option<&str>) -> String {
    match url {
        Some(url) => format!("{title} – {url}"),
        None => title.to_owned(),
    }
}

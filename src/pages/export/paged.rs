//! The parts that are said by pages: the law of each place, and the clock.

use std::collections::BTreeSet;

use jiff::ToSpan as _;
use jiff::civil::Weekday;

use super::{Claim, Entry, Part, Statement};
use crate::guide::{Guide, SourceId, SourceRef};
use crate::journey::Answers;
use crate::pages::block::{Block, Item, SourceLine, Text};
use crate::pages::clock::Asked;
use crate::pages::compose::Composer;
use crate::pages::remembers::REMEMBERS;
use crate::words::{Rich, ids, msg};

/// Days of release: no weekend in the two days after, a weekend in them, and the
/// day before the holiday that follows the date of the content.
const STARTS: [(Weekday, &str); 3] = [
    (Weekday::Monday, "monday"),
    (Weekday::Friday, "friday"),
    (Weekday::Wednesday, "wednesday"),
];

/// Hours between the release and now: before it, inside the time, after the first
/// end, after every end.
const HOURS_SINCE: [i64; 4] = [-1, 1, 60, 240];

impl Composer<'_> {
    /// Every place as its page says it.
    pub(super) fn part_of_law(&self) -> Part {
        let places = self.guide.law.jurisdictions.iter();
        let entries = places.filter_map(|place| {
            let page = self.law(&place.code)?;
            Some(Entry {
                id: page.id,
                title: Some(page.title.main),
                notes: Vec::new(),
                statements: self.statements(&page.blocks),
            })
        });
        Part {
            id: "law",
            title: self.note(msg::EXPORT_PART_LAW, &[]),
            entries: entries.collect(),
        }
    }

    /// Finding someone, the comparison, what the computer keeps, every special situation,
    /// and every story of a workshop with what its speaker is told.
    pub(super) fn part_of_pages(&self) -> Part {
        let none = Answers::none(self.guide);
        let index = self.situations(&none);
        let title = index.title.main.clone();
        let mut pages = vec![
            ("finding".to_owned(), self.finding()),
            ("comparison".to_owned(), self.comparison(&none)),
            (REMEMBERS.to_owned(), self.remembers()),
        ];
        let all = self.guide.situations.iter();
        pages.extend(
            all.filter_map(|one| Some((ids::situation(&one.id), self.situation(&one.id)?))),
        );
        let stories = self.guide.stories.iter();
        pages.extend(stories.map(|story| (ids::notes(&story.id), self.story_notes(story))));
        let entries = pages.into_iter().map(|(id, page)| Entry {
            id,
            statements: self.statements(&page.blocks),
            title: Some(page.title.main),
            notes: Vec::new(),
        });
        Part {
            id: "situations",
            title,
            entries: entries.collect(),
        }
    }

    /// The clock: for days with one count and with two, before, in and after the
    /// time, then for each place of whose law it says something new.
    pub(super) fn part_of_clock(&self) -> Part {
        let mut said = BTreeSet::new();
        let mut entries = Vec::new();
        for (weekday, day) in STARTS {
            let Ok(date) = self.guide.content_date.nth_weekday(1, weekday) else {
                continue;
            };
            let start = date.at(12, 0, 0, 0);
            for hours in HOURS_SINCE {
                let now = start.checked_add(hours.hours()).ok();
                let asked = Asked {
                    start,
                    place: None,
                    now,
                };
                entries.extend(self.clock_entry(&format!("clock:{day}:{hours}"), asked, &mut said));
            }
            for (index, place) in self.guide.law.jurisdictions.iter().enumerate() {
                let asked = Asked {
                    start,
                    place: Some(index),
                    now: None,
                };
                let id = format!("clock:{day}:{}", place.code);
                entries.extend(self.clock_entry(&id, asked, &mut said));
            }
        }
        Part {
            id: "clock",
            title: self.note(msg::EXPORT_PART_CLOCK, &[]),
            entries,
        }
    }

    /// What the clock says that is not in `said`, whichever place it names; nothing
    /// when all of it is.
    fn clock_entry(&self, id: &str, asked: Asked, said: &mut BTreeSet<String>) -> Option<Entry> {
        let place = asked
            .place
            .and_then(|index| self.guide.law.jurisdictions.get(index));
        let name = place.map(|place| {
            self.words
                .rich(self.main, &ids::state(&place.code), None, &[])
        });
        let page = self.clock(asked);
        let mut statements = self.statements(&page.blocks);
        statements.retain(|statement| {
            let text = statement.text.plain();
            let text = match &name {
                Some(name) => text.replace(&name.plain(), "…"),
                None => text,
            };
            said.insert(text)
        });
        (!statements.is_empty()).then(|| Entry {
            id: id.to_owned(),
            title: name,
            notes: Vec::new(),
            statements,
        })
    }

    /// What the blocks of a page say, each with what it rests on. Links to other
    /// pages and the page's own list of sources are left out.
    fn statements(&self, blocks: &[Block]) -> Vec<Statement> {
        let mut sources = Vec::new();
        for block in blocks {
            if let Block::Sources(lines) = block {
                sources.extend(lines.iter().filter_map(|line| source_of(self.guide, line)));
            }
        }
        let mut reader = Reader {
            composer: self,
            sources,
            heading: None,
            statements: Vec::new(),
        };
        reader.read(blocks);
        reader.statements
    }
}

/// Reads the blocks of a page.
struct Reader<'c, 'a> {
    composer: &'c Composer<'a>,
    /// By their number on the page.
    sources: Vec<(usize, SourceRef)>,
    heading: Option<Rich>,
    statements: Vec<Statement>,
}

impl Reader<'_, '_> {
    fn read(&mut self, blocks: &[Block]) {
        for block in blocks {
            match block {
                Block::Heading(_, text) => self.heading = Some(text.main.clone()),
                Block::Paragraph(text, sources) => self.add("", text, sources, Claim::Legal),
                Block::Note(text) | Block::Blank(text, _) => {
                    self.add("", text, &[], Claim::None);
                }
                Block::List(_, items) | Block::Script { lines: items, .. } => self.items(items),
                Block::Callout { title, blocks, .. } => {
                    if let Some(title) = title {
                        self.heading = Some(title.main.clone());
                    }
                    self.read(blocks);
                }
                Block::Comparison { .. }
                | Block::Choices { .. }
                | Block::Answers(_)
                | Block::AnswersShort(_)
                | Block::Links(_)
                | Block::Sources(_) => {}
            }
        }
    }

    fn items(&mut self, items: &[Item]) {
        for item in items {
            self.add(&item.id, &item.text, &item.sources, Claim::Legal);
        }
    }

    fn add(&mut self, id: &str, text: &Text, numbers: &[usize], claim: Claim) {
        let sources: Vec<SourceRef> = numbers
            .iter()
            .filter_map(|number| {
                let found = self.sources.iter().find(|(known, _)| known == number);
                found.map(|(_, source)| *source)
            })
            .collect();
        let id = if id.is_empty() {
            (self.statements.len() + 1).to_string()
        } else {
            id.to_owned()
        };
        let text = text.main.clone();
        let mut statement = self.composer.statement(&id, None, text, &sources, claim);
        statement.label = self.heading.take();
        self.statements.push(statement);
    }
}

fn source_of(guide: &Guide, line: &SourceLine) -> Option<(usize, SourceRef)> {
    let source = if let Some(code) = line.id.strip_prefix("law:") {
        let mut places = guide.law.jurisdictions.iter();
        SourceRef::Law(places.position(|place| place.code == code)?)
    } else {
        let mut facts = guide.all_sources();
        let named = |id: &SourceId| guide.source(*id).is_some_and(|s| s.id == line.id);
        SourceRef::Fact(facts.find(named)?)
    };
    Some((line.number, source))
}

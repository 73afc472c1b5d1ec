//! The part of what a reader takes along.

use super::list::facts;
use super::{Claim, Entry, Part, Statement};
use crate::guide::{PartKind, Sheet, SheetPart, SourceRef, When};
use crate::pages::compose::Composer;
use crate::words::{ids, msg};

impl Composer<'_> {
    /// Every sheet, part by part. What is said or sent in English stands in the
    /// document's language, as the reader is told what it means.
    pub(super) fn part_of_sheets(&self) -> Part {
        let entries = self
            .guide
            .sheets
            .iter()
            .map(|sheet| self.sheet_entry(sheet));
        Part {
            id: "sheets",
            title: self.note(msg::SHEETS, &[]),
            entries: entries.collect(),
        }
    }

    fn sheet_entry(&self, sheet: &Sheet) -> Entry {
        let id = ids::sheet(&sheet.id);
        let usage = self.said(&id, Some("use"));
        let usage = self.statement("use", None, usage, &[], Claim::None);
        // The questions of a sheet are the plan's own.
        let said = |part: &&SheetPart| !matches!(part.kind, PartKind::Questions(_));
        let parts = sheet.parts.iter().filter(said);
        let parts = parts.map(|part| self.sheet_statement(&id, part));
        Entry {
            id: format!("sheet:{}", sheet.id),
            title: Some(self.said(&id, None)),
            notes: Vec::new(),
            statements: [usage].into_iter().chain(parts).collect(),
        }
    }

    fn sheet_statement(&self, id: &str, part: &SheetPart) -> Statement {
        let answers = self.sample_answers(&part.when);
        let place = self.guide.jurisdiction(answers.given());
        let law = place.filter(|_| part.cites_law);
        let law = law.map(|(index, _)| SourceRef::Law(index));
        let sources: Vec<SourceRef> = facts(&part.sources).chain(law).collect();
        let args = self.state_args(&answers, self.main);
        let text = self.words.rich(self.main, id, Some(&part.id), &args);
        let mut statement = self.statement(&part.id, None, text, &sources, Claim::None);
        if !matches!(part.kind, PartKind::Heading | PartKind::Blank(_)) {
            self.mark_practical(std::slice::from_mut(&mut statement));
        }
        if part.when != When::Always {
            statement.rests_on.insert(0, self.shown_when(&part.when));
        }
        statement
    }
}

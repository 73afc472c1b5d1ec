//! The bail comparison: on the plan, and as a page of its own.

use super::block::{Block, Column, Item, Page, Tone};
use super::compose::{Composer, Numbering};
use crate::guide::{BailColumn, BailRow, Section};
use crate::journey::{Answers, Plan, assume_the_rest, nothing_known, plan, route};
use crate::words::{Link, Msg, msg};

/// What each row is about, in the order of [`BailRow::ALL`].
pub(super) const BAIL_ROWS: [Msg; 5] = [
    msg::BAIL_NEXT,
    msg::BAIL_WRONG,
    msg::BAIL_MONEY,
    msg::BAIL_CASE,
    msg::BAIL_ASK,
];

/// The columns with their titles, in the order shown.
pub(super) const BAIL_COLUMNS: [(BailColumn, Msg); 4] = [
    (BailColumn::PayNow, msg::BAIL_PAY_NOW),
    (BailColumn::Wait, msg::BAIL_WAIT),
    (BailColumn::AskFirst, msg::BAIL_ASK_FIRST),
    (BailColumn::NoMoney, msg::BAIL_NO_MONEY),
];

impl Composer<'_> {
    /// Paying now, waiting, asking first, and asking for release without money,
    /// side by side: for the reader's answers where they lead to that choice, else
    /// for a reader who knows nothing yet, and then it says so.
    #[must_use]
    pub fn comparison(&self, answers: &Answers) -> Page {
        let mut own = answers.clone();
        let assumed = assume_the_rest(self.guide, &mut own);
        let mut numbering = Numbering::default();
        let mut blocks = vec![Block::Paragraph(
            self.msg(msg::COMPARISON_INTRO),
            Vec::new(),
        )];
        let fits = self.compared(&plan(self.guide, &own), &own, &mut numbering);
        // Answers that end elsewhere tell of another place than a jail with bail.
        let table = fits.filter(|_| !answers.is_empty());
        if let Some(table) = table {
            let given = route(self.guide, answers).answered;
            // Apart, for the answers may be in a language that the sentence is not in.
            blocks.push(Block::Note(self.msg(msg::COMPARISON_YOURS)));
            blocks.push(Block::Note(self.short_answers(answers, &given)));
            blocks.push(table);
            if !assumed.is_empty() {
                blocks.push(self.questions_link(answers, msg::COMPARISON_GO_ON));
            }
        } else {
            let message = if answers.is_empty() {
                msg::COMPARISON_GENERAL
            } else {
                msg::COMPARISON_NOT_NOW
            };
            blocks.push(Block::Callout {
                tone: Tone::Notice,
                section: None,
                title: None,
                blocks: vec![
                    Block::Paragraph(self.msg(message), Vec::new()),
                    self.questions_link(answers, msg::COMPARISON_START),
                ],
            });
            let nothing = nothing_known(self.guide);
            let general = plan(self.guide, &nothing);
            numbering = Numbering::default();
            let mut table = self.compared(&general, &nothing, &mut numbering);
            if let Some(Block::Comparison { columns, .. }) = &mut table {
                let cells = columns.iter_mut().flat_map(|column| &mut column.cells);
                for item in cells.flatten() {
                    // The reader has not said any of it.
                    item.because = None;
                }
            }
            blocks.extend(table);
        }
        self.sourced("comparison", self.msg(msg::COMPARISON), blocks, &numbering)
    }

    /// A link to the first question without an answer, or to the first of all.
    fn questions_link(&self, answers: &Answers, words: Msg) -> Block {
        let start = self.guide.walkthrough.start;
        let next = route(self.guide, answers).open.unwrap_or(start);
        let next = self.guide.walkthrough.question(next);
        let id = next.map(|q| q.id.clone()).unwrap_or_default();
        Block::Links(vec![(Link::Step(id), self.msg(words))])
    }

    /// The comparison as a part of the plan.
    pub(super) fn bail(
        &self,
        plan: &Plan,
        answers: &Answers,
        numbering: &mut Numbering,
    ) -> Option<Block> {
        let table = self.compared(plan, answers, numbering)?;
        let open = self.msg(msg::COMPARISON_OPEN);
        let to = Link::Page("comparison".to_owned());
        Some(Block::Callout {
            tone: Tone::Risk,
            section: Some(Section::Bail(BailColumn::PayNow, BailRow::Next)),
            title: Some(self.msg(msg::SECTION_BAIL)),
            blocks: vec![table, Block::Links(vec![(to, open)])],
        })
    }

    /// The table itself; nothing when these answers leave no choice about bail.
    fn compared(&self, plan: &Plan, answers: &Answers, numbering: &mut Numbering) -> Option<Block> {
        let mut columns = Vec::new();
        for (column, title) in BAIL_COLUMNS {
            let cells: Vec<Vec<Item>> = BailRow::ALL
                .iter()
                .map(|row| {
                    plan.items(self.guide, |s| s == Section::Bail(column, *row))
                        .map(|(chosen, item)| {
                            self.plan_item(plan, answers, chosen, item, numbering)
                        })
                        .collect()
                })
                .collect();
            if cells.iter().any(|cell| !cell.is_empty()) {
                let title = self.msg(title);
                columns.push(Column { title, cells });
            }
        }
        (!columns.is_empty()).then(|| Block::Comparison {
            rows: BAIL_ROWS.into_iter().map(|row| self.msg(row)).collect(),
            columns,
        })
    }
}

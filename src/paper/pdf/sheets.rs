//! Puts rows on sheets.

use super::Options;
use super::flow::Flowed;
use super::row::{Frame, Row};
use super::tags::Tree;
use super::theme::{ABOVE_FOOT, BOTTOM, PAD, TOP};

/// A row on a sheet: its number, and how far down its top is.
pub(super) struct Placed {
    pub row: usize,
    pub y: f32,
}

/// One sheet of paper.
#[derive(Default)]
pub(super) struct SheetRows {
    pub rows: Vec<Placed>,
    /// What stands at its foot, with how far down each row is.
    pub foot: Vec<(f32, Row)>,
    /// Whether it is part of a letter to send.
    pub letter: bool,
}

/// Everything that is to be printed.
pub(super) struct Copy {
    pub options: Options,
    pub rows: Vec<Row>,
    pub frames: Vec<Frame>,
    pub tree: Tree,
    pub two_languages: bool,
    begins: Vec<(usize, bool)>,
    pub sheets: Vec<SheetRows>,
}

impl Copy {
    pub fn new(flow: Flowed, options: Options) -> Self {
        Self {
            options,
            rows: flow.rows,
            frames: flow.frames,
            tree: flow.tree,
            two_languages: flow.two_languages,
            begins: flow.begins,
            sheets: Vec::new(),
        }
    }

    /// Fills sheets, leaving `foot` points free above the lower edge of each.
    pub fn fill(&mut self, foot: f32) {
        let (_, height) = self.options.size.points();
        let bottom = height - BOTTOM - foot - ABOVE_FOOT;
        let mut sheets = vec![SheetRows::default()];
        let mut y = TOP;
        let mut from = 0;
        while from < self.rows.len() {
            let to = self.group_end(from);
            let group = self.rows.get(from..to).unwrap_or_default();
            let first_gap = group.first().map_or(0.0, |row| row.before);
            let room = group.iter().map(|row| row.before + row.height).sum::<f32>();
            let fresh = sheets.last().is_none_or(|sheet| sheet.rows.is_empty());
            // What would not fit on any sheet in one piece is broken where the sheet ends.
            let whole = room - first_gap <= bottom - TOP;
            let begins = self.begins.iter().any(|(row, _)| *row == from);
            if !fresh && (begins || whole && y + room > bottom) {
                sheets.push(SheetRows::default());
                y = TOP;
            }
            for (row, number) in group.iter().zip(from..) {
                let fresh = sheets.last().is_none_or(|sheet| sheet.rows.is_empty());
                if !fresh && y + row.before + row.height > bottom {
                    sheets.push(SheetRows::default());
                    y = TOP;
                }
                let Some(sheet) = sheets.last_mut() else {
                    break;
                };
                if !sheet.rows.is_empty() {
                    y += row.before;
                } else if !row.frames.is_empty() {
                    // The edge of the frame stays below the top.
                    y += PAD;
                }
                sheet.rows.push(Placed { row: number, y });
                y += row.height;
            }
            from = to;
        }
        sheets.retain(|sheet| !sheet.rows.is_empty());
        for sheet in &mut sheets {
            let first = sheet.rows.first().map_or(0, |placed| placed.row);
            let begun = self.begins.iter().rev().find(|(row, _)| *row <= first);
            sheet.letter = begun.is_some_and(|(_, letter)| *letter);
        }
        if sheets.is_empty() {
            sheets.push(SheetRows::default());
        }
        self.sheets = sheets;
    }

    /// The end of the rows that must be on one sheet with row `from`.
    fn group_end(&self, from: usize) -> usize {
        let rest = self.rows.get(from..).unwrap_or_default();
        let kept = rest.iter().take_while(|row| row.keep).count();
        (from + kept + 1).min(self.rows.len())
    }
}

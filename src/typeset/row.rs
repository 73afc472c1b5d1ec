//! One line of text as the eye sees it: where each character sits, and where a caret goes.

use std::ops::Range;

use super::caret::Spot;
use super::is_invisible;
use super::laid::Laid;

/// One character as a reader sees it: a letter with its marks, or a part of a ligature.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// Its bytes.
    pub range: Range<usize>,
    /// Left edge.
    pub x0: f32,
    /// Right edge.
    pub x1: f32,
    /// Whether it is read from right to left.
    pub rtl: bool,
    starts: Starts,
    kind: Kind,
    /// How many cells are to the left of it.
    place: usize,
}

/// What starts with a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Starts {
    Nothing,
    /// White space or signs between words.
    Gap,
    /// A word, which is worth a stop.
    Word,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Letter,
    Emoji,
    /// Nothing to see: a caret must not stop twice.
    Hidden,
}

impl Cell {
    /// Whether a word starts here.
    #[must_use]
    pub fn starts_word(&self) -> bool {
        self.starts == Starts::Word
    }

    /// Whether it goes as a whole when the reader deletes backwards.
    pub(super) fn is_emoji(&self) -> bool {
        self.kind == Kind::Emoji
    }

    /// The spot at its left edge.
    fn left(&self) -> Spot {
        if self.rtl {
            self.after()
        } else {
            self.before()
        }
    }

    /// The spot at its right edge.
    fn right(&self) -> Spot {
        if self.rtl {
            self.before()
        } else {
            self.after()
        }
    }

    fn before(&self) -> Spot {
        Spot {
            offset: self.range.start,
            upstream: false,
        }
    }

    fn after(&self) -> Spot {
        Spot {
            offset: self.range.end,
            upstream: true,
        }
    }
}

/// A way to move the caret of a line, as the eye sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Go {
    /// One character to the left.
    Left,
    /// One character to the right.
    Right,
    /// One word to the left.
    WordLeft,
    /// One word to the right.
    WordRight,
    /// To where reading starts.
    Start,
    /// To where reading ends.
    End,
}

/// The first line of a text, character by character.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// In the order in which they are read.
    cells: Vec<Cell>,
    length: usize,
    rtl: bool,
}

impl Row {
    /// The first line of a text.
    #[must_use]
    pub fn of(laid: &Laid) -> Self {
        let mut cells = Vec::new();
        if let Some(line) = laid.layout.lines().next() {
            let mut pen = line.metrics().offset + line.metrics().inline_min_coord;
            for cluster in line.runs().flat_map(|run| run.visual_clusters()) {
                let end = pen + cluster.advance();
                let range = cluster.text_range();
                let text = laid.text().get(range.clone()).unwrap_or_default();
                let says = text.chars().next().is_some_and(char::is_alphanumeric);
                let kind = if cluster.is_emoji() {
                    Kind::Emoji
                } else if text.chars().all(is_invisible) {
                    Kind::Hidden
                } else {
                    Kind::Letter
                };
                let starts = if !cluster.is_word_boundary() && range.start > 0 {
                    Starts::Nothing
                } else if says || kind == Kind::Emoji {
                    Starts::Word
                } else {
                    Starts::Gap
                };
                cells.push(Cell {
                    x0: pen / laid.scale,
                    x1: end / laid.scale,
                    rtl: cluster.is_rtl(),
                    starts,
                    kind,
                    place: cells.len(),
                    range,
                });
                pen = end;
            }
        }
        cells.sort_by_key(|cell| cell.range.start);
        Self {
            cells,
            length: laid.text().len(),
            rtl: laid.rtl(),
        }
    }

    /// Whether its base direction is right to left.
    #[must_use]
    pub fn rtl(&self) -> bool {
        self.rtl
    }

    /// The characters in the order in which they are read.
    #[must_use]
    pub fn cells(&self) -> &[Cell] {
        &self.cells
    }

    /// Left and right end, white space at the ends included.
    #[must_use]
    pub fn extent(&self) -> (f32, f32) {
        let Some(first) = self.at(0) else {
            return (0.0, 0.0);
        };
        let last = self.at(self.cells.len().saturating_sub(1));
        (first.x0, last.map_or(first.x1, |last| last.x1))
    }

    /// Where a caret stands.
    #[must_use]
    pub fn caret(&self, spot: Spot) -> f32 {
        match self.beside(spot) {
            Some((cell, true)) if cell.rtl => cell.x0,
            Some((cell, false)) if !cell.rtl => cell.x0,
            Some((cell, _)) => cell.x1,
            None => 0.0,
        }
    }

    /// The spot nearest to a place in the line.
    #[must_use]
    pub fn hit(&self, x: f32) -> Spot {
        match self.under(x) {
            Some(cell) if x < f32::midpoint(cell.x0, cell.x1) => cell.left(),
            Some(cell) => cell.right(),
            None => Spot::default(),
        }
    }

    /// The word, or what stands between words, at a place in the line.
    #[must_use]
    pub fn word_at(&self, x: f32) -> Range<usize> {
        let Some(cell) = self.under(x) else {
            return 0..0;
        };
        let here = cell.range.start;
        let parts = || {
            let cells = self.cells.iter();
            cells.filter(|cell| cell.starts != Starts::Nothing)
        };
        let start = parts().rfind(|cell| cell.range.start <= here);
        let end = parts().find(|cell| cell.range.start > here);
        let start = start.map_or(0, |cell| cell.range.start);
        start..end.map_or(self.length, |cell| cell.range.start)
    }

    /// Left and right edges of what a selection covers. One range can lie in several places.
    #[must_use]
    pub fn strips(&self, range: &Range<usize>) -> Vec<(f32, f32)> {
        let mut strips: Vec<(f32, f32)> = Vec::new();
        let mut joined = false;
        for cell in (0..self.cells.len()).filter_map(|place| self.at(place)) {
            let inside = range.contains(&cell.range.start);
            match strips.last_mut() {
                Some(last) if inside && joined => last.1 = cell.x1,
                _ if inside => strips.push((cell.x0, cell.x1)),
                _ => {}
            }
            joined = inside;
        }
        strips
    }

    /// Stretches that are read one way and lie together, in the order in which they are read.
    pub fn stretches(&self) -> impl Iterator<Item = &[Cell]> {
        self.cells.chunk_by(|one, next| {
            let follows = if one.rtl {
                one.place.checked_sub(1) == Some(next.place)
            } else {
                one.place + 1 == next.place
            };
            one.rtl == next.rtl && follows
        })
    }

    /// Where a caret comes to. It stays where it is at the ends of the line.
    #[must_use]
    pub fn step(&self, from: Spot, way: Go) -> Spot {
        match way {
            Go::Left => self.cross(from, false).map_or(from, |(spot, _)| spot),
            Go::Right => self.cross(from, true).map_or(from, |(spot, _)| spot),
            Go::WordLeft => self.word(from, false),
            Go::WordRight => self.word(from, true),
            Go::Start => Spot::default(),
            Go::End => Spot {
                offset: self.length,
                upstream: self.length > 0,
            },
        }
    }

    fn at(&self, place: usize) -> Option<&Cell> {
        self.cells.iter().find(|cell| cell.place == place)
    }

    /// The cell that a caret clings to, and whether it is the one before the caret.
    fn beside(&self, spot: Spot) -> Option<(&Cell, bool)> {
        let before = || self.cells.iter().find(|c| c.range.end == spot.offset);
        let after = || self.cells.iter().find(|c| c.range.contains(&spot.offset));
        if spot.upstream {
            before().map(|c| (c, true)).or(after().map(|c| (c, false)))
        } else {
            after().map(|c| (c, false)).or(before().map(|c| (c, true)))
        }
    }

    /// The cell at a place in the line, or the one nearest to it.
    fn under(&self, x: f32) -> Option<&Cell> {
        let x = if x.is_nan() { 0.0 } else { x };
        let away = |cell: &&Cell| (cell.x0 - x).max(x - cell.x1).max(0.0);
        let seen = self.cells.iter().filter(|cell| cell.kind != Kind::Hidden);
        seen.min_by(|a, b| away(a).total_cmp(&away(b)))
    }

    /// The next cell in a direction that can be seen, and the spot on its other side.
    fn cross(&self, from: Spot, right: bool) -> Option<(Spot, &Cell)> {
        let (cell, is_before) = self.beside(from)?;
        // To the right of the caret if it is read onwards from here.
        let is_right = cell.rtl == is_before;
        let mut place = match (right, is_right) {
            (true, true) | (false, false) => Some(cell.place),
            (true, false) => cell.place.checked_add(1),
            (false, true) => cell.place.checked_sub(1),
        };
        loop {
            let next = self.at(place?)?;
            if next.kind != Kind::Hidden {
                let spot = if right { next.right() } else { next.left() };
                return Some((spot, next));
            }
            place = if right {
                place?.checked_add(1)
            } else {
                place?.checked_sub(1)
            };
        }
    }

    /// Moves until a word starts or the direction of reading changes, whichever comes first.
    fn word(&self, from: Spot, right: bool) -> Spot {
        let mut spot = from;
        let mut in_word: Option<bool> = None;
        while let Some((next, cell)) = self.cross(spot, right) {
            if in_word.is_some_and(|rtl| rtl != cell.rtl) {
                break;
            }
            spot = next;
            if self
                .cells
                .iter()
                .any(|cell| cell.starts_word() && cell.range.start == spot.offset)
            {
                break;
            }
            in_word = Some(cell.rtl);
        }
        spot
    }
}

/// Whether a text is read from right to left, by its first letter; `None` without a letter.
#[must_use]
pub fn first_strong(text: &str) -> Option<bool> {
    let first = text.chars().find(|c| c.is_alphabetic())?;
    Some(matches!(first,
        '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}'
        | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}'))
}

/// The font stack for a character that the stack in use lacks. A reader may search in any of the
/// guide's languages, whichever the page is in.
#[must_use]
pub fn stack_for(c: char) -> Option<&'static str> {
    Some(match c {
        '\u{600}'..='\u{6FF}'
        | '\u{750}'..='\u{77F}'
        | '\u{8A0}'..='\u{8FF}'
        | '\u{FB50}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFF}' => "arabic",
        '\u{900}'..='\u{97F}' => "devanagari",
        '\u{980}'..='\u{9FF}' => "bengali",
        '\u{A00}'..='\u{A7F}' => "gurmukhi",
        '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '\u{AC00}'..='\u{D7A3}' => "korean",
        '\u{2E80}'..='\u{312F}'
        | '\u{3400}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{FF00}'..='\u{FFEF}' => "chinese",
        _ => return None,
    })
}

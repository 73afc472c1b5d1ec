//! Editing one line of text that may run both ways.
//!
//! A [`Row`] knows where each character of a line sits, so that a caret can move as the eye does.
//! An [`Editor`] knows where the caret is, what is selected and what an input method is composing.
//! It holds no text of its own: the text stays with its owner, who can wipe it. Nor does it keep
//! what was there before, to be undone: on a shared computer that would outlive the text.

use std::borrow::Cow;
use std::ops::Range;

use super::caret::Spot;
use super::is_invisible;
use super::laid::Laid;

/// Characters that a field takes at most.
pub const MOST: usize = 200;

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
    /// Goes as a whole when the reader deletes backwards.
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

/// What to delete when nothing is selected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delete {
    /// What was typed last: a mark goes before its letter.
    Back,
    /// The character ahead, with its marks.
    Ahead,
    /// Back to the start of the word.
    WordBack,
    /// On to the start of the next word.
    WordAhead,
    /// Everything before the caret.
    ToStart,
    /// Everything after the caret.
    ToEnd,
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

/// What an input method shows before the reader has settled on it.
#[derive(Clone)]
struct Draft {
    text: String,
    /// The part that is being chosen; the caret is at its end.
    active: Range<usize>,
}

/// Caret, selection and composition in a text that somebody else keeps.
#[derive(Clone, Default)]
pub struct Editor {
    anchor: Spot,
    focus: Spot,
    draft: Option<Draft>,
    /// How far the line is pushed out over the edge where it starts. Kept for the painter.
    pub scroll: f32,
}

impl Editor {
    /// An editor with the caret at the end of a text.
    #[must_use]
    pub fn at_end(text: &str) -> Self {
        let mut editor = Self::default();
        editor.put(text.len());
        editor
    }

    /// Brings the text into what a field can show, and the caret into the text. Wanted whenever
    /// somebody else may have changed the text.
    pub fn fit(&mut self, text: &mut String) {
        if text.chars().any(|c| keep(c) != Some(c)) || text.chars().count() > MOST {
            *text = clean(text, MOST);
        }
        for spot in [&mut self.anchor, &mut self.focus] {
            spot.offset = text.floor_char_boundary(spot.offset);
        }
    }

    /// The text with what is being composed in it: what is painted and read out. Every place that
    /// an editor gives or takes is a place in this text.
    #[must_use]
    pub fn shown<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let Some(draft) = &self.draft else {
            return Cow::Borrowed(text);
        };
        let (before, after) = text.split_at(text.floor_char_boundary(self.focus.offset));
        Cow::Owned([before, &draft.text, after].concat())
    }

    /// What is being composed.
    #[must_use]
    pub fn composed(&self) -> Option<Range<usize>> {
        let draft = self.draft.as_ref()?;
        Some(self.focus.offset..self.focus.offset + draft.text.len())
    }

    /// Where the caret is.
    #[must_use]
    pub fn caret(&self) -> Spot {
        match &self.draft {
            None => self.focus,
            Some(draft) => Spot {
                offset: self.focus.offset + draft.active.end,
                upstream: draft.active.end > 0,
            },
        }
    }

    /// Where a selection was begun; the caret if nothing is selected.
    #[must_use]
    pub fn anchor(&self) -> Spot {
        match &self.draft {
            None => self.anchor,
            Some(draft) => Spot {
                offset: self.focus.offset + draft.active.start,
                upstream: false,
            },
        }
    }

    /// What is selected, or what is being chosen in a composition.
    #[must_use]
    pub fn selection(&self) -> Range<usize> {
        let (a, b) = (self.anchor().offset, self.caret().offset);
        a.min(b)..a.max(b)
    }

    /// Moves the caret. The composition must have been finished.
    pub fn go(&mut self, row: &Row, way: Go, extend: bool) {
        let selected = self.anchor.offset != self.focus.offset;
        let sides = (row.caret(self.anchor), row.caret(self.focus));
        // An arrow without Shift leaves a selection on that side of it.
        self.focus = match way {
            Go::Left if selected && !extend && sides.0 < sides.1 => self.anchor,
            Go::Right if selected && !extend && sides.0 > sides.1 => self.anchor,
            Go::Left | Go::Right if selected && !extend => self.focus,
            _ => row.step(self.focus, way),
        };
        if !extend {
            self.anchor = self.focus;
        }
    }

    /// Puts the caret somewhere, or moves the free end of the selection there.
    pub fn place(&mut self, spot: Spot, extend: bool) {
        self.focus = spot;
        if !extend {
            self.anchor = spot;
        }
    }

    /// Selects a range.
    pub fn select(&mut self, range: Range<usize>) {
        self.anchor = Spot {
            offset: range.start,
            upstream: false,
        };
        self.focus = Spot {
            offset: range.end,
            upstream: range.end > 0,
        };
    }

    /// Replaces what is selected, or inserts at the caret. What has no room is cut off.
    pub fn insert(&mut self, text: &mut String, new: &str) {
        self.finish(text);
        self.remove_selected(text);
        self.add(text, new);
    }

    /// Deletes what is selected, or else what `what` says. `row` is that of the text.
    pub fn delete(&mut self, text: &mut String, row: &Row, what: Delete) {
        self.finish(text);
        if self.remove_selected(text) {
            return;
        }
        let at = self.focus.offset;
        let words = || row.cells.iter().filter(|cell| cell.starts_word());
        let range = match what {
            Delete::Back => {
                let before = text.get(..at).unwrap_or_default();
                let whole = row
                    .cells
                    .iter()
                    .find(|c| c.kind == Kind::Emoji && c.range.end == at);
                let last = before.char_indices().next_back();
                whole.map_or(last.map_or(at, |(start, _)| start), |c| c.range.start)..at
            }
            Delete::Ahead => {
                let ahead = row.cells.iter().find(|c| c.range.contains(&at));
                at..ahead.map_or(at, |c| c.range.end)
            }
            Delete::WordBack => {
                let start = words().rfind(|cell| cell.range.start < at);
                start.map_or(0, |cell| cell.range.start)..at
            }
            Delete::WordAhead => {
                let next = words().find(|cell| cell.range.start > at);
                at..next.map_or(text.len(), |cell| cell.range.start)
            }
            Delete::ToStart => 0..at,
            Delete::ToEnd => at..text.len(),
        };
        self.remove(text, range);
    }

    /// Deletes this many code points before and after the caret, as an input method asks for.
    pub fn delete_around(&mut self, text: &mut String, before: usize, after: usize) {
        self.remove_selected(text);
        let (left, right) = text.split_at(text.floor_char_boundary(self.focus.offset));
        let start = left.char_indices().rev().take(before).last();
        let end = right.char_indices().nth(after);
        let start = start.map_or(left.len(), |(start, _)| start);
        let end = left.len() + end.map_or(right.len(), |(end, _)| end);
        self.remove(text, start..end);
    }

    /// Shows what an input method composes; `active` counts code points in it. Nothing to show
    /// ends the composition without a trace.
    pub fn compose(&mut self, text: &mut String, new: &str, active: Option<Range<usize>>) {
        let new = clean(new, MOST.saturating_sub(text.chars().count()));
        if new.is_empty() {
            // Some systems send this when nothing was composed: the selection must stay.
            self.draft = None;
            return;
        }
        self.remove_selected(text);
        let byte = |count: usize| {
            new.char_indices()
                .nth(count)
                .map_or(new.len(), |(at, _)| at)
        };
        let end = new.len()..new.len();
        let active = active.map_or(end, |a| byte(a.start)..byte(a.end.max(a.start)));
        self.draft = Some(Draft { text: new, active });
    }

    /// Takes over what the reader settled on.
    pub fn commit(&mut self, text: &mut String, new: &str) {
        let composing = self.draft.take().is_some();
        if composing || !new.is_empty() {
            self.remove_selected(text);
            self.add(text, new);
        }
    }

    /// Keeps what is being composed as it is. Whether there was anything.
    pub fn finish(&mut self, text: &mut String) -> bool {
        let draft = self.draft.take();
        if let Some(draft) = &draft {
            self.add(text, &draft.text);
        }
        draft.is_some()
    }

    fn add(&mut self, text: &mut String, new: &str) {
        let room = MOST.saturating_sub(text.chars().count());
        let new = clean(new, room);
        let at = text.floor_char_boundary(self.focus.offset);
        text.insert_str(at, &new);
        self.put(at + new.len());
    }

    fn remove_selected(&mut self, text: &mut String) -> bool {
        let (a, b) = (self.anchor.offset, self.focus.offset);
        self.remove(text, a.min(b)..a.max(b));
        a != b
    }

    fn remove(&mut self, text: &mut String, range: Range<usize>) {
        if !range.is_empty() && text.get(range.clone()).is_some() {
            text.replace_range(range.clone(), "");
            self.put(range.start);
        }
    }

    /// Puts the caret behind what was typed last.
    fn put(&mut self, offset: usize) {
        self.place(
            Spot {
                offset,
                upstream: offset > 0,
            },
            false,
        );
    }
}

/// What a field makes of a character: lines and tabs become spaces; what cannot be seen and only
/// steers the layout is left out, but for the joiners and variants that some scripts spell with.
fn keep(c: char) -> Option<char> {
    match c {
        '\n' | '\r' | '\t' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
        '\u{200C}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}' => Some(c),
        c => (!is_invisible(c)).then_some(c),
    }
}

/// The first `most` characters of a text, as a field can show them.
fn clean(text: &str, most: usize) -> String {
    text.replace("\r\n", "\n")
        .chars()
        .filter_map(keep)
        .take(most)
        .collect()
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

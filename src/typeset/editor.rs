//! Editing one line of text that may run both ways.
//!
//! An [`Editor`] knows where the caret is, what is selected and what an input method is composing.
//! It holds no text of its own: the text stays with its owner, who can wipe it. Nor does it keep
//! what was there before, to be undone: on a shared computer that would outlive the text.

use std::borrow::Cow;
use std::ops::Range;

use zeroize::{Zeroize as _, Zeroizing};

use super::caret::Spot;
use super::is_invisible;
use super::row::{Go, Row};

/// Characters that a field takes at most.
pub const MOST: usize = 200;

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

/// What an input method shows before the reader has settled on it.
#[derive(Clone)]
struct Draft {
    text: Zeroizing<String>,
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
            let new = clean(text, MOST);
            text.zeroize();
            text.push_str(&new);
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
        Cow::Owned([before, draft.text.as_str(), after].concat())
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
        let words = || row.cells().iter().filter(|cell| cell.starts_word());
        let range = match what {
            Delete::Back => {
                let before = text.get(..at).unwrap_or_default();
                let whole = row
                    .cells()
                    .iter()
                    .find(|c| c.is_emoji() && c.range.end == at);
                let last = before.char_indices().next_back();
                whole.map_or(last.map_or(at, |(start, _)| start), |c| c.range.start)..at
            }
            Delete::Ahead => {
                let ahead = row.cells().iter().find(|c| c.range.contains(&at));
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
fn clean(text: &str, most: usize) -> Zeroizing<String> {
    let text = Zeroizing::new(text.replace("\r\n", "\n"));
    let kept = text.chars().filter_map(keep).take(most);
    // It never grows, so it leaves no copy behind.
    let mut new = Zeroizing::new(String::with_capacity(text.len()));
    new.extend(kept);
    new
}

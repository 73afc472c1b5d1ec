//! The sentence that is read aloud, marked where it stands on the page.
//!
//! A text is known by its words, and by how many equal ones stand before it.

use std::ops::Range;

use egui::Context;

/// Where the sentence stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mark {
    /// The whole text, source numbers left out.
    pub text: String,
    /// The bytes of the sentence.
    pub range: Range<usize>,
    /// How many equal texts stand before it.
    pub nth: usize,
}

/// What is marked as being read.
#[derive(Default)]
pub struct Reading {
    mark: Option<Mark>,
    /// Which of the equal texts is marked: a page may show fewer than are read.
    wanted: usize,
    seen: usize,
    reveal: bool,
    found: bool,
    passes_over: bool,
}

impl Reading {
    /// Marks another sentence, or none.
    pub fn set(&mut self, mark: Option<Mark>) {
        if mark == self.mark {
            return;
        }
        self.wanted = mark.as_ref().map_or(0, |mark| mark.nth);
        self.reveal = mark.is_some();
        self.mark = mark;
    }

    /// Passes over what is shown from here on, or no longer: a list beside the page
    /// may say the same and is not what is read.
    pub fn pass_over(&mut self, passes_over: bool) {
        self.passes_over = passes_over;
    }

    pub(super) fn begin(&mut self) {
        self.passes_over = false;
        self.seen = 0;
        self.found = false;
    }

    pub(super) fn end(&mut self, ctx: &Context) {
        if self.found {
            self.reveal = false;
        } else if self.seen > 0 {
            self.wanted = self.seen - 1;
            ctx.request_repaint();
        }
    }

    /// What of a text is being read. Asked once for each text of a frame.
    pub(super) fn part_of(&mut self, text: &str) -> Option<Range<usize>> {
        let mark = self.mark.as_ref().filter(|_| !self.passes_over)?;
        let after = text.strip_prefix(mark.text.as_str())?;
        // Source numbers may follow, see `widgets::text::prepare`.
        if !(after.is_empty() || after.starts_with("\u{a0}\u{2068}[")) {
            return None;
        }
        self.seen += 1;
        if self.seen != self.wanted + 1 {
            return None;
        }
        self.found = true;
        Some(mark.range.clone())
    }

    /// Whether the sentence is still to be brought into view.
    pub(super) fn reveals(&self) -> bool {
        self.reveal
    }
}

//! Places between characters: what was clicked, where the caret goes, what a selection covers.

use std::ops::Range;

use parley::{Affinity, Cluster, Cursor, Selection};

use super::is_invisible;
use super::laid::{Laid, Rect4, Strip};

/// A place between two characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spot {
    /// Bytes before it.
    pub offset: usize,
    /// Whether it belongs to the character before it. At the end of a wrapped line the two
    /// sides of one place are at opposite ends of two lines.
    pub upstream: bool,
}

/// A way to move a caret, in reading order.
///
/// Left and right are for the caller to translate: in a right-to-left text, left is `Next`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// One character back.
    Previous,
    /// One character on.
    Next,
    /// To the start of this word, or of the one before.
    PreviousWord,
    /// To the start of the next word.
    NextWord,
    /// One line up.
    Up,
    /// One line down.
    Down,
    /// To the start of the line.
    LineStart,
    /// To the end of the line.
    LineEnd,
}

impl Laid {
    /// The place nearest to a point.
    #[must_use]
    pub fn hit(&self, x: f32, y: f32) -> Spot {
        let (x, y) = self.pixels(x, y);
        let cursor = Cursor::from_point(&self.layout, x, y);
        spot(cursor)
    }

    /// The word at or nearest to a point.
    #[must_use]
    pub fn word_at(&self, x: f32, y: f32) -> Range<usize> {
        let (x, y) = self.pixels(x, y);
        Selection::word_from_point(&self.layout, x, y).text_range()
    }

    /// Where a caret stands: a rectangle without width.
    #[must_use]
    pub fn caret(&self, spot: Spot) -> Rect4 {
        let scale = f64::from(self.scale);
        let box4 = self.cursor(spot).geometry(&self.layout, 0.0);
        // Layout is done in f32: nothing is lost on the way back.
        let points = |value: f64| (value / scale) as f32;
        Rect4 {
            x0: points(box4.x0),
            y0: points(box4.y0),
            x1: points(box4.x1),
            y1: points(box4.y1),
        }
    }

    /// What a selection covers. A line feed that is selected shows as a narrow strip.
    #[must_use]
    pub fn selection_strips(&self, range: Range<usize>) -> Vec<Strip> {
        let mut strips = self.strips(range.clone());
        for (number, line) in self.lines().iter().enumerate() {
            let text = self.text().get(line.range.clone()).unwrap_or_default();
            let ends = text.ends_with('\n') && range.contains(&line.range.end.saturating_sub(1));
            if ends && !strips.iter().any(|strip| strip.line == number) {
                let sliver = (line.bottom - line.top) * 0.2;
                let x0 = if self.rtl() {
                    line.x0 - sliver
                } else {
                    line.x1
                };
                let rect = Rect4 {
                    x0,
                    y0: line.top,
                    x1: x0 + sliver,
                    y1: line.bottom,
                };
                strips.push(Strip { line: number, rect });
            }
        }
        strips
    }

    /// The place at the start of the text.
    #[must_use]
    pub fn start(&self) -> Spot {
        Spot::default()
    }

    /// The place at the end of the text.
    #[must_use]
    pub fn end(&self) -> Spot {
        Spot {
            offset: self.text().len(),
            upstream: true,
        }
    }

    /// Moves a caret. `None` says that the text ends there, so that the caller can go on in the
    /// next text. `goal` is the x that moving up and down keeps to.
    #[must_use]
    pub fn step(&self, from: Spot, way: Move, goal: Option<f32>) -> Option<Spot> {
        let to = match way {
            Move::Next => self.beside(from.offset, true)?,
            Move::Previous => self.beside(from.offset, false)?,
            Move::NextWord => spot(self.cursor(from).next_logical_word(&self.layout)),
            Move::PreviousWord => spot(self.cursor(from).previous_logical_word(&self.layout)),
            Move::Up => self.in_line(self.line_of(from).checked_sub(1)?, from, goal)?,
            Move::Down => self.in_line(self.line_of(from) + 1, from, goal)?,
            Move::LineStart => Spot {
                offset: self.lines().get(self.line_of(from))?.range.start,
                upstream: false,
            },
            Move::LineEnd => self.line_end(self.line_of(from))?,
        };
        let stays = to.offset == from.offset;
        let may_stay = matches!(way, Move::LineStart | Move::LineEnd | Move::Up | Move::Down);
        (may_stay || !stays).then_some(to)
    }

    /// Number of the line that a place is in.
    #[must_use]
    pub fn line_of(&self, at: Spot) -> usize {
        let holds = |range: &Range<usize>| {
            range.contains(&at.offset) && !(at.upstream && at.offset == range.start)
                || at.upstream && at.offset == range.end
        };
        let last = self.lines().len().saturating_sub(1);
        let found = self.lines().iter().position(|line| holds(&line.range));
        let line = found.unwrap_or(if at.offset == 0 { 0 } else { last });
        // After a line feed at the very end, the caret stands in the empty line below it.
        let text = self.text();
        if at.offset >= text.len() && text.ends_with('\n') {
            last
        } else {
            line
        }
    }

    fn line_end(&self, line: usize) -> Option<Spot> {
        let range = self.lines().get(line)?.range.clone();
        let text = self.text().get(range.clone())?;
        let kept = text.trim_end_matches(['\n', '\r']);
        Some(Spot {
            offset: range.start + kept.len(),
            upstream: kept.len() == text.len() && !text.is_empty(),
        })
    }

    fn in_line(&self, line: usize, from: Spot, goal: Option<f32>) -> Option<Spot> {
        let line = self.lines().get(line)?;
        let x = goal.unwrap_or_else(|| self.caret(from).x0);
        Some(self.hit(x, f32::midpoint(line.top, line.bottom)))
    }

    /// The place one character on or back, stepping over isolates, which nobody can see.
    fn beside(&self, mut offset: usize, on: bool) -> Option<Spot> {
        loop {
            let cluster = if on {
                Cluster::from_byte_index(&self.layout, offset)?
            } else {
                Cluster::from_byte_index(&self.layout, offset.checked_sub(1)?)?
            };
            let range = cluster.text_range();
            let next = if on { range.end } else { range.start };
            if next == offset {
                return None;
            }
            offset = next;
            let text = self.text().get(range).unwrap_or_default();
            if !text.chars().all(|c| is_invisible(c) && c != '\n') {
                return Some(Spot {
                    offset,
                    upstream: on && !text.ends_with('\n'),
                });
            }
        }
    }

    fn cursor(&self, at: Spot) -> Cursor {
        let affinity = if at.upstream {
            Affinity::Upstream
        } else {
            Affinity::Downstream
        };
        Cursor::from_byte_index(&self.layout, at.offset, affinity)
    }

    /// Points to layout pixels; what is no number counts as the corner.
    fn pixels(&self, x: f32, y: f32) -> (f32, f32) {
        let sane = |value: f32| if value.is_nan() { 0.0 } else { value };
        (sane(x) * self.scale, sane(y) * self.scale)
    }
}

fn spot(cursor: Cursor) -> Spot {
    Spot {
        offset: cursor.index(),
        upstream: cursor.affinity() == Affinity::Upstream,
    }
}

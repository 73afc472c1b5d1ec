//! Selecting text across the blocks of a page.
//!
//! egui selects text in its own labels only. Here, blocks report themselves as they are painted;
//! their order is the reading order. Keys act on the blocks of the frame before, which are known
//! in full; the mouse acts at the end of a frame, for the same reason.

use std::ops::Range;
use std::sync::Arc;

use egui::{Context, Event, Id, Key, Modifiers, Pos2, Rect};

use crate::typeset::{Laid, Move, Spot};
use crate::words::plain;

/// A block of text that can be selected.
struct Block {
    id: Id,
    laid: Arc<Laid>,
    origin: Pos2,
    rect: Rect,
    /// What of the window shows the page: a press outside of it leaves the selection alone.
    clip: Rect,
}

impl Block {
    fn hit(&self, at: Pos2) -> Spot {
        let local = at - self.origin;
        self.laid.hit(local.x, local.y)
    }
}

/// One end of the selection.
#[derive(Clone)]
struct End {
    block: Id,
    spot: Spot,
    /// The text it was set in: when another text takes its place, the selection is gone.
    laid: Arc<Laid>,
}

/// What is selected on the page.
#[derive(Default)]
pub struct Selection {
    anchor: Option<End>,
    focus: Option<End>,
    now: Vec<Block>,
    before: Vec<Block>,
    ranges: Vec<(Id, Range<usize>)>,
    dragging: bool,
    took_press: bool,
    reveal: bool,
    /// Where, in the window, moving up and down keeps to.
    goal: Option<f32>,
}

impl Selection {
    /// Forgets what is selected. Wanted on a change of page and when a kiosk is wiped.
    pub fn clear(&mut self) {
        self.anchor = None;
        self.focus = None;
        self.ranges.clear();
        self.dragging = false;
        self.goal = None;
    }

    /// Forgets the texts of the page as well.
    pub(super) fn forget(&mut self) {
        *self = Self::default();
    }

    /// Whether nothing is selected.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ranges.iter().all(|(_, range)| range.is_empty())
    }

    /// The selected text as a reader would write it, blocks on lines of their own.
    pub fn text(&self) -> String {
        let mut parts = Vec::new();
        for (id, range) in &self.ranges {
            let mut blocks = self.before.iter().chain(&self.now);
            if let Some(block) = blocks.find(|block| block.id == *id) {
                parts.push(plain(block.laid.text().get(range.clone()).unwrap_or("")));
            }
        }
        // An end that merely touches a block adds no empty line.
        if parts.first().is_some_and(String::is_empty) {
            parts.remove(0);
        }
        if parts.last().is_some_and(String::is_empty) {
            parts.pop();
        }
        parts.join("\n")
    }

    /// Takes what the last frame painted as the page, and acts on keys.
    pub(super) fn begin(&mut self, ctx: &Context) {
        self.before = std::mem::take(&mut self.now);
        self.took_press = false;
        self.reveal = false;
        let lost = |end: &Option<End>| {
            end.as_ref().is_some_and(|end| {
                let block = self.before.iter().find(|block| block.id == end.block);
                block.is_none_or(|block| block.laid.text() != end.laid.text())
            })
        };
        if lost(&self.anchor) || lost(&self.focus) {
            self.clear();
        }
        self.ranges = self.ranges_in(&self.before);
        // Keys pressed in a text field belong to it.
        if ctx.text_edit_focused() {
            if ctx.input(|i| i.pointer.any_pressed()) {
                self.clear();
            }
        } else {
            self.keys(ctx);
        }
    }

    /// Reports a block. Called in reading order.
    pub(super) fn add(&mut self, id: Id, laid: &Arc<Laid>, origin: Pos2, rect: Rect, clip: Rect) {
        let laid = Arc::clone(laid);
        self.now.push(Block {
            id,
            laid,
            origin,
            rect,
            clip,
        });
    }

    /// What of a block is selected.
    pub(super) fn range_in(&self, id: Id) -> Option<Range<usize>> {
        let found = self.ranges.iter().find(|(known, _)| *known == id);
        found
            .map(|(_, range)| range.clone())
            .filter(|r| !r.is_empty())
    }

    /// Where the moving end stands, if it has just been moved by a key into this block.
    pub(super) fn reveal_in(&self, id: Id) -> Option<Spot> {
        let end = self.focus.as_ref().filter(|end| end.block == id)?;
        self.reveal.then_some(end.spot)
    }

    /// Whether the mouse is selecting.
    pub(super) fn dragging(&self) -> bool {
        self.dragging
    }

    /// A press in the block added last.
    pub(super) fn press(&mut self, at: Pos2, extend: bool, drag: bool) {
        let Some(block) = self.now.last() else {
            return;
        };
        let end = End {
            block: block.id,
            spot: block.hit(at),
            laid: Arc::clone(&block.laid),
        };
        if !extend || self.anchor.is_none() {
            self.anchor = Some(end.clone());
        }
        self.focus = Some(end);
        self.dragging = drag;
        self.took_press = true;
        self.goal = None;
    }

    /// Selects a part of the block added last: a word or all of it.
    pub(super) fn take(&mut self, range: Range<usize>) {
        let Some(block) = self.now.last() else {
            return;
        };
        let end = |offset: usize, upstream: bool| End {
            block: block.id,
            spot: Spot { offset, upstream },
            laid: Arc::clone(&block.laid),
        };
        self.anchor = Some(end(range.start, false));
        self.focus = Some(end(range.end, true));
        self.dragging = false;
        self.goal = None;
    }

    /// Acts on the mouse, now that all blocks of the frame are known.
    pub(super) fn end(&mut self, ctx: &Context) {
        let (pressed, down, pointer) = ctx.input(|i| {
            let pointer = &i.pointer;
            (
                pointer.primary_pressed(),
                pointer.primary_down(),
                pointer.interact_pos(),
            )
        });
        if self.dragging && down {
            if let Some(block) = pointer.and_then(|at| nearest(&self.now, at)) {
                let at = pointer.unwrap_or_default();
                self.focus = Some(End {
                    block: block.id,
                    spot: block.hit(at),
                    laid: Arc::clone(&block.laid),
                });
            }
        } else {
            self.dragging = false;
        }
        if pressed
            && !self.took_press
            && let Some(at) = pointer
            && self.now.iter().any(|block| block.clip.contains(at))
        {
            self.clear();
        }
        let ranges = self.ranges_in(&self.now);
        if ranges != self.ranges {
            self.ranges = ranges;
            ctx.request_repaint();
        }
    }

    /// What is selected in each block.
    fn ranges_in(&self, blocks: &[Block]) -> Vec<(Id, Range<usize>)> {
        let place = |end: &Option<End>| {
            let end = end.as_ref()?;
            let block = blocks.iter().position(|block| block.id == end.block)?;
            Some((block, end.spot.offset))
        };
        let (Some(a), Some(b)) = (place(&self.anchor), place(&self.focus)) else {
            return Vec::new();
        };
        let ((first, from), (last, to)) = if a <= b { (a, b) } else { (b, a) };
        let numbered = blocks.iter().enumerate().take(last + 1).skip(first);
        let part = |(number, block): (usize, &Block)| {
            let length = block.laid.text().len();
            let start = if number == first { from.min(length) } else { 0 };
            let end = if number == last {
                to.min(length)
            } else {
                length
            };
            (block.id, start..end.max(start))
        };
        numbered.map(part).collect()
    }

    fn keys(&mut self, ctx: &Context) {
        // Ctrl+A anywhere on a page that has text; the other keys only once text was touched.
        let all =
            !self.before.is_empty() && ctx.input_mut(|i| i.consume_key(Modifiers::COMMAND, Key::A));
        if all {
            self.select_all();
        }
        let copy = |event: &Event| matches!(event, Event::Copy);
        if !self.is_empty() && ctx.input(|i| i.events.iter().any(copy)) {
            ctx.copy_text(self.text());
        }
        if !self.is_empty() && ctx.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape)) {
            self.clear();
        }
        if self.focus.is_none() {
            return;
        }
        let mut steps = Vec::new();
        ctx.input_mut(|i| {
            i.events.retain(|event| {
                let Event::Key {
                    key,
                    pressed: true,
                    modifiers,
                    ..
                } = event
                else {
                    return true;
                };
                let step = modifiers.shift.then(|| step_of(*key, *modifiers)).flatten();
                steps.extend(step);
                step.is_none()
            });
        });
        for step in steps {
            self.step(step);
            self.reveal = true;
        }
        self.ranges = self.ranges_in(&self.before);
    }

    fn select_all(&mut self) {
        let end = |block: &Block, spot: Spot| End {
            block: block.id,
            spot,
            laid: Arc::clone(&block.laid),
        };
        self.anchor = self.before.first().map(|b| end(b, b.laid.start()));
        self.focus = self.before.last().map(|b| end(b, b.laid.end()));
        self.goal = None;
        self.ranges = self.ranges_in(&self.before);
    }

    /// Moves the free end, into the block before or after if need be.
    fn step(&mut self, step: Step) {
        let Some(end) = self.focus.clone() else {
            return;
        };
        let Some(number) = self.before.iter().position(|b| b.id == end.block) else {
            return;
        };
        let Some(block) = self.before.get(number) else {
            return;
        };
        let left = block.origin.x;
        let goal = self.goal.unwrap_or(left + block.laid.caret(end.spot).x0);
        let way = step.way(block.laid.rtl());
        let vertical = matches!(way, Some(Move::Up | Move::Down));
        let inside = way.and_then(|way| block.laid.step(end.spot, way, Some(goal - left)));
        let (block, spot) = match (inside, way) {
            (Some(spot), _) => (block, spot),
            (None, None) if step == Step::PageStart => match self.before.first() {
                Some(first) => (first, first.laid.start()),
                None => return,
            },
            (None, None) => match self.before.last() {
                Some(last) => (last, last.laid.end()),
                None => return,
            },
            (None, Some(Move::Next | Move::NextWord | Move::Down)) => {
                match self.before.get(number + 1) {
                    Some(next) if vertical => (next, next.laid.hit(goal - next.origin.x, 0.0)),
                    Some(next) => (next, next.laid.start()),
                    None => (block, block.laid.end()),
                }
            }
            (None, Some(Move::Previous | Move::PreviousWord | Move::Up)) => {
                match number.checked_sub(1).and_then(|n| self.before.get(n)) {
                    Some(previous) if vertical => {
                        let bottom = previous.laid.size().1;
                        (
                            previous,
                            previous.laid.hit(goal - previous.origin.x, bottom),
                        )
                    }
                    Some(previous) => (previous, previous.laid.end()),
                    None => (block, block.laid.start()),
                }
            }
            (None, Some(Move::LineStart | Move::LineEnd)) => (block, end.spot),
        };
        self.focus = Some(End {
            block: block.id,
            spot,
            laid: Arc::clone(&block.laid),
        });
        self.goal = vertical.then_some(goal);
    }
}

/// What a key asks for, before the direction of the text is known.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Left,
    Right,
    WordLeft,
    WordRight,
    Up,
    Down,
    LineStart,
    LineEnd,
    PageStart,
    PageEnd,
}

impl Step {
    /// The move in reading order; `None` for moves over the whole page.
    fn way(self, rtl: bool) -> Option<Move> {
        Some(match (self, rtl) {
            (Self::Left, false) | (Self::Right, true) => Move::Previous,
            (Self::Left, true) | (Self::Right, false) => Move::Next,
            (Self::WordLeft, false) | (Self::WordRight, true) => Move::PreviousWord,
            (Self::WordLeft, true) | (Self::WordRight, false) => Move::NextWord,
            (Self::Up, _) => Move::Up,
            (Self::Down, _) => Move::Down,
            (Self::LineStart, _) => Move::LineStart,
            (Self::LineEnd, _) => Move::LineEnd,
            (Self::PageStart | Self::PageEnd, _) => return None,
        })
    }
}

fn step_of(key: Key, modifiers: Modifiers) -> Option<Step> {
    let by_word = modifiers.ctrl || modifiers.alt || modifiers.command;
    Some(match (key, by_word) {
        (Key::ArrowLeft, false) => Step::Left,
        (Key::ArrowRight, false) => Step::Right,
        (Key::ArrowLeft, true) => Step::WordLeft,
        (Key::ArrowRight, true) => Step::WordRight,
        (Key::ArrowUp, _) => Step::Up,
        (Key::ArrowDown, _) => Step::Down,
        (Key::Home, false) => Step::LineStart,
        (Key::End, false) => Step::LineEnd,
        (Key::Home, true) => Step::PageStart,
        (Key::End, true) => Step::PageEnd,
        _ => return None,
    })
}

/// The block under the pointer, or the one closest to it.
fn nearest(blocks: &[Block], at: Pos2) -> Option<&Block> {
    let distance = |block: &&Block| block.rect.distance_sq_to_pos(at);
    blocks
        .iter()
        .min_by(|a, b| distance(a).total_cmp(&distance(b)))
}

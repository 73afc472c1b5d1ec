//! What a sheet is made of: rows that are never broken, and what stands in them.

use std::rc::Rc;
use std::sync::Arc;

use super::marks::Mark;
use super::tags::NodeId;
use crate::pages::Tone;
use crate::typeset::Laid;

/// The tag of the pieces of a text that are in English whatever the language around them.
pub(super) const ENGLISH: u16 = 1;

/// What is drawn.
#[derive(Clone)]
pub(super) enum Ink {
    /// A line of a text; `y` is its baseline.
    Line {
        laid: Arc<Laid>,
        line: usize,
        lang: Rc<str>,
    },
    /// A shape in a square of this side; `y` is its upper edge.
    Mark {
        mark: Mark,
        side: f32,
        mirrored: bool,
        /// What a screen reader says in its place, and in which language.
        alt: Option<(Rc<str>, Rc<str>)>,
    },
    /// A level line of this length and weight.
    Rule {
        length: f32,
        weight: f32,
        black: bool,
        alt: Option<(Rc<str>, Rc<str>)>,
    },
}

/// Something in a row. Distances are from the left edge of the sheet and from the row's top.
#[derive(Clone)]
pub(super) struct Part {
    pub x: f32,
    pub y: f32,
    pub ink: Ink,
    /// The part of the structure it belongs to; `None` for what only adorns the sheet.
    pub node: Option<NodeId>,
}

/// A slice of the page that stays in one piece.
#[derive(Default)]
pub(super) struct Row {
    /// The gap above it, which falls away at the top of a sheet.
    pub before: f32,
    pub height: f32,
    /// Whether the next row must be on the same sheet.
    pub keep: bool,
    pub parts: Vec<Part>,
    /// The frames it stands in, the outermost first.
    pub frames: Vec<usize>,
}

/// A callout: its look, and from where to where it reaches.
pub(super) struct Frame {
    pub tone: Tone,
    /// Left and right edge.
    pub across: (f32, f32),
    /// The side of its mark.
    pub mark: f32,
    pub rtl: bool,
}

/// Room for words: its left and right edge.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Area {
    pub left: f32,
    pub right: f32,
}

impl Area {
    pub fn width(self) -> f32 {
        (self.right - self.left).max(1.0)
    }

    /// Cuts a strip off the side where reading starts: the strip, and what is left.
    pub fn cut(self, width: f32, rtl: bool) -> (Self, Self) {
        if rtl {
            let edge = self.right - width;
            (
                Self { left: edge, ..self },
                Self {
                    right: edge,
                    ..self
                },
            )
        } else {
            let edge = self.left + width;
            (
                Self {
                    right: edge,
                    ..self
                },
                Self { left: edge, ..self },
            )
        }
    }

    /// Equal columns, in the order in which they are read.
    pub fn columns(self, count: usize, gap: f32, rtl: bool) -> Vec<Self> {
        let all = count.max(1) as f32;
        let each = (self.width() - gap * (all - 1.0)) / all;
        (0..count)
            .map(|index| {
                let away = (each + gap) * index as f32;
                let left = if rtl {
                    self.right - away - each
                } else {
                    self.left + away
                };
                Self {
                    left,
                    right: left + each,
                }
            })
            .collect()
    }
}

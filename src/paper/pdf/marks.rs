//! The shapes on paper: boxes to tick, bullets, and a sign for each kind of callout that can be
//! told from the others without color.

use krilla::geom::{Path, PathBuilder, Rect};

use super::theme::{INK, PAPER};
use crate::pages::Tone;

/// A shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// A box to tick.
    Box,
    /// A box that is ticked.
    Ticked,
    /// A dot before a line of a list.
    Bullet,
    /// A small arrow before something to read elsewhere.
    Arrow,
    /// The sign of a callout.
    Sign(Tone),
}

/// A path and how it is painted.
pub(super) struct Shape {
    pub path: Path,
    pub shade: u8,
    /// The weight of the line, or `None` to fill.
    pub line: Option<f32>,
}

/// Draws in a square of side 1, and scales what it draws.
struct Pen {
    at: (f32, f32),
    side: f32,
    mirrored: bool,
    shapes: Vec<Shape>,
}

impl Pen {
    fn point(&self, (x, y): (f32, f32)) -> (f32, f32) {
        let x = if self.mirrored { 1.0 - x } else { x };
        (self.at.0 + x * self.side, self.at.1 + y * self.side)
    }

    fn add(&mut self, path: Option<Path>, shade: u8, weight: Option<f32>) {
        if let Some(path) = path {
            let line = weight.map(|weight| weight * self.side);
            self.shapes.push(Shape { path, shade, line });
        }
    }

    /// A line through these points, or the area inside them.
    fn through(&mut self, points: &[(f32, f32)], shade: u8, weight: Option<f32>) {
        let mut path = PathBuilder::new();
        for (index, point) in points.iter().enumerate() {
            let (x, y) = self.point(*point);
            if index == 0 {
                path.move_to(x, y);
            } else {
                path.line_to(x, y);
            }
        }
        if weight.is_none() {
            path.close();
        }
        self.add(path.finish(), shade, weight);
    }

    fn circle(&mut self, middle: (f32, f32), radius: f32, shade: u8, weight: Option<f32>) {
        /// How far the handles of a quarter circle reach.
        const HANDLE: f32 = 0.552_284_8;
        let (x, y) = self.point(middle);
        let (r, h) = (radius * self.side, radius * self.side * HANDLE);
        let mut path = PathBuilder::new();
        path.move_to(x + r, y);
        path.cubic_to(x + r, y + h, x + h, y + r, x, y + r);
        path.cubic_to(x - h, y + r, x - r, y + h, x - r, y);
        path.cubic_to(x - r, y - h, x - h, y - r, x, y - r);
        path.cubic_to(x + h, y - r, x + r, y - h, x + r, y);
        path.close();
        self.add(path.finish(), shade, weight);
    }

    fn square(&mut self, inset: f32, shade: u8, weight: Option<f32>) {
        let (from, to) = (inset * self.side, (1.0 - inset) * self.side);
        let (x, y) = self.at;
        let rect = Rect::from_ltrb(x + from, y + from, x + to, y + to);
        let mut path = PathBuilder::new();
        if let Some(rect) = rect {
            path.push_rect(rect);
        }
        self.add(path.finish(), shade, weight);
    }

    /// A stop sign's eight corners.
    fn octagon(&mut self) {
        let (near, far) = (0.29, 0.71);
        let corners = [
            (near, 0.0),
            (far, 0.0),
            (1.0, near),
            (1.0, far),
            (far, 1.0),
            (near, 1.0),
            (0.0, far),
            (0.0, near),
        ];
        self.through(&corners, INK, None);
    }
}

/// The paths of a mark in a square whose upper left corner is `at`.
pub(super) fn shapes(mark: Mark, at: (f32, f32), side: f32, mirrored: bool) -> Vec<Shape> {
    let mut pen = Pen {
        at,
        side,
        mirrored,
        shapes: Vec::new(),
    };
    match mark {
        Mark::Box => pen.square(0.06, INK, Some(0.1)),
        Mark::Ticked => {
            pen.square(0.06, INK, Some(0.1));
            pen.through(&[(0.25, 0.25), (0.75, 0.75)], INK, Some(0.12));
            pen.through(&[(0.75, 0.25), (0.25, 0.75)], INK, Some(0.12));
        }
        Mark::Bullet => pen.circle((0.5, 0.5), 0.5, INK, None),
        Mark::Arrow => pen.through(&[(0.2, 0.1), (0.9, 0.5), (0.2, 0.9)], INK, None),
        Mark::Sign(tone) => sign(&mut pen, tone),
    }
    pen.shapes
}

fn sign(pen: &mut Pen, tone: Tone) {
    match tone {
        // A star: the one line to read if only one is read.
        Tone::Answer => {
            let points: Vec<(f32, f32)> = (0..10_u8)
                .map(|corner| {
                    let turn = f32::from(corner) * std::f32::consts::PI / 5.0;
                    let reach = if corner % 2 == 0 { 0.55 } else { 0.23 };
                    (0.5 + reach * turn.sin(), 0.54 - reach * turn.cos())
                })
                .collect();
            pen.through(&points, INK, None);
        }
        // A black square with a tick in it.
        Tone::Now => {
            pen.square(0.0, INK, None);
            // A tick is not mirrored in any script.
            pen.mirrored = false;
            pen.through(
                &[(0.22, 0.52), (0.42, 0.73), (0.8, 0.27)],
                PAPER,
                Some(0.13),
            );
        }
        Tone::Risk => {
            pen.through(&[(0.5, 0.02), (1.0, 0.96), (0.0, 0.96)], INK, None);
            pen.through(&[(0.5, 0.34), (0.5, 0.66)], PAPER, Some(0.12));
            pen.circle((0.5, 0.81), 0.07, PAPER, None);
        }
        // A speech bubble.
        Tone::Ask => {
            let bubble = [
                (0.04, 0.08),
                (0.96, 0.08),
                (0.96, 0.72),
                (0.48, 0.72),
                (0.24, 0.98),
                (0.24, 0.72),
                (0.04, 0.72),
                (0.04, 0.03),
            ];
            pen.through(&bubble, INK, Some(0.1));
            for x in [0.28, 0.5, 0.72] {
                pen.circle((x, 0.4), 0.06, INK, None);
            }
        }
        Tone::DoNot => {
            pen.octagon();
            pen.through(&[(0.22, 0.5), (0.78, 0.5)], PAPER, Some(0.16));
        }
        Tone::Deadline => {
            pen.circle((0.5, 0.5), 0.45, INK, Some(0.1));
            pen.through(&[(0.5, 0.22), (0.5, 0.53), (0.7, 0.65)], INK, Some(0.1));
        }
        Tone::Plain => {
            pen.through(
                &[(0.5, 0.08), (0.92, 0.5), (0.5, 0.92), (0.08, 0.5)],
                INK,
                None,
            );
        }
        Tone::Notice => {
            pen.circle((0.5, 0.5), 0.5, INK, None);
            pen.circle((0.5, 0.27), 0.08, PAPER, None);
            pen.through(&[(0.5, 0.43), (0.5, 0.78)], PAPER, Some(0.14));
        }
    }
}

//! What to lay out, in plain values.

use std::hash::{Hash, Hasher};
use std::ops::Range;

/// Where lines sit in the width that is given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Align {
    /// At the edge where reading starts: left, or right in a right-to-left text.
    #[default]
    Start,
    /// In the middle.
    Center,
    /// At the edge where reading ends.
    End,
}

/// A part of the text that looks or behaves differently.
///
/// Pieces may overlap; where they do, the later one decides.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// Bytes of the text. Ends inside a character are moved out to its edge.
    pub range: Range<usize>,
    /// Bold face.
    pub bold: bool,
    /// Size as a factor of the size around it (0.7 for a source number).
    pub scale: f32,
    /// Raised above the line, without making the line taller.
    pub raise: bool,
    /// Colour or link number, chosen and understood by the caller. 0 means plain text.
    pub tag: u16,
}

impl Default for Piece {
    fn default() -> Self {
        Self {
            range: 0..0,
            bold: false,
            scale: 1.0,
            raise: false,
            tag: 0,
        }
    }
}

impl Hash for Piece {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.range.hash(state);
        (self.bold, self.raise, self.tag).hash(state);
        self.scale.to_bits().hash(state);
    }
}

/// Everything that decides how a text is laid out.
///
/// Odd values are put right rather than refused: a size, width or factor that is no number or
/// makes no sense is brought into range.
#[derive(Clone, Debug)]
pub struct Request<'a> {
    /// The text in logical order. It may hold isolates, no-break spaces and line feeds.
    pub text: &'a str,
    /// Parts that differ from the rest.
    pub pieces: &'a [Piece],
    /// Name of the font stack.
    pub stack: &'a str,
    /// Language tag, for language-specific glyphs and line breaks.
    pub lang: &'a str,
    /// Base direction. It is not guessed from the text, which may start with a foreign name.
    pub rtl: bool,
    /// Font size in points.
    pub size: f32,
    /// Line height as a factor of the size.
    pub line_height: f32,
    /// Whether the whole text is bold.
    pub bold: bool,
    /// Room in points, or `None` for one line as long as it needs to be.
    pub width: Option<f32>,
    /// Device pixels in a point: baselines fall on whole device pixels.
    pub pixels_per_point: f32,
    /// Where lines sit in `width`.
    pub align: Align,
}

impl<'a> Request<'a> {
    /// A left-to-right text of usual size on one line: change what differs.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self {
            text,
            pieces: &[],
            stack: super::fonts::LATIN,
            lang: "en",
            rtl: false,
            size: 16.0,
            line_height: 1.5,
            bold: false,
            width: None,
            pixels_per_point: 1.0,
            align: Align::Start,
        }
    }

    /// Brings every number into a range that layout can live with.
    pub(super) fn tame(mut self) -> Self {
        self.size = within(self.size, 1.0, 400.0, 16.0);
        self.line_height = within(self.line_height, 0.5, 5.0, 1.5);
        self.pixels_per_point = within(self.pixels_per_point, 0.25, 8.0, 1.0);
        // An unbounded width would push right-to-left text out to infinity.
        self.width = self
            .width
            .filter(|w| !w.is_nan() && *w < 1.0e5)
            .map(|w| w.max(0.0));
        self
    }

    /// Adds everything that matters to a hash.
    pub(super) fn hash_into<H: Hasher>(&self, state: &mut H) {
        (self.text, self.pieces, self.stack, self.lang).hash(state);
        (self.rtl, self.bold, self.align).hash(state);
        self.bits().hash(state);
    }

    /// The numbers, comparable.
    pub(super) fn bits(&self) -> [u32; 4] {
        let width = self.width.unwrap_or(f32::INFINITY);
        [
            self.size.to_bits(),
            self.line_height.to_bits(),
            width.to_bits(),
            self.pixels_per_point.to_bits(),
        ]
    }
}

/// `value` between `low` and `high`, or `usual` when it is no number.
pub(super) fn within(value: f32, low: f32, high: f32, usual: f32) -> f32 {
    if value.is_nan() {
        usual
    } else {
        value.clamp(low, high)
    }
}

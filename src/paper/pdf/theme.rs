//! The tokens of paper: every shade, size and space.

use krilla::color::luma;

/// Words and marks.
pub(super) const INK: u8 = 0x00;
/// Thin lines that only order the page.
pub(super) const RULE: u8 = 0x8c;
/// What is cut out of a black mark.
pub(super) const PAPER: u8 = 0xff;

/// A shade as the printer gets it.
pub(super) fn shade(value: u8) -> luma::Color {
    luma::Color::new(value)
}

/// Type sizes in points.
#[derive(Debug)]
pub(super) struct Sizes {
    /// A page's title.
    pub title: f32,
    /// A section's title.
    pub heading: f32,
    /// A title inside a section.
    pub inner: f32,
    /// Running words.
    pub body: f32,
    /// Notes and reasons.
    pub small: f32,
    /// The cells of a comparison.
    pub cell: f32,
    /// Sources.
    pub source: f32,
    /// What stands at the foot of every sheet.
    pub footer: f32,
    /// Source numbers in running words, as a factor of the size around them.
    pub number: f32,
    /// Phone numbers, as a factor of the size around them.
    pub phone: f32,
    /// Between two lines to write on: at least 8 mm.
    pub write: f32,
}

/// The usual print.
pub(super) const USUAL: Sizes = Sizes {
    title: 23.0,
    heading: 14.0,
    inner: 11.5,
    body: 10.8,
    small: 8.6,
    cell: 9.4,
    source: 7.4,
    footer: 8.2,
    number: 0.66,
    phone: 1.2,
    write: 24.0,
};

/// Large print.
pub(super) const LARGE: Sizes = Sizes {
    title: 30.0,
    heading: 23.0,
    inner: 20.0,
    body: 18.5,
    small: 18.0,
    cell: 18.0,
    source: 18.0,
    footer: 18.0,
    number: 1.0,
    phone: 1.2,
    write: 32.0,
};

/// Left and right of the words.
pub(super) const SIDE: f32 = 54.0;
/// Above them.
pub(super) const TOP: f32 = 50.0;
/// Below the foot of the sheet.
pub(super) const BOTTOM: f32 = 34.0;
/// Between the words and the foot.
pub(super) const ABOVE_FOOT: f32 = 18.0;
/// Between two columns.
pub(super) const GUTTER: f32 = 20.0;
/// Between the columns of a comparison.
pub(super) const CELL_GAP: f32 = 11.0;
/// Inside a frame.
pub(super) const PAD: f32 = 9.0;
/// The fewest ems of width for a column of a comparison.
pub(super) const EMS_A_CELL: f32 = 10.2;
/// The highest cell of a comparison, as a part of the sheet: it is never broken.
pub(super) const MOST_CELL: f32 = 0.55;
/// Device pixels in a point: baselines and widths fall on eighths of a point.
pub(super) const PRECISION: f32 = 8.0;

//! Pages as a PDF: the same [`Page`] that the screen shows.
//!
//! A page goes through four hands:
//!
//! 1. `flow` turns blocks into rows with the house's typesetter,
//! 2. `sheets` puts rows on sheets and never leaves a heading alone,
//! 3. `draw` paints each sheet, and `marks` the shapes on it,
//! 4. `tags` gives the file its structure for a screen reader.
//!
//! The same pages give the same bytes. A file holds the words, a title and a language; nothing of
//! the reader, the machine or the hour is in it.

mod draw;
mod flow;
mod footer;
mod marks;
mod prepare;
mod row;
mod sheets;
mod table;
mod tags;
mod theme;

use crate::pages::{Composer, Page};
use crate::typeset::Typesetter;
use crate::words::{Locale, SOURCE};

use theme::{LARGE, Sizes, USUAL};

/// The size of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PaperSize {
    /// 8.5 by 11 inches, as printers in the United States have it.
    #[default]
    Letter,
    /// 210 by 297 millimetres.
    A4,
}

impl PaperSize {
    /// Width and height in points.
    #[must_use]
    pub fn points(self) -> (f32, f32) {
        match self {
            Self::Letter => (612.0, 792.0),
            Self::A4 => (595.276, 841.89),
        }
    }
}

/// Sheets of usual print in English that one page may take.
const MOST_SHEETS: usize = 10;

/// The room of a translation against that of its English, where lines are as high.
const TRANSLATED: f32 = 1.25;

/// The room that the words of a language take on paper, against English.
fn room(language: &Locale, english: f32) -> f32 {
    if language.manifest.tag == SOURCE {
        return 1.0;
    }
    TRANSLATED * (language.manifest.line_height / english).max(1.0)
}

/// How pages are put on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// The size of every sheet.
    pub size: PaperSize,
    /// Whether all print is large: 18 points and more.
    pub large: bool,
    /// The most sheets of usual print in English. Large print, another language and a second one
    /// may take more for the same words: see [`Options::most`].
    pub most_sheets: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            size: PaperSize::default(),
            large: false,
            most_sheets: MOST_SHEETS,
        }
    }
}

impl Options {
    /// The most sheets that may come out: the same words take more room in a language of long
    /// words or high lines, in two languages, and up to four times the room in large print.
    #[must_use]
    pub fn most(&self, composer: &Composer<'_>, two_languages: bool) -> usize {
        let english = composer.words.locale(SOURCE);
        let english = english.map_or(1.0, |english| english.manifest.line_height);
        let second = composer.second.filter(|_| two_languages);
        let languages =
            room(composer.main, english) + second.map_or(0.0, |second| room(second, english));
        let print = if self.large { 4.0 } else { 1.0 };
        let most = (self.most_sheets as f32 * print * languages).ceil() as i64;
        usize::try_from(most).unwrap_or(self.most_sheets)
    }

    fn sizes(self) -> &'static Sizes {
        if self.large { &LARGE } else { &USUAL }
    }
}

/// Why pages cannot be put on paper.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PaperError {
    /// The pages are longer than anyone would carry home.
    #[error(
        "this would take {sheets} sheets of paper and {most} is the most; choose less, one language or usual print"
    )]
    TooLong {
        /// The sheets it would take.
        sheets: usize,
        /// The most that were asked for.
        most: usize,
    },
    /// A font or a structure that cannot be written: a fault of the program.
    #[error("the PDF could not be made: {0}")]
    Broken(String),
}

/// Pages as a PDF, one after the other.
///
/// The title is that of a single page, or the guide's name over several.
///
/// # Errors
/// When the pages take more sheets than [`Options::most`], or the file cannot be put together.
pub fn pdf(
    pages: &[Page],
    options: &Options,
    composer: &Composer<'_>,
    typesetter: &mut Typesetter,
) -> Result<Vec<u8>, PaperError> {
    make(pages, None, options, composer, typesetter).map(|made| made.bytes)
}

/// A PDF, and how many sheets it has.
#[derive(Debug, Clone)]
pub struct Made {
    /// The file.
    pub bytes: Vec<u8>,
    /// Its sheets.
    pub sheets: usize,
}

/// Pages as a PDF with the number of its sheets, and with the name of the clinic
/// that prints it at the foot of every sheet.
///
/// # Errors
/// As [`pdf`].
pub fn make(
    pages: &[Page],
    clinic: Option<&str>,
    options: &Options,
    composer: &Composer<'_>,
    typesetter: &mut Typesetter,
) -> Result<Made, PaperError> {
    let written = write(pages, clinic, *options, composer, typesetter);
    // What was laid out for paper is not asked for again.
    typesetter.next_frame();
    written
}

fn write(
    pages: &[Page],
    clinic: Option<&str>,
    options: Options,
    composer: &Composer<'_>,
    typesetter: &mut Typesetter,
) -> Result<Made, PaperError> {
    let flow = flow::flow(pages, options, composer, typesetter);
    let imprint = footer::Imprint::of(pages, clinic, composer, flow.two_languages);
    let mut copy = sheets::Copy::new(flow, options);
    footer::add(&mut copy, &imprint, composer, typesetter);
    let most = options.most(composer, copy.two_languages);
    let sheets = copy.sheets.len();
    if sheets > most {
        return Err(PaperError::TooLong { sheets, most });
    }
    let bytes = draw::draw(copy, pages, composer, typesetter)?;
    Ok(Made { bytes, sheets })
}

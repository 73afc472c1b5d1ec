//! Lays text out: fonts, shaping, direction, line breaks.
//!
//! The screen and the paper both draw what this room gives them, so both break and order lines
//! alike. Nothing here knows how a window or a page is painted.
//!
//! ```
//! use hold_guide::typeset::{Request, Typesetter};
//!
//! let mut typesetter = Typesetter::new();
//! let request = Request { width: Some(200.0), ..Request::new("Call before you pay.") };
//! let laid = typesetter.lay_out(&request);
//! assert!(laid.missing().is_empty());
//! ```

mod caret;
mod editor;
mod fonts;
mod join;
mod laid;
mod layout;
mod request;
mod row;

pub use caret::{Move, Spot};
pub use editor::{Delete, Editor, MOST};
pub use fonts::{Face, FaceSource, FontStack, Fonts, LATIN, NAMES, URDU_ON_PAPER};
pub use join::join;
pub use laid::{Glyph, GlyphRun, Laid, LaidPiece, Line, Rect4, Strip};
pub use layout::Typesetter;
pub use request::{Align, Piece, Request};
pub use row::{Cell, Go, Row, first_strong, stack_for};

/// Whether a character has no shape of its own: isolates, joiners, marks of direction, controls.
///
/// Such characters steer the layout. They are never painted, never missing from a font, and most
/// of them must not reach a clipboard or a PDF.
#[must_use]
pub fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
            | '\u{FFA0}' | '\u{FFF0}'..='\u{FFF8}' | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

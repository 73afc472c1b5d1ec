//! Puts text into QR codes, which a phone's camera reads without any network.
//!
//! Each code holds plain UTF-8 text and nothing else: no link, nothing to fetch.
//! Sizes and the level follow what phones were seen to read well from a screen.

use qrcodegen::{QrCode, QrCodeEcc, Version};
use zeroize::Zeroize as _;

/// The largest version: 65 modules a side, which 35 mm of paper can hold.
const VERSION: u8 = 12;
/// How many bytes a code of that version holds at level M.
const BYTES: usize = 287;
/// Room for the number in front of a code that is one of several: "12/34" and a
/// line feed.
const NUMBER: usize = 6;
/// How many codes a reader can be asked to photograph one after the other.
pub const MOST_CODES: usize = 30;

/// Why a text could not become codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum QrError {
    /// It would take too many codes.
    #[error("this would take {codes} codes, and {MOST_CODES} is the most")]
    TooLong {
        /// How many it would take.
        codes: usize,
    },
    /// A part did not fit into a code.
    #[error("a part of the text does not fit into a code")]
    Unfit,
}

/// One QR code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    modules: Vec<bool>,
    size: usize,
    text: String,
}

impl Drop for Code {
    fn drop(&mut self) {
        self.modules.zeroize();
        self.text.zeroize();
    }
}

impl Code {
    /// How many modules a side has, without the quiet zone.
    #[must_use]
    pub fn size(&self) -> usize {
        self.size
    }

    /// Whether the module in this column and row is dark; all around is light.
    #[must_use]
    pub fn is_dark(&self, column: usize, row: usize) -> bool {
        column < self.size
            && self
                .modules
                .get(row * self.size + column)
                .is_some_and(|dark| *dark)
    }

    /// What a camera reads from it.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// The codes of a text: one, or several with their numbers in front.
///
/// # Errors
/// When it would take more than [`MOST_CODES`].
pub fn codes(text: &str) -> Result<Vec<Code>, QrError> {
    if text.len() <= BYTES {
        return Ok(vec![encode(text.to_owned())?]);
    }
    let parts = split(text, BYTES - NUMBER);
    let count = parts.len();
    if count > MOST_CODES {
        return Err(QrError::TooLong { codes: count });
    }
    let numbered = parts.iter().enumerate();
    numbered
        .map(|(index, part)| encode(format!("{}/{count}\n{part}", index + 1)))
        .collect()
}

/// The text in parts of at most `room` bytes, which put together are the text:
/// cut at the end of a line or else of a word where there is one.
fn split(text: &str, room: usize) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text;
    while rest.len() > room {
        let whole = rest.floor_char_boundary(room);
        let (head, _) = rest.split_at(whole);
        // A cut near the start would only make more codes.
        let late = |at: &usize| *at > room / 2;
        let line = head.rfind('\n').map(|at| at + 1).filter(late);
        let word = head.rfind(' ').map(|at| at + 1).filter(late);
        let cut = line.or(word).unwrap_or(whole);
        let (part, after) = rest.split_at(cut.max(1));
        parts.push(part);
        rest = after;
    }
    if !rest.is_empty() {
        parts.push(rest);
    }
    parts
}

fn encode(text: String) -> Result<Code, QrError> {
    // Bytes on purpose: the library's automatic modes are not what phones were tried with.
    let segment = qrcodegen::QrSegment::make_bytes(text.as_bytes());
    let code = QrCode::encode_segments_advanced(
        &[segment],
        QrCodeEcc::Medium,
        Version::MIN,
        Version::new(VERSION),
        None,
        false,
    )
    .map_err(|_| QrError::Unfit)?;
    let side = code.size();
    let modules = (0..side)
        .flat_map(|row| (0..side).map(move |column| (column, row)))
        .map(|(column, row)| code.get_module(column, row));
    Ok(Code {
        modules: modules.collect(),
        size: usize::try_from(side).unwrap_or(0),
        text,
    })
}

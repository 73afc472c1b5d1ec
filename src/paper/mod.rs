//! What leaves with the reader: paper, codes for a phone, files.
//!
//! Only this room knows krilla.

pub mod cards;
pub mod drives;
mod pdf;
pub mod print;
pub mod qr;
pub mod save;
pub mod spool;
pub mod view;

pub use pdf::{Made, Options, PaperError, PaperSize, make, pdf};

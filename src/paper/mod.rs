//! What leaves with the reader: paper, codes for a phone, files.

pub mod cards;
pub mod print;
pub mod qr;
pub mod save;
pub mod spool;

//! Hold Guide: an offline guide for the day a family hears "there is an ICE hold".
//!
//! # The map
//!
//! Lower floors know nothing of higher ones. Only [`screen`] knows egui, only
//! [`words`] knows Fluent, only [`paper`] knows krilla.
//!
//! | floor | room | what it does |
//! |-------|------|--------------|
//! | 5 | `main.rs`, [`cli`] | arguments, commands, exit codes |
//! | 4 | [`screen`] | egui: application, theme tokens, widgets, one file per page |
//! | 4 | [`paper`] | the same pages as PDF for paper; codes for a phone; printing and saving |
//! | 4 | [`speech`] | reads a page aloud through the system's speech program |
//! | 3 | [`pages`] | composes guide, words and journey into a [`pages::Page`]: blocks in one or two languages; and the whole guide into one document for review |
//! | 3 | [`search`] | finds answers by the words in them |
//! | 3 | [`check`] | proves the content: every word, source, question and plan; measures how hard it is to read |
//! | 3 | [`doctor`] | looks at this computer: screen, letters, printers, folders, network |
//! | 2 | [`journey`] | answers, which question is next, the plan, what another answer changes, the 48-hour clock (pure functions) |
//! | 2 | [`typeset`] | lays text out: fonts, direction, line breaking; gives glyphs that screen and paper draw |
//! | 1 | [`guide`] | what the guide knows, loaded once with every id resolved |
//! | 1 | [`words`] | locales, messages, inline mark-up, numbers and dates |
//! | 1 | [`fault`] | what the program says when a part of it breaks |
//! | 1 | [`guard`] | what the system keeps this process from: network, memory images |
//! | 1 | [`clinic`] | a clinic's own contacts, read entry by entry |
//! | 1 | [`settings`] | read tolerantly, written atomically |
//! | 1 | [`whole`] | writes a file whole or not at all |
//!
//! # How data flows
//!
//! RON and Fluent files become a [`guide::Guide`] and [`words::Words`], checked
//! once. Answers by question make a [`journey::Plan`], which [`pages`] turns into
//! a page, which a writer shows: the screen, paper, plain text or JSON.
//!
//! # What must always hold
//!
//! * Nothing here opens a network connection: no such crate is in the tree, and
//!   `deny.toml` names the ones that may never be. [`guard`] has the system refuse
//!   it as well, before anything else happens.
//! * Answers live in memory. They reach no log, title or panic text, and no file
//!   but one that the reader saves: when something breaks, [`fault`] says one fixed line.
//! * What held them is overwritten when they are erased, replaced or dropped;
//!   `screen/state/wipe.rs` says what is out of reach. So is what the guide copied
//!   cleared from the clipboard.
//! * A legal statement names its source; the loader refuses one that does not.
//! * A content file that is wrong in any place is refused whole.
//! * No sentence a reader reads stands in this code, no color outside
//!   `screen/theme.rs` and no shade outside `paper/pdf/theme.rs`.
//! * A PDF holds words, a title and a language; the same page gives the same bytes.
//! * Text a reader reads is laid out by [`typeset`], never by egui.
//! * Everything can be done by touch alone, and with the keyboard alone.
//! * Nothing repaints while nobody touches anything.

pub mod check;
pub mod cli;
pub mod clinic;
pub mod doctor;
pub mod fault;
pub mod guard;
pub mod guide;
pub mod journey;
pub mod pages;
pub mod paper;
pub mod screen;
pub mod search;
pub mod settings;
pub mod speech;
pub mod typeset;
pub mod whole;
pub mod words;

//! What a reader takes along: choices for paper and phone, and what is asked of
//! the world around the window.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::{Notice, Place, State};
use crate::paper::print::PrintError;
use crate::settings::Settings;

/// What is chosen for paper and phone; like answers, it is kept in memory only.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TakeChoice {
    /// Whether the paper is A4, not Letter.
    pub a_four: bool,
    /// Whether the print is large.
    pub large: bool,
    /// The sheets that are printed with the page, by id.
    pub also: BTreeSet<String>,
    /// The printer, or the system's usual one.
    pub printer: Option<String>,
    /// The part that is shown for a phone; the whole page is the first.
    pub part: usize,
    /// The code of that part that is shown.
    pub code: usize,
}

impl TakeChoice {
    /// What is chosen before a reader chooses: the paper and printer of the settings.
    #[must_use]
    pub fn of(settings: &Settings) -> Self {
        Self {
            a_four: settings.a_four,
            printer: settings.printer.clone(),
            ..Self::default()
        }
    }
}

/// How a file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// As a PDF.
    Pdf,
    /// As plain text.
    Text,
}

/// Where a file is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Where {
    /// Into this folder.
    Folder(PathBuf),
    /// Where the reader says in the system's own dialog.
    Ask,
}

/// What the application is to do after a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    /// Look for printers.
    Printers,
    /// Print.
    Print,
    /// Open the paper in the desktop's viewer.
    Open,
    /// Copy the page as text.
    Copy,
    /// Write a file.
    Save(FileKind, Where),
}

/// What a reader does with paper and phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Take {
    /// Opens the page on which the open page is taken along.
    Along,
    /// Shows that page's words for a phone.
    Phone,
    /// Takes A4 paper, or Letter.
    AFour(bool),
    /// Takes large print, or usual.
    Large(bool),
    /// Adds a sheet, or leaves it out again.
    Also(String),
    /// Takes this printer.
    Printer(String),
    /// Shows another part for a phone.
    Part(usize),
    /// Shows another code of that part.
    Code(usize),
    /// Asks for something outside the window.
    Do(Wish),
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TakeNotice {
    /// It is under way.
    Working,
    /// The text is in the clipboard.
    Copied,
    /// The printer has it.
    Printed,
    /// The reader has printed as much as the clinic allows.
    Enough(usize),
    /// It was not printed.
    NotPrinted(PrintError),
    /// The file was written under this name.
    Saved(String),
    /// The file was not written.
    NotSaved(NotSaved),
    /// Another program shows it.
    Opened,
    /// No other program shows it.
    NotOpened,
    /// It would take this many sheets of paper.
    TooLong(usize),
    /// The paper could not be made.
    Failed,
}

impl TakeNotice {
    /// Whether something left the guide that others may keep.
    #[must_use]
    pub fn leaves_a_trace(&self) -> bool {
        matches!(
            self,
            Self::Copied | Self::Printed | Self::Saved(_) | Self::Opened
        )
    }
}

/// Why a file was not written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotSaved {
    /// The reader chose no folder.
    NoneChosen,
    /// The folder is gone.
    NoFolder,
    /// There is no room.
    Full,
    /// It is not allowed there.
    NotAllowed,
    /// Anything else.
    Failed,
}

impl State {
    pub(super) fn take(&mut self, take: Take) {
        match take {
            Take::Along => {
                self.wishes.push(Wish::Printers);
                self.go(Place::Take(Box::new(self.place.clone())));
            }
            Take::Phone => {
                self.take.part = 0;
                self.take.code = 0;
                if let Place::Take(of) = self.place.clone() {
                    self.go(Place::Phone(of));
                }
            }
            Take::AFour(a_four) => self.take.a_four = a_four,
            Take::Large(large) => self.take.large = large,
            Take::Also(sheet) => {
                if !self.take.also.remove(&sheet) {
                    self.take.also.insert(sheet);
                }
            }
            Take::Printer(name) => self.take.printer = Some(name),
            Take::Part(part) => {
                self.take.part = part;
                self.take.code = 0;
            }
            Take::Code(code) => self.take.code = code,
            Take::Do(wish) => {
                self.over = None;
                self.notice = Some(Notice::Take(TakeNotice::Working));
                self.wishes.push(wish);
            }
        }
    }
}

//! Looks at what the guide finds on this computer, and says what to do about it.
//!
//! Nothing is changed: no settings are set aside, no printer prints, and what is
//! written to try a folder is gone at once.

mod look;

use jiff::civil::Date;

use crate::guide::Guide;
use crate::paper::print::Printing;
use crate::settings::Store;
use crate::words::{Arg, Msg, Words};

/// How something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Health {
    /// All is well.
    Fine,
    /// The guide works; something beside it does not, or could be better.
    Note,
    /// It keeps the guide from working as it should.
    Trouble,
}

impl Health {
    /// Its name for programs.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Fine => "fine",
            Self::Note => "note",
            Self::Trouble => "trouble",
        }
    }
}

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// Its name for programs.
    pub id: &'static str,
    /// How it stands.
    pub health: Health,
    /// What it is called.
    pub title: Msg,
    /// What was found and what to do, in one or two sentences.
    pub says: Msg,
    /// What the sentence places.
    pub args: Vec<(&'static str, Arg)>,
    /// What of the content is past its review date, or what else can be listed.
    pub list: Vec<String>,
}

/// What is looked at.
#[derive(Debug, Clone)]
pub struct Surroundings<'a> {
    /// What the guide knows.
    pub guide: &'a Guide,
    /// Its words.
    pub words: &'a Words,
    /// Today, when the system's clock can be believed.
    pub today: Option<Date>,
    /// Where settings are kept.
    pub store: Store,
    /// The print commands.
    pub printing: Printing,
}

/// Looks at everything, in the order in which it matters.
#[must_use]
pub fn examine(around: &Surroundings<'_>) -> Vec<Check> {
    let mut checks = vec![
        look::content(around),
        look::clock(around),
        look::display(),
        look::graphics(),
        look::fonts(around),
        look::network(),
        look::memory(),
        look::settings_file(around),
        look::settings_folder(around),
        look::temporary(),
        look::printers(around),
    ];
    if cfg!(target_os = "linux") {
        checks.push(look::speech(around));
    }
    checks
}

//! Printing through the system's own print command.
//!
//! Where CUPS is there (Linux, macOS) the paper goes to `lp` through a pipe: no
//! file is made. On Windows, which has no command that prints a PDF, the system's own
//! reader of PDFs draws it for the printer. The commands run beside the program
//! with a limit of time, so a printer that hangs never holds up the screen.

mod cups;
mod run;
mod windows;

use std::path::PathBuf;
use std::time::Duration;

/// How long a command of the print system may take.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// The same where the command also draws the pages.
const PATIENCE_DRAWING: Duration = Duration::from_secs(90);

/// The title under which the system lists what is printed: never what it is about.
const JOB: &str = "hold-guide";

/// Why nothing was printed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PrintError {
    /// The system has no print command.
    #[error("this system has no print command")]
    NoSystem,
    /// No printer is set up.
    #[error("no printer is set up on this computer")]
    NoPrinter,
    /// The print system does not run here, or only a network leads to it, which
    /// the guide's children may not use (see [`crate::guard`]).
    #[error("no print system can be reached on this computer")]
    Unreachable,
    /// The paper could not be put where the command reads it.
    #[error("no room for the paper: {0}")]
    NoRoom(String),
    /// The command did not end in time.
    #[error("the print command did not answer within {} seconds", .0.as_secs())]
    Hung(Duration),
    /// The command said no.
    #[error("the print command said: {0}")]
    Refused(String),
}

/// A printer by the name the system gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printer {
    /// Its name.
    pub name: String,
    /// Whether the system prints there when none is named.
    pub usual: bool,
}

/// The print commands of this system.
#[derive(Debug, Clone)]
pub struct Printing(System);

#[derive(Debug, Clone)]
enum System {
    Cups(cups::Cups),
    Windows(windows::Windows),
}

impl Default for Printing {
    fn default() -> Self {
        if cfg!(windows) {
            Self::with_powershell("powershell.exe".into(), PATIENCE_DRAWING)
        } else {
            Self::with_commands("lp".into(), "lpstat".into(), PATIENCE)
        }
    }
}

impl Printing {
    /// Printing through these commands of CUPS, which may take so long.
    #[must_use]
    pub fn with_commands(lp: PathBuf, lpstat: PathBuf, patience: Duration) -> Self {
        Self(System::Cups(cups::Cups {
            lp,
            lpstat,
            patience,
        }))
    }

    /// Printing through `PowerShell`, which may take so long.
    #[must_use]
    pub fn with_powershell(program: PathBuf, patience: Duration) -> Self {
        Self(System::Windows(windows::Windows { program, patience }))
    }

    /// The printers that are set up, the usual one first.
    ///
    /// # Errors
    /// When there is no print system, no printer, or it does not answer.
    pub fn printers(&self) -> Result<Vec<Printer>, PrintError> {
        let mut printers = match &self.0 {
            System::Cups(cups) => cups.printers()?,
            System::Windows(windows) => windows.printers()?,
        };
        printers.sort_by_key(|printer| !printer.usual);
        Ok(printers)
    }

    /// Prints a PDF on `printer`, or on the usual one.
    ///
    /// # Errors
    /// When there is no print system, it refuses, or it does not answer in time.
    pub fn print(&self, pdf: &[u8], printer: Option<&str>) -> Result<(), PrintError> {
        match &self.0 {
            System::Cups(cups) => cups.print(pdf, printer),
            System::Windows(windows) => windows.print(pdf, printer),
        }
    }
}

//! Printing on Windows, through scripts for `PowerShell` that never change.
//!
//! The usual program for PDFs there, the browser, has no way to print one without
//! a person. So Windows' own reader of PDFs draws the pages and Windows' own printing
//! takes them. The paper lies in a private folder as long as that lasts. Where
//! it lies and the printer's name are handed over apart from the script, so that no
//! name can be taken for a command.

use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use super::run::{Ended, run};
use super::{JOB, PrintError, Printer};
use crate::paper::spool::Spool;

/// Lists printers: `1|` before the usual one, `0|` before the others.
const LIST: &str = include_str!("windows-list.ps1");
/// Prints the PDF that it finds in the environment.
const PRINT: &str = include_str!("windows-print.ps1");
/// How the script ends where there is no such printer.
const NO_PRINTER: i32 = 3;

/// The file's name while it is printed: never what it is about.
const PAPER: &str = "paper.pdf";

#[derive(Debug, Clone)]
pub(super) struct Windows {
    pub program: PathBuf,
    pub patience: Duration,
}

impl Windows {
    pub fn printers(&self) -> Result<Vec<Printer>, PrintError> {
        let ended = run(&mut self.script(LIST), &[], self.patience)?;
        if ended.code != Some(0) {
            return Err(PrintError::Unreachable);
        }
        let printers: Vec<Printer> = ended.said.lines().filter_map(printer).collect();
        if printers.is_empty() {
            return Err(PrintError::NoPrinter);
        }
        Ok(printers)
    }

    pub fn print(&self, pdf: &[u8], printer: Option<&str>) -> Result<(), PrintError> {
        // Of its own, so that it is gone as soon as the printer has it.
        let mut spool = Spool::of_this_system();
        let paper = spool
            .put(PAPER, pdf)
            .map_err(|error| PrintError::NoRoom(error.to_string()))?;
        let mut command = self.script(PRINT);
        command
            .env("HOLD_GUIDE_PAPER", paper)
            .env("HOLD_GUIDE_PRINTER", printer.unwrap_or_default())
            .env("HOLD_GUIDE_JOB", JOB);
        match run(&mut command, &[], self.patience)? {
            Ended { code: Some(0), .. } => Ok(()),
            Ended { code, .. } if code == Some(NO_PRINTER) => Err(PrintError::NoPrinter),
            Ended { problem, .. } => Err(PrintError::Refused(problem)),
        }
    }

    fn script(&self, script: &str) -> Command {
        let mut command = Command::new(&self.program);
        command.args(["-NoProfile", "-NonInteractive", "-Command", script]);
        command
    }
}

/// One line of the list.
fn printer(line: &str) -> Option<Printer> {
    let (usual, name) = line.trim_end().split_once('|')?;
    (!name.is_empty()).then(|| Printer {
        name: name.to_owned(),
        usual: usual == "1",
    })
}

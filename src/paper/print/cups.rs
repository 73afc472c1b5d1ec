//! The print commands of CUPS, on Linux and macOS.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::run::run;
use super::{JOB, PrintError, Printer};

#[derive(Debug, Clone)]
pub(super) struct Cups {
    pub lp: PathBuf,
    pub lpstat: PathBuf,
    pub patience: Duration,
}

impl Cups {
    pub fn printers(&self) -> Result<Vec<Printer>, PrintError> {
        let names = self.ask(&self.lpstat, &["-e"], &[])?;
        // Not answering this one only means that none comes first.
        let usual = self.ask(&self.lpstat, &["-d"], &[]).unwrap_or_default();
        let usual = usual.rsplit_once(": ").map(|(_, name)| name.trim());
        let printers: Vec<Printer> = names
            .lines()
            .map(str::trim)
            .filter(|name| !name.is_empty())
            .map(|name| Printer {
                name: name.to_owned(),
                usual: usual == Some(name),
            })
            .collect();
        if printers.is_empty() {
            return Err(self.why_none());
        }
        Ok(printers)
    }

    /// Without a print system the list of printers is empty too, and no error.
    fn why_none(&self) -> PrintError {
        let state = self.ask(&self.lpstat, &["-r"], &[]).unwrap_or_default();
        if state.contains("not running") {
            PrintError::Unreachable
        } else {
            PrintError::NoPrinter
        }
    }

    pub fn print(&self, pdf: &[u8], printer: Option<&str>) -> Result<(), PrintError> {
        let mut args = vec!["-t", JOB];
        if let Some(printer) = printer {
            args.extend(["-d", printer]);
        }
        args.push("-");
        self.ask(&self.lp, &args, pdf).map(|_| ())
    }

    /// Runs a command; returns what it wrote.
    fn ask(&self, program: &Path, args: &[&str], input: &[u8]) -> Result<String, PrintError> {
        let mut command = Command::new(program);
        // Its words are read by this program, in the one language it knows.
        command.args(args).env("LC_ALL", "C");
        let ended = run(&mut command, input, self.patience)?;
        if ended.code == Some(0) {
            return Ok(ended.said);
        }
        let problem = ended.problem;
        if problem.contains("No destinations") || problem.contains("no default destination") {
            return Err(PrintError::NoPrinter);
        }
        Err(PrintError::Refused(problem))
    }
}

//! Printing through the system's own print command.
//!
//! Where CUPS is there (Linux, macOS) the paper goes to `lp` through a pipe: no
//! file is made. The commands run beside the program with a limit of time, so a
//! printer that hangs never holds up the screen.

use std::io::{Read as _, Write as _};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use wait_timeout::ChildExt as _;

/// How long a command of the print system may take.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// The title under which the system lists what is printed: never what it is about.
const JOB: &str = "hold-guide";

/// Why nothing was printed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PrintError {
    /// The system has no print command.
    #[error("this system has no print command (lp)")]
    NoSystem,
    /// No printer is set up.
    #[error("no printer is set up on this computer")]
    NoPrinter,
    /// The print system does not run here, or only a network leads to it, which
    /// the guide's children may not use (see [`crate::guard`]).
    #[error("no print system can be reached on this computer")]
    Unreachable,
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

/// The print commands of CUPS.
#[derive(Debug, Clone)]
pub struct Printing {
    lp: PathBuf,
    lpstat: PathBuf,
    patience: Duration,
}

impl Default for Printing {
    fn default() -> Self {
        Self::with_commands("lp".into(), "lpstat".into(), PATIENCE)
    }
}

impl Printing {
    /// Printing through these commands, which may take so long.
    #[must_use]
    pub fn with_commands(lp: PathBuf, lpstat: PathBuf, patience: Duration) -> Self {
        Self {
            lp,
            lpstat,
            patience,
        }
    }

    /// The printers that are set up, the usual one first.
    ///
    /// # Errors
    /// When there is no print system, no printer, or it does not answer.
    pub fn printers(&self) -> Result<Vec<Printer>, PrintError> {
        let names = self.run(&self.lpstat, &["-e"], &[])?;
        // Not answering this one only means that none comes first.
        let usual = self.run(&self.lpstat, &["-d"], &[]).unwrap_or_default();
        let usual = usual.rsplit_once(": ").map(|(_, name)| name.trim());
        let mut printers: Vec<Printer> = names
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
        printers.sort_by_key(|printer| !printer.usual);
        Ok(printers)
    }

    /// Without a print system the list of printers is empty too, and no error.
    fn why_none(&self) -> PrintError {
        let state = self.run(&self.lpstat, &["-r"], &[]).unwrap_or_default();
        if state.contains("not running") {
            PrintError::Unreachable
        } else {
            PrintError::NoPrinter
        }
    }

    /// Prints a PDF on `printer`, or on the usual one.
    ///
    /// # Errors
    /// When there is no print system, it refuses, or it does not answer in time.
    pub fn print(&self, pdf: &[u8], printer: Option<&str>) -> Result<(), PrintError> {
        let mut args = vec!["-t", JOB];
        if let Some(printer) = printer {
            args.extend(["-d", printer]);
        }
        args.push("-");
        self.run(&self.lp, &args, pdf).map(|_| ())
    }

    /// Runs a command with `input` on its standard input; returns what it wrote.
    fn run(&self, program: &PathBuf, args: &[&str], input: &[u8]) -> Result<String, PrintError> {
        let mut child = Command::new(program)
            .args(args)
            // Its words are read by this program, in the one language it knows.
            .env("LC_ALL", "C")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|_| PrintError::NoSystem)?;
        let input = input.to_owned();
        let stdin = child.stdin.take();
        let feed = std::thread::spawn(move || {
            if let Some(mut stdin) = stdin {
                // A command that does not read says so by its exit code.
                drop(stdin.write_all(&input));
            }
        });
        let out = gather(child.stdout.take());
        let err = gather(child.stderr.take());
        let status = child.wait_timeout(self.patience).ok().flatten();
        let Some(status) = status else {
            stop(&mut child);
            return Err(PrintError::Hung(self.patience));
        };
        drop(feed.join());
        let said = out.join().unwrap_or_default();
        if status.success() {
            return Ok(said);
        }
        let problem = err.join().unwrap_or_default();
        let problem = problem.trim();
        if problem.contains("No destinations") || problem.contains("no default destination") {
            return Err(PrintError::NoPrinter);
        }
        Err(PrintError::Refused(problem.to_owned()))
    }
}

/// Reads a pipe beside the program, so that a full one never stops the command.
fn gather(pipe: Option<impl std::io::Read + Send + 'static>) -> std::thread::JoinHandle<String> {
    std::thread::spawn(move || {
        let mut said = Vec::new();
        if let Some(pipe) = pipe {
            drop(pipe.take(64 * 1024).read_to_end(&mut said));
        }
        String::from_utf8_lossy(&said).into_owned()
    })
}

fn stop(child: &mut Child) {
    drop(child.kill());
    drop(child.wait());
}

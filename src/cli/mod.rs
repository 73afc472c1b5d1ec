//! Arguments, commands and exit codes.
//!
//! 0 is success, 1 a failure that the message explains, 2 a wrong argument.

mod args;
mod commands;
mod doctor;
mod graph;
mod handout;
mod terminal;
mod text;
mod window;

use std::ffi::OsString;

use clap::Parser as _;

use args::{Args, Command};

/// What a run of the program says, and how it ends.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outcome {
    /// For standard output.
    pub out: String,
    /// For standard error.
    pub err: String,
    /// The exit code.
    pub code: u8,
}

impl Outcome {
    fn said(out: String) -> Self {
        Self {
            out,
            ..Self::default()
        }
    }

    fn failed(code: u8, sentence: &str) -> Self {
        Self {
            err: format!("hold-guide: {sentence}\n"),
            code,
            ..Self::default()
        }
    }
}

/// Runs the program with these arguments, the first being its own name.
#[must_use]
pub fn run(args: impl IntoIterator<Item = OsString>) -> Outcome {
    let args = match Args::try_parse_from(args) {
        Ok(args) => args,
        Err(error) if error.use_stderr() => {
            return Outcome {
                err: error.to_string(),
                code: 2,
                ..Outcome::default()
            };
        }
        Err(help) => return Outcome::said(help.to_string()),
    };
    let result = match args.command {
        None => window::window(&args.window),
        Some(Command::Check(check)) => commands::check(&check),
        Some(Command::Coverage(content)) => commands::coverage(&content),
        Some(Command::Graph(graph)) => commands::graph(&graph),
        Some(Command::Plan(plan)) => commands::plan(&plan),
        Some(Command::Page(page)) => commands::page(&page),
        Some(Command::Search(search)) => commands::search(&search),
        Some(Command::KioskCode) => commands::kiosk_code(),
        Some(Command::Text(args)) => text::text(&args).map(|()| Outcome::default()),
        Some(Command::Doctor(args)) => doctor::doctor(&args),
        Some(Command::Export(export)) => commands::export(&export),
        Some(Command::Handout(handout)) => handout::handout(&handout),
    };
    result.unwrap_or_else(|error| Outcome::failed(error.code(), &error.to_string()))
}

//! The shape of the command line.

use std::path::PathBuf;

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use jiff::civil::{Date, DateTime};

use crate::settings;

/// An offline guide for families after a jail says there is an ICE hold.
///
/// Without a command the guide opens in a window. It gives information, not
/// legal advice.
#[derive(Debug, Parser)]
#[command(name = "hold-guide", version)]
pub(super) struct Args {
    #[command(flatten)]
    pub window: Window,
    #[command(subcommand)]
    pub command: Option<Command>,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Window {
    /// The language to read in, such as en or es
    #[arg(long, value_name = "LANG")]
    pub lang: Option<String>,
    /// A second language beside it
    #[arg(long = "with", value_name = "LANG")]
    pub second: Option<String>,
    /// The text size in percent, 100 to 200
    #[arg(long, value_name = "PERCENT")]
    pub text: Option<u16>,
    /// The colors of the screen
    #[arg(long, value_enum, value_name = "COLORS")]
    pub colors: Option<Colors>,
    /// Keep the settings in this file, such as on a stick, instead of this computer's
    #[arg(long, value_name = "FILE")]
    pub settings: Option<PathBuf>,
    /// Full screen for the public: left only with the clinic's code
    #[arg(long)]
    pub kiosk: bool,
    /// Begin at the made-up families of a workshop
    #[arg(long, conflicts_with_all = ["kiosk", "helper"])]
    pub workshop: bool,
    /// For a helper beside a reader: two languages, and what to ask next
    #[arg(long, conflicts_with = "kiosk")]
    pub helper: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Colors {
    Light,
    Dark,
    HighContrast,
}

impl From<Colors> for settings::Colors {
    fn from(colors: Colors) -> Self {
        match colors {
            Colors::Light => Self::Light,
            Colors::Dark => Self::Dark,
            Colors::HighContrast => Self::HighContrast,
        }
    }
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Prove the content: words, sources, questions and every plan
    Check(Check),
    /// Show what of the guide each language has
    Coverage(Coverage),
    /// Show the questions and where they lead
    Graph(Graph),
    /// Show the plan for some answers
    Plan(Plan),
    /// Show one page
    Page(Page),
    /// Find answers by words
    Search(Search),
    /// Write the whole guide as one document for a lawyer to mark up
    Export(Export),
    /// Set the code that leaves kiosk mode; it is read from standard input
    KioskCode,
    /// Write something to take along, as a PDF to print or as text
    Handout(Handout),
    /// Read the guide in this terminal, without a window
    Text(Text),
    /// Look at this computer and say what to do
    Doctor(Doctor),
}

#[derive(Debug, ClapArgs)]
pub(super) struct Content {
    /// A folder with assets/guide, assets/search and locales, instead of the built-in content
    #[arg(long, value_name = "DIR")]
    pub content: Option<PathBuf>,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Coverage {
    #[command(flatten)]
    pub content: Content,
    /// Note that a language's words are made from today's English; needs --content
    #[arg(long, value_name = "LANG", requires = "content")]
    pub stamp: Option<String>,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Check {
    #[command(flatten)]
    pub content: Content,
    /// Also list what is past its review date on this day, such as 2027-02-01, or will be in
    /// 30 days
    #[arg(long, value_name = "DATE")]
    pub on: Option<Date>,
    /// Also show how hard each text is to read, the hardest first
    #[arg(long)]
    pub grades: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum GraphFormat {
    Dot,
    Mermaid,
    Json,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Graph {
    #[command(flatten)]
    pub content: Content,
    /// How to write it
    #[arg(long, value_enum, default_value = "dot")]
    pub format: GraphFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    Text,
    Json,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Languages {
    /// The language, such as en or es
    #[arg(long, value_name = "LANG", default_value = "en")]
    pub lang: String,
    /// A second language beside it
    #[arg(long = "with", value_name = "LANG")]
    pub second: Option<String>,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Text {
    #[command(flatten)]
    pub content: Content,
    /// The language, such as en or es
    #[arg(long, value_name = "LANG", default_value = "en")]
    pub lang: String,
}

impl Text {
    pub fn languages(&self) -> Languages {
        Languages {
            lang: self.lang.clone(),
            second: None,
        }
    }
}

#[derive(Debug, ClapArgs)]
pub(super) struct Doctor {
    #[command(flatten)]
    pub content: Content,
    /// The language, such as en or es
    #[arg(long, value_name = "LANG", default_value = "en")]
    pub lang: String,
    /// How to write it
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Plan {
    #[command(flatten)]
    pub content: Content,
    /// An answer; questions without one count as "I don't know"
    #[arg(long = "answer", value_name = "QUESTION=ANSWER")]
    pub answers: Vec<String>,
    #[command(flatten)]
    pub languages: Languages,
    /// How to write it
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Page {
    #[command(flatten)]
    pub content: Content,
    /// home, about, clock, contacts, faq, review, plan, or the name of a question, an answer or a term
    pub id: String,
    #[command(flatten)]
    pub languages: Languages,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Search {
    #[command(flatten)]
    pub content: Content,
    /// The words to look for
    pub query: Vec<String>,
    #[command(flatten)]
    pub languages: Languages,
    /// How to write it
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum HandoutKind {
    /// The plan for some answers
    Plan,
    /// One or more answers, by name
    Faq,
    /// The law of one or more places, by code
    Law,
    /// One or more special words, by name
    Term,
    /// Every special word
    Glossary,
    /// Who helps
    Contacts,
    /// The 48-hour clock of a place, by code
    Clock,
    /// One or more letters, cards or worksheets, by name
    #[value(aliases = ["letter", "card", "worksheet", "call"])]
    Sheet,
    /// The bail comparison for some answers
    Comparison,
    /// How to find someone
    Finding,
    /// What the computer, the printer and the phone may keep
    Remembers,
    /// One or more special situations, by name
    Situation,
    /// One or more made-up families with their plans, by name
    Story,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum HandoutFormat {
    Pdf,
    Text,
    /// Codes for a phone, drawn with letters
    Qr,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Paper {
    Letter,
    A4,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Handout {
    #[command(flatten)]
    pub content: Content,
    /// What to write
    #[arg(value_enum)]
    pub kind: HandoutKind,
    /// Which of them, such as should-we-pay or TX
    pub ids: Vec<String>,
    /// An answer, for a plan or a sheet; questions without one count as "I don't know"
    #[arg(long = "answer", value_name = "QUESTION=ANSWER")]
    pub answers: Vec<String>,
    /// When the person could have gone free, for the clock, such as 2026-11-24T17:00
    #[arg(long, value_name = "DAY-AND-HOUR", required_if_eq("kind", "clock"))]
    pub start: Option<DateTime>,
    #[command(flatten)]
    pub languages: Languages,
    /// The size of the sheets
    #[arg(long, value_enum, default_value = "letter")]
    pub paper: Paper,
    /// For a story: the speaker's notes instead
    #[arg(long)]
    pub notes: bool,
    /// Large print: 18 points and more
    #[arg(long)]
    pub large: bool,
    /// How to write it
    #[arg(long, value_enum, default_value = "pdf")]
    pub format: HandoutFormat,
    /// The file to write; text may also go to the terminal
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ExportFormat {
    Md,
    Html,
}

#[derive(Debug, ClapArgs)]
pub(super) struct Export {
    #[command(flatten)]
    pub content: Content,
    /// The language, such as en or es
    #[arg(long, value_name = "LANG", default_value = "en")]
    pub lang: String,
    /// How to write it
    #[arg(long, value_enum, default_value = "html")]
    pub format: ExportFormat,
    /// The file to write, instead of standard output
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

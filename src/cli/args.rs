//! The shape of the command line.

use std::path::PathBuf;

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

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
    /// Also list what is past its review date on this day, such as 2027-02-01
    #[arg(long, value_name = "DATE")]
    pub on: Option<Date>,
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

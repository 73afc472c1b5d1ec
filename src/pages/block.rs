//! What a page is made of, whichever writer shows it.

use crate::guide::{Confidence, QuestionId, Section};
use crate::words::{Link, Rich};

/// Words in the reader's language and, when a second one is chosen, in that too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// In the reader's language.
    pub main: Rich,
    /// In the second language.
    pub second: Option<Rich>,
}

impl Text {
    /// Whether one of its languages is the one with this tag.
    fn is_in(&self, tag: &str) -> bool {
        let second = self.second.iter();
        std::iter::once(&self.main)
            .chain(second)
            .any(|rich| rich.lang.as_ref() == tag)
    }
}

/// The mood of a callout; writers mark it by shape and word as well as color.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// The answer in short.
    Answer,
    /// What to do now.
    Now,
    /// A risk, or something to be careful about.
    Risk,
    /// A question to ask.
    Ask,
    /// Something not to do.
    DoNot,
    /// A time.
    Deadline,
    /// Something to know.
    Plain,
    /// How old or how unsure something is.
    Notice,
}

/// How the items of a list are marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// A box to tick.
    Check,
    /// A bullet.
    Bullet,
}

/// One line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// The id it has in the content files.
    pub id: String,
    /// Its words.
    pub text: Text,
    /// Why it is there: "because you said…".
    pub because: Option<Text>,
    /// The numbers of its sources on this page.
    pub sources: Vec<usize>,
}

/// A column of the bail comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What the column is about.
    pub title: Text,
    /// One cell a row.
    pub cells: Vec<Vec<Item>>,
}

/// A choice of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its id.
    pub id: String,
    /// Its place among the question's choices.
    pub index: usize,
    /// Its words.
    pub text: Text,
    /// Whether it is the answer now.
    pub chosen: bool,
}

/// An answered question on the review page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// The question.
    pub question: QuestionId,
    /// Its short name.
    pub label: Text,
    /// The answer.
    pub answer: Text,
    /// The accessible name of the button that changes it.
    pub change: Text,
}

/// A source at the foot of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceLine {
    /// Its number on this page.
    pub number: usize,
    /// The fact's number, or "law:TX".
    pub id: String,
    /// What it cites; never translated.
    pub cites: String,
    /// When it was checked, how sure it is, and whether it is overdue.
    pub notes: Vec<Text>,
    /// How sure it is.
    pub confidence: Confidence,
    /// The day by which it must be checked again.
    pub review_by: jiff::civil::Date,
}

/// A piece of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading of level 2 or 3; the page's title is level 1.
    Heading(u8, Text),
    /// A paragraph with the numbers of its sources.
    Paragraph(Text, Vec<usize>),
    /// A line in smaller type.
    Note(Text),
    /// A list.
    List(Mark, Vec<Item>),
    /// A framed part of the page.
    Callout {
        /// Its mood.
        tone: Tone,
        /// The section of the plan it is, if it is one.
        section: Option<Section>,
        /// Its heading.
        title: Option<Text>,
        /// What stands in it.
        blocks: Vec<Block>,
    },
    /// A place to write by hand: what goes there, and how many ruled lines. The
    /// program never fills it in.
    Blank(Text, u8),
    /// What is said or written just as it stands, line by line, in English with
    /// the reader's language as the second one.
    Script {
        /// The number of the first line.
        first: usize,
        /// The lines.
        lines: Vec<Item>,
    },
    /// The bail comparison.
    Comparison {
        /// What each row is about.
        rows: Vec<Text>,
        /// The columns.
        columns: Vec<Column>,
    },
    /// The choices of a question.
    Choices {
        /// The question.
        question: QuestionId,
        /// Whether several may be chosen.
        several: bool,
        /// The choices.
        choices: Vec<Choice>,
    },
    /// The answers, each with a way to change it.
    Answers(Vec<Answered>),
    /// The answers so far in a few words, with one way to change them all.
    AnswersShort(Vec<Answered>),
    /// A list of links.
    Links(Vec<(Link, Text)>),
    /// The sources, at the end of a page.
    Sources(Vec<SourceLine>),
}

impl Block {
    /// Calls `visit` with every text of the block.
    fn texts(&self, visit: &mut impl FnMut(&Text)) {
        let mut items = |items: &[Item]| {
            for item in items {
                visit(&item.text);
            }
        };
        match self {
            Self::Heading(_, text)
            | Self::Paragraph(text, _)
            | Self::Note(text)
            | Self::Blank(text, _) => visit(text),
            Self::List(_, list) | Self::Script { lines: list, .. } => items(list),
            Self::Callout { title, blocks, .. } => {
                if let Some(title) = title {
                    visit(title);
                }
                for block in blocks {
                    block.texts(visit);
                }
            }
            Self::Comparison { columns, .. } => {
                for cell in columns.iter().flat_map(|column| &column.cells) {
                    items(cell);
                }
            }
            Self::Choices { choices, .. } => {
                for choice in choices {
                    visit(&choice.text);
                }
            }
            Self::Answers(answers) | Self::AnswersShort(answers) => {
                for answer in answers {
                    visit(&answer.label);
                }
            }
            Self::Links(links) => {
                for (_, text) in links {
                    visit(text);
                }
            }
            Self::Sources(_) => {}
        }
    }
}

impl Page {
    /// Whether all that the page says is in the language with this tag. What is
    /// to be said in English has the reader's language beside it.
    #[must_use]
    pub fn is_all_in(&self, tag: &str) -> bool {
        self.all(|text| text.is_in(tag))
    }

    /// Whether all that the page says is also in the second language with this tag.
    #[must_use]
    pub fn has_second_in(&self, tag: &str) -> bool {
        self.all(|text| text.is_in(tag))
    }

    fn all(&self, so: impl Fn(&Text) -> bool) -> bool {
        let mut all = true;
        let mut look = |text: &Text| all &= so(text);
        look(&self.title);
        for block in &self.blocks {
            block.texts(&mut look);
        }
        all
    }
}

/// A page in one or two languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The page's name on the command line.
    pub id: String,
    /// Its title, the one heading of level 1.
    pub title: Text,
    /// What stands under the title.
    pub blocks: Vec<Block>,
    /// What stands beside it: why we ask, answers so far.
    pub aside: Vec<Block>,
}

//! Where the reader is, and what lies over the page.

use jiff::civil::Date;

use super::FileKind;
use crate::guide::{Guide, QuestionId};
use crate::words::ids;

/// Where the reader is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The first page.
    Home,
    /// A question.
    Question(QuestionId),
    /// The answers, before the plan.
    Review,
    /// The plan.
    Plan,
    /// Questions and answers; the id of the one that is open.
    Faq(Option<String>),
    /// The 48-hour clock.
    Clock,
    /// Sheets to take along; the id of the one that is open.
    Sheets(Option<String>),
    /// The bail comparison.
    Comparison,
    /// How to find someone.
    Finding,
    /// What the computer, the printer and the phone may keep.
    Remember,
    /// All special words; the id of the one to begin at.
    Glossary(Option<String>),
    /// Special situations; the id of the one that is open.
    Situations(Option<String>),
    /// Made-up families for a room; the id of the one on the wall.
    Workshop(Option<String>),
    /// The speaker's notes of a made-up family, by id.
    Notes(String),
    /// Who helps.
    Contacts,
    /// The law; the postal code of the place that is open.
    Law(Option<String>),
    /// The choice of paper, file or phone for another page.
    Take(Box<Place>),
    /// Another page as codes for a phone.
    Phone(Box<Place>),
    /// About the guide.
    About,
    /// A page that says nothing, for whoever looks over the shoulder.
    Blank,
    /// The settings of this computer.
    Settings,
}

impl Place {
    /// Whether the page says something worth taking along.
    #[must_use]
    pub fn can_be_taken(&self) -> bool {
        match self {
            Self::Plan
            | Self::Clock
            | Self::Contacts
            | Self::Comparison
            | Self::Finding
            | Self::Remember
            | Self::Glossary(_)
            | Self::Notes(_) => true,
            Self::Faq(open)
            | Self::Law(open)
            | Self::Sheets(open)
            | Self::Situations(open)
            | Self::Workshop(open) => open.is_some(),
            Self::Home
            | Self::Question(_)
            | Self::Review
            | Self::About
            | Self::Blank
            | Self::Settings
            | Self::Take(_)
            | Self::Phone(_) => false,
        }
    }

    /// The story or its notes, when the page has the name of one of them.
    fn of_story(story: &str, page: &str) -> Option<Self> {
        if ids::story(story) == page {
            Some(Self::Workshop(Some(story.to_owned())))
        } else {
            (ids::notes(story) == page).then(|| Self::Notes(story.to_owned()))
        }
    }

    /// The page with this name in sentences.
    #[must_use]
    pub fn of_page(guide: &Guide, id: &str) -> Option<Self> {
        Some(match id {
            "clock" => Self::Clock,
            "comparison" => Self::Comparison,
            "contacts" => Self::Contacts,
            "finding" => Self::Finding,
            "remembers" => Self::Remember,
            "glossary" => Self::Glossary(None),
            "sheets" => Self::Sheets(None),
            "situations" => Self::Situations(None),
            "workshop" => Self::Workshop(None),
            _ => {
                let mut all = guide.situations.iter();
                let situation = all.find(|one| ids::situation(&one.id) == id);
                let situation = situation.map(|one| Self::Situations(Some(one.id.clone())));
                let mut all = guide.stories.iter();
                let story = || all.find_map(|story| Self::of_story(&story.id, id));
                situation.or_else(story)?
            }
        })
    }
}

/// What lies over the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Over {
    /// The list of languages.
    Languages,
    /// The explanation of a special word.
    Term(String),
    /// A source of this page.
    Source(usize),
    /// The days of a month, for the clock; the first of them.
    ClockDay(Date),
    /// The half hours of a day, for the clock.
    ClockHour,
    /// The states, for the clock.
    ClockPlace,
    /// The places where a file can be saved.
    SaveTo(FileKind),
    /// In a kiosk: whether anyone is still there.
    StillHere,
    /// In a kiosk: the clinic's code.
    LeaveKiosk,
}

impl Over {
    /// Whether both are the same kind of thing, whatever it shows.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

//! What a reader takes along beside the plan: cards, worksheets to fill in by
//! hand, letters, and what to say on the phone.

use serde::Deserialize;

use super::load::Loader;
use super::resolve::Names;
use super::{Section, SourceId, When, raw};

pub(super) const SHEETS: &str = "assets/guide/sheets.ron";

/// What a sheet is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum SheetKind {
    /// A card for the wallet.
    Card,
    /// A page to fill in by hand.
    Worksheet,
    /// A letter.
    Letter,
    /// What to say on the phone.
    Call,
}

impl SheetKind {
    /// All kinds, in the order shown.
    pub const ALL: [Self; 4] = [Self::Card, Self::Worksheet, Self::Letter, Self::Call];
}

/// What a part of a sheet is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum PartKind {
    /// A small heading.
    Heading,
    /// A paragraph for the reader.
    Text,
    /// A warning for the reader.
    Careful,
    /// Something to tick.
    Check,
    /// A point of a list.
    Bullet,
    /// A label with so many ruled lines to write on.
    Blank(u8),
    /// A sentence to say or write just as it stands, in English.
    Script,
    /// The questions of the reader's own plan in this section, with room for answers.
    Questions(Section),
}

/// The most ruled lines under one label.
const MOST_LINES: u8 = 12;

/// One part of a sheet.
#[derive(Debug, Clone)]
pub struct SheetPart {
    /// Its id within the sheet.
    pub id: String,
    /// What it is.
    pub kind: PartKind,
    /// For whom it is.
    pub when: When,
    /// The facts it rests on.
    pub sources: Vec<SourceId>,
    /// Whether it also rests on the law of the chosen state.
    pub cites_law: bool,
}

/// One sheet.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// Its id.
    pub id: String,
    /// What it is for.
    pub kind: SheetKind,
    /// What stands on it.
    pub parts: Vec<SheetPart>,
}

impl Loader<'_> {
    pub fn sheets(&mut self, raw: raw::Sheets, names: &Names) -> Vec<Sheet> {
        self.unique(SHEETS, "sheet", raw.sheets.iter().map(|s| s.id.as_str()));
        raw.sheets
            .into_iter()
            .map(|sheet| {
                let ids = sheet.parts.iter().map(|p| format!("{}.{}", sheet.id, p.id));
                let ids: Vec<String> = ids.collect();
                self.unique(SHEETS, "part", ids.iter().map(String::as_str));
                let parts = sheet.parts.into_iter().zip(&ids);
                let parts = parts.map(|(part, id)| self.sheet_part(part, id, names));
                Sheet {
                    parts: parts.collect(),
                    kind: sheet.kind,
                    id: sheet.id,
                }
            })
            .collect()
    }

    fn sheet_part(&mut self, part: raw::SheetPart, id: &str, names: &Names) -> SheetPart {
        let at = (SHEETS, id);
        let (when, about_law) = names.when(self, at, &part.when);
        match part.kind {
            PartKind::Blank(lines) if lines == 0 || lines > MOST_LINES => {
                let problem = format!("{lines} lines to write on");
                self.find(at.0, at.1, problem, Some(format!("1 to {MOST_LINES}")));
            }
            PartKind::Questions(section)
                if !matches!(section, Section::AskCriminal | Section::AskImmigration) =>
            {
                let problem = "this section of the plan holds no questions".to_owned();
                let hint = Some("AskCriminal or AskImmigration".to_owned());
                self.find(at.0, at.1, problem, hint);
            }
            _ => {}
        }
        // A heading, a label and the plan's own questions claim nothing here.
        let says_nothing = matches!(
            part.kind,
            PartKind::Heading | PartKind::Blank(_) | PartKind::Questions(_)
        );
        let bare = says_nothing || part.practical || part.law || about_law;
        SheetPart {
            kind: part.kind,
            when,
            sources: self.cited(at, &part.sources, &names.sources, bare),
            cites_law: part.law || about_law,
            id: part.id,
        }
    }
}

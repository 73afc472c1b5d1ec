//! One page by its name.

use super::{CommandError, Result, composer, load};
use crate::cli::{Outcome, args};
use crate::clinic;
use crate::guide::{Guide, nearest};
use crate::journey::{self, Answers};
use crate::pages::{Asked, Composer, Page, plain_text};

pub(in crate::cli) fn page(args: &args::Page) -> Result {
    let (guide, words) = load(&args.content)?;
    let composer = composer(&guide, &words, &args.languages)?;
    let page = find_page(&composer, &args.id)?;
    Ok(Outcome::said(plain_text(&page)))
}

/// The clock of a place, for a release at noon of the day the content was checked.
pub(in crate::cli) fn clock_from_noon(composer: &Composer<'_>, place: Option<usize>) -> Page {
    composer.clock(Asked {
        start: composer.guide.content_date.at(12, 0, 0, 0),
        place,
        now: None,
    })
}

pub(in crate::cli) fn find_page(
    composer: &Composer<'_>,
    id: &str,
) -> std::result::Result<Page, CommandError> {
    let guide = composer.guide;
    let (kind, name) = id.split_once(':').unwrap_or(("", id));
    let none = Answers::none(guide);
    let fixed = match id {
        "home" => Some(composer.home()),
        "about" => Some(composer.about()),
        "clock" => Some(clock_from_noon(composer, None)),
        "comparison" => Some(composer.comparison(&none)),
        "finding" => Some(composer.finding()),
        "remembers" => Some(composer.remembers()),
        "glossary" => Some(composer.glossary(None)),
        "situations" => Some(composer.situations(&none)),
        "contacts" => Some(composer.contacts(&clinic::read(&clinic::places()))),
        "faq" => Some(composer.faq_index()),
        "law" => Some(composer.law_index()),
        "sheets" => Some(composer.sheets_index()),
        "workshop" => Some(composer.workshop()),
        "review" => Some(composer.review(&none)),
        "plan" => {
            let mut answers = none.clone();
            journey::assume_the_rest(guide, &mut answers);
            Some(composer.plan(&answers))
        }
        _ => None,
    };
    let is = |wanted: &str| kind.is_empty() || kind == wanted;
    let question = || {
        let found = guide.walkthrough.find(name).filter(|_| is("question"));
        found.and_then(|found| composer.question(found, &none))
    };
    let faq = || {
        let found = guide.faq.find(name).filter(|_| is("faq"));
        found.map(|entry| composer.faq(entry))
    };
    let term = || {
        let found = guide.glossary.iter().find(|term| term.id == name);
        found.filter(|_| is("term")).map(|term| composer.term(term))
    };
    let sheet = || {
        let found = guide.sheet(name).filter(|_| is("sheet"));
        found.map(|sheet| composer.sheet(sheet, &none))
    };
    let law = || {
        let code = name.to_uppercase();
        is("law").then(|| composer.law(&code)).flatten()
    };
    let situation = || {
        let bare = name.strip_prefix("situation-").unwrap_or(name);
        let asked = kind == "situation" || bare != name;
        asked.then(|| composer.situation(bare)).flatten()
    };
    let fixed = fixed.or_else(situation);
    let fixed = fixed.or_else(|| told_to_a_room(composer, kind, name));
    let page = fixed.or_else(question).or_else(faq).or_else(term);
    let clock = || {
        let mut places = guide.law.jurisdictions.iter();
        let place = places.position(|place| place.code.eq_ignore_ascii_case(name))?;
        (kind == "clock").then(|| clock_from_noon(composer, Some(place)))
    };
    let page = page.or_else(sheet).or_else(law).or_else(clock);
    page.ok_or_else(|| {
        let known = [
            "home",
            "about",
            "clock",
            "comparison",
            "contacts",
            "faq",
            "finding",
            "remembers",
            "glossary",
            "situations",
            "law",
            "review",
            "plan",
            "sheets",
            "workshop",
        ]
        .into_iter();
        let known = known
            .chain(guide.walkthrough.questions().map(|(_, q)| q.id.as_str()))
            .chain(guide.faq.entries.iter().map(|entry| entry.id.as_str()))
            .chain(guide.glossary.iter().map(|term| term.id.as_str()))
            .chain(guide.sheets.iter().map(|sheet| sheet.id.as_str()));
        let of_kind = |kind: &str| known_of(guide, kind);
        let known: Vec<&str> = known.collect();
        let near = if kind.is_empty() || known.contains(&name) {
            nearest(name, known).map(str::to_owned)
        } else {
            nearest(name, of_kind(kind)).map(|name| format!("{kind}:{name}"))
        };
        CommandError::NoPage {
            name: id.to_owned(),
            nearest: near,
        }
    })
}

/// A made-up family as the room takes it home, or the speaker's notes.
fn told_to_a_room(composer: &Composer<'_>, kind: &str, name: &str) -> Option<Page> {
    let story = composer.guide.story(name)?;
    match kind {
        "story" => Some(composer.story_handout(story)),
        "notes" => Some(composer.story_notes(story)),
        _ => None,
    }
}

/// The ids of the pages of one kind.
fn known_of<'g>(guide: &'g Guide, kind: &str) -> Vec<&'g str> {
    match kind {
        "question" => guide
            .walkthrough
            .questions()
            .map(|(_, q)| q.id.as_str())
            .collect(),
        "faq" => guide
            .faq
            .entries
            .iter()
            .map(|entry| entry.id.as_str())
            .collect(),
        "term" => guide.glossary.iter().map(|term| term.id.as_str()).collect(),
        "sheet" => guide.sheets.iter().map(|sheet| sheet.id.as_str()).collect(),
        "story" | "notes" => guide.stories.iter().map(|s| s.id.as_str()).collect(),
        "situation" => guide.situations.iter().map(|s| s.id.as_str()).collect(),
        "law" => {
            let places = guide.law.jurisdictions.iter();
            places.map(|place| place.code.as_str()).collect()
        }
        _ => Vec::new(),
    }
}

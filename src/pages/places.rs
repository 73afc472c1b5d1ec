//! All places with what their law does in a few words, and the way to each.

use super::block::{Block, Page, Text};
use super::compose::Composer;
use crate::guide::{Confidence, Jurisdiction};
use crate::words::{Arg, Link, Locale, Rich, Words, ids, msg};

/// One place with its stance in words, and whether that is not confirmed.
#[must_use]
pub fn law_entry(words: &Words, locale: &Locale, place: &Jurisdiction) -> Rich {
    let state = words.rich(locale, &ids::state(&place.code), None, &[]);
    let args = [
        ("state", Arg::Text(state.text())),
        ("stance", Arg::Text(place.stance.token().to_owned())),
    ];
    let entry = words.say(locale, msg::LAW_ENTRY, &args);
    if place.confidence != Confidence::Uncertain {
        return entry;
    }
    let args = [("what", Arg::Text(entry.text()))];
    words.say(locale, msg::LAW_NOT_CONFIRMED, &args)
}

impl Composer<'_> {
    /// Every state and territory with its stance in words, by name.
    #[must_use]
    pub fn law_index(&self) -> Page {
        let mut links: Vec<(Link, Text)> = self
            .guide
            .law
            .jurisdictions
            .iter()
            .map(|place| {
                let text = self.each(|locale| law_entry(self.words, locale, place));
                (Link::Law(Some(place.code.clone())), text)
            })
            .collect();
        links.sort_by_key(|(_, text)| crate::search::fold(&text.main.plain()));
        Page {
            id: "law".to_owned(),
            title: self.msg(msg::LAW),
            blocks: vec![
                Block::Paragraph(self.msg(msg::LAW_INTRO), Vec::new()),
                Block::Heading(2, self.msg(msg::LAW_LIST)),
                Block::Links(links),
            ],
            aside: Vec::new(),
        }
    }

    /// The way to the page of a place, or to the list when no place is known.
    pub(super) fn law_link(&self, place: Option<usize>) -> Block {
        let place = place.and_then(|index| self.guide.law.jurisdictions.get(index));
        let link = match place {
            None => (Link::Law(None), self.msg(msg::LAW_LIST)),
            Some(place) => {
                let text = self.msg_with(msg::LAW_LINK, |locale| self.place_args(place, locale));
                (Link::Law(Some(place.code.clone())), text)
            }
        };
        Block::Links(vec![link])
    }
}

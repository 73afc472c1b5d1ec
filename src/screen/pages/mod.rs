//! One file per page, and the blocks that pages are made of.

pub mod blocks;
pub mod clock;
pub mod clock_lists;
pub mod faq;
pub mod glossary;
pub mod home;
pub mod kiosk;
pub mod law;
pub mod phone;
pub mod plan;
pub mod question;
pub mod reading;
pub mod settings;
pub mod take;
pub mod workshop;

use egui::{Id, Ui};

use super::theme::{size, space};
use super::widgets::Cx;
use super::widgets::text::{Style, both};
use crate::pages::Page;
use crate::words::{Review, msg};

/// The name of the heading that a page change gives the keyboard to.
#[must_use]
pub fn title_id(visit: u64) -> Id {
    Id::unique(("title", visit))
}

/// The page's title, and the notice that its language is a draft.
pub fn title(ui: &mut Ui, cx: &mut Cx<'_>, page: &Page, visit: u64) {
    let style = Style {
        size: if page.id == "home" {
            size::LONG_TITLE
        } else {
            size::TITLE
        },
        bold: true,
        heading: Some(1),
        id: Some(title_id(visit)),
        ..cx.body()
    };
    both(ui, cx, &page.title, style, &[], false);
    let translated = page.is_all_in(&cx.main.manifest.tag);
    let state = if !translated {
        Some(msg::NOT_TRANSLATED)
    } else if cx.main.manifest.review == Review::Draft {
        Some(msg::DRAFT)
    } else {
        None
    };
    if let Some(second) = cx.second
        && !page.has_second_in(&second.manifest.tag)
    {
        let words = cx.words.say(second, msg::NOT_TRANSLATED, &[]);
        let small = cx.small();
        super::widgets::text::rich(ui, cx, &words, small, &[]);
    }
    if let Some(state) = state {
        let words = cx.words.say(cx.main, state, &[]);
        let small = cx.small();
        super::widgets::text::rich(ui, cx, &words, small, &[]);
    }
    ui.add_space(space::LINE);
}

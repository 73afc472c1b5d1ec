//! Languages by their own names, as many to a row as there is room for.

use egui::{Direction, Layout, Ui, vec2};

use super::Cx;
use super::button::{Button, Kind};
use crate::screen::state::offers;
use crate::screen::theme::space;
use crate::words::{Locale, Rich, Span};

/// Widgets in rows from the start side on, with as many rows as they need.
pub fn rows(ui: &mut Ui, rtl: bool, add: impl FnOnce(&mut Ui)) {
    let direction = if rtl {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    };
    let layout =
        Layout::from_main_dir_and_cross_align(direction, egui::Align::Min).with_main_wrap(true);
    let room = vec2(ui.available_width(), space::TARGET);
    ui.allocate_ui_with_layout(room, layout, |ui| {
        ui.spacing_mut().item_spacing = vec2(space::LINE + 2.0, space::LINE + 2.0);
        add(ui);
    });
}

/// The languages that readers can choose.
pub fn offered<'a>(cx: &Cx<'a>) -> impl Iterator<Item = &'a Locale> + use<'a> {
    let settings = cx.settings;
    let all = cx.words.offered();
    all.filter(move |locale| offers(settings, locale))
}

/// A pill for each of `locales`; returns the tag of the one that is pressed.
pub fn pills<'a>(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    locales: impl Iterator<Item = &'a Locale>,
    chosen: Option<&str>,
) -> Option<String> {
    let mut pressed = None;
    for locale in locales {
        let tag = locale.manifest.tag.as_str();
        let chosen = chosen == Some(tag);
        let pill = Button::new(&own_name(locale), Kind::Pill { chosen }).show(ui, cx);
        if pill.clicked() {
            pressed = Some(tag.to_owned());
        }
    }
    pressed
}

/// A language's name in itself.
pub fn own_name(locale: &Locale) -> Rich {
    Rich {
        lang: locale.manifest.tag.as_str().into(),
        rtl: locale.is_rtl(),
        spans: vec![Span {
            text: locale.manifest.name.clone(),
            bold: false,
            link: None,
        }],
    }
}

//! The frame around every page: the bar, the footer, the languages.

use egui::{Align, Id, Layout, Sense, Stroke, Ui, pos2, vec2};

use super::state::{Action, Notice, Over, Place, State};
use super::text::Look;
use super::theme::{size, space};
use super::widgets::button::{Button, Kind};
use super::widgets::text::{Style, column, prepare, rich, row};
use super::widgets::{Cx, languages, over, ring};
use crate::pages::Composer;
use crate::words::{Arg, Msg, Rich, Span, msg};

/// The height of the bar.
#[must_use]
pub fn bar_height(scale: f32) -> f32 {
    // The bar keeps room for the page: it grows less than the text does.
    space::BAR.max(space::TARGET + 12.0 + (scale - 1.0) * 22.0)
}

/// Draws the bar: the name of the guide, reading aloud, text size, languages.
/// `reads` tells whether the page is being read, where it can be.
pub fn bar(ui: &mut Ui, cx: &mut Cx<'_>, reads: Option<bool>) {
    let full = ui.available_width();
    let whole_scale = cx.scale;
    // Buttons of the bar need not be twice as large to be read.
    cx.scale = whole_scale.min(1.25);
    let narrow = is_narrow(cx, full);
    row(ui, cx.rtl(), |ui| {
        ui.set_height(ui.available_height().max(space::TARGET));
        brand(ui, cx, narrow);
        let layout = if cx.rtl() {
            Layout::right_to_left(Align::Center)
        } else {
            Layout::left_to_right(Align::Center)
        };
        ui.with_layout(layout, |ui| {
            ui.spacing_mut().item_spacing.x = space::GAP;
            tools(ui, cx, reads, full);
        });
    });
    cx.scale = whole_scale;
}

/// Whether a bar of this width has no room for all of its words.
fn is_narrow(cx: &Cx<'_>, full: f32) -> bool {
    cx.ems(full) < 46.0
}

/// The buttons at the end of the bar. They are made in the order in which they are
/// read, for so the keyboard and a screen reader come to them.
fn tools(ui: &mut Ui, cx: &mut Cx<'_>, reads: Option<bool>, full: f32) {
    let narrow = is_narrow(cx, full);
    let say = |cx: &Cx<'_>, message| cx.words.say(cx.main, message, &[]);
    let sign = |cx: &Cx<'_>, message| {
        // A sign, not a sentence: "A+" stays so where text runs from the right.
        let mut words = say(cx, message);
        words.rtl = false;
        words
    };
    let name =
        |cx: &Cx<'_>, message: Msg| cx.words.rich(cx.main, message.0, Some("name"), &[]).plain();
    let (smaller, larger) = (sign(cx, msg::TEXT_SMALLER), sign(cx, msg::TEXT_LARGER));
    // Where there is no room for words, a sign that needs none.
    let vanish = if cx.ems(full) < 32.0 {
        words(cx, "×".to_owned())
    } else {
        say(cx, msg::QUICK_EXIT)
    };
    let shown = language_words(cx, narrow);
    let languages = format!("{}: {}", say(cx, msg::LANGUAGE_MENU).plain(), shown.plain());
    let buttons = [
        (
            Button::new(&smaller, Kind::OnPrimary).named(name(cx, msg::TEXT_SMALLER)),
            Action::TextSize(false),
        ),
        (
            Button::new(&larger, Kind::OnPrimary).named(name(cx, msg::TEXT_LARGER)),
            Action::TextSize(true),
        ),
        (
            Button::new(&vanish, Kind::FilledOnPrimary)
                .named(say(cx, msg::QUICK_EXIT_NAME).plain()),
            Action::Vanish,
        ),
        (
            Button::new(&shown, Kind::OnPrimary)
                .named(languages)
                .names()
                .opens(),
            Action::Open(Over::Languages),
        ),
    ];
    let mut wide = reads.map_or(0.0, |reads| {
        super::pages::reading::start_width(ui, cx, reads, narrow) + space::GAP
    });
    for (button, _) in &buttons {
        wide += button.width(ui, cx) + space::GAP;
    }
    // The last has no gap after it; a point more keeps rounding from breaking its words.
    let free = ui.available_width() - (wide - space::GAP) - 1.0;
    ui.add_space(free.max(0.0));
    if let Some(reads) = reads {
        super::pages::reading::start(ui, cx, reads, narrow);
    }
    for (button, action) in buttons {
        if button.show(ui, cx).clicked() {
            cx.actions.push(action);
        }
    }
}

/// The names of the languages shown, in themselves; short where room is scarce.
fn language_words(cx: &Cx<'_>, narrow: bool) -> Rich {
    let name = |locale: &crate::words::Locale| {
        if narrow {
            let tag = &locale.manifest.tag;
            tag.split('-').next().unwrap_or(tag).to_uppercase()
        } else {
            locale.manifest.name.clone()
        }
    };
    let mut text = name(cx.main);
    if let Some(second) = cx.second {
        text = format!("{text} + {}", name(second));
    }
    words(cx, text)
}

fn words(cx: &Cx<'_>, text: String) -> Rich {
    Rich {
        lang: cx.main.manifest.tag.as_str().into(),
        rtl: cx.rtl(),
        spans: vec![Span {
            text,
            bold: false,
            link: None,
        }],
    }
}

/// The name of the first thing in the bar, for moving the keyboard.
#[must_use]
pub fn brand_id() -> Id {
    Id::unique("brand")
}

/// The mark and name of the guide, which lead to the first page.
fn brand(ui: &mut Ui, cx: &mut Cx<'_>, narrow: bool) {
    let theme = cx.theme;
    let name = cx.words.say(cx.main, msg::APP_NAME, &[]);
    let style = Style {
        size: size::HEADING,
        bold: true,
        color: theme.on_bar,
        ..cx.body()
    };
    let prepared = prepare(&name, &[]);
    let request = prepared.request(cx.main, style, cx.scale, None);
    let laid = cx.text.lay_out(ui.ctx(), &request);
    let mark = 32.0;
    let words = if narrow {
        0.0
    } else {
        laid.size().0 + space::GAP
    };
    let wanted = vec2(mark + words + 2.0 * space::LINE, space::TARGET);
    let (_, rect) = ui.allocate_space(wanted);
    let response = ui.interact(rect, brand_id(), Sense::click());
    let home = cx.words.say(cx.main, msg::HOME, &[]).plain();
    let label = format!("{} – {home}", name.plain());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &label));
    let painter = ui.painter();
    let x = if cx.rtl() {
        rect.right() - space::LINE - mark / 2.0
    } else {
        rect.left() + space::LINE + mark / 2.0
    };
    let center = pos2(x, rect.center().y);
    let stroke = Stroke::new(3.0, theme.on_bar);
    painter.circle_stroke(center, mark / 2.0 - 2.0, stroke);
    painter.line_segment([center, center - vec2(0.0, 8.0)], stroke);
    painter.line_segment([center, center + vec2(7.0, 0.0)], stroke);
    if !narrow {
        let left = if cx.rtl() {
            rect.left() + space::LINE
        } else {
            center.x + mark / 2.0 + space::GAP
        };
        let at = pos2(left, rect.center().y - laid.size().1 / 2.0);
        cx.text
            .paint(painter, &laid, at, |_| Look::plain(theme.on_bar));
    }
    ring(ui, &response, theme.focus_on_bar);
    if response.clicked() {
        cx.actions.push(Action::Go(Place::Home));
    }
}

/// Draws the footer: the promises, and that this is no legal advice.
pub fn footer(ui: &mut Ui, cx: &mut Cx<'_>, composer: &Composer<'_>, place: &Place) {
    let whole_scale = cx.scale;
    cx.scale = whole_scale.min(1.25);
    let width = ui.available_width();
    let date = cx.main.date(composer.guide.content_date);
    let advice = cx
        .words
        .say(cx.main, msg::FOOTER_ADVICE, &[("date", Arg::Text(date))]);
    let small = cx.small();
    if cx.ems(width) >= 60.0 {
        let style = Style {
            align: crate::typeset::Align::End,
            ..small
        };
        let mut promises = vec![msg::FOOTER_OFFLINE];
        if *place != Place::Settings {
            // What is entered there is saved.
            promises.push(msg::FOOTER_NOTHING_SAVED);
        }
        let say = |message| cx.words.say(cx.main, message, &[]).text();
        let promises: Vec<String> = promises.into_iter().map(say).collect();
        let promises = words(cx, promises.join("      "));
        row(ui, cx.rtl(), |ui| {
            column(ui, width / 2.0, |ui| rich(ui, cx, &promises, small, &[]));
            column(ui, width / 2.0, |ui| rich(ui, cx, &advice, style, &[]));
        });
    } else {
        rich(ui, cx, &advice, small, &[]);
    }
    cx.scale = whole_scale;
}

/// Shows what just happened, above the page.
pub fn notice(ui: &mut Ui, cx: &mut Cx<'_>, composer: &Composer<'_>, notice: &Notice) {
    use crate::settings::Warning;
    let text = match notice {
        Notice::FellAway(questions) => composer.fell_away(questions),
        Notice::PickFirst => composer.msg(msg::PICK_FIRST),
        Notice::Take(told) => super::pages::take::told(composer, told),
        Notice::Reading(error) => composer.msg(super::pages::reading::told(*error)),
        Notice::Erased => composer.msg(msg::ERASED),
        Notice::Settings(Warning::SetAside) => composer.msg(msg::SETTINGS_SET_ASIDE),
        Notice::Settings(Warning::NotSaved) => composer.msg(msg::SETTINGS_NOT_SAVED),
        Notice::UnknownLanguages(tags) => composer.told(msg::SETTINGS_UNKNOWN, |_| {
            vec![("what", Arg::Text(tags.clone()))]
        }),
        Notice::PageGone => composer.msg(msg::PAGE_GONE),
    };
    super::widgets::card::callout(ui, cx, crate::pages::Tone::Notice, |ui, cx| {
        let style = cx.body();
        let response = rich(ui, cx, &text.main, style, &[]);
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_live(egui::accesskit::Live::Polite);
        });
        // What left the guide may be kept where the guide cannot reach.
        if matches!(notice, Notice::Take(told) if told.leaves_a_trace()) {
            let words = cx.words.say(cx.main, msg::REMEMBERS, &[]);
            if Button::new(&words, Kind::Plain).show(ui, cx).clicked() {
                cx.actions.push(Action::Go(Place::Remember));
            }
        }
    });
    ui.add_space(space::GAP);
}

/// The dialog in which languages are chosen.
pub fn language_dialog(ui: &Ui, cx: &mut Cx<'_>, state: &State, fresh: bool) {
    let title = cx.words.say(cx.main, msg::READ_IN, &[]);
    let second = cx.words.say(cx.main, msg::SECOND_LANGUAGE, &[]);
    let none = cx.words.say(cx.main, msg::NO_SECOND, &[]);
    let name = cx.words.say(cx.main, msg::LANGUAGE_MENU, &[]).plain();
    over::dialog(ui, cx, "languages", &name, fresh, |ui, cx| {
        let heading = cx.heading(2);
        let now = cx.main.manifest.tag.clone();
        rich(ui, cx, &title, heading, &[]);
        languages::rows(ui, cx.rtl(), |ui| {
            let offered = languages::offered(cx);
            let pressed = languages::pills(ui, cx, offered, Some(&now));
            cx.actions.extend(pressed.map(Action::Language));
        });
        ui.add_space(space::GAP);
        rich(ui, cx, &second, heading, &[]);
        languages::rows(ui, cx.rtl(), |ui| {
            let chosen = state.settings.second.is_none();
            let button = Button::new(&none, Kind::Pill { chosen }).show(ui, cx);
            if button.clicked() {
                cx.actions.push(Action::Second(None));
            }
            let others = languages::offered(cx).filter(|l| l.manifest.tag != now);
            let chosen = state.settings.second.as_deref();
            let pressed = languages::pills(ui, cx, others, chosen);
            cx.actions
                .extend(pressed.map(|tag| Action::Second(Some(tag))));
        });
        if state.can_set() && state.place != Place::Settings {
            ui.add_space(space::GAP);
            super::pages::settings::way_in(ui, cx);
        }
    });
}

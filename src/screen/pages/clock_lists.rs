//! The lists over the clock: a month of days, the half hours of a day, the states.

use egui::Ui;
use jiff::ToSpan as _;
use jiff::civil::{Date, Time, Weekday};

use super::question::{in_columns, jump_by_letter};
use crate::guide::ChoiceSet;
use crate::journey::holidays;
use crate::pages::{Asked, Composer};
use crate::screen::state::{Action, Over};
use crate::screen::theme::space;
use crate::screen::widgets::arrow::{arrow, side};
use crate::screen::widgets::button::{Button, Kind};
use crate::screen::widgets::choice::{card, card_id};
use crate::screen::widgets::text::{Style, column, rich, row};
use crate::screen::widgets::{Cx, over};
use crate::typeset::Align;
use crate::words::{Rich, Span, ids, msg};

/// Shows the list that lies over the clock, if one does.
pub fn show(
    ui: &Ui,
    cx: &mut Cx<'_>,
    composer: &Composer<'_>,
    asked: Asked,
    open: &Over,
    fresh: bool,
) {
    match open {
        Over::ClockDay(month) => month_of_days(ui, cx, composer, asked, *month, fresh),
        Over::ClockHour => hours(ui, cx, composer, asked, fresh),
        Over::ClockPlace => places(ui, cx, composer, asked, fresh),
        _ => {}
    }
}

fn month_of_days(
    ui: &Ui,
    cx: &mut Cx<'_>,
    composer: &Composer<'_>,
    asked: Asked,
    month: Date,
    fresh: bool,
) {
    let title = cx.words.say(cx.main, msg::CLOCK_WHICH_DAY, &[]);
    let name = title.plain();
    over::dialog(ui, cx, "clock-day", &name, fresh, |ui, cx| {
        let heading = cx.heading(2);
        rich(ui, cx, &title, heading, &[]);
        let room = ui.available_width() - 2.0 * side(cx);
        row(ui, cx.rtl(), |ui| {
            let before = month.saturating_sub(1.month());
            go(ui, cx, msg::CLOCK_MONTH_BEFORE, before, true);
            column(ui, room, |ui| {
                let style = Style {
                    align: Align::Center,
                    ..cx.heading(3)
                };
                ui.add_space(space::LINE);
                let text = cx.main.month_year(month.year(), month.month());
                let words = words_in(cx, text);
                rich(ui, cx, &words, style, &[]);
            });
            let after = month.saturating_add(1.month());
            go(ui, cx, msg::CLOCK_MONTH_AFTER, after, false);
        });
        // Wide lists keep a margin for the bar that scrolls them.
        let gap = space::LINE / 2.0;
        let each = (ui.available_width() - space::SCROLL - 6.0 * gap) / 7.0;
        let first = month.first_of_month();
        let lead = i64::from(first.weekday().to_sunday_zero_offset());
        row(ui, cx.rtl(), |ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for weekday in WEEK {
                let words = composer.clock_weekday(weekday);
                let style = Style {
                    align: Align::Center,
                    ..cx.small()
                };
                column(ui, each, |ui| rich(ui, cx, &words, style, &[]));
            }
        });
        let mut sunday = first.saturating_sub(lead.days());
        while sunday <= month.last_of_month() {
            row(ui, cx.rtl(), |ui| {
                ui.spacing_mut().item_spacing.x = gap;
                for offset in 0..7 {
                    let day = sunday.saturating_add(offset.days());
                    column(ui, each, |ui| {
                        if day.month() == month.month() {
                            day_button(ui, cx, composer, asked, day);
                        }
                    });
                }
            });
            let next = sunday.saturating_add(7.days());
            if next <= sunday {
                break;
            }
            sunday = next;
        }
    });
}

/// A week as calendars here show it.
const WEEK: [Weekday; 7] = [
    Weekday::Sunday,
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
];

fn day_button(ui: &mut Ui, cx: &mut Cx<'_>, composer: &Composer<'_>, asked: Asked, day: Date) {
    let mut name = composer.clock_day(day).plain();
    if let Some(off) = holidays::on(day) {
        name = format!("{name} ({})", composer.clock_holiday(off.holiday));
    }
    let chosen = day == asked.start.date();
    let words = words_in(cx, day.day().to_string());
    let kind = Kind::Pill { chosen };
    let button = Button::new(&words, kind).named(name).wide().show(ui, cx);
    if button.clicked() {
        let to = day.to_datetime(asked.start.time());
        cx.actions.push(Action::ClockStart(to));
    }
}

/// How many columns of so many ems fit, at least one and no more than `most`.
fn fit(cx: &Cx<'_>, width: f32, ems: f32, most: u8) -> usize {
    let fits = |columns: &u8| cx.ems(width) >= ems * f32::from(*columns);
    usize::from((1..=most).rev().find(fits).unwrap_or(1))
}

fn words_in(cx: &Cx<'_>, text: String) -> Rich {
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

fn go(ui: &mut Ui, cx: &mut Cx<'_>, name: crate::words::Msg, to: Date, back: bool) {
    let name = cx.words.say(cx.main, name, &[]).plain();
    if arrow(ui, cx, &name, back).clicked() {
        cx.actions.push(Action::Open(Over::ClockDay(to)));
    }
}

fn hours(ui: &Ui, cx: &mut Cx<'_>, composer: &Composer<'_>, asked: Asked, fresh: bool) {
    let title = cx.words.say(cx.main, msg::CLOCK_WHICH_HOUR, &[]);
    let name = title.plain();
    over::dialog(ui, cx, "clock-hour", &name, fresh, |ui, cx| {
        let heading = cx.heading(2);
        rich(ui, cx, &title, heading, &[]);
        let width = ui.available_width() - space::SCROLL;
        let columns = fit(cx, width, 8.5, 6);
        let gap = space::LINE;
        let each = (width - gap * (columns as f32 - 1.0)) / columns as f32;
        let halves: Vec<Time> = (0..24)
            .flat_map(|hour| [0, 30].map(|minute| Time::new(hour, minute, 0, 0)))
            .flatten()
            .collect();
        for part in halves.chunks(columns) {
            row(ui, cx.rtl(), |ui| {
                ui.spacing_mut().item_spacing.x = gap;
                for time in part {
                    let at = asked.start.date().to_datetime(*time);
                    let words = composer.clock_hour(at);
                    let chosen = at == asked.start;
                    column(ui, each, |ui| {
                        let button = Button::new(&words, Kind::Pill { chosen }).wide();
                        if button.show(ui, cx).clicked() {
                            cx.actions.push(Action::ClockStart(at));
                        }
                    });
                }
            });
        }
    });
}

fn places(ui: &Ui, cx: &mut Cx<'_>, composer: &Composer<'_>, asked: Asked, fresh: bool) {
    let walkthrough = &composer.guide.walkthrough;
    let Some(q) = walkthrough.question(walkthrough.state) else {
        return;
    };
    let title = composer.text(&ids::question(&q.id), None).main;
    let name = title.plain();
    let chosen = asked.place.or(q.unsure).map(ChoiceSet::one);
    let choices = composer.choices(walkthrough.state, chosen.unwrap_or_default());
    over::dialog(ui, cx, "clock-place", &name, fresh, |ui, cx| {
        let heading = cx.heading(2);
        rich(ui, cx, &title, heading, &[]);
        jump_by_letter(ui, &q.id, &choices);
        let width = ui.available_width() - space::SCROLL;
        let columns = fit(cx, width, 14.0, 3);
        in_columns(ui, cx, &choices, columns, width, &mut |ui, cx, choice| {
            let id = card_id(&q.id, &choice.id);
            if card(ui, cx, id, choice, false).clicked() {
                let place = (Some(choice.index) != q.unsure).then_some(choice.index);
                cx.actions.push(Action::ClockPlace(place));
            }
        });
    });
}

//! The text of a field as screen readers and magnifiers are given it.

use egui::accesskit::{self, TextPosition};
use egui::{Id, Pos2, Rect, Response, Role, Sense, Ui, UiBuilder, vec2};

use super::Shown;
use crate::typeset::{Cell, Editor, Row, Spot};

/// Gives screen readers and magnifiers the text character by character, with the caret in it.
pub(super) fn read_out(
    ui: &mut Ui,
    response: &Response,
    inner: Rect,
    origin: Pos2,
    shown: &Shown,
    editor: &Editor,
) {
    let id = response.id;
    let text = shown.laid.text();
    // A text run counts the bytes of a character in eight bits.
    if shown.row.cells().iter().any(|cell| cell.range.len() > 255) {
        return;
    }
    let place = |spot: Spot| place_of(id, &shown.row, spot);
    if response.has_focus() {
        let (anchor, focus) = (place(editor.anchor()), place(editor.caret()));
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_text_selection(accesskit::TextSelection { anchor, focus });
        });
    }
    // egui gives a node a parent only by way of an `Ui`.
    let builder = UiBuilder::new().scope_id(id.with("runs")).max_rect(inner);
    let runs = ui.new_child(builder.accessibility_parent(id));
    let count = shown.row.stretches().count().max(1);
    let empty: &[Cell] = &[];
    let stretches = shown.row.stretches().chain([empty]).take(count);
    for (number, cells) in stretches.enumerate() {
        let run = run_id(id, number);
        runs.interact(
            Rect::from_min_size(origin, vec2(0.0, 0.0)),
            run,
            Sense::hover(),
        );
        let rtl = cells.first().map_or(shown.laid.rtl(), |cell| cell.rtl);
        let x0 = cells.iter().map(|c| c.x0).reduce(f32::min).unwrap_or(0.0);
        let x1 = cells.iter().map(|c| c.x1).reduce(f32::max).unwrap_or(0.0);
        let start = cells.first().map_or(0, |cell| cell.range.start);
        let end = cells.last().map_or(0, |cell| cell.range.end);
        let from_start = |cell: &Cell| if rtl { x1 - cell.x1 } else { cell.x0 - x0 };
        // Every index is under `editor::MOST`.
        let words = cells
            .iter()
            .enumerate()
            .filter(|(_, cell)| cell.starts_word());
        let words: Vec<u8> = words.filter_map(|(at, _)| u8::try_from(at).ok()).collect();
        let lengths = cells
            .iter()
            .filter_map(|c| u8::try_from(c.range.len()).ok());
        let lengths: Vec<u8> = lengths.collect();
        let bounds = shown.rect(origin, x0, x1);
        ui.ctx().accesskit_node_builder(run, |node| {
            node.set_role(Role::TextRun);
            node.set_text_direction(direction(rtl));
            node.set_value(text.get(start..end).unwrap_or_default());
            node.set_character_lengths(lengths);
            node.set_character_positions(cells.iter().map(from_start).collect::<Vec<f32>>());
            node.set_character_widths(cells.iter().map(|c| c.x1 - c.x0).collect::<Vec<f32>>());
            node.set_word_starts(words);
            node.set_bounds(accesskit::Rect {
                x0: bounds.min.x.into(),
                y0: bounds.min.y.into(),
                x1: bounds.max.x.into(),
                y1: bounds.max.y.into(),
            });
            if let Some(before) = number.checked_sub(1) {
                node.set_previous_on_line(run_id(id, before).accesskit_id());
            }
            if number + 1 < count {
                node.set_next_on_line(run_id(id, number + 1).accesskit_id());
            }
        });
    }
}

fn run_id(id: Id, number: usize) -> Id {
    id.with(("run", number))
}

pub(super) fn direction(rtl: bool) -> accesskit::TextDirection {
    if rtl {
        accesskit::TextDirection::RightToLeft
    } else {
        accesskit::TextDirection::LeftToRight
    }
}

/// How a screen reader names a place in the text.
fn place_of(id: Id, row: &Row, spot: Spot) -> TextPosition {
    let at = |number: usize, character_index: usize| TextPosition {
        node: run_id(id, number).accesskit_id(),
        character_index,
    };
    let mut last = at(0, 0);
    for (number, cells) in row.stretches().enumerate() {
        for (index, cell) in cells.iter().enumerate() {
            let before = cell.range.contains(&spot.offset);
            if before && !(spot.upstream && cell.range.start == spot.offset && number + index > 0) {
                return at(number, index);
            }
            last = at(number, index + 1);
            if cell.range.end == spot.offset && spot.upstream {
                return last;
            }
        }
    }
    last
}

/// The place that a screen reader names.
pub(super) fn spot_of(id: Id, row: &Row, place: TextPosition) -> Option<Spot> {
    if row.cells().is_empty() {
        return Some(Spot::default());
    }
    let mut runs = row.stretches().enumerate();
    let (_, cells) = runs.find(|(number, _)| run_id(id, *number).accesskit_id() == place.node)?;
    let (offset, upstream) = match (cells.get(place.character_index), cells.last()) {
        (Some(cell), _) => (cell.range.start, false),
        (None, Some(last)) => (last.range.end, true),
        (None, None) => return None,
    };
    Some(Spot { offset, upstream })
}

//! The bail comparison: a table where its columns have room, else one column after another.

use std::rc::Rc;
use std::sync::Arc;

use super::flow::{Cell, Flow, Numbering, Style, beside};
use super::prepare::prepare;
use super::row::{Area, Ink, Part, Row};
use super::tags::{NodeId, Role};
use super::theme::{CELL_GAP, EMS_A_CELL, MOST_CELL};
use crate::pages::{Column, Item, Text};
use crate::words::Rich;

/// A row of cells beside each other, and how high it is.
struct Across {
    parts: Vec<Part>,
    height: f32,
}

impl Flow<'_> {
    pub(super) fn comparison(&mut self, rows: &[Text], columns: &[Column]) {
        let areas = self.area.columns(columns.len(), CELL_GAP, self.rtl);
        let wide = areas
            .first()
            .is_some_and(|area| area.width() >= EMS_A_CELL * self.sizes.cell);
        let pair = columns.iter().any(|column| beside(&column.title).is_some());
        if wide && !pair && self.fits(rows, columns, &areas) {
            self.within(Role::Table, |flow| flow.table(rows, columns, &areas));
        } else {
            for column in columns {
                self.column(rows, column);
            }
        }
    }

    /// Whether no cell is so high that a sheet would be half empty for it.
    fn fits(&mut self, rows: &[Text], columns: &[Column], areas: &[Area]) -> bool {
        let most = self.tall * MOST_CELL;
        let style = self.cell_style(false);
        (0..rows.len()).all(|row| {
            let high = columns.iter().zip(areas).map(|(column, area)| {
                let items = column.cells.get(row).map(Vec::as_slice).unwrap_or_default();
                self.cell(items, *area, &style, None).1
            });
            high.fold(0.0, f32::max) < most
        })
    }

    fn cell_style(&self, head: bool) -> Style {
        Style {
            size: self.sizes.cell * if head { 1.08 } else { 1.0 },
            bold: head,
            title: true,
            number: Numbering::Without,
            ..self.body()
        }
    }

    fn table(&mut self, rows: &[Text], columns: &[Column], areas: &[Area]) {
        self.gap = self.gap.max(self.sizes.body * 0.5);
        self.within(Role::TableRow, |flow| {
            let style = flow.cell_style(true);
            let heads: Vec<Across> = columns
                .iter()
                .zip(areas)
                .map(|(column, area)| {
                    let text = &column.title.main;
                    let node = flow
                        .tree
                        .add(flow.parent, Role::ColumnHead, Some(&text.lang));
                    let (parts, height) = flow.words(text, &[], *area, &style, node, 0.0);
                    Across { parts, height }
                })
                .collect();
            flow.across(heads, 0.0, true);
        });
        for (index, name) in rows.iter().enumerate() {
            self.gap = self.sizes.body * 0.55;
            self.rule(0.6, false);
            self.within(Role::TableRow, |flow| {
                let style = Style {
                    bold: true,
                    before: 3.0,
                    keep: true,
                    role: Role::RowHead(columns.len()),
                    ..flow.small()
                };
                flow.put(name, &[], &style, None);
            });
            self.within(Role::TableRow, |flow| {
                let style = flow.cell_style(false);
                let cells: Vec<Across> = columns
                    .iter()
                    .zip(areas)
                    .map(|(column, area)| {
                        let items = column.cells.get(index).map(Vec::as_slice);
                        let node = flow.tree.add(flow.parent, Role::Cell, None);
                        let (parts, height) =
                            flow.cell(items.unwrap_or_default(), *area, &style, Some(node));
                        Across { parts, height }
                    })
                    .collect();
                flow.across(cells, 2.0, false);
            });
        }
    }

    /// Puts cells down beside each other as one row.
    fn across(&mut self, cells: Vec<Across>, before: f32, keep: bool) {
        let height = cells.iter().map(|cell| cell.height).fold(0.0, f32::max);
        self.push(Row {
            before,
            height,
            keep,
            parts: cells.into_iter().flat_map(|cell| cell.parts).collect(),
            frames: Vec::new(),
        });
    }

    /// The lines of a cell and its height. It says no reasons: four columns of them would drown
    /// the comparison.
    fn cell(
        &mut self,
        items: &[Item],
        area: Area,
        style: &Style,
        node: Option<NodeId>,
    ) -> (Vec<Part>, f32) {
        let mut parts = Vec::new();
        let mut y = 0.0;
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                y += style.size * 0.4;
            }
            let text = &item.text.main;
            let own = node.map(|node| self.tree.add(Some(node), Role::Paragraph, Some(&text.lang)));
            let cell = self.prepared(text, &item.sources, area, own);
            let (more, height) = self.lines(&cell, style, y);
            parts.extend(more);
            y += height;
        }
        (parts, y)
    }

    fn words(
        &mut self,
        text: &Rich,
        sources: &[usize],
        area: Area,
        style: &Style,
        node: NodeId,
        y: f32,
    ) -> (Vec<Part>, f32) {
        let cell = self.prepared(text, sources, area, Some(node));
        self.lines(&cell, style, y)
    }

    fn prepared(&self, text: &Rich, sources: &[usize], area: Area, node: Option<NodeId>) -> Cell {
        Cell {
            area,
            prepared: prepare(text, sources, self.sizes),
            lang: Rc::from(text.lang.as_ref()),
            rtl: text.rtl,
            node,
        }
    }

    /// The lines of a text from `y` on, and how high they are.
    fn lines(&mut self, cell: &Cell, style: &Style, y: f32) -> (Vec<Part>, f32) {
        let laid = self.lay_out(cell, style);
        let parts = laid.lines().iter().enumerate().map(|(line, shape)| Part {
            x: cell.area.left,
            y: y + shape.baseline,
            ink: Ink::Line {
                laid: Arc::clone(&laid),
                line,
                lang: Rc::clone(&cell.lang),
            },
            node: cell.node,
        });
        (parts.collect(), laid.size().1)
    }

    fn column(&mut self, rows: &[Text], column: &Column) {
        let style = self.heading(3);
        self.put(&column.title, &[], &style, None);
        for (name, cell) in rows.iter().zip(&column.cells) {
            if cell.is_empty() {
                continue;
            }
            let style = Style {
                bold: true,
                keep: true,
                before: self.sizes.body * 0.6,
                ..self.small()
            };
            self.put(name, &[], &style, None);
            for item in cell {
                let style = Style {
                    before: 1.0,
                    ..self.body()
                };
                self.put(&item.text, &item.sources, &style, None);
            }
        }
    }
}

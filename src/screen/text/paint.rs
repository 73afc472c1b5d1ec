//! Paints laid-out text: one mesh for each block.

use std::collections::HashMap;
use std::sync::Arc;

use egui::{Color32, Mesh, Painter, Pos2, Rect, Shape, pos2, vec2};

use super::atlas::{Atlas, GlyphKey};
use crate::typeset::{Fonts, GlyphRun, Laid};

/// Frames that the mesh of a text out of sight is kept.
const KEEP: u64 = 120;

/// A line under a piece of text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Decor {
    /// None.
    #[default]
    None,
    /// A solid line: a link.
    Line,
    /// A dotted line: a word that the glossary explains.
    Dots,
}

/// How a piece looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Colour of the glyphs and of the line under them.
    pub color: Color32,
    /// The line under them.
    pub decor: Decor,
}

impl Look {
    /// Text without a line under it.
    #[must_use]
    pub fn plain(color: Color32) -> Self {
        Self {
            color,
            decor: Decor::None,
        }
    }
}

/// The part of a block's mesh that shows one page of the atlas.
struct Part {
    page: usize,
    age: u64,
    mesh: Arc<Mesh>,
}

struct Kept {
    /// Holding the text keeps its address, by which it is found, from being given to another.
    laid: Arc<Laid>,
    looks: Vec<(u16, Look)>,
    origin: Pos2,
    parts: Vec<Part>,
    used: u64,
}

/// Paints texts and remembers their meshes.
#[derive(Default)]
pub struct Canvas {
    /// The pictures of glyphs.
    pub atlas: Atlas,
    kept: HashMap<usize, Kept>,
    frame: u64,
    built: u64,
}

impl Canvas {
    /// Says that a new frame begins.
    pub fn next_frame(&mut self) {
        self.frame += 1;
        self.atlas.next_frame();
        let frame = self.frame;
        if frame.is_multiple_of(16) {
            self.kept.retain(|_, kept| kept.used + KEEP >= frame);
        }
    }

    /// Forgets every mesh, the texts with them, and the pictures of their glyphs.
    pub fn forget(&mut self) {
        self.kept.clear();
        self.atlas.forget();
    }

    /// How many meshes were built so far. It stands still while nothing changes.
    #[must_use]
    pub fn built(&self) -> u64 {
        self.built
    }

    /// Paints a text with its top left corner at `pos`, which is moved onto a device pixel.
    pub fn paint(
        &mut self,
        painter: &Painter,
        fonts: &Fonts,
        laid: &Arc<Laid>,
        pos: Pos2,
        look: impl Fn(u16) -> Look,
    ) {
        let ppp = painter.pixels_per_point().max(0.01);
        let origin = snap(pos, ppp);
        let looks: Vec<(u16, Look)> = laid.tags().iter().map(|tag| (*tag, look(*tag))).collect();
        let address = Arc::as_ptr(laid) as usize;
        if !self.still_right(address, &looks) {
            let parts = self.build(painter, fonts, laid, origin, &looks);
            self.built += 1;
            let laid = Arc::clone(laid);
            let kept = Kept {
                laid,
                looks,
                origin,
                parts,
                used: self.frame,
            };
            self.kept.insert(address, kept);
        }
        let Some(kept) = self.kept.get_mut(&address) else {
            return;
        };
        debug_assert!(Arc::ptr_eq(&kept.laid, laid));
        kept.used = self.frame;
        let moved = origin - kept.origin;
        kept.origin = origin;
        for part in &mut kept.parts {
            if moved != egui::Vec2::ZERO {
                // Copied only if the last frame's shapes still hold it.
                let mesh = Arc::make_mut(&mut part.mesh);
                for vertex in &mut mesh.vertices {
                    vertex.pos = snap(vertex.pos + moved, ppp);
                }
            }
            painter.add(Shape::mesh(Arc::clone(&part.mesh)));
        }
    }

    /// Whether the remembered mesh shows these looks and all of its glyphs are still there.
    fn still_right(&mut self, address: usize, looks: &[(u16, Look)]) -> bool {
        let Some(kept) = self.kept.get(&address) else {
            return false;
        };
        let atlas = &mut self.atlas;
        let intact = |part: &Part| {
            let page = atlas.page(part.page);
            page.is_some_and(|(texture, age)| age == part.age && texture == part.mesh.texture_id)
        };
        kept.looks == looks && kept.parts.iter().all(intact)
    }

    fn build(
        &mut self,
        painter: &Painter,
        fonts: &Fonts,
        laid: &Laid,
        origin: Pos2,
        looks: &[(u16, Look)],
    ) -> Vec<Part> {
        let mut build = Build {
            ctx: painter.ctx(),
            atlas: &mut self.atlas,
            meshes: Vec::new(),
            origin,
            scale: laid.pixels_per_point(),
        };
        let look = |tag: u16| {
            let found = looks.iter().find(|(known, _)| *known == tag);
            found.map_or(Look::plain(Color32::PLACEHOLDER), |(_, look)| *look)
        };
        for run in laid.runs() {
            build.run(fonts, run, look(run.tag).color);
        }
        for piece in laid.pieces() {
            let look = look(piece.tag);
            for strip in &piece.strips {
                if let Some(line) = laid.lines().get(strip.line) {
                    let across = (strip.rect.x0, strip.rect.x1);
                    build.underline(across, line.baseline, laid.font_size(), look);
                }
            }
        }
        let parts = build.meshes.into_iter().filter_map(|(page, mesh)| {
            let (_, age) = self.atlas.page(page)?;
            let mesh = Arc::new(mesh);
            Some(Part { page, age, mesh })
        });
        parts.collect()
    }
}

/// A mesh in the making, one for each page that its glyphs are on: nearly always one.
struct Build<'a> {
    ctx: &'a egui::Context,
    atlas: &'a mut Atlas,
    meshes: Vec<(usize, Mesh)>,
    origin: Pos2,
    scale: f32,
}

impl Build<'_> {
    fn run(&mut self, fonts: &Fonts, run: &GlyphRun, color: Color32) {
        for glyph in &run.glyphs {
            // A quarter of a pixel is as fine as anyone can see.
            let quarters = (glyph.x * self.scale * 4.0).round() as i32;
            let key = GlyphKey {
                face: run.face,
                glyph: glyph.id,
                size: run.size_px.to_bits(),
                bin: quarters.rem_euclid(4) as u8,
                thicken: run.thicken,
            };
            let Some(slot) = self.atlas.glyph(self.ctx, fonts, key) else {
                continue;
            };
            let [left, top] = slot.offset;
            let x = (quarters.div_euclid(4) + left) as f32;
            let y = (glyph.y * self.scale).round() + top as f32;
            let size = vec2(f32::from(slot.size[0]), f32::from(slot.size[1]));
            self.quad(
                slot.page,
                Rect::from_min_size(pos2(x, y), size),
                slot.uv,
                color,
            );
        }
    }

    fn underline(&mut self, across: (f32, f32), baseline: f32, size: f32, look: Look) {
        let size = size * self.scale;
        let thick = (size / 15.0).round().max(1.0);
        let top = (baseline * self.scale).round() + (size / 9.0).round().max(thick);
        let (x0, x1) = (
            (across.0 * self.scale).round(),
            (across.1 * self.scale).round(),
        );
        let page = match self.meshes.first() {
            Some((page, _)) => *page,
            None => self.atlas.any_page(self.ctx),
        };
        let mut bar = |from: f32, to: f32| {
            let rect = Rect::from_min_max(pos2(from, top), pos2(to, top + thick));
            self.quad(page, rect, Atlas::white(), look.color);
        };
        match look.decor {
            Decor::None => {}
            Decor::Line => bar(x0, x1),
            Decor::Dots => {
                let mut x = x0;
                while x < x1 {
                    bar(x, (x + thick).min(x1));
                    x += thick * 2.0;
                }
            }
        }
    }

    /// Adds a rectangle, given in device pixels from the origin.
    fn quad(&mut self, page: usize, rect: Rect, uv: Rect, color: Color32) {
        let points = |p: Pos2| self.origin + p.to_vec2() / self.scale;
        let rect = Rect::from_min_max(points(rect.min), points(rect.max));
        if let Some((_, mesh)) = self.meshes.iter_mut().find(|(known, _)| *known == page) {
            mesh.add_rect_with_uv(rect, uv, color);
        } else if let Some((texture, _)) = self.atlas.page(page) {
            let mut mesh = Mesh::with_texture(texture);
            mesh.add_rect_with_uv(rect, uv, color);
            self.meshes.push((page, mesh));
        }
    }
}

/// The nearest corner of device pixels: glyphs between pixels would be blurred.
pub(super) fn snap(pos: Pos2, pixels_per_point: f32) -> Pos2 {
    let whole = |value: f32| (value * pixels_per_point).round() / pixels_per_point;
    pos2(whole(pos.x), whole(pos.y))
}

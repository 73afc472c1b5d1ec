//! Paints what egui hands to a graphics card, in plain arithmetic.
//!
//! It does what `egui_glow` does (one colour per corner multiplied by one texel, premultiplied
//! blending in gamma space, 8 bits after each triangle, scissor rectangles) without dithering, so
//! the same shapes give the same bytes on every machine, with no display and no driver.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss
)]

use std::collections::HashMap;

use egui::epaint::{ClippedPrimitive, ColorImage, ImageData, Mesh, Primitive, Vertex};
use egui::{
    Color32, Rect, TextureFilter, TextureId, TextureOptions, TextureWrapMode, TexturesDelta,
};

/// Steps inside one pixel, as graphics cards have: corners are rounded to 1/256 of a pixel.
const STEPS: i64 = 256;

/// The textures egui has sent so far, and the means to paint with them.
#[derive(Default)]
pub struct Raster {
    textures: HashMap<TextureId, (ColorImage, TextureOptions)>,
    free_next: Vec<TextureId>,
}

/// The part of the picture that may be painted: left, top, right and bottom, in pixels.
type Scissor = [i64; 4];

impl Raster {
    /// Takes over all texture changes and leaves `delta` empty. Call it after every pass.
    ///
    /// Textures to be freed live until the next call, so that the pass can still be painted.
    pub fn apply(&mut self, delta: &mut TexturesDelta) {
        for id in self.free_next.drain(..) {
            self.textures.remove(&id);
        }
        for (id, changes) in delta.set.drain() {
            for change in changes {
                let ImageData::Color(new) = change.image;
                match (change.pos, self.textures.get_mut(&id)) {
                    (None, _) => {
                        let whole = (new.as_ref().clone(), change.options);
                        self.textures.insert(id, whole);
                    }
                    (Some([left, top]), Some((image, options))) => {
                        *options = change.options;
                        for (y, row) in new.pixels.chunks_exact(new.width().max(1)).enumerate() {
                            let start = (top + y) * image.width() + left;
                            image.pixels[start..start + row.len()].copy_from_slice(row);
                        }
                    }
                    (Some(_), None) => panic!("a part of {id:?} came before the whole of it"),
                }
            }
        }
        self.free_next.extend(delta.free.drain());
    }

    /// Paints on a canvas of `size` pixels. Paint callbacks (custom OpenGL) are left out.
    ///
    /// # Panics
    /// If a mesh names a texture that was never sent.
    #[must_use]
    pub fn render(
        &self,
        primitives: &[ClippedPrimitive],
        size: [usize; 2],
        pixels_per_point: f32,
        background: Color32,
    ) -> ColorImage {
        let mut canvas = ColorImage::filled(size, background);
        for part in primitives {
            let Primitive::Mesh(mesh) = &part.primitive else {
                continue;
            };
            let Some((texture, options)) = self.textures.get(&mesh.texture_id) else {
                panic!("{:?} was never sent", mesh.texture_id);
            };
            let clip = scissor(part.clip_rect * pixels_per_point, size);
            let sampler = Sampler { texture, options };
            for triangle in corners(mesh) {
                fill(&mut canvas, &sampler, clip, triangle, pixels_per_point);
            }
        }
        canvas
    }
}

fn scissor(rect: Rect, [width, height]: [usize; 2]) -> Scissor {
    let within = |value: f32, most: usize| (value.round() as i64).clamp(0, most as i64);
    [
        within(rect.min.x, width),
        within(rect.min.y, height),
        within(rect.max.x, width),
        within(rect.max.y, height),
    ]
}

fn corners(mesh: &Mesh) -> impl Iterator<Item = [Vertex; 3]> + '_ {
    mesh.indices
        .chunks_exact(3)
        .map(|i| [0, 1, 2].map(|corner| mesh.vertices[i[corner] as usize]))
}

/// One side of a triangle, as a function that is at least 0 at pixel centres on the inner side.
struct Edge {
    step_x: i64,
    step_y: i64,
    at_zero: i64,
    /// -1 on edges that leave the pixels they run through to the triangle next door.
    bias: i64,
}

impl Edge {
    fn new([ax, ay]: [i64; 2], [bx, by]: [i64; 2]) -> Self {
        let (step_x, step_y) = (ay - by, bx - ax);
        let top_or_left = step_x > 0 || (step_x == 0 && step_y > 0);
        Self {
            step_x: step_x * STEPS,
            step_y: step_y * STEPS,
            at_zero: (STEPS / 2 - ax) * step_x + (STEPS / 2 - ay) * step_y,
            bias: if top_or_left { 0 } else { -1 },
        }
    }

    fn at(&self, x: i64, y: i64) -> i64 {
        self.at_zero + x * self.step_x + y * self.step_y
    }

    /// Narrows the pixels `from..to` of row `y` to those on the inner side.
    fn narrow(&self, y: i64, (from, to): (i64, i64)) -> (i64, i64) {
        let start = self.at(0, y) + self.bias;
        match self.step_x {
            0 if start < 0 => (from, from),
            0 => (from, to),
            // start + x * step >= 0, solved for x with exact integer division
            step if step > 0 => (from.max(-(start.div_euclid(step))), to),
            step => (from, to.min(start.div_euclid(-step) + 1)),
        }
    }
}

/// Paints the pixels whose centre lies in the triangle; a shared side is painted exactly once.
fn fill(canvas: &mut ColorImage, sampler: &Sampler, clip: Scissor, tri: [Vertex; 3], scale: f32) {
    let [mut a, mut b, c] = tri;
    let fixed = |v: Vertex| {
        [v.pos.x, v.pos.y].map(|at| (f64::from(at * scale) * STEPS as f64).round() as i64)
    };
    let area = |[ax, ay]: [i64; 2], [bx, by]: [i64; 2], [cx, cy]: [i64; 2]| {
        (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
    };
    if area(fixed(a), fixed(b), fixed(c)) < 0 {
        std::mem::swap(&mut a, &mut b);
    }
    let [pa, pb, pc] = [a, b, c].map(fixed);
    let whole = area(pa, pb, pc);
    if whole == 0 {
        return;
    }
    let edges = [Edge::new(pb, pc), Edge::new(pc, pa), Edge::new(pa, pb)];
    let [left, top, right, bottom] = clip;
    let highest = pa[1].min(pb[1]).min(pc[1]).div_euclid(STEPS).max(top);
    let lowest = pa[1].max(pb[1]).max(pc[1]).div_euclid(STEPS) + 1;
    let width = canvas.width();
    for y in highest..lowest.min(bottom) {
        let (from, to) = edges
            .iter()
            .fold((left, right), |span, e| e.narrow(y, span));
        for x in from..to {
            let [wa, wb, wc] = [0, 1, 2].map(|i| edges[i].at(x, y) as f32 / whole as f32);
            let mix = |at_a: f32, at_b: f32, at_c: f32| at_a * wa + at_b * wb + at_c * wc;
            let texel = sampler.at(mix(a.uv.x, b.uv.x, c.uv.x), mix(a.uv.y, b.uv.y, c.uv.y));
            let [ca, cb, cc] = [a, b, c].map(|v| v.color.to_array().map(f32::from));
            let source = [0, 1, 2, 3].map(|i| mix(ca[i], cb[i], cc[i]) * texel[i] / 255.0);
            let under = &mut canvas.pixels[y as usize * width + x as usize];
            *under = blend(source, *under);
        }
    }
}

/// Puts a premultiplied colour of 0 to 255 over an older one.
fn blend(source: [f32; 4], under: Color32) -> Color32 {
    let keep = 1.0 - source[3] / 255.0;
    let under = under.to_array();
    let [r, g, b, a] = [0, 1, 2, 3]
        .map(|i| (source[i] + f32::from(under[i]) * keep + 0.5).clamp(0.0, 255.0) as u8);
    Color32::from_rgba_premultiplied(r, g, b, a)
}

/// Reads a texture, magnified as its options say; there are no mip maps.
struct Sampler<'a> {
    texture: &'a ColorImage,
    options: &'a TextureOptions,
}

impl Sampler<'_> {
    fn at(&self, u: f32, v: f32) -> [f32; 4] {
        let (x, y) = (
            u * self.texture.width() as f32,
            v * self.texture.height() as f32,
        );
        match self.options.magnification {
            TextureFilter::Nearest => self.texel(x.floor() as i64, y.floor() as i64),
            TextureFilter::Linear => {
                let (x, y) = (x - 0.5, y - 0.5);
                let (left, top) = (x.floor() as i64, y.floor() as i64);
                let (right, down) = (x - x.floor(), y - y.floor());
                let [nw, ne] = [0, 1].map(|step| self.texel(left + step, top));
                let [sw, se] = [0, 1].map(|step| self.texel(left + step, top + 1));
                [0, 1, 2, 3].map(|i| {
                    let north = nw[i] + (ne[i] - nw[i]) * right;
                    let south = sw[i] + (se[i] - sw[i]) * right;
                    north + (south - north) * down
                })
            }
        }
    }

    fn texel(&self, x: i64, y: i64) -> [f32; 4] {
        let wrap = |at: i64, length: usize| {
            let length = length as i64;
            let at = match self.options.wrap_mode {
                TextureWrapMode::ClampToEdge => at.clamp(0, length - 1),
                TextureWrapMode::Repeat => at.rem_euclid(length),
                TextureWrapMode::MirroredRepeat => {
                    let twice = at.rem_euclid(2 * length);
                    twice.min(2 * length - 1 - twice)
                }
            };
            at as usize
        };
        let (x, y) = (
            wrap(x, self.texture.width()),
            wrap(y, self.texture.height()),
        );
        self.texture.pixels[y * self.texture.width() + x]
            .to_array()
            .map(f32::from)
    }
}

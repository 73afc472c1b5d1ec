//! Pictures of glyphs, kept in textures.
//!
//! egui keeps an atlas of its own, but only for its own layout. This one holds what the
//! typesetter asks for. It is made of pages of one fixed size: a page that is full is never
//! resized, another is added, so that what was painted earlier in the same frame stays right.

use std::collections::HashMap;

use egui::epaint::FontColorTransferFunction;
use egui::{Color32, ColorImage, Rect, TextureHandle, TextureId, TextureOptions, pos2};
use skrifa::MetadataProvider;
use vello_cpu::kurbo::{self, Shape};

use crate::typeset::Fonts;

/// Side of a page in texels.
const SIDE: usize = 1024;
/// Pages kept before old ones are used again. A page holds some 2500 letters of body size.
const PAGES: usize = 6;
/// Room around a glyph, against bleeding on imprecise graphics chips.
const GAP: usize = 1;

/// What makes one picture of a glyph differ from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GlyphKey {
    /// The font: see [`Fonts::face`].
    pub face: u32,
    /// Glyph number in the font.
    pub glyph: u32,
    /// Size in device pixels, as bits.
    pub size: u32,
    /// Quarter of a pixel by which the glyph is shifted to the right.
    pub bin: u8,
    /// Whether to thicken the outline, for want of a bold face.
    pub thicken: bool,
}

/// Where the picture of a glyph is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Slot {
    /// Number of the page.
    pub page: usize,
    /// Left and upper edge, relative to the glyph's origin, in device pixels.
    pub offset: [i32; 2],
    /// Width and height in device pixels.
    pub size: [u16; 2],
    /// The picture within its page, from 0 to 1.
    pub uv: Rect,
}

#[derive(Clone, Copy)]
struct Entry {
    /// `None` for glyphs without ink, such as spaces.
    slot: Option<Slot>,
    /// The page's age when the picture was put there: another age means it is gone.
    age: u64,
}

/// A row of pictures of similar height.
struct Shelf {
    top: usize,
    height: usize,
    used: usize,
}

struct Page {
    texture: TextureHandle,
    image: ColorImage,
    shelves: Vec<Shelf>,
    dirty: Option<[usize; 4]>,
    age: u64,
    last_used: u64,
}

/// The pages, and which glyph is where.
pub struct Atlas {
    pages: Vec<Page>,
    entries: HashMap<GlyphKey, Entry>,
    frame: u64,
    drawn: u64,
    curve: FontColorTransferFunction,
}

impl Default for Atlas {
    fn default() -> Self {
        Self {
            pages: Vec::new(),
            entries: HashMap::new(),
            frame: 0,
            drawn: 0,
            curve: FontColorTransferFunction::DARK_MODE_DEFAULT,
        }
    }
}

impl Atlas {
    /// Says that a new frame begins.
    pub fn next_frame(&mut self) {
        self.frame += 1;
    }

    /// How many glyphs were drawn so far. It stands still while nothing new is shown.
    #[must_use]
    pub fn drawn(&self) -> u64 {
        self.drawn
    }

    /// How many pages there are.
    #[must_use]
    pub fn pages(&self) -> usize {
        self.pages.len()
    }

    /// Chooses how coverage becomes opacity. A change redraws every glyph as it is asked for.
    pub fn set_curve(&mut self, curve: FontColorTransferFunction) {
        if self.curve != curve {
            self.curve = curve;
            self.entries.clear();
            for page in &mut self.pages {
                page.reset();
            }
        }
    }

    /// Forgets every glyph, so that those of one reader take no room from the next.
    pub fn forget(&mut self) {
        self.entries = HashMap::new();
        self.pages.clear();
    }

    /// The texture and the age of a page. Asking keeps the page from being used again this frame.
    pub fn page(&mut self, number: usize) -> Option<(TextureId, u64)> {
        let page = self.pages.get_mut(number)?;
        page.last_used = self.frame;
        Some((page.texture.id(), page.age))
    }

    /// A spot of full opacity within every page, for lines under text.
    #[must_use]
    pub fn white() -> Rect {
        let at = 1.0 / SIDE as f32;
        Rect::from_min_max(pos2(at, at), pos2(at, at))
    }

    /// Makes sure that there is a page, and gives its number.
    pub fn any_page(&mut self, ctx: &egui::Context) -> usize {
        if self.pages.is_empty() {
            self.add_page(ctx);
        }
        0
    }

    /// The picture of a glyph, drawn now if it is not there. `None` if there is nothing to see.
    pub fn glyph(&mut self, ctx: &egui::Context, fonts: &Fonts, key: GlyphKey) -> Option<Slot> {
        if let Some(entry) = self.entries.get(&key) {
            let slot = entry.slot?;
            if let Some(page) = self.pages.get_mut(slot.page)
                && page.age == entry.age
            {
                page.last_used = self.frame;
                return Some(slot);
            }
        }
        let entry = self.draw(ctx, fonts, key);
        self.entries.insert(key, entry);
        entry.slot
    }

    fn draw(&mut self, ctx: &egui::Context, fonts: &Fonts, key: GlyphKey) -> Entry {
        let nothing = Entry { slot: None, age: 0 };
        self.drawn += 1;
        let Some((picture, offset)) = picture(fonts, key) else {
            return nothing;
        };
        let [width, height] = picture.size;
        let Some((number, x, y)) = self.place(ctx, width, height) else {
            return nothing;
        };
        let curve = self.curve;
        let Some(page) = self.pages.get_mut(number) else {
            return nothing;
        };
        page.last_used = self.frame;
        page.put(x, y, &picture, |coverage| curve.to_atlas_color(coverage));
        let uv = |x: usize, y: usize| pos2(x as f32 / SIDE as f32, y as f32 / SIDE as f32);
        let texels = |n: usize| u16::try_from(n).unwrap_or_default();
        Entry {
            slot: Some(Slot {
                page: number,
                offset,
                size: [texels(width), texels(height)],
                uv: Rect::from_min_max(uv(x, y), uv(x + width, y + height)),
            }),
            age: page.age,
        }
    }

    /// Finds room: in a page that has some, in a new page, or in the page unused for longest.
    fn place(
        &mut self,
        ctx: &egui::Context,
        width: usize,
        height: usize,
    ) -> Option<(usize, usize, usize)> {
        if width + GAP > SIDE || height + GAP + FIRST_ROW > SIDE {
            return None;
        }
        for (number, page) in self.pages.iter_mut().enumerate().rev() {
            if let Some((x, y)) = page.reserve(width, height) {
                return Some((number, x, y));
            }
        }
        // A page in use this frame must stay as it is: what was painted already shows it.
        let frame = self.frame;
        let oldest = self.pages.iter().enumerate();
        let oldest = oldest
            .filter(|(_, page)| page.last_used < frame)
            .min_by_key(|(_, page)| page.last_used)
            .map(|(number, _)| number);
        let number = match oldest {
            Some(number) if self.pages.len() >= PAGES => {
                self.entries
                    .retain(|_, entry| entry.slot.is_none_or(|slot| slot.page != number));
                number
            }
            _ => self.add_page(ctx),
        };
        let page = self.pages.get_mut(number)?;
        if page.last_used < frame {
            page.reset();
        }
        let (x, y) = page.reserve(width, height)?;
        Some((number, x, y))
    }

    fn add_page(&mut self, ctx: &egui::Context) -> usize {
        let number = self.pages.len();
        let mut image = ColorImage::filled([SIDE, SIDE], Color32::TRANSPARENT);
        whiten(&mut image);
        let name = format!("text {number}");
        self.pages.push(Page {
            texture: ctx.load_texture(name, image.clone(), TextureOptions::NEAREST),
            image,
            shelves: Vec::new(),
            dirty: None,
            age: 0,
            last_used: self.frame,
        });
        number
    }

    /// Sends what was drawn to the graphics card: one part of each page at most.
    pub fn upload(&mut self) {
        for page in &mut self.pages {
            if let Some([x0, y0, x1, y1]) = page.dirty.take() {
                let size = [x1.saturating_sub(x0), y1.saturating_sub(y0)];
                let part = page.image.region_by_pixels([x0, y0], size);
                page.texture
                    .set_partial([x0, y0], part, TextureOptions::NEAREST);
            }
        }
    }
}

/// The rows at the top that hold the white spot.
const FIRST_ROW: usize = 3;

fn whiten(image: &mut ColorImage) {
    for y in 0..2 {
        for pixel in image.pixels.iter_mut().skip(y * SIDE).take(2) {
            *pixel = Color32::WHITE;
        }
    }
}

impl Page {
    fn reset(&mut self) {
        self.image.pixels.fill(Color32::TRANSPARENT);
        whiten(&mut self.image);
        self.shelves.clear();
        self.dirty = Some([0, 0, SIDE, SIDE]);
        self.age += 1;
    }

    /// Room on a shelf that is not much too high, or on a new shelf.
    fn reserve(&mut self, width: usize, height: usize) -> Option<(usize, usize)> {
        let (w, h) = (width + GAP, height + GAP);
        let fits = |shelf: &&mut Shelf| {
            shelf.height >= h && shelf.height <= h + h / 4 + 4 && shelf.used + w <= SIDE
        };
        if let Some(shelf) = self.shelves.iter_mut().find(fits) {
            let x = shelf.used;
            shelf.used += w;
            return Some((x, shelf.top));
        }
        let top = self
            .shelves
            .last()
            .map_or(FIRST_ROW, |shelf| shelf.top + shelf.height);
        // Rounded up, so that letters of nearly the same height share a shelf.
        let height = h.next_multiple_of(4).min(SIDE.saturating_sub(top));
        if height < h {
            return None;
        }
        self.shelves.push(Shelf {
            top,
            height,
            used: w,
        });
        Some((0, top))
    }

    fn put(&mut self, x: usize, y: usize, picture: &ColorImage, ink: impl Fn(Color32) -> Color32) {
        let [width, height] = picture.size;
        let rows = picture.pixels.chunks_exact(width.max(1));
        for (row, source) in rows.enumerate() {
            let start = (y + row) * SIDE + x;
            if let Some(target) = self.image.pixels.get_mut(start..start + width) {
                for (to, from) in target.iter_mut().zip(source) {
                    *to = ink(*from);
                }
            }
        }
        let new = [x, y, x + width, y + height];
        self.dirty = Some(match self.dirty {
            None => new,
            Some([x0, y0, x1, y1]) => [x0.min(x), y0.min(y), x1.max(x + width), y1.max(y + height)],
        });
    }
}

/// Draws a glyph the way egui draws its own: unhinted outline, coverage in white.
fn picture(fonts: &Fonts, key: GlyphKey) -> Option<(ColorImage, [i32; 2])> {
    let face = fonts.face(key.face)?;
    let font = skrifa::FontRef::from_index(face.bytes(), face.index()).ok()?;
    let outline = font.outline_glyphs().get(skrifa::GlyphId::new(key.glyph))?;
    let size = f32::from_bits(key.size);
    let settings = skrifa::outline::DrawSettings::unhinted(
        skrifa::instance::Size::new(size),
        skrifa::instance::LocationRef::default(),
    );
    let mut path = kurbo::BezPath::new();
    let mut pen = Pen {
        path: &mut path,
        shift: f64::from(key.bin) / 4.0,
    };
    outline.draw(settings, &mut pen).ok()?;
    if path.is_empty() {
        return None;
    }
    let stroke = key.thicken.then(|| f64::from(size) / 24.0);
    let grown = stroke.unwrap_or_default();
    let bounds = path.bounding_box().inflate(grown, grown).expand();
    #[allow(clippy::cast_sign_loss, reason = "sides below 1 are sorted out")]
    let whole = |side: f64| (side >= 1.0 && side <= SIDE as f64).then_some(side as u16);
    let (width, height) = (whole(bounds.width())?, whole(bounds.height())?);
    let mut context = vello_cpu::RenderContext::new(width, height);
    context.set_transform(kurbo::Affine::translate((-bounds.x0, -bounds.y0)));
    context.set_paint(vello_cpu::color::OpaqueColor::<vello_cpu::color::Srgb>::WHITE);
    context.fill_path(&path);
    if let Some(width) = stroke {
        context.set_stroke(kurbo::Stroke::new(width));
        context.stroke_path(&path);
    }
    let mut target = vello_cpu::Pixmap::new(width, height);
    context.render(&mut target, &mut vello_cpu::Resources::new());
    let (chunks, _) = target.data_as_u8_slice().as_chunks::<4>();
    let pixels = chunks
        .iter()
        .map(|&[r, g, b, a]| Color32::from_rgba_premultiplied(r, g, b, a))
        .collect();
    let image = ColorImage::new([usize::from(width), usize::from(height)], pixels);
    Some((image, [bounds.x0 as i32, bounds.y0 as i32]))
}

/// Collects an outline, turning y downwards.
struct Pen<'a> {
    path: &'a mut kurbo::BezPath,
    shift: f64,
}

impl Pen<'_> {
    fn at(&self, x: f32, y: f32) -> kurbo::Point {
        kurbo::Point::new(f64::from(x) + self.shift, -f64::from(y))
    }
}

impl skrifa::outline::OutlinePen for Pen<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.path.move_to(self.at(x, y));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.path.line_to(self.at(x, y));
    }

    fn quad_to(&mut self, cx0: f32, cy0: f32, x: f32, y: f32) {
        self.path.quad_to(self.at(cx0, cy0), self.at(x, y));
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        let (first, second) = (self.at(cx0, cy0), self.at(cx1, cy1));
        self.path.curve_to(first, second, self.at(x, y));
    }

    fn close(&mut self) {
        self.path.close_path();
    }
}

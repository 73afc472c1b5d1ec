//! Shared by the tests and by `examples/shots.rs`: runs egui without a window and takes pictures.
//!
//! In a test: `mod support;`. In an example: `#[path = "../tests/support/mod.rs"] mod support;`.

// Every test file compiles its own copy and uses a part of it.
#![allow(
    dead_code,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::pedantic,
    reason = "every test file compiles its own copy and uses a part of it"
)]

pub mod guide;
pub mod raster;
#[cfg(target_os = "linux")]
pub mod voice;

use std::cell::RefCell;
use std::fs::File;
use std::io::{BufReader, BufWriter};
use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

use egui::epaint::ColorImage;
use egui::{Color32, Context, Event, FullOutput, RawInput, Rect, Ui, Vec2, ViewportId};

use raster::Raster;

/// The reader the guide keeps in mind: in East Texas, bail set and not paid.
pub const MODEL: [(&str, &str); 11] = [
    ("private", "yes"),
    ("where", "county-jail"),
    ("hold", "jail-confirmed"),
    ("citizen", "no"),
    ("minor", "no"),
    ("state", "TX"),
    ("stage", "bail-not-paid"),
    ("old-order", "no"),
    ("entry", "not-checked"),
    ("charge", "other"),
    ("more", "none"),
];

/// The sound files without the languages that this file has nothing to do with: English, the
/// language of the file, and those named beside it. Fifteen languages take long to read.
#[must_use]
pub fn files_around(path: &str, beside: &[&str]) -> hold_guide::guide::Files {
    let sound = hold_guide::guide::Files::built_in();
    let mut files = sound.clone();
    let own = path
        .strip_prefix("locales/")
        .and_then(|rest| rest.split('/').next());
    for (other, _) in sound.below("locales/") {
        let tag = other.split('/').nth(1).unwrap_or_default();
        if tag != "en" && own != Some(tag) && !beside.contains(&tag) {
            files.remove(other);
        }
    }
    files
}

/// The same as the command line takes them.
#[must_use]
pub fn model_answers() -> Vec<String> {
    MODEL.iter().map(|(q, a)| format!("{q}={a}")).collect()
}

/// A program of the test's own in `folder`: a shell script under this name.
#[cfg(unix)]
pub fn command(folder: &Path, name: &str, script: &str) -> std::path::PathBuf {
    use std::os::unix::fs::PermissionsExt as _;

    let path = folder.join(name);
    std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).expect("a script");
    let runs = std::fs::Permissions::from_mode(0o755);
    std::fs::set_permissions(&path, runs).expect("a script that runs");
    path
}

/// A window without a window: a context, its input, and what the last pass gave.
pub struct Stage {
    /// The context; set fonts, style or zoom here before the first pass.
    pub ctx: Context,
    /// What the next pass is told. Events are taken by it, the rest stays.
    pub input: RawInput,
    /// What the last pass gave; its texture changes are already applied.
    pub output: FullOutput,
    raster: Raster,
}

impl Stage {
    /// A stage of `size` points, each `pixels_per_point` pixels wide.
    ///
    /// AccessKit is on, nothing blinks and nothing is animated.
    #[must_use]
    pub fn new(size: Vec2, pixels_per_point: f32) -> Self {
        let ctx = Context::default();
        ctx.enable_accesskit();
        ctx.all_styles_mut(|style| {
            style.animation_time = 0.0;
            style.visuals.text_cursor.blink = false;
            style.scroll_animation = egui::style::ScrollAnimation::none();
        });
        let mut input = RawInput {
            screen_rect: Some(Rect::from_min_size(egui::Pos2::ZERO, size)),
            time: Some(0.0),
            ..RawInput::default()
        };
        if let Some(root) = input.viewports.get_mut(&ViewportId::ROOT) {
            root.native_pixels_per_point = Some(pixels_per_point);
        }
        Self {
            ctx,
            input,
            output: FullOutput::default(),
            raster: Raster::default(),
        }
    }

    /// Runs one pass with these events, a sixtieth of a second after the last.
    pub fn pass(&mut self, events: Vec<Event>, ui: impl FnMut(&mut Ui)) {
        self.input.events.extend(events);
        let input = self.input.take();
        self.input.time = input.time.map(|now| now + f64::from(input.predicted_dt));
        self.output = self.ctx.run_ui(input, ui);
        self.raster.apply(&mut self.output.textures_delta);
    }

    /// How long the program would sleep now if nothing happened: `Duration::MAX` when idle.
    #[must_use]
    pub fn sleep(&self) -> Duration {
        let root = self.output.viewport_output.get(&ViewportId::ROOT);
        root.map_or(Duration::ZERO, |root| root.repaint_delay)
    }

    /// Runs passes until no other is asked for. Returns their number, `most` if it never rests.
    pub fn settle(&mut self, most: usize, mut ui: impl FnMut(&mut Ui)) -> usize {
        for passes in 1..most {
            self.pass(Vec::new(), &mut ui);
            if self.sleep() > Duration::ZERO {
                return passes;
            }
        }
        most
    }

    /// Paints the last pass.
    #[must_use]
    pub fn picture(&self, background: Color32) -> ColorImage {
        paint(&self.ctx, &self.output, &self.raster, background)
    }
}

/// Lets `ui` settle on a stage of its own and paints it on white.
#[must_use]
pub fn shoot(size: Vec2, pixels_per_point: f32, ui: impl FnMut(&mut Ui)) -> ColorImage {
    let mut stage = Stage::new(size, pixels_per_point);
    stage.settle(10, ui);
    stage.picture(Color32::WHITE)
}

/// A raster for `egui_kittest`: give a clone to `Harness::builder().renderer(..)`.
#[derive(Clone, Default)]
pub struct KittestRaster(Rc<RefCell<Raster>>);

impl KittestRaster {
    /// Paints what the harness shows.
    #[must_use]
    pub fn picture<S>(
        &self,
        harness: &egui_kittest::Harness<'_, S>,
        background: Color32,
    ) -> ColorImage {
        paint(&harness.ctx, harness.output(), &self.0.borrow(), background)
    }
}

impl egui_kittest::TestRenderer for KittestRaster {
    fn handle_delta(&mut self, delta: &mut egui::TexturesDelta) {
        self.0.borrow_mut().apply(delta);
    }
}

fn paint(ctx: &Context, output: &FullOutput, raster: &Raster, background: Color32) -> ColorImage {
    let scale = output.pixels_per_point;
    let size = ctx.viewport_rect().size() * scale;
    let primitives = ctx.tessellate(output.shapes.clone(), scale);
    // Sizes are small and positive, and rounded here on purpose.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let size = [size.x.round() as usize, size.y.round() as usize];
    raster.render(&primitives, size, scale, background)
}

/// Writes a picture as PNG. Its colours are taken as opaque.
///
/// # Errors
/// If the file cannot be written.
pub fn save(picture: &ColorImage, path: &Path) -> Result<(), png::EncodingError> {
    let side = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    let file = BufWriter::new(File::create(path)?);
    let mut encoder = png::Encoder::new(file, side(picture.width()), side(picture.height()));
    encoder.set_color(png::ColorType::Rgb);
    let rgb: Vec<u8> = picture
        .pixels
        .iter()
        .flat_map(|p| [p.r(), p.g(), p.b()])
        .collect();
    encoder.write_header()?.write_image_data(&rgb)
}

/// Reads a picture that [`save`] has written.
///
/// # Panics
/// If the file is missing or of another kind.
#[must_use]
pub fn open(path: &Path) -> ColorImage {
    let file = File::open(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let mut reader = png::Decoder::new(BufReader::new(file))
        .read_info()
        .expect("a PNG");
    let mut rgb = vec![0; reader.output_buffer_size().expect("a PNG of sane size")];
    let info = reader.next_frame(&mut rgb).expect("a whole PNG");
    assert_eq!(info.color_type, png::ColorType::Rgb, "{}", path.display());
    let pixels = rgb
        .chunks_exact(3)
        .map(|p| Color32::from_rgb(p[0], p[1], p[2]));
    ColorImage::new(
        [info.width as usize, info.height as usize],
        pixels.collect(),
    )
}

/// How many pixels differ by more than `tolerance` in a channel; all of them if the sizes do.
#[must_use]
pub fn difference(one: &ColorImage, other: &ColorImage, tolerance: u8) -> usize {
    if one.size != other.size {
        return one.pixels.len().max(other.pixels.len());
    }
    let pairs = one.pixels.iter().zip(&other.pixels);
    pairs
        .filter(|(a, b)| {
            let (a, b) = (a.to_array(), b.to_array());
            a.iter().zip(b).any(|(a, b)| a.abs_diff(b) > tolerance)
        })
        .count()
}

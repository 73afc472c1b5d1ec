//! The software painter against shapes whose pixels are known.

#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::expect_used
)]

mod support;

use egui::epaint::{ColorImage, CornerRadius, Mesh, Stroke, StrokeKind};
use egui::{Color32, Rect, TextureOptions, Ui, pos2, vec2};
use egui_kittest::kittest::Queryable;
use support::{KittestRaster, Stage, difference, open, save, shoot};

const TEAL: Color32 = Color32::from_rgb(0x0b, 0x5c, 0x63);

fn shapes(ui: &mut Ui) {
    let paint = ui.painter();
    let card = Rect::from_min_size(pos2(10.0, 10.0), vec2(80.0, 40.0));
    let border = Stroke::new(4.0, Color32::RED);
    paint.rect_filled(card, CornerRadius::same(8), TEAL);
    paint.rect_stroke(card, CornerRadius::same(8), border, StrokeKind::Outside);
    paint.circle_filled(pos2(130.0, 30.0), 20.0, Color32::from_black_alpha(128));
    let half = Rect::from_min_max(pos2(170.0, 10.0), pos2(180.0, 50.0));
    paint
        .with_clip_rect(half)
        .rect_filled(half.expand(20.0), 0, TEAL);
}

#[test]
fn fills_strokes_circles_and_clips() {
    for scale in [1.0_f32, 1.5, 2.0] {
        let picture = shoot(vec2(200.0, 60.0), scale, shapes);
        let look = |x: f32, y: f32| picture[((x * scale) as usize, (y * scale) as usize)];
        assert_eq!(
            picture.size,
            [(200.0 * scale) as usize, (60.0 * scale) as usize]
        );
        assert_eq!(look(50.0, 30.0), TEAL, "inside the card");
        assert_eq!(look(50.0, 8.0), Color32::RED, "in the middle of the border");
        assert_eq!(look(6.5, 6.5), Color32::WHITE, "outside the rounded corner");
        assert_eq!(
            look(130.0, 30.0),
            Color32::from_gray(127),
            "half black over white"
        );
        assert_eq!(look(168.0, 30.0), Color32::WHITE, "left of the scissor");
        assert_eq!(look(175.0, 30.0), TEAL, "inside the scissor");
        assert_eq!(look(182.0, 30.0), Color32::WHITE, "right of the scissor");
    }
}

/// A see-through fan of many thin triangles: a seam or an overlap would show as another grey.
#[test]
fn paints_shared_sides_once() {
    let picture = shoot(vec2(60.0, 60.0), 1.0, |ui| {
        let mut mesh = Mesh::default();
        let grey = Color32::from_black_alpha(100);
        mesh.colored_vertex(pos2(30.3, 29.8), grey);
        for step in 0..=90_u8 {
            let angle = f32::from(step) * std::f32::consts::TAU / 90.0;
            mesh.colored_vertex(
                pos2(30.3, 29.8) + vec2(angle.cos(), angle.sin()) * 25.0,
                grey,
            );
        }
        for step in 1..=90 {
            mesh.add_triangle(0, step, step + 1);
        }
        ui.painter().add(mesh);
    });
    let grey = picture[(30, 30)];
    let count = picture.pixels.iter().filter(|p| **p == grey).count();
    assert!(
        picture
            .pixels
            .iter()
            .all(|p| *p == grey || *p == Color32::WHITE)
    );
    assert!(
        (1940..1980).contains(&count),
        "{count} pixels of about 1962"
    );
}

#[test]
fn texels_land_on_their_own_pixels() {
    let mut stage = Stage::new(vec2(20.0, 20.0), 2.0);
    let texels: Vec<Color32> = (0..64_u8).map(|i| Color32::from_gray(i * 4)).collect();
    let image = ColorImage::new([8, 8], texels);
    let texture = stage
        .ctx
        .load_texture("t", image.clone(), TextureOptions::NEAREST);
    stage.pass(Vec::new(), |ui| {
        let place = Rect::from_min_size(pos2(3.0, 5.0), vec2(4.0, 4.0));
        let uv = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        ui.painter().image(texture.id(), place, uv, Color32::WHITE);
    });
    let picture = stage.picture(Color32::BLACK);
    for (x, y) in (0..8).flat_map(|y| (0..8).map(move |x| (x, y))) {
        assert_eq!(picture[(6 + x, 10 + y)], image[(x, y)], "texel {x} {y}");
    }
    assert_eq!(
        picture[(14, 10)],
        Color32::BLACK,
        "to the right of the image"
    );
}

#[test]
fn same_shapes_same_bytes_and_png_keeps_them() {
    let (one, other) = (
        shoot(vec2(200.0, 60.0), 1.25, shapes),
        shoot(vec2(200.0, 60.0), 1.25, shapes),
    );
    assert_eq!(difference(&one, &other, 0), 0);
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("shapes.png");
    save(&one, &file).expect("a PNG");
    assert_eq!(difference(&one, &open(&file), 0), 0);
}

#[test]
fn a_resting_stage_asks_for_no_repaint() {
    let mut stage = Stage::new(vec2(200.0, 60.0), 1.0);
    assert!(stage.settle(10, shapes) < 10);
    assert_eq!(stage.sleep(), std::time::Duration::MAX);
}

#[test]
fn paints_what_a_kittest_harness_shows() {
    let raster = KittestRaster::default();
    let mut fonts = egui::FontDefinitions::empty();
    let font = include_bytes!("../assets/fonts/NotoSans-Regular.ttf");
    fonts.font_data.insert(
        "n".into(),
        std::sync::Arc::new(egui::FontData::from_static(font)),
    );
    for family in fonts.families.values_mut() {
        family.push("n".into());
    }
    let mut harness = egui_kittest::Harness::builder()
        .with_context_setup(move |ctx| ctx.set_fonts(fonts.clone()))
        .with_size(vec2(200.0, 60.0))
        .renderer(raster.clone())
        .build_ui(|ui| {
            let button = ui.button("Continue");
            let color = if button.has_focus() {
                TEAL
            } else {
                Color32::RED
            };
            ui.painter().rect_filled(ui.max_rect(), 0, color);
        });
    assert_eq!(
        raster.picture(&harness, Color32::WHITE)[(100, 30)],
        Color32::RED
    );
    harness.get_by_label("Continue").focus();
    harness.run();
    assert_eq!(raster.picture(&harness, Color32::WHITE)[(100, 30)], TEAL);
}

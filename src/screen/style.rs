//! What egui itself draws: panels and scrollbars.

use std::sync::Arc;

use egui::epaint::FontColorTransferFunction;
use egui::style::ScrollAnimation;
use egui::{Context, FontData, FontDefinitions, FontFamily, Stroke};

use super::theme::{Theme, space};

/// The name of the one font that egui is given. The guide paints its own text; egui must have a
/// font all the same, for the warnings that it paints over a page in a debug build.
const FONT: &str = "noto-sans";

/// How coverage becomes opacity. Dark words with the curve for light ones would be
/// fat, and light ones with the other thin.
pub fn curve(theme: &Theme) -> FontColorTransferFunction {
    if theme.dark {
        FontColorTransferFunction::DARK_MODE_DEFAULT
    } else {
        FontColorTransferFunction::LIGHT_MODE_DEFAULT
    }
}

/// Gives egui the guide's font and takes its own keys away.
pub fn prepare(ctx: &Context) {
    let mut fonts = FontDefinitions::empty();
    let face = include_bytes!("../../assets/fonts/NotoSans-Regular.ttf");
    fonts
        .font_data
        .insert(FONT.to_owned(), Arc::new(FontData::from_static(face)));
    for family in [FontFamily::Proportional, FontFamily::Monospace] {
        fonts.families.insert(family, vec![FONT.to_owned()]);
    }
    ctx.set_fonts(fonts);
    ctx.options_mut(|options| {
        // The guide has its own text size, which does not enlarge empty space.
        options.zoom_with_keyboard = false;
    });
}

/// Gives egui the colors of a theme. Nothing in the guide moves by itself, so that
/// nobody needs to ask for less movement.
pub fn apply(ctx: &Context, theme: &Theme) {
    ctx.set_theme(if theme.dark {
        egui::Theme::Dark
    } else {
        egui::Theme::Light
    });
    ctx.all_styles_mut(|style| {
        style.animation_time = 0.0;
        style.scroll_animation = ScrollAnimation::none();
        style.interaction.selectable_labels = false;
        style.spacing.item_spacing = egui::vec2(space::GAP, space::GAP);
        style.spacing.scroll = egui::style::ScrollStyle::solid();
        style.spacing.scroll.bar_width = space::SCROLL;
        let visuals = &mut style.visuals;
        visuals.panel_fill = theme.paper;
        visuals.window_fill = theme.card;
        visuals.extreme_bg_color = theme.card;
        let edge = Stroke::new(2.0, theme.control);
        for widget in [
            &mut visuals.widgets.inactive,
            &mut visuals.widgets.hovered,
            &mut visuals.widgets.active,
            &mut visuals.widgets.open,
            &mut visuals.widgets.noninteractive,
        ] {
            widget.corner_radius = (space::CORNER - 2).into();
            widget.bg_stroke = edge;
            widget.bg_fill = theme.control;
        }
    });
}

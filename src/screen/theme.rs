//! The tokens: every color, size and space of the screen.

use egui::Color32;

use crate::settings::Colors;

/// The colors of one theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    /// Whether words are lighter than what is behind them.
    pub dark: bool,
    /// Behind everything.
    pub paper: Color32,
    /// Cards and the strip of actions.
    pub card: Color32,
    /// Words.
    pub ink: Color32,
    /// Words that explain other words.
    pub muted: Color32,
    /// Primary buttons, links, what is chosen.
    pub primary: Color32,
    /// Words on the primary color.
    pub on_primary: Color32,
    /// The bar, and the card that leads into the questions.
    pub bar: Color32,
    /// Words on the bar.
    pub on_bar: Color32,
    /// Edges of buttons on the bar.
    pub bar_edge: Color32,
    /// The ring around what has the keyboard on the bar.
    pub focus_on_bar: Color32,
    /// The chosen card, "why we ask".
    pub soft: Color32,
    /// Edges of cards.
    pub edge: Color32,
    /// Edges of things that can be pressed; 3:1 against paper and card.
    pub control: Color32,
    /// The ring around what has the keyboard.
    pub focus: Color32,
    /// Behind words that are selected or read aloud.
    pub highlight: Color32,
    /// The same on the bar.
    pub highlight_on_bar: Color32,
    /// The mark of what to do now.
    pub now: Color32,
    /// The mark of a risk.
    pub risk: Color32,
    /// Behind a risk.
    pub risk_soft: Color32,
    /// The mark of what not to do.
    pub stop: Color32,
    /// Behind a dialog.
    pub shade: Color32,
    /// The dark and the light modules of a code for phones: cameras need this pair
    /// in every theme.
    pub code_dark: Color32,
    /// The light ones.
    pub code_light: Color32,
    /// The tiles of the map of the law, by what the law of a place does.
    pub map: MapColors,
}

impl Theme {
    /// The theme of a setting.
    #[must_use]
    pub fn of(colors: Colors) -> Self {
        match colors {
            Colors::Light => LIGHT,
            Colors::Dark => DARK,
            Colors::HighContrast => HIGH_CONTRAST,
        }
    }

    /// What is behind words of this color that are selected or read aloud.
    #[must_use]
    pub fn behind(&self, words: Color32) -> Color32 {
        if words == self.on_bar {
            self.highlight_on_bar
        } else {
            self.highlight
        }
    }
}

/// What is behind a tile's letters, and its edge and pattern, for each stance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MapColors {
    /// The law makes jails work with ICE.
    pub requires: (Color32, Color32),
    /// It limits holds.
    pub limits: (Color32, Color32),
    /// Some of both.
    pub mixed: (Color32, Color32),
    /// No general rule.
    pub none: (Color32, Color32),
}

/// Warm paper and deep teal.
pub const LIGHT: Theme = Theme {
    dark: false,
    paper: Color32::from_rgb(0xfa, 0xf7, 0xf2),
    card: Color32::from_rgb(0xff, 0xff, 0xff),
    ink: Color32::from_rgb(0x17, 0x26, 0x2e),
    muted: Color32::from_rgb(0x38, 0x4a, 0x54),
    primary: Color32::from_rgb(0x0f, 0x49, 0x5a),
    on_primary: Color32::from_rgb(0xff, 0xff, 0xff),
    bar: Color32::from_rgb(0x0f, 0x49, 0x5a),
    on_bar: Color32::from_rgb(0xff, 0xff, 0xff),
    bar_edge: Color32::from_rgb(0x8f, 0xb2, 0xbc),
    focus_on_bar: Color32::from_rgb(0xff, 0xd4, 0x8a),
    soft: Color32::from_rgb(0xe2, 0xee, 0xf0),
    edge: Color32::from_rgb(0xd8, 0xd4, 0xc9),
    control: Color32::from_rgb(0x7a, 0x83, 0x86),
    focus: Color32::from_rgb(0xb0, 0x5a, 0x00),
    highlight: Color32::from_rgb(0xfd, 0xe3, 0xa0),
    highlight_on_bar: Color32::from_rgb(0x05, 0x1f, 0x28),
    now: Color32::from_rgb(0x0f, 0x49, 0x5a),
    risk: Color32::from_rgb(0xb5, 0x69, 0x0f),
    risk_soft: Color32::from_rgb(0xfd, 0xf0, 0xdb),
    stop: Color32::from_rgb(0x98, 0x25, 0x3a),
    shade: Color32::from_rgba_premultiplied(0x08, 0x12, 0x16, 0x90),
    code_dark: Color32::BLACK,
    code_light: Color32::WHITE,
    map: MapColors {
        requires: (
            Color32::from_rgb(0xf4, 0xdd, 0xdf),
            Color32::from_rgb(0x8a, 0x24, 0x3c),
        ),
        limits: (
            Color32::from_rgb(0xd6, 0xea, 0xde),
            Color32::from_rgb(0x1c, 0x66, 0x48),
        ),
        mixed: (
            Color32::from_rgb(0xf8, 0xe9, 0xc9),
            Color32::from_rgb(0x86, 0x58, 0x06),
        ),
        none: (
            Color32::from_rgb(0xec, 0xe8, 0xdf),
            Color32::from_rgb(0x5c, 0x63, 0x66),
        ),
    },
};

/// Warm light words on a dark page, with the same teal.
pub const DARK: Theme = Theme {
    dark: true,
    paper: Color32::from_rgb(0x1a, 0x1b, 0x1a),
    card: Color32::from_rgb(0x24, 0x26, 0x24),
    ink: Color32::from_rgb(0xf3, 0xed, 0xe3),
    muted: Color32::from_rgb(0xd2, 0xcd, 0xc3),
    primary: Color32::from_rgb(0xa3, 0xd8, 0xe4),
    on_primary: Color32::from_rgb(0x06, 0x25, 0x2e),
    bar: Color32::from_rgb(0x0e, 0x3a, 0x47),
    on_bar: Color32::from_rgb(0xf6, 0xf1, 0xe8),
    bar_edge: Color32::from_rgb(0x7f, 0xa6, 0xb0),
    focus_on_bar: Color32::from_rgb(0xff, 0xd4, 0x8a),
    soft: Color32::from_rgb(0x1b, 0x34, 0x3b),
    edge: Color32::from_rgb(0x45, 0x47, 0x41),
    control: Color32::from_rgb(0x8f, 0x94, 0x90),
    focus: Color32::from_rgb(0xff, 0xb8, 0x5c),
    highlight: Color32::from_rgb(0x46, 0x37, 0x09),
    highlight_on_bar: Color32::from_rgb(0x46, 0x37, 0x09),
    now: Color32::from_rgb(0x7c, 0xc4, 0xd4),
    risk: Color32::from_rgb(0xe0, 0xa0, 0x44),
    risk_soft: Color32::from_rgb(0x36, 0x29, 0x0f),
    stop: Color32::from_rgb(0xf0, 0x8a, 0x9a),
    shade: Color32::from_rgba_premultiplied(0x00, 0x00, 0x00, 0xa8),
    code_dark: Color32::BLACK,
    code_light: Color32::WHITE,
    map: MapColors {
        requires: (
            Color32::from_rgb(0x46, 0x26, 0x2c),
            Color32::from_rgb(0xf0, 0xa0, 0xac),
        ),
        limits: (
            Color32::from_rgb(0x1d, 0x3d, 0x2e),
            Color32::from_rgb(0x86, 0xcf, 0xa8),
        ),
        mixed: (
            Color32::from_rgb(0x43, 0x34, 0x10),
            Color32::from_rgb(0xe6, 0xbf, 0x66),
        ),
        none: (
            Color32::from_rgb(0x33, 0x35, 0x2f),
            Color32::from_rgb(0xb9, 0xbd, 0xb6),
        ),
    },
};

/// Black and white; what can be pressed has a white edge.
pub const HIGH_CONTRAST: Theme = Theme {
    dark: true,
    paper: Color32::from_rgb(0x00, 0x00, 0x00),
    card: Color32::from_rgb(0x00, 0x00, 0x00),
    ink: Color32::from_rgb(0xff, 0xff, 0xff),
    muted: Color32::from_rgb(0xf0, 0xf0, 0xf0),
    primary: Color32::from_rgb(0x8f, 0xf0, 0xff),
    on_primary: Color32::from_rgb(0x00, 0x00, 0x00),
    bar: Color32::from_rgb(0x00, 0x32, 0x3d),
    on_bar: Color32::from_rgb(0xff, 0xff, 0xff),
    bar_edge: Color32::from_rgb(0xff, 0xff, 0xff),
    focus_on_bar: Color32::from_rgb(0xff, 0xe1, 0x4d),
    soft: Color32::from_rgb(0x00, 0x26, 0x30),
    edge: Color32::from_rgb(0x6e, 0x6e, 0x6e),
    control: Color32::from_rgb(0xff, 0xff, 0xff),
    focus: Color32::from_rgb(0xff, 0xe1, 0x4d),
    highlight: Color32::from_rgb(0x4a, 0x3c, 0x00),
    highlight_on_bar: Color32::from_rgb(0x4a, 0x3c, 0x00),
    now: Color32::from_rgb(0x8f, 0xf0, 0xff),
    risk: Color32::from_rgb(0xff, 0xc9, 0x4d),
    risk_soft: Color32::from_rgb(0x24, 0x1a, 0x00),
    stop: Color32::from_rgb(0xff, 0x9f, 0xb0),
    shade: Color32::from_rgba_premultiplied(0x00, 0x00, 0x00, 0xc8),
    code_dark: Color32::BLACK,
    code_light: Color32::WHITE,
    map: MapColors {
        requires: (
            Color32::from_rgb(0x3d, 0x0f, 0x1a),
            Color32::from_rgb(0xff, 0xb3, 0xc1),
        ),
        limits: (
            Color32::from_rgb(0x00, 0x30, 0x1c),
            Color32::from_rgb(0x8d, 0xff, 0xc4),
        ),
        mixed: (
            Color32::from_rgb(0x38, 0x28, 0x00),
            Color32::from_rgb(0xff, 0xd7, 0x5e),
        ),
        none: (
            Color32::from_rgb(0x1c, 0x1c, 0x1c),
            Color32::from_rgb(0xe0, 0xe0, 0xe0),
        ),
    },
};

/// Type sizes in points at 100 % text size.
pub mod size {
    /// The page's title.
    pub const TITLE: f32 = 33.0;
    /// The first page's title, which is a whole sentence in every language.
    pub const LONG_TITLE: f32 = 30.0;
    /// A section's title.
    pub const HEADING: f32 = 21.0;
    /// Running words and choices.
    pub const BODY: f32 = 18.0;
    /// Notes, reasons, sources.
    pub const SMALL: f32 = 15.0;
    /// The line height of titles, as a factor; body text takes its locale's.
    pub const TITLE_LINE: f32 = 1.22;
    /// Words on a wall, as a factor of the size that a reader chose.
    pub const WALL: f32 = 1.5;
    /// The width of a window in points above which they grow with it.
    pub const WALL_WIDTH: f32 = 1280.0;
    /// The most that words on a wall are enlarged below that width, as a factor.
    pub const WALL_MOST: f32 = 2.5;
    /// Source numbers, as a factor of the size around them.
    pub const SOURCE: f32 = 0.7;
}

/// Spaces and strokes in points.
pub mod space {
    /// The smallest side of anything that can be pressed.
    pub const TARGET: f32 = 44.0;
    /// Between the window's edge and the page.
    pub const PAGE: f32 = 32.0;
    /// The same in a narrow window.
    pub const PAGE_NARROW: f32 = 16.0;
    /// Between columns.
    pub const GUTTER: f32 = 32.0;
    /// Inside a card.
    pub const CARD: f32 = 22.0;
    /// Between cards, and between blocks.
    pub const GAP: f32 = 14.0;
    /// Between lines of a list.
    pub const LINE: f32 = 8.0;
    /// Inside a button, left and right.
    pub const BUTTON: f32 = 24.0;
    /// The corner of cards and buttons.
    pub const CORNER: u8 = 12;
    /// The ring around what has the keyboard.
    pub const RING: f32 = 3.0;
    /// The bar at the start side of a callout.
    pub const CALLOUT_BAR: f32 = 8.0;
    /// The progress rail.
    pub const RAIL: f32 = 240.0;
    /// What stands beside the page.
    pub const ASIDE: f32 = 320.0;
    /// Bar, title, buttons and footer around a code for a phone.
    pub const AROUND_CODE: f32 = 330.0;
    /// The widest code for a phone.
    pub const CODE: f32 = 520.0;
    /// The list of questions beside an answer.
    pub const LIST: f32 = 360.0;
    /// The longest line of running words.
    pub const MEASURE: f32 = 820.0;
    /// The width of a page's scroll bar.
    pub const SCROLL: f32 = 12.0;
    /// The height of the bar.
    pub const BAR: f32 = 68.0;
    /// The mark of a choice or a list line.
    pub const MARK: f32 = 22.0;
    /// The side of a tile of the map at 100 % text.
    pub const TILE: f32 = 48.0;
    /// Between tiles of the map.
    pub const TILE_GAP: f32 = 4.0;
}

/// The fewest ems of width at which what stands beside the page has room there.
pub const EMS_FOR_ASIDE: f32 = 56.0;
/// The fewest ems of width at which the progress rail is shown.
pub const EMS_FOR_RAIL: f32 = 64.0;
/// The fewest ems of width for the law of a place beside the map.
pub const EMS_BESIDE_MAP: f32 = 16.0;
/// The text size from which on a list stands in the place of the map.
pub const LIST_FROM: f32 = 1.6;
/// The fewest ems of width for a cell of the bail comparison.
pub const EMS_A_CELL: f32 = 10.2;
/// The fewest ems of width for two languages or columns side by side, each.
pub const EMS_A_COLUMN: f32 = 11.5;

/// Contrast between two opaque colors, from 1 to 21 (WCAG 2.2).
#[must_use]
pub fn contrast(one: Color32, other: Color32) -> f32 {
    let luminance = |color: Color32| {
        let part = |value: u8| {
            let value = f32::from(value) / 255.0;
            if value <= 0.04045 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * part(color.r()) + 0.7152 * part(color.g()) + 0.0722 * part(color.b())
    };
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

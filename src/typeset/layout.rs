//! Shaping and line breaking, with a cache of what was laid out before.

use std::collections::HashMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::Hasher;
use std::ops::Range;
use std::sync::Arc;

use parley::{
    Alignment, AlignmentOptions, BaseDirection, FontFamily, FontFamilyName, FontWeight, Language,
    Layout, LayoutContext, LineBreakContext, LineHeight, OverflowWrap, StyleProperty, WordBreak,
};

use super::fonts::{FontStack, Fonts};
use super::laid::{Builder, Laid};
use super::request::{Align, Piece, Request, within};

/// Frames that an unused layout is kept: long enough to leave a page and come back to it.
const KEEP: u64 = 600;
/// Layouts kept at most. A page has a few dozen blocks; a resize makes a set for every width.
const MOST: usize = 2000;
/// More pieces than any text of the guide has; it bounds the work a broken one can cause.
const MOST_PIECES: usize = 4096;

/// What a run of glyphs carries through the layout.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Ink {
    pub(super) tag: u16,
    pub(super) raise: bool,
    pub(super) bold: bool,
}

/// The parts of a request that the layout itself does not keep.
#[derive(PartialEq)]
struct Rest {
    pieces: Vec<Piece>,
    stack: String,
    bold: bool,
    align: Align,
    bits: [u32; 4],
}

struct Kept {
    rest: Rest,
    laid: Arc<Laid>,
    used: u64,
}

impl Kept {
    fn answers(&self, request: &Request<'_>) -> bool {
        self.laid.text() == request.text
            && self.laid.lang() == request.lang
            && self.laid.rtl() == request.rtl
            && self.rest.pieces == request.pieces
            && self.rest.stack == request.stack
            && self.rest.bold == request.bold
            && self.rest.align == request.align
            && self.rest.bits == request.bits()
    }
}

/// Lays texts out and remembers them.
#[derive(Default)]
pub struct Typesetter {
    fonts: Fonts,
    context: LayoutContext<Ink>,
    kept: HashMap<u64, Kept>,
    frame: u64,
    made: u64,
}

impl Typesetter {
    /// A typesetter with the built-in fonts.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The fonts by which glyph runs are painted.
    pub fn fonts(&self) -> &Fonts {
        &self.fonts
    }

    /// Adds a font stack, for example one from a language pack.
    pub fn add_stack(&mut self, stack: FontStack) {
        self.fonts.add_stack(stack);
        // What was laid out in the Latin stack for want of this one is no longer right.
        self.forget();
    }

    /// Says that a new frame begins, and forgets layouts that no frame has used for a while.
    pub fn next_frame(&mut self) {
        self.frame += 1;
        let frame = self.frame;
        if self.kept.len() > MOST {
            self.kept.retain(|_, kept| kept.used + 1 >= frame);
        } else if frame.is_multiple_of(64) {
            self.kept.retain(|_, kept| kept.used + KEEP >= frame);
        }
    }

    /// Forgets every layout, and with them the texts. Wanted when a kiosk is wiped.
    pub fn forget(&mut self) {
        self.kept.clear();
    }

    /// How many layouts were made, not counting those answered from memory. For tests.
    pub fn made(&self) -> u64 {
        self.made
    }

    /// Lays a text out, or gives the layout made for an equal request before.
    pub fn lay_out(&mut self, request: &Request<'_>) -> Arc<Laid> {
        let request = request.clone().tame();
        let mut hasher = DefaultHasher::new();
        request.hash_into(&mut hasher);
        let hash = hasher.finish();
        if let Some(kept) = self.kept.get_mut(&hash)
            && kept.answers(&request)
        {
            kept.used = self.frame;
            return Arc::clone(&kept.laid);
        }
        let laid = Arc::new(self.make(&request));
        self.made += 1;
        let rest = Rest {
            pieces: request.pieces.to_vec(),
            stack: request.stack.to_owned(),
            bold: request.bold,
            align: request.align,
            bits: request.bits(),
        };
        self.kept.insert(
            hash,
            Kept {
                rest,
                laid: Arc::clone(&laid),
                used: self.frame,
            },
        );
        laid
    }

    fn make(&mut self, request: &Request<'_>) -> Laid {
        let families: Vec<FontFamilyName<'_>> = self
            .fonts
            .load_stack(request.stack)
            .into_iter()
            .map(FontFamilyName::named)
            .collect();
        let pieces = tidy(request);
        let layout = self.shape(request, &families, &pieces);
        Builder::new(request, layout, &mut self.fonts).finish(&pieces)
    }

    fn shape(
        &mut self,
        request: &Request<'_>,
        families: &[FontFamilyName<'_>],
        pieces: &[Piece],
    ) -> Layout<Ink> {
        let layout = self.break_lines(request, families, pieces, &[]);
        let stray = stray_spaces(&layout, request);
        if stray.is_empty() {
            return layout;
        }
        let tidied = self.break_lines(request, families, pieces, &stray);
        let ranges = |layout: &Layout<Ink>| -> Vec<Range<usize>> {
            layout.lines().map(|line| line.text_range()).collect()
        };
        // A space that lost its width must still be at the end of a line.
        if ranges(&tidied) == ranges(&layout) {
            tidied
        } else {
            layout
        }
    }

    fn break_lines(
        &mut self,
        request: &Request<'_>,
        families: &[FontFamilyName<'_>],
        pieces: &[Piece],
        stray: &[(Range<usize>, f32)],
    ) -> Layout<Ink> {
        let scale = request.pixels_per_point;
        let mut builder =
            self.context
                .ranged_builder(&mut self.fonts.context, request.text, scale, true);
        builder.set_base_direction(if request.rtl {
            BaseDirection::Rtl
        } else {
            BaseDirection::Ltr
        });
        let language = Language::parse(request.lang).ok();
        builder.push_default(StyleProperty::Locale(language));
        builder.push_default(FontFamily::from(families));
        builder.push_default(StyleProperty::FontSize(request.size));
        builder.push_default(LineHeight::FontSizeRelative(request.line_height));
        builder.push_default(StyleProperty::Brush(Ink {
            bold: request.bold,
            ..Ink::default()
        }));
        // A word wider than its column is broken rather than clipped.
        builder.push_default(OverflowWrap::BreakWord);
        if language.is_some_and(|l| l.language() == "ko") {
            // Korean is written with spaces and reads better when broken at them.
            builder.push_default(WordBreak::KeepAll);
        }
        if language.is_some_and(|l| l.language() == "zh") {
            builder.set_line_break_override(Some(&chinese_quotes));
        }
        if request.bold {
            builder.push_default(FontWeight::BOLD);
        }
        for piece in pieces {
            let range = piece.range.clone();
            let bold = piece.bold || request.bold;
            let ink = Ink {
                tag: piece.tag,
                raise: piece.raise,
                bold,
            };
            builder.push(StyleProperty::Brush(ink), range.clone());
            if bold != request.bold {
                builder.push(FontWeight::BOLD, range.clone());
            }
            if (piece.scale - 1.0).abs() > f32::EPSILON {
                builder.push(StyleProperty::FontSize(request.size * piece.scale), range);
            }
        }
        for (range, width) in stray {
            builder.push(StyleProperty::WordSpacing(-width), range.clone());
        }
        let mut layout = builder.build(request.text);
        layout.break_all_lines(request.width.map(|width| width * scale));
        let alignment = match request.align {
            Align::Start => Alignment::Start,
            Align::Center => Alignment::Center,
            Align::End => Alignment::End,
        };
        layout.align(alignment, AlignmentOptions::default());
        layout
    }
}

/// Spaces at the ends of lines that would show as a gap inside the line, and how wide they are.
///
/// By rule L1 of UAX #9, white space where a line ends goes to the edge. parley leaves it with the
/// word before it: between "ICE" and "hold" in an Arabic text it would stand to the right of "ICE".
fn stray_spaces(layout: &Layout<Ink>, request: &Request<'_>) -> Vec<(Range<usize>, f32)> {
    let mut stray = Vec::new();
    for line in layout.lines() {
        let range = line.text_range();
        let text = request.text.get(range.clone()).unwrap_or_default();
        let kept = range.start + text.trim_end_matches(' ').len();
        // In the last line, a caret may stand behind a space that was typed just now.
        if kept == range.end || range.end == request.text.len() {
            continue;
        }
        let crossing = line.runs().filter(|run| run.is_rtl() != request.rtl);
        for cluster in crossing.flat_map(|run| run.visual_clusters()) {
            let range = cluster.text_range();
            if range.start >= kept {
                stray.push((range, cluster.advance() / request.pixels_per_point));
            }
        }
    }
    stray
}

/// Where a line of Chinese may end beside a quotation mark.
///
/// UAX #14 as parley has it (15.1) never breaks beside one, for want of knowing whether it opens
/// or closes. In Chinese its direction is known: a line may end before an opening mark and after
/// a closing one, as it may beside brackets. Whether Latin letters stand there is left to parley.
fn chinese_quotes(at: LineBreakContext) -> Option<bool> {
    let opens = |c| matches!(c, '\u{2018}' | '\u{201C}');
    let closes = |c| matches!(c, '\u{2019}' | '\u{201D}');
    let opening = |c: char| opens(c) || "〈《「『【〔〖（［｛".contains(c);
    let ends = |c: char| closes(c) || "、。〉》」』】〕〗！），：；？］｝…".contains(c);
    let han = |c| matches!(c, '\u{3007}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}');
    let before = opens(at.after) && (han(at.before) || ends(at.before));
    let after = closes(at.before) && (han(at.after) || opening(at.after));
    (before || after).then_some(true)
}

/// The pieces, cut to the text and to whole characters, empty ones left out.
fn tidy(request: &Request<'_>) -> Vec<Piece> {
    let text = request.text;
    let largest = (500.0 / request.size / request.pixels_per_point).max(1.0);
    request
        .pieces
        .iter()
        .take(MOST_PIECES)
        .map(|piece| Piece {
            range: whole(text, &piece.range),
            scale: within(piece.scale, 0.1, largest.min(4.0), 1.0),
            ..piece.clone()
        })
        .filter(|piece| !piece.range.is_empty())
        .collect()
}

/// A byte range moved out to the edges of its characters and kept within the text.
pub(super) fn whole(text: &str, range: &Range<usize>) -> Range<usize> {
    let start = text.floor_char_boundary(range.start.min(text.len()));
    let end = text.ceil_char_boundary(range.end.min(text.len()));
    start..end.max(start)
}

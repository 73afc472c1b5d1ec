//! A text that has been laid out: lines, glyphs, and where each part of it sits.

use std::ops::Range;

use parley::{Layout, Run};
use zeroize::Zeroize as _;

use super::fonts::Fonts;
use super::is_invisible;
use super::layout::{Ink, whole};
use super::request::{Piece, Request};

/// A rectangle in points, y downwards, from the top left corner of the text.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rect4 {
    /// Left edge.
    pub x0: f32,
    /// Upper edge.
    pub y0: f32,
    /// Right edge.
    pub x1: f32,
    /// Lower edge.
    pub y1: f32,
}

/// The part of a range that sits in one line without a gap.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Strip {
    /// Number of the line.
    pub line: usize,
    /// Full height of the line, width of the part.
    pub rect: Rect4,
}

/// One line.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Bytes of the text, with the white space at the end.
    pub range: Range<usize>,
    /// Baseline, on a whole device pixel.
    pub baseline: f32,
    /// Upper edge.
    pub top: f32,
    /// Lower edge.
    pub bottom: f32,
    /// Left end of what is visible.
    pub x0: f32,
    /// Right end of what is visible.
    pub x1: f32,
}

/// One glyph.
#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    /// Glyph number in its font.
    pub id: u32,
    /// Where its origin sits, in points.
    pub x: f32,
    /// Baseline of the glyph, y downwards. A PDF writer that counts upwards must turn it round.
    pub y: f32,
    /// How far it moves the pen.
    pub advance: f32,
    /// The characters it stands for. All glyphs of a ligature or syllable share one range.
    pub range: Range<usize>,
}

/// Glyphs of one font, size and tag in one line, from left to right.
#[derive(Clone, Debug, PartialEq)]
pub struct GlyphRun {
    /// The font: see [`Fonts::face`].
    pub face: u32,
    /// Size in points.
    pub size: f32,
    /// Size in device pixels.
    pub size_px: f32,
    /// Tag of the piece that the glyphs belong to.
    pub tag: u16,
    /// Whether bold was asked for.
    pub bold: bool,
    /// Whether the font has no bold face, so that the painter must thicken the glyphs.
    pub thicken: bool,
    /// Whether the run is read from right to left.
    pub rtl: bool,
    /// Number of the line.
    pub line: usize,
    /// The glyphs.
    pub glyphs: Vec<Glyph>,
}

/// Where a tagged piece ended up.
#[derive(Clone, Debug, PartialEq)]
pub struct LaidPiece {
    /// Its tag.
    pub tag: u16,
    /// Its bytes.
    pub range: Range<usize>,
    /// Where it sits, line by line.
    pub strips: Vec<Strip>,
}

/// A text that has been laid out.
pub struct Laid {
    text: String,
    lang: String,
    rtl: bool,
    size: (f32, f32),
    lines: Vec<Line>,
    runs: Vec<GlyphRun>,
    pieces: Vec<LaidPiece>,
    missing: Vec<char>,
    tags: Vec<u16>,
    font_size: f32,
    pub(super) scale: f32,
    pub(super) layout: Layout<Ink>,
}

impl Drop for Laid {
    /// Overwrites the text and the glyphs that stand for it. What parley keeps of its
    /// clusters, and the pictures of glyphs, are out of reach.
    fn drop(&mut self) {
        self.text.zeroize();
        for glyph in self.runs.iter_mut().flat_map(|run| &mut run.glyphs) {
            glyph.id.zeroize();
        }
    }
}

impl Laid {
    /// The text, in logical order, isolates included.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its language tag.
    #[must_use]
    pub fn lang(&self) -> &str {
        &self.lang
    }

    /// Whether its base direction is right to left.
    #[must_use]
    pub fn rtl(&self) -> bool {
        self.rtl
    }

    /// Width and height in points. The width is the room given, or the longest line without one.
    #[must_use]
    pub fn size(&self) -> (f32, f32) {
        self.size
    }

    /// Font size of the text around the pieces, in points.
    #[must_use]
    pub fn font_size(&self) -> f32 {
        self.font_size
    }

    /// Width of the longest line in points.
    #[must_use]
    pub fn longest_line(&self) -> f32 {
        self.layout.width() / self.scale
    }

    /// Device pixels in a point, as asked for.
    #[must_use]
    pub fn pixels_per_point(&self) -> f32 {
        self.scale
    }

    /// The lines, from top to bottom. There is always at least one.
    #[must_use]
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// The glyphs, line by line, from left to right.
    #[must_use]
    pub fn runs(&self) -> &[GlyphRun] {
        &self.runs
    }

    /// The pieces that carry a tag.
    #[must_use]
    pub fn pieces(&self) -> &[LaidPiece] {
        &self.pieces
    }

    /// Every tag in use, each once; plain text counts as tag 0.
    #[must_use]
    pub fn tags(&self) -> &[u16] {
        &self.tags
    }

    /// Where all pieces of a tag sit.
    pub fn strips_of(&self, tag: u16) -> impl Iterator<Item = Strip> + '_ {
        let wanted = move |piece: &&LaidPiece| piece.tag == tag;
        let pieces = self.pieces.iter().filter(wanted);
        pieces.flat_map(|piece| piece.strips.iter().copied())
    }

    /// Characters that no font of the stack has, sorted, each once.
    #[must_use]
    pub fn missing(&self) -> &[char] {
        &self.missing
    }

    /// Where a range sits, line by line, without the white space at the ends of lines.
    #[must_use]
    pub fn strips(&self, range: Range<usize>) -> Vec<Strip> {
        let range = whole(&self.text, &range);
        let mut strips = Vec::new();
        for (number, (line, shape)) in self.lines.iter().zip(self.layout.lines()).enumerate() {
            if line.range.end <= range.start || line.range.start >= range.end {
                continue;
            }
            let mut pen = shape.metrics().offset + shape.metrics().inline_min_coord;
            let mut part: Option<(f32, f32)> = None;
            let mut close = |part: &mut Option<(f32, f32)>| {
                if let Some((from, to)) = part.take() {
                    let x0 = (from / self.scale).max(line.x0);
                    let x1 = (to / self.scale).min(line.x1);
                    if x1 > x0 {
                        strips.push(Strip {
                            line: number,
                            rect: Rect4 {
                                x0,
                                y0: line.top,
                                x1,
                                y1: line.bottom,
                            },
                        });
                    }
                }
            };
            for cluster in shape.runs().flat_map(|run| run.visual_clusters()) {
                let end = pen + cluster.advance();
                if range.contains(&cluster.text_range().start) {
                    part = Some((part.map_or(pen, |(from, _)| from), end));
                } else if end > pen {
                    close(&mut part);
                }
                pen = end;
            }
            close(&mut part);
        }
        strips
    }
}

/// Characters that were shaped together and cannot be taken apart.
struct Group {
    range: Range<usize>,
    ink: Ink,
    glyphs: Vec<parley::Glyph>,
}

/// Turns a parley layout into a [`Laid`].
pub(super) struct Builder<'a> {
    fonts: &'a mut Fonts,
    laid: Laid,
    lift: f32,
}

impl<'a> Builder<'a> {
    pub(super) fn new(request: &Request<'_>, layout: Layout<Ink>, fonts: &'a mut Fonts) -> Self {
        let scale = request.pixels_per_point;
        let width = request.width.unwrap_or(layout.width() / scale);
        Self {
            fonts,
            lift: (request.size * scale * 0.35).round(),
            laid: Laid {
                text: request.text.to_owned(),
                lang: request.lang.to_owned(),
                rtl: request.rtl,
                size: (width, layout.height() / scale),
                lines: Vec::new(),
                runs: Vec::new(),
                pieces: Vec::new(),
                missing: Vec::new(),
                tags: vec![0],
                font_size: request.size,
                scale,
                layout,
            },
        }
    }

    pub(super) fn finish(mut self, pieces: &[Piece]) -> Laid {
        let layout = std::mem::take(&mut self.laid.layout);
        for (number, line) in layout.lines().enumerate() {
            let metrics = line.metrics();
            let scale = self.laid.scale;
            let start = metrics.offset + metrics.inline_min_coord;
            let blank = self.blank_end(&line, layout.is_rtl());
            let (left, right) = if layout.is_rtl() {
                (blank, 0.0)
            } else {
                (0.0, blank)
            };
            // Edges are rounded one by one: without this, a selection would show gaps.
            let above = self.laid.lines.last().map(|line| line.bottom);
            self.laid.lines.push(Line {
                range: line.text_range(),
                baseline: metrics.baseline / scale,
                top: above.unwrap_or(metrics.block_min_coord / scale),
                bottom: metrics.block_max_coord / scale,
                x0: (start + left) / scale,
                x1: (start + metrics.advance - right) / scale,
            });
            let mut pen = start;
            for run in line.runs() {
                self.add_run(number, metrics.baseline, &mut pen, run);
            }
        }
        let mut laid = self.laid;
        laid.layout = layout;
        laid.missing.sort_unstable();
        for piece in pieces.iter().filter(|piece| piece.tag != 0) {
            let strips = laid.strips(piece.range.clone());
            laid.pieces.push(LaidPiece {
                tag: piece.tag,
                range: piece.range.clone(),
                strips,
            });
            if !laid.tags.contains(&piece.tag) {
                laid.tags.push(piece.tag);
            }
        }
        laid
    }

    /// How much white space stands at the edge where reading ends. parley leaves out what is inside
    /// isolates: a line may end in the middle of a date.
    fn blank_end(&self, line: &parley::Line<'_, Ink>, rtl: bool) -> f32 {
        let space = |c: char| c.is_whitespace() && !matches!(c, '\u{A0}' | '\u{2007}' | '\u{202F}');
        let blank = |range: Range<usize>| {
            let text = self.laid.text.get(range).unwrap_or_default();
            text.chars().all(|c| space(c) || is_invisible(c))
        };
        let mut after = 0.0;
        let mut before = None;
        for cluster in line.runs().flat_map(|run| run.visual_clusters()) {
            after += cluster.advance();
            if !blank(cluster.text_range()) {
                before.get_or_insert(after - cluster.advance());
                after = 0.0;
            }
        }
        if rtl { before.unwrap_or(after) } else { after }
    }

    fn add_run(&mut self, line: usize, baseline: f32, pen: &mut f32, run: Run<'_, Ink>) {
        let face = self.fonts.key_of(run.font());
        let scale = self.laid.scale;
        let mut open: Option<(Ink, GlyphRun)> = None;
        for group in groups(run) {
            let visible = self.visible(&group.range);
            if visible && group.glyphs.iter().any(|glyph| glyph.id == 0) {
                self.note_missing(face, &group.range);
            }
            let lift = if group.ink.raise { self.lift } else { 0.0 };
            if open.as_ref().is_none_or(|(ink, _)| *ink != group.ink) {
                self.laid.runs.extend(open.take().map(|(_, run)| run));
                let fresh = GlyphRun {
                    face,
                    size: run.font_size() / scale,
                    size_px: run.font_size(),
                    tag: group.ink.tag,
                    bold: group.ink.bold,
                    thicken: run.synthesis().embolden(),
                    rtl: run.is_rtl(),
                    line,
                    glyphs: Vec::new(),
                };
                open = Some((group.ink, fresh));
            }
            for glyph in &group.glyphs {
                if visible && let Some((_, open)) = &mut open {
                    open.glyphs.push(Glyph {
                        id: glyph.id,
                        x: (*pen + glyph.x) / scale,
                        // parley counts glyph offsets downwards, like the screen does.
                        y: (baseline + glyph.y - lift) / scale,
                        advance: glyph.advance / scale,
                        range: group.range.clone(),
                    });
                }
                *pen += glyph.advance;
            }
        }
        self.laid.runs.extend(open.map(|(_, run)| run));
    }

    /// Isolates and their like have glyphs in some fonts; they must never be seen or copied.
    fn visible(&self, range: &Range<usize>) -> bool {
        let text = self.laid.text.get(range.clone()).unwrap_or_default();
        !text.chars().all(is_invisible)
    }

    fn note_missing(&mut self, face: u32, range: &Range<usize>) {
        use skrifa::MetadataProvider;

        let text = self.laid.text.get(range.clone()).unwrap_or_default();
        let font = self
            .fonts
            .face(face)
            .and_then(|face| skrifa::FontRef::from_index(face.bytes(), face.index()).ok());
        let lacks = |c: char| font.as_ref().is_none_or(|f| f.charmap().map(c).is_none());
        for c in text.chars().filter(|c| !is_invisible(*c)) {
            if lacks(c) && !self.laid.missing.contains(&c) {
                self.laid.missing.push(c);
            }
        }
    }
}

/// The groups of a run, from left to right.
fn groups(run: Run<'_, Ink>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for cluster in run.clusters() {
        let range = cluster.text_range();
        match groups.last_mut() {
            // The glyphs of a ligature hang on its first part and stand for all of it.
            Some(group) if cluster.is_ligature_continuation() => group.range.end = range.end,
            _ => groups.push(Group {
                range,
                ink: cluster.style().brush,
                glyphs: cluster.glyphs().collect(),
            }),
        }
    }
    if run.is_rtl() {
        groups.reverse();
    }
    groups
}

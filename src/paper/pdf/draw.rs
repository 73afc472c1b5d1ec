//! Paints sheets with krilla.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use krilla::Document;
use krilla::geom::{Path, PathBuilder, Point, Rect};
use krilla::metadata::{Metadata, TextDirection};
use krilla::page::PageSettings;
use krilla::paint::{Fill, LineCap, LineJoin, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};
use krilla::text::{Font, GlyphId, KrillaGlyph};

use super::PaperError;
use super::marks::{Mark, shapes};
use super::row::{ENGLISH, Frame, Ink, Part};
use super::sheets::{Copy, Placed};
use super::tags::Tree;
use super::theme::{INK, PAD, RULE, shade};
use crate::pages::{Composer, Page, Tone};
use crate::typeset::{Fonts, Glyph, GlyphRun, Laid, Typesetter};
use crate::words::{msg, plain};

/// The finished file.
pub(super) fn draw(
    mut copy: Copy,
    pages: &[Page],
    composer: &Composer<'_>,
    typesetter: &Typesetter,
) -> Result<Vec<u8>, PaperError> {
    let (width, height) = copy.options.size.points();
    let settings = PageSettings::from_wh(width, height)
        .ok_or_else(|| PaperError::Broken("a sheet without size".to_owned()))?;
    let mut document = Document::new();
    let mut fonts = HashMap::new();
    for sheet in &copy.sheets {
        let mut page = document.start_page_with(settings.clone());
        let mut painter = Painter {
            surface: page.surface(),
            fonts: typesetter.fonts(),
            known: &mut fonts,
            tree: &mut copy.tree,
        };
        for (number, across) in frames(&sheet.rows, &copy.rows) {
            if let Some(frame) = copy.frames.get(number) {
                painter.frame(frame, across);
            }
        }
        let mut parts: Vec<(f32, &Part)> = sheet
            .rows
            .iter()
            .filter_map(|placed| Some((placed.y, copy.rows.get(placed.row)?)))
            .flat_map(|(y, row)| row.parts.iter().map(move |part| (y, part)))
            .collect();
        // The file holds its words in reading order, as its structure does: a text in two columns
        // is whole in the one before it goes on in the other.
        parts.sort_by_key(|(_, part)| (part.node.is_none(), part.node));
        for (y, part) in parts {
            painter.part(y, part, ArtifactType::Layout)?;
        }
        for (y, row) in &sheet.foot {
            for part in &row.parts {
                painter.part(*y, part, ArtifactType::Footer)?;
            }
        }
        drop(painter);
        page.finish();
    }
    let lang = &composer.main.manifest.tag;
    document.set_tag_tree(copy.tree.finish(lang));
    document.set_metadata(metadata(pages, composer));
    document
        .finish()
        .map_err(|error| PaperError::Broken(error.to_string()))
}

/// A title and a language, and nothing else.
fn metadata(pages: &[Page], composer: &Composer<'_>) -> Metadata {
    let title = match pages {
        [page] => page.title.main.clone(),
        _ => composer.words.say(composer.main, msg::APP_NAME, &[]),
    };
    let direction = if composer.main.is_rtl() {
        TextDirection::RightToLeft
    } else {
        TextDirection::LeftToRight
    };
    Metadata::new()
        .title(title.plain())
        .language(composer.main.manifest.tag.clone())
        .text_direction(direction)
}

/// The frames on a sheet, each from the top of its first row to the bottom of its last.
fn frames(placed: &[Placed], rows: &[super::row::Row]) -> BTreeMap<usize, (f32, f32)> {
    let mut found: BTreeMap<usize, (f32, f32)> = BTreeMap::new();
    for place in placed {
        let Some(row) = rows.get(place.row) else {
            continue;
        };
        let (top, bottom) = (place.y, place.y + row.height);
        for frame in &row.frames {
            let across = found.entry(*frame).or_insert((top, bottom));
            across.1 = bottom;
        }
    }
    found
}

/// Paints one sheet.
struct Painter<'a, 's> {
    surface: Surface<'s>,
    fonts: &'a Fonts,
    known: &'a mut HashMap<u32, Font>,
    tree: &'a mut Tree,
}

impl Painter<'_, '_> {
    fn fill(&mut self, value: u8) {
        self.surface.set_stroke(None);
        self.surface.set_fill(Some(Fill {
            paint: shade(value).into(),
            ..Fill::default()
        }));
    }

    fn stroke(&mut self, value: u8, width: f32, dash: &[f32]) {
        self.surface.set_fill(None);
        self.surface.set_stroke(Some(Stroke {
            paint: shade(value).into(),
            width,
            line_cap: LineCap::Butt,
            line_join: LineJoin::Miter,
            dash: (!dash.is_empty()).then(|| StrokeDash {
                array: dash.to_vec(),
                offset: 0.0,
            }),
            ..Stroke::default()
        }));
    }

    fn line(&mut self, from: (f32, f32), to: (f32, f32)) {
        let mut path = PathBuilder::new();
        path.move_to(from.0, from.1);
        path.line_to(to.0, to.1);
        self.path(path.finish());
    }

    fn path(&mut self, path: Option<Path>) {
        if let Some(path) = path {
            self.surface.draw_path(&path);
        }
    }

    fn adorn(&mut self, kind: ArtifactType) {
        let artifact = Artifact::with_kind(kind);
        self.surface.start_tagged(ContentTag::Artifact(artifact));
    }

    /// The sign of a callout and the line along it. Where a callout goes on over the next sheet,
    /// its sign is there again.
    fn frame(&mut self, frame: &Frame, (top, bottom): (f32, f32)) {
        self.adorn(ArtifactType::Layout);
        let (left, right) = frame.across;
        let side = frame.mark;
        let boxed = frame.tone == Tone::Answer;
        if boxed {
            let rect = Rect::from_ltrb(left, top - PAD, right, bottom + PAD);
            let mut path = PathBuilder::new();
            if let Some(rect) = rect {
                path.push_rect(rect);
            }
            self.stroke(INK, 1.4, &[]);
            self.path(path.finish());
        }
        let inset = if boxed { PAD } else { 0.0 };
        let x = if frame.rtl {
            right - side - inset
        } else {
            left + inset
        };
        let at = (x, top + side * 0.06);
        self.mark(Mark::Sign(frame.tone), at, side, frame.rtl);
        if !boxed {
            let middle = x + side / 2.0;
            let (from, to) = (top + side + 5.0, bottom);
            if to > from {
                for (away, value, width, dash) in bar(frame.tone) {
                    self.stroke(*value, *width, dash);
                    self.line((middle + away, from), (middle + away, to));
                }
            }
        }
        self.surface.end_tagged();
    }

    fn mark(&mut self, mark: Mark, at: (f32, f32), side: f32, mirrored: bool) {
        for shape in shapes(mark, at, side, mirrored) {
            match shape.line {
                Some(width) => self.stroke(shape.shade, width, &[]),
                None => self.fill(shape.shade),
            }
            self.surface.draw_path(&shape.path);
        }
    }

    /// Paints a part of a row whose top is at `top`. What has no place in the structure is an
    /// adornment of the kind `kind`.
    fn part(&mut self, top: f32, part: &Part, kind: ArtifactType) -> Result<(), PaperError> {
        let y = top + part.y;
        match &part.ink {
            Ink::Line { laid, line, lang } => {
                return self.text(laid, *line, (part.x, y), lang, part, kind);
            }
            Ink::Mark {
                mark,
                side,
                mirrored,
                alt,
            } => {
                self.open(part, alt.as_ref(), kind);
                self.mark(*mark, (part.x, y), *side, *mirrored);
            }
            Ink::Rule {
                length,
                weight,
                black,
                alt,
            } => {
                self.open(part, alt.as_ref(), kind);
                self.stroke(if *black { INK } else { RULE }, *weight, &[]);
                self.line((part.x, y), (part.x + length, y));
            }
        }
        self.surface.end_tagged();
        Ok(())
    }

    /// Begins a shape: with words in its place, or as an adornment.
    fn open(
        &mut self,
        part: &Part,
        alt: Option<&(std::rc::Rc<str>, std::rc::Rc<str>)>,
        kind: ArtifactType,
    ) {
        match (part.node, alt) {
            (Some(node), Some((alt, lang))) => {
                let span = SpanTag::empty()
                    .with_lang(Some(lang))
                    .with_alt_text(Some(alt));
                let leaf = self.surface.start_tagged(ContentTag::Span(span));
                self.tree.drawn(node, leaf);
            }
            _ => self.adorn(kind),
        }
    }

    /// One line of a text, language by language.
    fn text(
        &mut self,
        laid: &Laid,
        line: usize,
        at: (f32, f32),
        lang: &str,
        part: &Part,
        kind: ArtifactType,
    ) -> Result<(), PaperError> {
        let Some(shape) = laid.lines().get(line) else {
            return Ok(());
        };
        self.fill(INK);
        let said = Said::new(laid.text(), &shape.range);
        let language = |run: &GlyphRun| if run.tag == ENGLISH { "en" } else { lang };
        let runs: Vec<&GlyphRun> = laid
            .runs()
            .iter()
            .filter(|run| run.line == line && !run.glyphs.is_empty())
            .collect();
        for runs in runs.chunk_by(|one, next| language(one) == language(next)) {
            let lang = runs.first().map_or(lang, |run| language(run));
            match part.node {
                Some(node) => {
                    let span = SpanTag::empty().with_lang(Some(lang));
                    let leaf = self.surface.start_tagged(ContentTag::Span(span));
                    self.tree.drawn(node, leaf);
                }
                None => self.adorn(kind),
            }
            for run in runs {
                self.run(run, &said, shape.baseline, at)?;
            }
            self.surface.end_tagged();
        }
        Ok(())
    }

    fn run(
        &mut self,
        run: &GlyphRun,
        said: &Said,
        baseline: f32,
        at: (f32, f32),
    ) -> Result<(), PaperError> {
        let font = self.font(run.face)?;
        let Some(first) = run.glyphs.first() else {
            return Ok(());
        };
        // A raised number is one run on a line of its own.
        let level = |glyph: &Glyph| (glyph.y - first.y).abs() < f32::EPSILON;
        let own = if run.glyphs.iter().all(level) {
            first.y
        } else {
            baseline
        };
        let mut pen = first.x;
        let glyphs: Vec<KrillaGlyph> = run
            .glyphs
            .iter()
            .zip(said.ranges(run))
            .map(|(glyph, range)| {
                let away = glyph.x - pen;
                pen += glyph.advance;
                KrillaGlyph::new(
                    GlyphId::new(glyph.id),
                    glyph.advance / run.size,
                    away / run.size,
                    // The typesetter counts downwards, a PDF upwards.
                    (own - glyph.y) / run.size,
                    0.0,
                    range,
                    None,
                )
            })
            .collect();
        let start = Point::from_xy(at.0 + first.x, at.1 + own - baseline);
        self.surface
            .draw_glyphs(start, &glyphs, font, &said.text, run.size, false);
        Ok(())
    }

    fn font(&mut self, key: u32) -> Result<Font, PaperError> {
        if let Some(font) = self.known.get(&key) {
            return Ok(font.clone());
        }
        let face = self.fonts.face(key);
        let font = face.and_then(|face| Font::new(face.shared_bytes().into(), face.index()));
        let font = font.ok_or_else(|| PaperError::Broken(format!("font {key}")))?;
        self.known.insert(key, font.clone());
        Ok(font)
    }
}

/// The lines beside a callout: distance from its middle, shade, weight and dashes.
fn bar(tone: Tone) -> &'static [(f32, u8, f32, &'static [f32])] {
    match tone {
        Tone::Answer => &[],
        Tone::Now => &[(0.0, INK, 2.6, &[])],
        Tone::Risk | Tone::Notice => &[(0.0, INK, 1.4, &[6.0, 3.0])],
        Tone::DoNot => &[(-1.8, INK, 1.2, &[]), (1.8, INK, 1.2, &[])],
        Tone::Ask => &[(0.0, INK, 0.9, &[])],
        Tone::Deadline => &[(0.0, INK, 1.4, &[1.4, 2.6])],
        Tone::Plain => &[(0.0, RULE, 0.9, &[])],
    }
}

/// The text of a line as it is copied out of the file: without marks of direction, and with
/// hyphens and spaces that can be dialled and searched for.
struct Said {
    text: String,
    start: usize,
    /// Where each byte of the line went.
    places: Vec<usize>,
}

impl Said {
    fn new(text: &str, line: &Range<usize>) -> Self {
        let mut said = Self {
            text: String::new(),
            start: line.start,
            places: Vec::new(),
        };
        for c in text.get(line.clone()).unwrap_or_default().chars() {
            let place = said.text.len();
            said.places.extend(std::iter::repeat_n(place, c.len_utf8()));
            said.text.push_str(&plain(c.encode_utf8(&mut [0; 4])));
        }
        said.places.push(said.text.len());
        said
    }

    fn range(&self, range: &Range<usize>) -> Range<usize> {
        let place = |at: usize| {
            let at = at.saturating_sub(self.start);
            self.places.get(at).copied().unwrap_or(self.text.len())
        };
        place(range.start)..place(range.end)
    }

    /// What each glyph of a run stands for.
    ///
    /// Arabic marks are shaped together with their letter. Where there are as many glyphs as
    /// characters, each gets its own: few readers put back together what stands for more.
    fn ranges(&self, run: &GlyphRun) -> Vec<Range<usize>> {
        let mut ranges = Vec::new();
        for group in run.glyphs.chunk_by(|one, next| one.range == next.range) {
            let Some(first) = group.first() else { continue };
            let whole = self.range(&first.range);
            let text = self.text.get(whole.clone()).unwrap_or_default();
            let mut each: Vec<Range<usize>> = text
                .char_indices()
                .map(|(at, c)| whole.start + at..whole.start + at + c.len_utf8())
                .collect();
            if run.rtl && group.len() > 1 && each.len() == group.len() {
                // Glyphs go from left to right, the letter before its marks.
                each.reverse();
                ranges.extend(each);
            } else {
                ranges.extend(group.iter().map(|_| whole.clone()));
            }
        }
        ranges
    }
}

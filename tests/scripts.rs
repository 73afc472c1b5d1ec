//! A paragraph in each of the fifteen languages, against what another engine makes of it.
//!
//! `tests/scripts/paragraphs` holds the paragraphs: a jail phone, a lawyer, a court date, with
//! Latin words, a phone number, a date, brackets and quotes among them. Chromium has set them with
//! the same fonts at three widths (`tests/scripts/expect.py`); `tests/scripts/expected` says which
//! clusters of letters stand in each line, and in which order from left to right. Here the guide's
//! own typesetting is held against that, line by line.
//!
//! `tests/scripts/golden` holds pictures of the same paragraphs as the screen paints them. Look at
//! them after `HOLD_GUIDE_GOLDEN=1 cargo test --test scripts`, which paints them anew.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

mod support;

use std::fmt::Write;
use std::ops::Range;
use std::path::PathBuf;

use egui::epaint::ColorImage;
use egui::{Color32, pos2, vec2};
use hold_guide::screen::text::{Look, TextSystem};
use hold_guide::typeset::{Glyph, Laid, Request, Typesetter, is_invisible};
use hold_guide::words::{Manifest, plain};
use serde::Deserialize;

const TAGS: [&str; 15] = [
    "ar", "bn", "en", "es", "fr", "hi", "ht", "ko", "pa", "pt-BR", "ru", "tl", "ur", "vi",
    "zh-Hans",
];

/// Every paragraph names this number, in isolates and with hyphens that do not break.
const PHONE: &str = "1\u{2011}800\u{2011}898\u{2011}7180";
/// And this form.
const FORM: &str = "Form I\u{2011}247A";

/// How far, in points, an end of a line may be from where Chromium has it. Both engines add up
/// the same widths, but Chromium rounds each word to 1/64 of a pixel.
const NEAR: f32 = 0.5;

/// In a text that all runs from the left, Chromium moves a closing quote closer to an "A" before
/// it even where an isolate ends between them, for it takes no notice of isolates there. CSS Text 3
/// (7.3, on elements) has shaping broken at isolates, as ours is. Noto Sans has -70/1000 for the pair.
const KERN: f32 = 18.0 * 0.07;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    engine: String,
    size: f32,
    clusters: Vec<String>,
    widths: Vec<AtWidth>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AtWidth {
    width: f32,
    lines: Vec<ExpectedLine>,
}

/// A line without the white space at its ends.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectedLine {
    text: String,
    /// Numbers of clusters from left to right: "4-2 7-8" is 4 3 2 7 8.
    order: String,
    left: f32,
    right: f32,
}

struct Paragraph {
    tag: &'static str,
    manifest: Manifest,
    text: String,
    expected: Expected,
}

fn file(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn read(path: &str) -> String {
    std::fs::read_to_string(file(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

impl Paragraph {
    fn open(tag: &'static str) -> Self {
        let text = read(&format!("tests/scripts/paragraphs/{tag}.txt"));
        Self {
            tag,
            manifest: ron::from_str(&read(&format!("locales/{tag}/locale.ron"))).unwrap(),
            text: text.trim_end_matches('\n').to_owned(),
            expected: serde_json::from_str(&read(&format!("tests/scripts/expected/{tag}.json")))
                .unwrap(),
        }
    }

    fn all() -> impl Iterator<Item = Self> {
        TAGS.into_iter().map(Self::open)
    }

    fn request(&self, width: f32) -> Request<'_> {
        Request {
            stack: &self.manifest.font_stack,
            lang: self.tag,
            rtl: self.manifest.direction == hold_guide::words::Direction::Rtl,
            size: self.expected.size,
            line_height: self.manifest.line_height,
            width: Some(width),
            ..Request::new(&self.text)
        }
    }

    /// The bytes of each cluster.
    fn clusters(&self) -> Vec<Range<usize>> {
        let mut end = 0;
        let mut out = Vec::new();
        for cluster in &self.expected.clusters {
            out.push(end..end + cluster.len());
            end += cluster.len();
        }
        out
    }
}

/// "4-2 7-8" as 4 3 2 7 8.
fn unfold(order: &str) -> Vec<usize> {
    let mut out = Vec::new();
    for part in order.split_whitespace() {
        let (from, to) = part.split_once('-').unwrap_or((part, part));
        let (from, to): (usize, usize) = (from.parse().unwrap(), to.parse().unwrap());
        if from <= to {
            out.extend(from..=to);
        } else {
            out.extend((to..=from).rev());
        }
    }
    out
}

fn unseen(text: &str) -> bool {
    text.chars().all(is_invisible)
}

/// A line of ours in the terms of [`ExpectedLine`].
struct OurLine {
    text: String,
    order: Vec<usize>,
    left: f32,
    right: f32,
}

/// Lines as the painter gets them: by the glyphs, and by nothing else that the layout says.
fn our_lines(laid: &Laid, clusters: &[Range<usize>]) -> Vec<OurLine> {
    let text = laid.text();
    let mut lines = Vec::new();
    for (number, line) in laid.lines().iter().enumerate() {
        let inked = |cluster: &Range<usize>| {
            let cluster_text = &text[cluster.clone()];
            line.range.contains(&cluster.start)
                && !unseen(cluster_text)
                && !cluster_text.trim().is_empty()
        };
        let first = clusters.iter().position(inked).expect("an empty line");
        let last = clusters.iter().rposition(inked).unwrap();
        let within = clusters[first].start..clusters[last].end;
        // Left edge, right edge and direction of every cluster of the line.
        let mut placed: Vec<Option<(f32, f32)>> = vec![None; clusters.len()];
        for run in laid.runs().iter().filter(|run| run.line == number) {
            for group in run.glyphs.chunk_by(|a, b| a.range == b.range) {
                let mut parts: Vec<usize> = (first..=last)
                    .filter(|at| {
                        let cluster = &clusters[*at];
                        cluster.start < group[0].range.end && group[0].range.start < cluster.end
                    })
                    .collect();
                if run.rtl {
                    parts.reverse();
                }
                let (left, right) = extent(group);
                let share = (right - left) / parts.len() as f32;
                for (nth, part) in parts.into_iter().enumerate() {
                    let left = left + share * nth as f32;
                    let (from, to) = placed[part].unwrap_or((f32::MAX, f32::MIN));
                    placed[part] = Some((from.min(left), to.max(left + share)));
                }
            }
        }
        let seen = |at: &usize| !unseen(&text[clusters[*at].clone()]);
        let mut order: Vec<usize> = (first..=last).filter(seen).collect();
        let middle = |at: &usize| {
            let (left, right) = placed[*at].expect("a cluster without a glyph");
            left + right
        };
        order.sort_by(|a, b| middle(a).total_cmp(&middle(b)));
        lines.push(OurLine {
            text: text[within].to_owned(),
            order,
            left: line.x0,
            right: line.x1,
        });
    }
    lines
}

/// From where to where the pen moves for glyphs that belong together.
fn extent(group: &[Glyph]) -> (f32, f32) {
    let widest = group
        .iter()
        .max_by(|a, b| a.advance.total_cmp(&b.advance))
        .unwrap();
    let before: f32 = group
        .iter()
        .take_while(|glyph| !std::ptr::eq(*glyph, widest))
        .map(|glyph| glyph.advance)
        .sum();
    let left = widest.x - before;
    let whole: f32 = group.iter().map(|glyph| glyph.advance).sum();
    (left, left + whole)
}

/// What two lines differ in, for a person.
fn difference(ours: &OurLine, theirs: &ExpectedLine, clusters: &[String]) -> Option<String> {
    if ours.text != theirs.text {
        return Some(format!(
            "reads\n  {:?}, not\n  {:?}",
            ours.text, theirs.text
        ));
    }
    let order = unfold(&theirs.order);
    if ours.order != order {
        let say = |order: &[usize]| -> String {
            let words: Vec<&str> = order.iter().map(|at| clusters[*at].as_str()).collect();
            words.join("|")
        };
        return Some(format!(
            "shows from left to right\n  {}, not\n  {}",
            say(&ours.order),
            say(&order)
        ));
    }
    let left = ours.left - theirs.left;
    let mut right = ours.right - theirs.right;
    if theirs.text.contains("A\u{2069}”") && (right - KERN).abs() < NEAR {
        right = 0.0;
    }
    if left.abs() > NEAR || right.abs() > NEAR {
        return Some(format!("ends {left:+.2} and {right:+.2} away"));
    }
    None
}

#[test]
fn paragraphs_are_what_they_should_be() {
    for paragraph in Paragraph::all() {
        let (tag, text) = (paragraph.tag, &paragraph.text);
        for part in [PHONE, FORM] {
            let isolated = format!("\u{2068}{part}\u{2069}");
            assert_eq!(text.matches(&isolated).count(), 1, "{tag}: {part}");
        }
        assert!(text.contains("ICE") && text.contains("2026"), "{tag}");
        assert!(text.contains(['(', '（']), "{tag}");
        assert!(text.contains(['“', '«']), "{tag}");
        assert_eq!(
            text.matches('\u{2068}').count(),
            text.matches('\u{2069}').count()
        );
        let expected = &paragraph.expected;
        assert_eq!(
            expected.clusters.concat(),
            *text,
            "{tag} changed: run tests/scripts/expect.py"
        );
        assert!(expected.engine.starts_with("Chromium"), "{tag}");
        let widths: Vec<f32> = expected.widths.iter().map(|at| at.width).collect();
        assert_eq!(widths, [260.0, 420.0, 700.0], "{tag}");
    }
}

#[test]
fn lines_break_and_run_as_in_chromium() {
    let mut slips = String::new();
    let mut typesetter = Typesetter::new();
    for paragraph in Paragraph::all() {
        let clusters = paragraph.clusters();
        for at in &paragraph.expected.widths {
            let laid = typesetter.lay_out(&paragraph.request(at.width));
            assert!(laid.missing().is_empty(), "{:?}", laid.missing());
            let ours = our_lines(&laid, &clusters);
            let place = format!("{} at {}", paragraph.tag, at.width);
            if ours.len() != at.lines.len() {
                let counts = (ours.len(), at.lines.len());
                writeln!(slips, "{place}: {} lines, not {}", counts.0, counts.1).unwrap();
            }
            for (number, (ours, theirs)) in ours.iter().zip(&at.lines).enumerate() {
                if let Some(slip) = difference(ours, theirs, &paragraph.expected.clusters) {
                    writeln!(slips, "{place}, line {}, {slip}", number + 1).unwrap();
                }
            }
        }
    }
    assert!(slips.is_empty(), "\n{slips}");
}

/// A wrong phone number is the worst fault this program could have.
#[test]
fn the_phone_number_reads_from_the_left_in_one_line() {
    let mut typesetter = Typesetter::new();
    for paragraph in Paragraph::all() {
        let start = paragraph.text.find(PHONE).unwrap();
        let number = start..start + PHONE.len();
        let clusters = paragraph.clusters();
        for width in (170..720).step_by(11) {
            let laid = typesetter.lay_out(&paragraph.request(width as f32));
            let place = format!("{} at {width}", paragraph.tag);
            let lines: Vec<usize> = laid
                .runs()
                .iter()
                .filter(|run| run.glyphs.iter().any(|g| number.contains(&g.range.start)))
                .map(|run| run.line)
                .collect();
            assert!(
                !lines.is_empty() && lines.iter().all(|line| *line == lines[0]),
                "{place}"
            );
            let line = &our_lines(&laid, &clusters)[lines[0]];
            let seen: String = line
                .order
                .iter()
                .map(|at| &paragraph.text[clusters[*at].clone()])
                .collect();
            assert!(seen.contains(PHONE), "{place}: {seen}");
        }
    }
}

const MARGIN: f32 = 12.0;
const WIDTH: f32 = 420.0;

/// The paragraph as the screen paints it, at 100 % and under it at 150 %.
fn picture(paragraph: &Paragraph) -> ColorImage {
    let request = paragraph.request(WIDTH);
    let height = Typesetter::new().lay_out(&request).size().1.ceil();
    let size = vec2(WIDTH + 2.0 * MARGIN, height + 2.0 * MARGIN);
    let shots = [1.0, 1.5].map(|scale| {
        let mut system = TextSystem::new();
        support::shoot(size, scale, |ui| {
            let ctx = ui.ctx().clone();
            system.begin_frame(&ctx);
            let laid = system.lay_out(&ctx, &request);
            let painter = ctx.layer_painter(egui::LayerId::background());
            let look = |_| Look::plain(Color32::from_gray(0x1a));
            system.paint(&painter, &laid, pos2(MARGIN, MARGIN), look);
            system.end_frame(&ctx);
        })
    });
    let width = shots.iter().map(ColorImage::width).max().unwrap();
    let height = shots.iter().map(ColorImage::height).sum();
    let mut sheet = ColorImage::filled([width, height], Color32::WHITE);
    let mut row = 0;
    for shot in &shots {
        for line in shot.pixels.chunks_exact(shot.width()) {
            let start = row * width;
            sheet.pixels[start..start + line.len()].copy_from_slice(line);
            row += 1;
        }
    }
    sheet
}

/// The same bytes on every machine, but for the last bit of a sum of fractions.
#[test]
fn pictures_stay_as_they_were_looked_at() {
    let paint_anew = std::env::var_os("HOLD_GUIDE_GOLDEN").is_some_and(|value| value == "1");
    let mut changed = Vec::new();
    for paragraph in Paragraph::all() {
        let path = file(&format!("tests/scripts/golden/{}.png", paragraph.tag));
        let picture = picture(&paragraph);
        let dark = picture.pixels.iter().filter(|p| p.r() < 0x80).count();
        assert!(dark > 5000, "{} is nearly empty: {dark}", paragraph.tag);
        if paint_anew {
            support::save(&picture, &path).unwrap();
            continue;
        }
        let golden = support::open(&path);
        let differing = support::difference(&picture, &golden, 16);
        if differing > picture.pixels.len() / 10_000 {
            changed.push((paragraph.tag, differing));
        }
    }
    assert!(changed.is_empty(), "pixels that differ: {changed:?}");
}

#[test]
fn plain_text_keeps_no_marks_of_direction() {
    for paragraph in Paragraph::all() {
        let said = plain(&paragraph.text);
        assert!(said.contains("1-800-898-7180"), "{}", paragraph.tag);
        assert!(!said.chars().any(is_invisible), "{}", paragraph.tag);
    }
}

//! Layout as a reader sees it: lines, direction, places, and no panic on odd input.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::float_cmp,
    clippy::manual_midpoint,
    reason = "a test may fail loudly, and equal layouts give equal numbers"
)]

use std::ops::Range;

use hold_guide::typeset::{
    Align, FaceSource, FontStack, Laid, Move, Piece, Request, Spot, Typesetter,
};
use hold_guide::words::plain;

const ENGLISH: &str = "If bail is paid while a hold is in place, the jail can keep him for up to \
    48 hours so that ICE can take him. Try to speak to a lawyer before paying.";
const SPANISH: &str = "Si paga la fianza penal mientras haya una orden de detención, la cárcel \
    puede retenerlo hasta 48 horas. ¿Pagó ya? Llame a un abogado mañana.";
const PHONE: &str = "Call \u{2068}1\u{2011}888\u{2011}587\u{2011}3777\u{2069} or \
    \u{2068}(512)\u{A0}555\u{2011}0100\u{2069} at any time of the day.";

fn wrapped(text: &str, width: f32) -> Request<'_> {
    Request {
        width: Some(width),
        ..Request::new(text)
    }
}

fn lay(request: &Request<'_>) -> std::sync::Arc<Laid> {
    Typesetter::new().lay_out(request)
}

/// Text of each line, as a reader would say it.
fn lines(laid: &Laid) -> Vec<String> {
    let part = |line: &hold_guide::typeset::Line| plain(&laid.text()[line.range.clone()]);
    laid.lines().iter().map(part).collect()
}

#[test]
fn paragraphs_wrap_within_their_width_and_miss_no_glyph() {
    for text in [ENGLISH, SPANISH] {
        for width in [80.0, 200.0, 333.3, 700.0] {
            let laid = lay(&wrapped(text, width));
            assert!(laid.missing().is_empty(), "{:?}", laid.missing());
            assert_eq!(laid.size().0, width);
            let joined: String = laid
                .lines()
                .iter()
                .map(|l| &text[l.range.clone()])
                .collect();
            assert_eq!(joined, text);
            for line in laid.lines() {
                assert!(line.x0 >= -0.01 && line.x1 <= width + 0.01, "{line:?}");
                assert!(line.top < line.baseline && line.baseline < line.bottom);
            }
        }
    }
}

#[test]
fn baselines_fall_on_device_pixels() {
    for ppp in [1.0, 1.25, 1.5, 2.0] {
        let laid = lay(&Request {
            size: 17.3,
            pixels_per_point: ppp,
            ..wrapped(ENGLISH, 240.0)
        });
        for run in laid.runs() {
            let px = laid.lines()[run.line].baseline * ppp;
            assert!((px - px.round()).abs() < 0.01, "{px}");
        }
    }
}

#[test]
fn phone_numbers_are_not_broken() {
    for width in (130..400).step_by(7) {
        let laid = lay(&wrapped(PHONE, width as f32));
        let lines = lines(&laid);
        for number in ["1-888-587-3777", "(512) 555-0100"] {
            assert!(
                lines.iter().any(|line| line.contains(number)),
                "{width}: {lines:?}"
            );
        }
        assert!(laid.missing().is_empty());
    }
}

#[test]
fn isolates_have_no_glyph_and_no_width() {
    let with = lay(&Request::new("a\u{2068}b\u{2069}c"));
    let without = lay(&Request::new("abc"));
    let count = |laid: &Laid| laid.runs().iter().map(|r| r.glyphs.len()).sum::<usize>();
    assert_eq!(count(&with), 3);
    assert_eq!(count(&without), 3);
    assert_eq!(with.size().0, without.size().0);
}

#[test]
fn direction_is_forced() {
    let text = "ICE שלום 48.";
    let ltr = lay(&wrapped(text, 300.0));
    let rtl = lay(&Request {
        rtl: true,
        ..wrapped(text, 300.0)
    });
    assert!(ltr.lines()[0].x0 < 1.0);
    assert!((rtl.lines()[0].x1 - 300.0).abs() < 1.0, "{:?}", rtl.lines());
    // "ICE" leads at the left in one and at the right in the other.
    let first = |laid: &Laid| laid.strips(0..3)[0].rect;
    assert!(first(&ltr).x0 < 1.0);
    assert!((first(&rtl).x1 - 300.0).abs() < 1.0);
    assert_eq!(rtl.missing(), ['ו', 'ל', 'ם', 'ש']);
    // A number in isolates keeps its order inside right-to-left text.
    let phone = "שלום \u{2068}+1 (800) 898\u{2011}7180\u{2069} שלום";
    let laid = lay(&Request {
        rtl: true,
        ..wrapped(phone, 500.0)
    });
    let mut digits: Vec<(f32, &str)> = Vec::new();
    for glyph in laid.runs().iter().flat_map(|run| &run.glyphs) {
        let text = &phone[glyph.range.clone()];
        if text.chars().all(|c| c.is_ascii_digit()) {
            digits.push((glyph.x, text));
        }
    }
    digits.sort_by(|a, b| a.0.total_cmp(&b.0));
    let seen: String = digits.iter().map(|(_, text)| *text).collect();
    assert_eq!(seen, "18008987180");
}

#[test]
fn one_line_right_to_left_text_starts_at_zero() {
    for align in [Align::Start, Align::Center, Align::End] {
        let laid = lay(&Request {
            rtl: true,
            align,
            ..Request::new("שלום abc")
        });
        assert!(laid.lines()[0].x0.abs() < 0.5, "{:?}", laid.lines());
        assert!(laid.lines()[0].x1 <= laid.size().0 + 0.5);
    }
}

#[test]
fn alignment_moves_lines() {
    let at = |align| {
        lay(&Request {
            align,
            ..wrapped("Plan", 300.0)
        })
        .lines()[0]
            .x0
    };
    assert!(at(Align::Start) < at(Align::Center) && at(Align::Center) < at(Align::End));
}

#[test]
fn empty_text_is_one_line_high() {
    for width in [None, Some(0.0), Some(100.0)] {
        let empty = lay(&Request {
            width,
            ..Request::new("")
        });
        let full = lay(&Request::new("x"));
        assert_eq!(empty.lines().len(), 1);
        assert_eq!(empty.size().1, full.size().1);
        assert_eq!(empty.lines()[0].baseline, full.lines()[0].baseline);
        assert_eq!(empty.hit(50.0, 5.0).offset, 0);
        assert!(empty.selection_strips(0..0).is_empty());
        assert_eq!(empty.step(Spot::default(), Move::Next, None), None);
    }
}

#[test]
fn raised_pieces_do_not_make_lines_taller() {
    let text = "Bail is money.12 More text";
    let note = Piece {
        range: 14..16,
        scale: 0.7,
        raise: true,
        tag: 7,
        ..Piece::default()
    };
    let plain = lay(&wrapped(text, 500.0));
    let raised = lay(&Request {
        pieces: &[note],
        ..wrapped(text, 500.0)
    });
    assert_eq!(plain.size().1, raised.size().1);
    let run = raised.runs().iter().find(|run| run.tag == 7).unwrap();
    assert!(run.glyphs[0].y < raised.lines()[0].baseline - 3.0);
    assert!(run.size < 12.0);
    assert_eq!(raised.pieces().len(), 1);
    assert_eq!(raised.strips_of(7).count(), 1);
    assert!(raised.tags().contains(&7));
}

#[test]
fn bold_pieces_use_the_bold_face() {
    let piece = Piece {
        range: 3..7,
        bold: true,
        ..Piece::default()
    };
    let mut typesetter = Typesetter::new();
    let laid = typesetter.lay_out(&Request {
        pieces: &[piece],
        ..Request::new("If bail is paid")
    });
    let faces: Vec<u32> = laid.runs().iter().map(|run| run.face).collect();
    assert_eq!(faces.len(), 3);
    assert!(faces[0] == faces[2] && faces[0] != faces[1]);
    assert!(laid.runs().iter().all(|run| !run.thicken));
    for face in faces {
        assert!(typesetter.fonts().face(face).unwrap().bytes().len() > 1000);
    }
}

#[test]
fn a_stack_without_a_bold_face_is_thickened() {
    const REGULAR: &[u8] = include_bytes!("../assets/fonts/NotoSans-Regular.ttf");
    const FACES: &[FaceSource] = &[FaceSource {
        family: "Test Only",
        bold: false,
        bytes: REGULAR,
    }];
    let mut typesetter = Typesetter::new();
    typesetter.add_stack(FontStack {
        id: "test",
        faces: FACES,
    });
    let laid = typesetter.lay_out(&Request {
        stack: "test",
        bold: true,
        ..Request::new("Bold")
    });
    assert!(laid.runs().iter().all(|run| run.thicken && run.bold));
    assert!(laid.missing().is_empty());
}

#[test]
fn lines_touch_and_fill_the_height() {
    for ppp in [1.0, 1.25, 1.5, 1.75, 2.0] {
        let laid = lay(&Request {
            pixels_per_point: ppp,
            ..wrapped(ENGLISH, 150.0)
        });
        for pair in laid.lines().windows(2) {
            assert_eq!(pair[0].bottom, pair[1].top);
        }
        let last = laid.lines().last().unwrap();
        assert!((last.bottom - laid.size().1).abs() < 0.01, "{last:?}");
    }
}

#[test]
fn every_place_can_be_hit_where_its_caret_stands() {
    for text in [ENGLISH, SPANISH, PHONE, "Line one\nline two\n\nline four\n"] {
        let laid = lay(&wrapped(text, 180.0));
        let mut at = laid.start();
        let mut steps = 0;
        while let Some(next) = laid.step(at, Move::Next, None) {
            assert!(next.offset > at.offset && text.is_char_boundary(next.offset));
            let caret = laid.caret(next);
            let hit = laid.hit(caret.x0, (caret.y0 + caret.y1) / 2.0);
            let between = if hit.offset < next.offset {
                &text[hit.offset..next.offset]
            } else {
                &text[next.offset..hit.offset]
            };
            // Isolates and white space at a line end have places that share one spot.
            assert!(
                plain(between).trim().is_empty(),
                "{next:?} {hit:?} {between:?}"
            );
            assert_eq!(
                laid.step(next, Move::Previous, None).is_some(),
                next.offset > 0
            );
            at = next;
            steps += 1;
        }
        assert_eq!(plain(&text[at.offset..]), "");
        assert!(steps > 20);
    }
}

#[test]
fn words_lines_and_edges() {
    let laid = lay(&wrapped(ENGLISH, 180.0));
    let second = laid.lines()[1].clone();
    let first_word = laid.word_at(second.x0 + 2.0, second.baseline - 3.0);
    assert_eq!(first_word.start, second.range.start);
    assert!(!ENGLISH[first_word].contains(' '));
    let mid = laid.hit(60.0, second.baseline);
    assert_eq!(laid.line_of(mid), 1);
    let start = laid.step(mid, Move::LineStart, None).unwrap();
    let end = laid.step(mid, Move::LineEnd, None).unwrap();
    assert_eq!(
        (start.offset, end.offset),
        (second.range.start, second.range.end)
    );
    assert_eq!(laid.line_of(start), 1);
    assert_eq!(laid.line_of(end), 1);
    let down = laid.step(mid, Move::Down, Some(60.0)).unwrap();
    assert_eq!(laid.line_of(down), 2);
    assert_eq!(laid.step(down, Move::Up, Some(60.0)).unwrap(), mid);
    assert_eq!(laid.step(laid.start(), Move::Up, None), None);
    assert_eq!(laid.step(laid.end(), Move::Down, None), None);
    assert_eq!(laid.step(laid.end(), Move::Next, None), None);
    assert_eq!(laid.step(laid.end(), Move::NextWord, None), None);
    assert_eq!(laid.step(laid.start(), Move::Previous, None), None);
    let word = laid.step(laid.start(), Move::NextWord, None).unwrap();
    assert_eq!(word.offset, 3);
}

#[test]
fn selections_cover_what_they_say() {
    let laid = lay(&wrapped(ENGLISH, 180.0));
    let all = laid.selection_strips(0..ENGLISH.len());
    assert_eq!(all.len(), laid.lines().len());
    for (strip, line) in all.iter().zip(laid.lines()) {
        assert!((strip.rect.x0 - line.x0).abs() < 0.1 && (strip.rect.x1 - line.x1).abs() < 0.1);
    }
    let word = laid.selection_strips(3..7);
    assert_eq!(word.len(), 1);
    assert!(word[0].rect.x0 > 5.0 && word[0].rect.x1 < 60.0);
    // Across directions, one range sits in two places of a line.
    let mixed = lay(&wrapped("abc שלום def", 400.0));
    assert!(mixed.selection_strips(0..8).len() >= 2);
}

#[test]
fn equal_requests_are_laid_out_once() {
    let mut typesetter = Typesetter::new();
    let first = typesetter.lay_out(&wrapped(ENGLISH, 300.0));
    let second = typesetter.lay_out(&wrapped(ENGLISH, 300.0));
    assert!(std::sync::Arc::ptr_eq(&first, &second));
    assert_eq!(typesetter.made(), 1);
    typesetter.lay_out(&wrapped(ENGLISH, 301.0));
    typesetter.lay_out(&Request {
        rtl: true,
        ..wrapped(ENGLISH, 300.0)
    });
    typesetter.lay_out(&Request {
        lang: "es",
        ..wrapped(ENGLISH, 300.0)
    });
    assert_eq!(typesetter.made(), 4);
    for _ in 0..2000 {
        typesetter.next_frame();
    }
    typesetter.lay_out(&wrapped(ENGLISH, 300.0));
    assert_eq!(typesetter.made(), 5, "unused layouts are forgotten");
}

#[test]
fn odd_numbers_and_ranges_do_no_harm() {
    let odd = [
        f32::NAN,
        f32::INFINITY,
        f32::NEG_INFINITY,
        -5.0,
        0.0,
        1e-30,
        1e30,
    ];
    let mut typesetter = Typesetter::new();
    let text = "Año ñandú שלום";
    for size in odd {
        for width in odd {
            let pieces = [
                Piece {
                    range: 1..3,
                    scale: size,
                    tag: 1,
                    ..Piece::default()
                },
                Piece {
                    range: 2..usize::MAX,
                    bold: true,
                    tag: 2,
                    ..Piece::default()
                },
                Piece {
                    range: Range {
                        start: usize::MAX,
                        end: 3,
                    },
                    ..Piece::default()
                },
            ];
            for rtl in [false, true] {
                let laid = typesetter.lay_out(&Request {
                    pieces: &pieces,
                    size,
                    width: Some(width),
                    line_height: size,
                    pixels_per_point: width,
                    lang: "not a language",
                    stack: "no such stack",
                    rtl,
                    ..Request::new(text)
                });
                let (w, h) = laid.size();
                assert!(w.is_finite() && h.is_finite() && h > 0.0, "{w} {h}");
                let _ = laid.hit(size, width);
                let _ = laid.caret(Spot {
                    offset: 4,
                    upstream: true,
                });
                let _ = laid.caret(Spot {
                    offset: usize::MAX,
                    upstream: false,
                });
                let _ = laid.selection_strips(5..usize::MAX);
                let _ = laid.word_at(width, size);
            }
        }
    }
}

#[test]
fn odd_texts_do_no_harm() {
    let alphabet: Vec<char> = "a b.-\n\r\t\u{2068}\u{2069}\u{2067}\u{202E}\u{A0}\u{2011}\u{AD}\
        \u{200D}\u{301}ש\u{5B8}ع؟कि한国👩🏽\u{FE0F}🇺🇸\u{0}\u{2028}\u{FFFD}\u{10FFFF}1"
        .chars()
        .collect();
    let mut typesetter = Typesetter::new();
    let mut seed = 0x9E37_79B9_7F4A_7C15_u64;
    let mut random = |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        (seed % below as u64) as usize
    };
    for round in 0..3000 {
        let length = random(24);
        let text: String = (0..length)
            .map(|_| alphabet[random(alphabet.len())])
            .collect();
        let pieces: Vec<Piece> = (0..random(4))
            .map(|tag| Piece {
                range: random(40)..random(40),
                bold: random(2) == 0,
                scale: 0.7,
                raise: random(2) == 0,
                tag: tag as u16,
            })
            .collect();
        let laid = typesetter.lay_out(&Request {
            pieces: &pieces,
            rtl: round % 2 == 0,
            width: [None, Some(0.0), Some(30.0), Some(90.0)][random(4)],
            lang: ["en", "ar", "ko", "zh-Hans"][random(4)],
            ..Request::new(&text)
        });
        assert!(!laid.lines().is_empty() && laid.size().1 > 0.0);
        let ways = [
            Move::Previous,
            Move::Next,
            Move::PreviousWord,
            Move::NextWord,
            Move::Up,
            Move::Down,
            Move::LineStart,
            Move::LineEnd,
        ];
        for _ in 0..20 {
            let at = Spot {
                offset: random(60),
                upstream: random(2) == 0,
            };
            let _ = laid.caret(at);
            let _ = laid.line_of(at);
            let _ = laid.selection_strips(random(60)..random(60));
            let _ = laid.word_at(random(100) as f32 - 5.0, random(100) as f32 - 5.0);
            if let Some(to) = laid.step(at, ways[random(ways.len())], None) {
                assert!(to.offset <= text.len() && text.is_char_boundary(to.offset));
            }
        }
        // Stepping always comes to an end.
        let mut at = laid.start();
        let mut steps = 0;
        while let Some(next) = laid.step(at, Move::Next, None) {
            at = next;
            steps += 1;
            assert!(steps < 200, "{text:?}");
        }
    }
}

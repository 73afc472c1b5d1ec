//! The law of every place: its page in words, its tile on the map, and what the
//! checker says when either is wrong.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

use std::collections::BTreeSet;

use egui::accesskit::Role;
use egui::vec2;
use hold_guide::check::{check, load};
use hold_guide::guide::law::{MayHold, Stance};
use hold_guide::guide::{Confidence, Files, Guide};
use hold_guide::pages::{Block, Composer, Page, plain_text};
use hold_guide::screen::App;
use hold_guide::screen::state::{Action, Place};
use hold_guide::settings::{Settings, Store};
use hold_guide::words::{Link, Words, plain};
use jiff::civil::{Date, date};

mod support;

const TILES: &str = "assets/guide/tiles.ron";
const LAW: &str = "assets/guide/law.ron";
const EN: &str = "locales/en/lawpage.ftl";
const ES: &str = "locales/es/lawpage.ftl";

struct Sound {
    guide: Guide,
    words: Words,
}

impl Sound {
    fn load() -> Self {
        let (guide, words) = load(&Files::built_in()).unwrap();
        Self { guide, words }
    }

    fn composer(&self, language: &str, today: Option<Date>) -> Composer<'_> {
        Composer {
            guide: &self.guide,
            words: &self.words,
            main: self.words.locale(language).unwrap(),
            second: None,
            today,
        }
    }

    fn page(&self, language: &str, code: &str) -> Page {
        let today = Some(self.guide.content_date);
        self.composer(language, today).law(code).unwrap()
    }

    fn says(&self, language: &str, code: &str) -> String {
        plain(&plain_text(&self.page(language, code)))
    }
}

#[track_caller]
fn has(text: &str, wanted: &[&str]) {
    for wanted in wanted {
        assert!(text.contains(wanted), "no {wanted:?} in {text}");
    }
}

#[track_caller]
fn lacks(text: &str, unwanted: &[&str]) {
    for unwanted in unwanted {
        assert!(!text.contains(unwanted), "{unwanted:?} in {text}");
    }
}

#[test]
fn every_place_has_a_page_in_english_and_spanish() {
    let sound = Sound::load();
    assert_eq!(sound.guide.law.jurisdictions.len(), 56);
    for language in ["en", "es"] {
        for place in &sound.guide.law.jurisdictions {
            let page = sound.page(language, &place.code);
            let text = plain_text(&page);
            let at = format!("{language} {}", place.code);
            assert_eq!(page.id, format!("law:{}", place.code));
            assert!(page.is_all_in(language), "{at} is not all in its language");
            // Fluent leaves the name of what it cannot place.
            lacks(&text, &["{$", "{ $", "law-page", "term-", "contact-"]);
            has(&text, &[&format!("law:{}", place.code)]);
            let headings = page
                .blocks
                .iter()
                .filter(|block| matches!(block, Block::Heading(2, _)))
                .count();
            assert!(headings >= 9, "{at}: {headings} parts");
            let cases = place.instruments.iter().filter(|i| i.is_habeas());
            for remedy in cases {
                has(&plain(&text), &[&plain(&remedy.citation)]);
            }
            for local in &place.local {
                has(&text, &[&local.place, &local.citation]);
                lacks(&text, &[&local.rule]);
            }
            for group in &place.help {
                has(&text, &[&group.name, &group.site]);
            }
        }
    }
}

#[test]
fn every_sentence_names_its_sources() {
    let sound = Sound::load();
    for today in [sound.guide.content_date, date(2027, 3, 1)] {
        for place in &sound.guide.law.jurisdictions {
            let page = sound.composer("en", Some(today)).law(&place.code).unwrap();
            let mut statements = 0;
            every(&page.blocks, &mut |text, sources| {
                statements += 1;
                assert!(!sources.is_empty(), "{}: {text}", place.code);
            });
            assert!(statements >= 8, "{}: {statements}", place.code);
        }
    }
}

/// Every paragraph and list line with the numbers of its sources.
fn every(blocks: &[Block], look: &mut impl FnMut(String, &[usize])) {
    for block in blocks {
        match block {
            Block::Paragraph(text, sources) => look(text.main.plain(), sources),
            Block::List(_, items) => {
                for item in items {
                    look(item.text.main.plain(), &item.sources);
                }
            }
            // The banner of old content is about the page itself.
            Block::Callout {
                title: Some(_),
                blocks,
                ..
            } => every(blocks, look),
            _ => {}
        }
    }
}

#[test]
fn texas_in_words() {
    let sound = Sound::load();
    has(
        &sound.says("en", "TX"),
        &[
            "the law in Texas makes jails or sheriffs work with ICE",
            "Expect it to. Our sources say that the law there makes jails honor an ICE hold.",
            "They must be told.",
            "Required.",
            "The last day for it is December 1, 2026.",
            "proof of citizenship or lawful status",
            "Texas belongs to the 5th Circuit",
            "As of October 7, 2026, the appeals court there lets ICE hold them with no immigration bond hearing",
            "Buenrostro-Mendez",
            "Do not rely on news about a right",
            "The law for a local court there: Tex. Code Crim. Proc. ch. 11.",
            "Tex. Code Crim. Proc. art. 2A.060",
            "January 2026",
        ],
    );
    let es = sound.says("es", "TX");
    has(
        &es,
        &[
            "Espere que sí.",
            "retención de ICE",
            "fianza de inmigración",
            "Quinto Circuito",
            "enero de 2026",
        ],
    );
    lacks(&es, &["fianza penal"]);
}

#[test]
fn california_in_words() {
    let sound = Sound::load();
    has(
        &sound.says("en", "CA"),
        &[
            "the law in California limits what jails may do for ICE",
            "No, and it may not.",
            "As a rule, yes. Our sources say that a jail there needs a paper from a judge",
            "Yes, a copy.",
            "Only in part.",
            "Barred.",
            "9th Circuit",
            "they can ask an immigration judge for an immigration bond",
            "San Francisco – S.F. Admin. Code ch. 12H, 12I",
            "This is well-known law. Not all of it was read again for this check.",
        ],
    );
    has(
        &sound.says("es", "CA"),
        &["No, y no puede.", "Sí, una copia.", "Prohibido."],
    );
}

#[test]
fn north_carolina_in_words() {
    let sound = Sound::load();
    has(
        &sound.says("en", "NC"),
        &[
            "Expect it to.",
            "the jail takes the person to a judge or magistrate, who orders the hold",
            "Yes. Our sources say that the law there orders it",
            "We found no rule. That does not mean that there is none.",
            "Possible.",
            "a ruling is reported that lets them ask for an immigration bond. We could not confirm it.",
            "N.C.G.S. 162-62",
        ],
    );
    has(
        &sound.says("es", "NC"),
        &["juez o magistrado", "Cuarto Circuito", "Posible."],
    );
}

#[test]
fn hawaii_in_words() {
    let sound = Sound::load();
    let text = sound.says("en", "HI");
    has(
        &text,
        &[
            "We are not sure",
            "Part of the law of Hawaii could not be confirmed",
            "We found no general rule about ICE holds in Hawaii.",
            "We could not settle this. Ask the jail in writing what rule it relies on.",
            "SB 2057 CD1 (2026)",
            "We could not confirm that this is law.",
        ],
    );
    lacks(&text, &["Expect it to.", "Barred.", "Required."]);
    has(
        &sound.says("es", "HI"),
        &[
            "No estamos seguros",
            "Hawái",
            "No pudimos confirmar que sea ley.",
        ],
    );
}

#[test]
fn a_place_without_circuit_or_court_says_so() {
    let sound = Sound::load();
    has(
        &sound.says("en", "AS"),
        &[
            "For American Samoa we do not know which one counts.",
            "We do not know the law for a local court there.",
            "We know no group there by name.",
            "its own immigration system",
        ],
    );
}

#[test]
fn places_say_how_sure_they_are() {
    let sound = Sound::load();
    let (en, es) = ("We are not sure\n", "No estamos seguros\n");
    let mut unsure = 0;
    for place in &sound.guide.law.jurisdictions {
        let uncertain = place.confidence == Confidence::Uncertain;
        unsure += usize::from(uncertain);
        assert_eq!(sound.says("en", &place.code).contains(en), uncertain);
        assert_eq!(sound.says("es", &place.code).contains(es), uncertain);
    }
    assert!(unsure > 20, "{unsure}");
    let kansas = "makes jails honor an ICE hold. [1] [2]\nWe could not confirm all of this.";
    has(&sound.says("en", "KS"), &[kansas]);
    lacks(
        &sound.says("en", "TX"),
        &["We could not confirm all of this."],
    );
    // Nothing says "must" of a jail unless the facts do.
    for place in &sound.guide.law.jurisdictions {
        let says = sound.says("en", &place.code).contains("Expect it to.");
        assert_eq!(says, place.may_hold == MayHold::Must, "{}", place.code);
    }
}

#[test]
fn an_entry_that_is_overdue_says_only_what_lasts() {
    let sound = Sound::load();
    let texas = sound.guide.law.by_code("TX").unwrap();
    let last = texas.review_by;
    let on = |day| {
        let page = sound.composer("en", Some(day)).law("TX").unwrap();
        plain(&plain_text(&page))
    };
    lacks(&on(last), &["this page shows only what seldom changes"]);
    let late = on(last.tomorrow().unwrap());
    has(
        &late,
        &[
            "What we know about Texas was due to be checked again by January 23, 2027.",
            "this page shows only what seldom changes",
            "An ICE hold is a request. An officer signs it, not a judge.",
            "Tex. Code Crim. Proc. ch. 11",
            "RAICES",
            "It was due to be checked again by January 23, 2027.",
        ],
    );
    lacks(
        &late,
        &[
            "Expect it to.",
            "5th Circuit lets",
            "Required.",
            "SB 8, 2025) [",
            "December 1, 2026",
        ],
    );
    let es = sound
        .composer("es", Some(date(2027, 6, 1)))
        .law("TX")
        .unwrap();
    has(&plain_text(&es), &["Lo que casi nunca cambia"]);
}

#[test]
fn bond_rules_that_are_overdue_are_left_out() {
    let sound = Sound::load();
    let page = sound
        .composer("en", Some(date(2026, 12, 20)))
        .law("TX")
        .unwrap();
    let text = plain(&plain_text(&page));
    has(
        &text,
        &["is now old", "Expect it to.", "Part of this page was due"],
    );
    lacks(&text, &["lets ICE hold them with no"]);
}

#[test]
fn without_a_clock_nothing_is_called_overdue() {
    let sound = Sound::load();
    let page = sound.composer("en", None).law("TX").unwrap();
    lacks(&plain_text(&page), &["was due to be checked"]);
}

#[test]
fn the_list_has_every_place_with_its_stance() {
    let sound = Sound::load();
    for language in ["en", "es"] {
        let page = sound
            .composer(language, Some(sound.guide.content_date))
            .law_index();
        let links = page.blocks.iter().find_map(|block| match block {
            Block::Links(links) => Some(links),
            _ => None,
        });
        let links = links.unwrap();
        assert_eq!(links.len(), 56);
        let names: Vec<String> = links
            .iter()
            .map(|(_, text)| hold_guide::search::fold(&text.main.plain()))
            .collect();
        assert!(names.is_sorted());
        for place in &sound.guide.law.jurisdictions {
            let link = Link::Law(Some(place.code.clone()));
            let (_, text) = links.iter().find(|(to, _)| *to == link).unwrap();
            let wanted = match (language, place.stance) {
                ("en", Stance::Requires) => "makes jails or sheriffs work with ICE",
                ("en", Stance::Limits) => "limits ICE holds",
                ("en", Stance::Mixed) => "some of both, or not settled",
                ("en", Stance::NoStatewideRule) => "no general rule found",
                _ => ": ",
            };
            has(&text.main.plain(), &[wanted]);
        }
    }
}

#[test]
fn the_plan_leads_to_the_law_of_the_place() {
    use hold_guide::journey::{Answers, assume_the_rest};
    let sound = Sound::load();
    let composer = sound.composer("en", Some(sound.guide.content_date));
    for (given, wanted) in [
        (Some("state=TX"), "> The law in Texas, with its sources"),
        (None, "> All states and territories"),
    ] {
        let given: Vec<String> = given.iter().map(ToString::to_string).collect();
        let mut answers = Answers::parse(&sound.guide, &given).unwrap();
        assume_the_rest(&sound.guide, &mut answers);
        has(&plain(&plain_text(&composer.plan(&answers))), &[wanted]);
    }
}

#[test]
fn the_map_has_every_place_once() {
    let sound = Sound::load();
    let law = &sound.guide.law;
    let places: BTreeSet<usize> = law.tiles.iter().map(|tile| tile.place).collect();
    let spots: BTreeSet<(u8, u8)> = law.tiles.iter().map(|t| (t.row, t.column)).collect();
    assert_eq!(law.tiles.len(), 56);
    assert_eq!(places.len(), 56);
    assert_eq!(spots.len(), 56);
}

fn refused(file: &str, old: &str, new: &str) -> Vec<String> {
    let mut files = Files::built_in();
    let text = files.text(file).unwrap().to_owned();
    assert!(text.contains(old), "no {old:?} in {file}");
    files.set(file, text.replacen(old, new, 1));
    let findings = match load(&files) {
        Err(findings) => findings,
        Ok(_) => check(&files, None).findings,
    };
    findings.iter().map(ToString::to_string).collect()
}

#[track_caller]
fn about(findings: &[String], wanted: &[&str]) {
    let fits = |finding: &&String| wanted.iter().all(|wanted| finding.contains(wanted));
    assert!(findings.iter().any(|f| fits(&f)), "{findings:#?}");
}

#[test]
fn a_map_that_is_wrong_is_refused() {
    let texas = "(code: \"TX\", row: 7, column: 4)";
    let gone = refused(TILES, texas, "(code: \"TT\", row: 7, column: 4)");
    about(&gone, &["TX", "has no tile"]);
    about(&gone, &["there is no place \"TT\""]);
    let on_one_spot = refused(TILES, texas, "(code: \"TX\", row: 7, column: 9)");
    about(&on_one_spot, &["FL", "another tile stands on this spot"]);
    let also = refused(LAW, "also: [\"law-nc\"]", "also: [\"law-nx\"]");
    about(&also, &["NC", "there is no item of the plan \"law-nx\""]);
    let facts = refused(LAW, "hold: [\"F026\"]", "hold: []");
    about(&facts, &["must name a source"]);
}

#[test]
fn what_messages_select_on_is_proven() {
    let wrong = refused(EN, "[must] **Expect", "[mst] **Expect");
    about(
        &wrong,
        &["law-page-hold", "$may-hold is never [mst]", "[must]"],
    );
    about(&wrong, &["law-page-hold", "lacks [must] of $may-hold"]);
    let other = refused(ES, "{ $warrant ->", "{ $warant ->");
    about(&other, &["law-page-warrant", "there is no value $warant"]);
}

struct Screen {
    app: App,
    stage: support::Stage,
}

impl Screen {
    fn open(language: &str, text: u16, (width, height): (f32, f32)) -> Self {
        let (guide, words) = load(&Files::built_in()).unwrap();
        let settings = Settings {
            language: Some(language.to_owned()),
            second: None,
            text_percent: text,
            ..Settings::default()
        };
        let today = guide.content_date;
        let app = App::new(
            guide,
            words,
            Store::nowhere(),
            (settings, None),
            None,
            Some(today),
        );
        let stage = support::Stage::new(vec2(width, height), 1.0);
        app.prepare(&stage.ctx);
        let mut screen = Self { app, stage };
        screen.act(Action::Go(Place::Law(None)));
        screen
    }

    fn act(&mut self, action: Action) {
        self.app.act(action);
        self.settle();
    }

    fn settle(&mut self) {
        let app = &mut self.app;
        self.stage.pass(Vec::new(), |ui| app.ui(ui));
        let passes = self.stage.settle(30, |ui| app.ui(ui));
        assert!(passes < 30, "the screen never rests");
    }

    /// Name and bounds of everything with this role.
    fn all(&self, role: Role) -> Vec<(String, egui::Rect)> {
        let update = self.stage.output.platform_output.accesskit_update.as_ref();
        let nodes = &update.unwrap().nodes;
        nodes
            .iter()
            .filter(|(_, node)| node.role() == role)
            .filter_map(|(_, node)| {
                let b = node.bounds()?;
                let points = |v: f64| v as f32;
                let min = egui::pos2(points(b.x0), points(b.y0));
                let max = egui::pos2(points(b.x1), points(b.y1));
                Some((node.label()?.to_owned(), egui::Rect::from_min_max(min, max)))
            })
            .collect()
    }

    fn tiles(&self) -> Vec<(String, egui::Rect)> {
        let mut tiles = self.all(Role::Button);
        // Buttons of the bar and of special words have such names too.
        tiles
            .retain(|(name, rect)| name.contains(": ") && !name.contains('?') && rect.top() > 80.0);
        tiles
    }
}

#[test]
fn every_tile_is_a_button_with_a_name() {
    for (language, texas) in [
        ("en", "Texas: makes jails or sheriffs work with ICE"),
        (
            "es",
            "Texas: obliga a cárceles o sheriffs a trabajar con ICE",
        ),
    ] {
        let screen = Screen::open(language, 100, (1280.0, 800.0));
        let tiles = screen.tiles();
        assert_eq!(tiles.len(), 56, "{tiles:?}");
        let names: BTreeSet<&String> = tiles.iter().map(|(name, _)| name).collect();
        assert_eq!(names.len(), 56);
        assert!(tiles.iter().any(|(name, _)| name == texas), "{tiles:?}");
        for (name, rect) in &tiles {
            assert!(rect.width() >= 44.0 && rect.height() >= 44.0, "{name}");
        }
        for (index, (name, rect)) in tiles.iter().enumerate() {
            for (other, at) in &tiles[index + 1..] {
                assert!(
                    !rect.shrink(0.5).intersects(at.shrink(0.5)),
                    "{name} {other}"
                );
            }
        }
    }
}

#[test]
fn a_tile_opens_the_page_of_its_place() {
    let mut screen = Screen::open("en", 100, (1280.0, 800.0));
    let tiles = screen.tiles();
    let (_, texas) = tiles
        .iter()
        .find(|(name, _)| name.starts_with("Texas"))
        .unwrap();
    let at = texas.center();
    for pressed in [true, false] {
        let event = egui::Event::PointerButton {
            pos: at,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: egui::Modifiers::NONE,
        };
        let app = &mut screen.app;
        let moved = egui::Event::PointerMoved(at);
        screen.stage.pass(vec![moved, event], |ui| app.ui(ui));
    }
    screen.settle();
    assert_eq!(screen.app.state().place, Place::Law(Some("TX".to_owned())));
    // The map stays beside the page.
    assert_eq!(screen.tiles().len(), 56);
    let headings = screen.all(Role::Heading);
    assert!(
        headings.iter().any(|(name, _)| name == "Texas"),
        "{headings:?}"
    );
}

#[test]
fn where_there_is_no_room_the_list_stands_for_the_map() {
    for (text, size) in [(200, (1024.0, 768.0)), (100, (560.0, 700.0))] {
        let screen = Screen::open("en", text, size);
        assert_eq!(screen.tiles().len(), 0, "{text} %");
        let links = screen.all(Role::Link);
        let places = links.iter().filter(|(name, _)| name.contains(": "));
        assert_eq!(places.count(), 56, "{text} %");
    }
}

#[test]
fn the_map_is_not_mirrored() {
    let (_, words) = load(&Files::built_in()).unwrap();
    for language in ["en", "ar"] {
        let screen = Screen::open(language, 100, (1280.0, 800.0));
        let tiles = screen.tiles();
        let tile = |code: &str| {
            let locale = words.locale(language).unwrap();
            let name = words.rich(locale, &format!("state-{code}"), None, &[]);
            let start = format!("{}:", name.plain());
            tiles.iter().find(move |(name, _)| name.starts_with(&start))
        };
        let (west, east) = (tile("WA"), tile("ME"));
        let (west, east) = (west.unwrap().1, east.unwrap().1);
        assert!(west.center().x < east.center().x, "{language}");
        // What stands beside it is.
        let middle = (west.center().x + east.center().x) / 2.0;
        assert_eq!(middle < 640.0, language == "en", "{language}");
    }
}

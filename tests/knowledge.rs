//! The pages of what the guide knows beside its answers: the bail comparison, special
//! situations, finding someone, the glossary; and the way to them from the first page.

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
use hold_guide::guide::{BailColumn, ChoiceSet, Files, Guide, QuestionKind};
use hold_guide::journey::{self, Answers};
use hold_guide::pages::{Block, Column, Composer, Page, plain_text};
use hold_guide::screen::App;
use hold_guide::screen::state::{Action, Over, Place};
use hold_guide::search::{Index, Kind};
use hold_guide::settings::{Settings, Store};
use hold_guide::words::{Link, Words};

mod support;

struct Screen {
    app: App,
    stage: support::Stage,
}

impl Screen {
    fn open(language: &str) -> Self {
        let (guide, words) = load(&Files::built_in()).unwrap();
        let today = guide.content_date;
        let settings = Settings {
            language: Some(language.to_owned()),
            ..Settings::default()
        };
        let app = App::new(
            guide,
            words,
            Store::nowhere(),
            (settings, None),
            None,
            Some(today),
        );
        let stage = support::Stage::new(vec2(1280.0, 800.0), 1.0);
        app.prepare(&stage.ctx);
        let mut screen = Self { app, stage };
        screen.pass();
        screen
    }

    fn pass(&mut self) {
        for _ in 0..3 {
            let app = &mut self.app;
            self.stage.pass(Vec::new(), |ui| app.ui(ui));
        }
    }

    fn go(&mut self, place: Place) {
        self.app.act(Action::Go(place));
        self.pass();
    }

    fn nodes(&self) -> Vec<egui::accesskit::Node> {
        let output = &self.stage.output.platform_output;
        let update = output.accesskit_update.as_ref().unwrap();
        update.nodes.iter().map(|(_, node)| node.clone()).collect()
    }

    /// The names of all that is read out with this role.
    fn names(&self, role: Role) -> Vec<String> {
        let nodes = self.nodes().into_iter();
        nodes
            .filter(|node| node.role() == role)
            .filter_map(|node| node.label().or(node.value()).map(str::to_owned))
            .collect()
    }
}

#[test]
fn every_language_can_be_chosen_on_the_first_page_without_scrolling() {
    let (_, words) = load(&Files::built_in()).unwrap();
    let names: Vec<String> = words
        .offered()
        .map(|locale| locale.manifest.name.clone())
        .collect();
    assert_eq!(names.len(), 15);
    for locale in words.offered() {
        let mut screen = Screen::open(&locale.manifest.tag);
        for under_way in [false, true] {
            if under_way {
                let private = screen.app.guide().walkthrough.find("private").unwrap();
                screen.app.act(Action::Choose(private, 0));
                screen.pass();
            }
            let nodes = screen.nodes();
            let ends = names.iter().map(|name| {
                // The button of the menu bears the name of one of them too.
                let named = nodes.iter().filter(|node| node.label() == Some(name));
                let ends = named.filter_map(|node| node.bounds().map(|bounds| bounds.y1));
                let end = ends.fold(0.0, f64::max);
                assert!(end > 100.0, "no button for {name}");
                end
            });
            let end = ends.fold(0.0, f64::max);
            // The footer takes the last points of the window.
            assert!(end < 745.0, "{} {under_way}: {end}", locale.manifest.tag);
        }
    }
}

struct Sound {
    guide: Guide,
    words: Words,
}

impl Sound {
    fn load() -> Self {
        let (guide, words) = load(&Files::built_in()).unwrap();
        Self { guide, words }
    }

    fn composer(&self, language: &str) -> Composer<'_> {
        Composer {
            guide: &self.guide,
            words: &self.words,
            main: self.words.locale(language).unwrap(),
            second: None,
            today: Some(self.guide.content_date),
        }
    }

    fn answers(&self, pairs: &[(&str, &str)]) -> Answers {
        let pairs: Vec<String> = pairs.iter().map(|(q, a)| format!("{q}={a}")).collect();
        Answers::parse(&self.guide, &pairs).unwrap()
    }
}

fn columns(page: &Page) -> &[Column] {
    let table = page.blocks.iter().find_map(|block| match block {
        Block::Comparison { columns, .. } => Some(columns),
        _ => None,
    });
    table.unwrap()
}

fn links(blocks: &[Block]) -> Vec<Link> {
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::Links(links) => found.extend(links.iter().map(|(link, _)| link.clone())),
            Block::Callout { blocks, .. } => found.extend(links(blocks)),
            _ => {}
        }
    }
    found
}

fn page_link(id: &str) -> Link {
    Link::Page(id.to_owned())
}

#[track_caller]
fn has(text: &str, wanted: &[&str]) {
    for wanted in wanted {
        assert!(text.contains(wanted), "no {wanted:?} in {text}");
    }
}

#[track_caller]
fn whole(page: &Page, at: &str) {
    let columns = columns(page);
    assert_eq!(columns.len(), BailColumn::ALL.len(), "{at}");
    for column in columns {
        assert_eq!(column.cells.len(), 5, "{at}");
        for (row, cell) in column.cells.iter().enumerate() {
            let title = column.title.main.plain();
            assert!(!cell.is_empty(), "{at}: {title} row {row} is empty");
            for item in cell {
                assert!(!item.sources.is_empty(), "{at}: {} has no source", item.id);
            }
        }
    }
}

#[test]
fn no_cell_of_the_comparison_is_empty_or_without_a_source() {
    let sound = Sound::load();
    let composer = sound.composer("es");
    let mut compared = 0;
    for place in ["county-jail", "prison"] {
        for state in ["TX", "CA", "NC", "GA", "NY", "AS", "dont-know"] {
            for stage in ["no-bail-yet", "bail-not-paid", "plea-offered", "dont-know"] {
                for entry in ["visa-or-green-card", "not-checked", "dont-know"] {
                    for charge in ["laken-riley", "other"] {
                        let answers = sound.answers(&[
                            ("private", "yes"),
                            ("where", place),
                            ("hold", "jail-confirmed"),
                            ("citizen", "no"),
                            ("minor", "no"),
                            ("state", state),
                            ("stage", stage),
                            ("old-order", "no"),
                            ("entry", entry),
                            ("charge", charge),
                        ]);
                        let page = composer.comparison(&answers);
                        whole(&page, &format!("{place} {state} {stage} {entry} {charge}"));
                        assert!(page.is_all_in("es"));
                        compared += 1;
                    }
                }
            }
        }
    }
    assert_eq!(compared, 2 * 7 * 4 * 3 * 2);
}

#[test]
fn without_answers_the_comparison_is_general_and_says_so() {
    let sound = Sound::load();
    for (language, general, not_now) in [
        ("en", "as if every answer", "do not lead to a choice"),
        ("es", "como si todas las respuestas", "no llevan a decidir"),
    ] {
        let composer = sound.composer(language);
        let page = composer.comparison(&Answers::none(&sound.guide));
        whole(&page, language);
        has(&plain_text(&page), &[general]);
        let to_questions = links(&page.blocks);
        assert!(matches!(to_questions.first(), Some(Link::Step(_))));
        // Nobody said any of it.
        let cells = columns(&page).iter().flat_map(|column| &column.cells);
        assert!(cells.flatten().all(|item| item.because.is_none()));
        // Answers that have no bail in them.
        let answers = sound.answers(&[("private", "yes"), ("where", "ice"), ("state", "TX")]);
        let page = composer.comparison(&answers);
        whole(&page, language);
        has(&plain_text(&page), &[not_now]);
    }
}

#[test]
fn with_some_answers_the_comparison_leads_to_the_next_question() {
    let sound = Sound::load();
    let answers = sound.answers(&support::MODEL[..6]);
    let page = sound.composer("en").comparison(&answers);
    whole(&page, "some answers");
    has(&plain_text(&page), &["This fits your answers:", "Texas"]);
    assert_eq!(links(&page.blocks), [Link::Step("stage".to_owned())]);
    let page = sound
        .composer("en")
        .comparison(&sound.answers(&support::MODEL));
    assert_eq!(links(&page.blocks), []);
}

#[test]
fn the_comparison_says_what_the_plan_says() {
    let sound = Sound::load();
    let answers = support::MODEL;
    let answers = sound.answers(&answers);
    let composer = sound.composer("en");
    let page = composer.comparison(&answers);
    let plan = composer.plan(&answers);
    let inner = plan.blocks.iter().find_map(|block| match block {
        Block::Callout { blocks, .. } => match blocks.first() {
            Some(Block::Comparison { columns, .. }) => Some((columns, blocks)),
            _ => None,
        },
        _ => None,
    });
    let (own, inner) = inner.unwrap();
    let said = |columns: &[Column]| -> Vec<(String, String)> {
        let cells = columns.iter().flat_map(|column| &column.cells).flatten();
        cells
            .map(|item| (item.id.clone(), item.text.main.plain()))
            .collect()
    };
    assert_eq!(said(own), said(columns(&page)));
    assert_eq!(links(inner), [page_link("comparison")]);
    let money: Vec<&str> = columns(&page)[0].cells[2]
        .iter()
        .map(|item| item.id.as_str())
        .collect();
    assert_eq!(
        money,
        ["pay-money-cash", "pay-money-bondsman", "pay-money-property"]
    );
    has(&plain_text(&page), &["10 percent", "Texas", "Property"]);
}

#[test]
fn every_situation_has_a_page_that_says_where_it_comes_from() {
    let sound = Sound::load();
    assert_eq!(sound.guide.situations.len(), 12);
    for language in ["en", "es"] {
        let composer = sound.composer(language);
        let index = composer.situations(&Answers::none(&sound.guide));
        for situation in &sound.guide.situations {
            let page = composer.situation(&situation.id).unwrap();
            assert_eq!(page.id, format!("situation-{}", situation.id));
            assert!(page.is_all_in(language), "{} {language}", situation.id);
            let text = plain_text(&page);
            assert!(
                !text.contains("{$") && !text.contains("situation-"),
                "{text}"
            );
            let sources = page.blocks.iter().any(|block| match block {
                Block::Sources(lines) => !lines.is_empty(),
                _ => false,
            });
            assert!(sources, "{}", situation.id);
            assert!(links(&index.blocks).contains(&page_link(&page.id)));
        }
    }
    // What changes often carries its day.
    let composer = sound.composer("en");
    for (id, day) in [
        ("status", "December 11, 2025"),
        ("status", "September 10, 2026"),
        ("victim", "January 31, 2025"),
        ("old-order", "July 27, 2026"),
    ] {
        has(&plain_text(&composer.situation(id).unwrap()), &[day]);
    }
}

#[test]
fn answers_lead_to_each_situation_and_its_plan_speaks_of_it() {
    let sound = Sound::load();
    let composer = sound.composer("en");
    for (id, pairs) in [
        (
            "citizen",
            &[("where", "county-jail"), ("citizen", "maybe")][..],
        ),
        (
            "green-card",
            &[("where", "ice"), ("entry", "visa-or-green-card")],
        ),
        ("old-order", &[("where", "ice"), ("old-order", "yes")]),
        ("victim", &[("where", "out"), ("more", "victim")]),
        ("minor", &[("where", "prison"), ("minor", "yes")]),
        ("status", &[("where", "cannot-find"), ("more", "status")]),
        ("medicine", &[("where", "ice"), ("more", "medical")]),
        ("prison", &[("where", "prison"), ("hold", "jail-says-none")]),
        (
            "charges-dropped",
            &[("where", "prison"), ("stage", "charges-dropped")],
        ),
        ("transfer", &[("where", "cannot-find")]),
        (
            "sentence",
            &[("where", "county-jail"), ("stage", "serving-sentence")],
        ),
        (
            "plea",
            &[("where", "county-jail"), ("stage", "plea-offered")],
        ),
    ] {
        let mut answers = sound.answers(pairs);
        journey::assume_the_rest(&sound.guide, &mut answers);
        assert!(journey::drop_unreachable(&sound.guide, &mut answers).is_empty());
        let situation = sound.guide.situation(id).unwrap();
        let plan = journey::plan(&sound.guide, &answers);
        let speaks = plan
            .items
            .iter()
            .any(|item| situation.plan.contains(&item.item));
        assert!(speaks, "{id}");
        let page = composer.plan(&answers);
        let page_of_it = page_link(&format!("situation-{id}"));
        assert!(links(&page.blocks).contains(&page_of_it), "{id}");
        let index = composer.situations(&answers);
        assert!(matches!(&index.blocks[1], Block::Callout { blocks, .. }
            if links(blocks).contains(&page_of_it)));
    }
    // And no plan speaks of a situation that nobody named.
    let page = composer.plan(&sound.answers(&support::MODEL));
    let named = |link: &Link| matches!(link, Link::Page(id) if id.starts_with("situation"));
    assert!(!links(&page.blocks).iter().any(named));
}

#[test]
fn who_cannot_be_found_has_a_plan_with_every_way_to_look() {
    let sound = Sound::load();
    for language in ["en", "es"] {
        let composer = sound.composer(language);
        for place in ["cannot-find", "dont-know"] {
            let mut answers = sound.answers(&[("where", place)]);
            journey::assume_the_rest(&sound.guide, &mut answers);
            let plan = journey::plan(&sound.guide, &answers);
            let ids: BTreeSet<&str> = plan
                .items(&sound.guide, |_| true)
                .map(|(_, item)| item.id.as_str())
                .collect();
            for wanted in [
                "now-find-jail",
                "now-find-moved",
                "now-locator",
                "now-find-lawyer",
                "now-find-write",
                "imm-find",
                "not-wrong-line",
                "help-locator",
                "help-eoir-line",
                "help-consulates",
            ] {
                assert!(ids.contains(wanted), "{place}: no {wanted}");
            }
            let page = composer.plan(&answers);
            assert!(links(&page.blocks).contains(&page_link("finding")));
        }
        let question = sound.guide.walkthrough.find("where").unwrap();
        let page = composer.question(question, &Answers::none(&sound.guide));
        assert!(links(&page.unwrap().aside).contains(&page_link("finding")));
    }
    let text = plain_text(&sound.composer("en").finding());
    let mut at = 0;
    // In the order in which a family takes them.
    for step in [
        "jail’s own list",
        "nearby jails",
        "locator.ice.gov",
        "every spelling",
        "immigration lawyer",
        "898",
        "consulate",
        "ICE office for the area",
        "888",
        "What to write down",
        "each way it is spelled",
    ] {
        let next = text.find(step).unwrap_or_else(|| panic!("no {step:?}"));
        assert!(next > at, "{step:?} comes too early");
        at = next;
    }
    has(
        &text,
        &[
            "ICE itself runs this",
            "A-number",
            "Treat jail calls as recorded",
        ],
    );
    assert!(!text.contains("347"));
}

#[test]
fn the_glossary_has_every_word_in_the_order_of_its_language() {
    let sound = Sound::load();
    let mut first = Vec::new();
    for language in ["en", "es"] {
        let page = sound.composer(language).glossary(None);
        assert!(page.is_all_in(language));
        let names: Vec<String> = page
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Heading(2, text) => Some(text.main.plain()),
                _ => None,
            })
            .collect();
        // The last heading is that of the sources.
        assert_eq!(names.len(), sound.guide.glossary.len() + 1);
        let folded: Vec<String> = names.iter().map(|n| hold_guide::search::fold(n)).collect();
        assert!(folded[..folded.len() - 1].is_sorted(), "{names:?}");
        first.push(names);
    }
    assert_ne!(first[0], first[1]);
}

#[test]
fn the_glossary_is_searched_in_spite_of_accents_and_slips() {
    let sound = Sound::load();
    for (language, query, wanted) in [
        ("en", "detainer", "detainer"),
        ("en", "detaner", "detainer"),
        ("en", "habeus", "habeas-corpus"),
        ("en", "bonds", "immigration-bond"),
        ("en", "plea deal", "plea"),
        ("es", "retencion", "detainer"),
        ("es", "fianza de inmigracion", "immigration-bond"),
        ("es", "asílo", "asylum"),
        ("es", "detainer", "detainer"),
    ] {
        let locale = sound.words.locale(language).unwrap();
        let index = Index::new(&sound.guide, &sound.words, locale);
        let found = index.terms(query);
        let found: Vec<&str> = found
            .iter()
            .map(|index| sound.guide.glossary[*index].id.as_str())
            .collect();
        assert!(
            found.iter().take(3).any(|id| *id == wanted),
            "{language} {query}: {found:?}"
        );
        assert!(found.len() < sound.guide.glossary.len());
    }
}

#[test]
fn the_pages_are_found_by_whole_sentences() {
    let sound = Sound::load();
    for (language, query, kind, wanted) in [
        (
            "en",
            "we cannot find my husband, where is he",
            Kind::Page,
            "finding",
        ),
        (
            "en",
            "compare paying bail and waiting",
            Kind::Page,
            "comparison",
        ),
        (
            "en",
            "what do these special words mean",
            Kind::Page,
            "glossary",
        ),
        (
            "en",
            "my brother was moved to another jail",
            Kind::Situation,
            "transfer",
        ),
        (
            "en",
            "his sentence ends next week",
            Kind::Situation,
            "sentence",
        ),
        ("es", "no encuentro a mi esposo", Kind::Page, "finding"),
        (
            "es",
            "comparar pagar la fianza o esperar",
            Kind::Page,
            "comparison",
        ),
        ("es", "glosario", Kind::Page, "glossary"),
        ("es", "lo cambiaron de cárcel", Kind::Situation, "transfer"),
        (
            "es",
            "ya va a cumplir su condena",
            Kind::Situation,
            "sentence",
        ),
    ] {
        let locale = sound.words.locale(language).unwrap();
        let index = Index::new(&sound.guide, &sound.words, locale);
        let hits = index.find(query);
        let found: Vec<_> = hits
            .iter()
            .map(|hit| (hit.kind, hit.id(&sound.guide).unwrap()))
            .collect();
        let first: Vec<_> = found.iter().take(4).collect();
        assert!(first.contains(&&(kind, wanted)), "{query}: {first:?}");
    }
    // Each by its own title.
    for language in ["en", "es"] {
        let locale = sound.words.locale(language).unwrap();
        let index = Index::new(&sound.guide, &sound.words, locale);
        for situation in &sound.guide.situations {
            let id = format!("situation-{}", situation.id);
            let title = sound.words.rich(locale, &id, None, &[]).plain();
            let hits = index.find(&title);
            let found = hits.iter().take(2).any(|hit| {
                hit.kind == Kind::Situation && hit.id(&sound.guide) == Some(&situation.id)
            });
            assert!(found, "{language} {title}");
        }
    }
}

#[test]
fn a_slip_in_the_new_files_is_named_with_its_line() {
    const SITUATIONS: &str = "assets/guide/situations.ron";
    const FINDING: &str = "assets/guide/finding.ron";
    for (file, old, new, id, said) in [
        (
            SITUATIONS,
            "\"now-medical\"",
            "\"now-medicl\"",
            "medicine",
            "no item",
        ),
        (
            SITUATIONS,
            "\"sick-or-medicine\"",
            "\"sick\"",
            "medicine",
            "no entry",
        ),
        (
            SITUATIONS,
            "steps: [\"minor\"]",
            "steps: [\"miner\"]",
            "minor",
            "no question",
        ),
        (
            SITUATIONS,
            "[\"victim\"]",
            "[\"victims\"]",
            "victim",
            "no choice",
        ),
        (
            SITUATIONS,
            "sources: [\"F113\"]",
            "sources: []",
            "citizen.means-1",
            "name a source",
        ),
        (
            SITUATIONS,
            "plan: [\"know-prison\"],",
            "",
            "prison",
            "plan items",
        ),
        (
            SITUATIONS,
            "id: \"plea\"",
            "id: \"prison\"",
            "prison",
            "twice",
        ),
        (FINDING, "\"eoir-line\"", "\"eoir\"", "court", "no contact"),
        (FINDING, "[\"F119\"]", "[\"F911\"]", "roster", "no source"),
        (FINDING, "id: \"again\"", "id: \"child\"", "child", "twice"),
    ] {
        let mut files = Files::built_in();
        let text = files.text(file).unwrap().to_owned();
        assert!(text.contains(old), "{old}");
        files.set(file, text.replacen(old, new, 1));
        let findings = load(&files).unwrap_err();
        let fitting = findings
            .iter()
            .find(|f| f.file == file && f.id == id && f.problem.contains(said));
        let fitting = fitting.unwrap_or_else(|| panic!("{new}: {findings:?}"));
        assert!(fitting.line.is_some(), "{fitting}");
    }
}

#[test]
fn the_checker_names_an_empty_cell_a_lost_word_and_a_plan_silent_about_a_situation() {
    for (file, old, new, said) in [
        (
            "assets/guide/plan.ron",
            "section: Bail(NoMoney, Ask)",
            "section: Know",
            "lacks the cell no-money/ask",
        ),
        (
            "assets/guide/plan.ron",
            "Is(\"where\", [\"prison\", \"dont-know\"]),",
            "Is(\"where\", [\"prison\"]),",
            "without answers lacks the cell pay-now/next",
        ),
        (
            "assets/guide/situations.ron",
            "plan: [\"now-medical\"]",
            "plan: [\"ans-citizen\"]",
            "says nothing of the situation medicine",
        ),
        (
            "locales/es/situations.ftl",
            "(page:situation-citizen)",
            "(page:situation-citizens)",
            "page:situation-citizens",
        ),
        (
            "locales/en/finding.ftl",
            "finding-again =",
            "finding-agan =",
            "missing",
        ),
    ] {
        let mut files = Files::built_in();
        let text = files.text(file).unwrap().to_owned();
        assert!(text.contains(old), "{old}");
        files.set(file, text.replacen(old, new, 1));
        // From late in the walkthrough, so that the walk takes no time.
        let steps = "assets/guide/walkthrough.ron";
        let late = files.text(steps).unwrap().to_owned();
        let late = late.replacen("start: \"private\"", "start: \"stage\"", 1);
        files.set(steps, late);
        let report = check(&files, None);
        let told = report.findings.iter().any(|f| f.problem.contains(said));
        assert!(told, "{new}: {:?}", report.findings);
    }
}

#[test]
fn answering_i_do_not_know_everywhere_answers_everything() {
    let guide = Sound::load().guide;
    let answers = journey::nothing_known(&guide);
    for (question, q) in guide.walkthrough.questions() {
        let given = answers.get(question).unwrap();
        let expected = match q.kind {
            QuestionKind::Many { none } => none,
            _ => q.unsure.unwrap(),
        };
        assert_eq!(given, ChoiceSet::one(expected), "{}", q.id);
    }
}

#[test]
fn each_page_is_read_out_with_its_title_and_its_words() {
    let sound = Sound::load();
    for language in ["en", "es"] {
        let mut screen = Screen::open(language);
        let composer = sound.composer(language);
        for (place, page) in [
            (
                Place::Comparison,
                composer.comparison(&Answers::none(&sound.guide)),
            ),
            (Place::Finding, composer.finding()),
            (Place::Glossary(None), composer.glossary(None)),
            (
                Place::Situations(None),
                composer.situations(&Answers::none(&sound.guide)),
            ),
            (
                Place::Situations(Some("transfer".to_owned())),
                composer.situation("transfer").unwrap(),
            ),
        ] {
            screen.go(place);
            let headings = screen.names(Role::Heading);
            let title = page.title.main.plain();
            assert!(headings.contains(&title), "{title}: {headings:?}");
            let mut wanted = 0;
            for block in &page.blocks {
                if let Block::Heading(2, text) = block {
                    let text = text.main.plain();
                    assert!(headings.contains(&text), "{title}: no {text}");
                    wanted += 1;
                }
            }
            // The comparison and the list of situations have hardly a heading.
            assert!(wanted > 1 || headings.len() >= 2 || !links(&page.blocks).is_empty());
            let read = screen.names(Role::Link);
            for (link, text) in page.blocks.iter().flat_map(|block| match block {
                Block::Links(links) => links.clone(),
                _ => Vec::new(),
            }) {
                assert!(
                    read.contains(&text.main.plain()),
                    "{title}: no link {link:?}"
                );
            }
        }
    }
}

#[test]
fn links_in_sentences_open_the_pages() {
    let mut screen = Screen::open("en");
    for (id, place) in [
        ("comparison", Place::Comparison),
        ("finding", Place::Finding),
        ("glossary", Place::Glossary(None)),
        ("situations", Place::Situations(None)),
        ("situation-plea", Place::Situations(Some("plea".to_owned()))),
    ] {
        screen.app.act(Action::Follow(page_link(id)));
        assert_eq!(screen.app.state().place, place);
    }
    screen.app.act(Action::Follow(page_link("situation-none")));
    let last = Place::Situations(Some("plea".to_owned()));
    assert_eq!(screen.app.state().place, last);
}

#[test]
fn the_words_of_a_term_lead_to_all_words_at_that_word() {
    let mut screen = Screen::open("en");
    screen.go(Place::Finding);
    screen.app.act(Action::Open(Over::Term("writ".to_owned())));
    screen.pass();
    let buttons = screen.names(Role::Button);
    assert!(
        buttons.contains(&"All special words".to_owned()),
        "{buttons:?}"
    );
    screen.go(Place::Glossary(Some("writ".to_owned())));
    let nodes = screen.nodes();
    let said = |node: &egui::accesskit::Node| {
        let name = node.label().or(node.value());
        name.is_some_and(|name| name.starts_with("Writ"))
    };
    let writ = nodes
        .iter()
        .find(|node| node.role() == Role::Heading && said(node));
    let bounds = writ.unwrap().bounds().unwrap();
    assert!(bounds.y0 > 60.0 && bounds.y1 < 760.0, "{bounds:?}");
}

#[test]
fn typing_in_the_glossary_shows_the_words_that_are_like_it() {
    let mut screen = Screen::open("es");
    screen.go(Place::Glossary(None));
    let all = screen.names(Role::Heading).len();
    screen.app.act(Action::Search("retencion".to_owned()));
    screen.pass();
    let some = screen.names(Role::Heading);
    assert!(some.len() < all);
    assert!(
        some.iter().any(|name| name.contains("Retención")),
        "{some:?}"
    );
    screen.app.act(Action::Search("xyzzyx".to_owned()));
    screen.pass();
    // Nothing is like it, which is said, and all words stand there.
    assert_eq!(screen.names(Role::Heading).len(), all);
    // What is typed here is not what is typed on the answers page, and is erased.
    assert_eq!(screen.app.state().query, "");
    screen.app.act(Action::Erase);
    assert_eq!(screen.app.state().term_query, "");
}

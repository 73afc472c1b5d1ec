//! Finding answers: sixty questions in people's own words, each with the one
//! result that must be among the first three, and what the search promises
//! besides.
//!
//! The questions were written before the search was tuned. Those that it still
//! misses stay in the list: `sixty_questions` allows three and prints them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::pedantic,
    reason = "a test may fail loudly"
)]

use hold_guide::check;
use hold_guide::guide::{Files, Guide};
use hold_guide::search::{FOUND_PAGES, Hit, Index, Kind, fold};
use hold_guide::words::{Words, ids};

/// Language, whether words are mistyped, the question, what must be found.
type Asked = (&'static str, bool, &'static str, &'static str);

const TYPO: bool = true;
const CLEAN: bool = false;

const ASKED: [Asked; 60] = [
    (
        "en",
        CLEAN,
        "if i bail him out will ice take him",
        "faq:will-they-come-home",
    ),
    (
        "en",
        CLEAN,
        "do i get my bond money back if he goes to immigration",
        "faq:what-of-the-money",
    ),
    (
        "en",
        CLEAN,
        "they dropped his case but wont let him out",
        "faq:charges-dropped",
    ),
    (
        "en",
        CLEAN,
        "48 hours passed and he is still locked up",
        "faq:if-ice-does-not-come",
    ),
    (
        "en",
        CLEAN,
        "does saturday and sunday count",
        "faq:do-weekends-count",
    ),
    (
        "en",
        CLEAN,
        "my wife cant find which detention center they moved him to",
        "faq:find-them",
    ),
    (
        "en",
        CLEAN,
        "we have no money for an attorney where is free help",
        "faq:find-legal-help",
    ),
    (
        "en",
        CLEAN,
        "they want him to sign voluntary departure",
        "faq:do-not-sign",
    ),
    (
        "en",
        CLEAN,
        "my brother was born in texas but they say he is illegal",
        "faq:us-citizen",
    ),
    (
        "en",
        CLEAN,
        "what happens to his truck and wallet",
        "faq:belongings",
    ),
    (
        "en",
        CLEAN,
        "can i go see him if im undocumented",
        "faq:visit-without-papers",
    ),
    (
        "en",
        CLEAN,
        "how to put money on his books",
        "faq:send-money",
    ),
    (
        "en",
        CLEAN,
        "who will take care of my kids",
        "faq:child-care",
    ),
    (
        "en",
        CLEAN,
        "some guy called asking for gift cards",
        "faq:scam-call",
    ),
    (
        "en",
        CLEAN,
        "can the sheriff ignore an ice detainer",
        "faq:must-the-jail-obey",
    ),
    (
        "en",
        CLEAN,
        "diabetic and needs insulin",
        "faq:sick-or-medicine",
    ),
    (
        "en",
        CLEAN,
        "permanent resident with a felony",
        "faq:green-card",
    ),
    (
        "en",
        CLEAN,
        "does our county work with ice 287g",
        "faq:what-is-287g",
    ),
    (
        "en",
        CLEAN,
        "will complaining make ice come faster",
        "faq:can-pressing-hurt",
    ),
    (
        "en",
        CLEAN,
        "dwls arrest and now an immigration hold what is that",
        "faq:what-is-a-hold",
    ),
    ("en", TYPO, "what is a detaner", "faq:what-is-a-hold"),
    (
        "en",
        TYPO,
        "imigration bond how to pay",
        "faq:pay-immigration-bond",
    ),
    ("en", TYPO, "bondsmen refuzed us", "faq:bondsman-says-no"),
    ("en", TYPO, "shuld he plea gilty", "faq:plead-guilty"),
    (
        "en",
        TYPO,
        "will he be depurted",
        "faq:does-hold-mean-deported",
    ),
    ("en", TYPO, "laken rily law", "faq:laken-riley"),
    ("en", TYPO, "habius corpus", "faq:what-is-habeas"),
    (
        "en",
        TYPO,
        "how do we prove he lived here 2 yeers",
        "faq:prove-two-years",
    ),
    (
        "en",
        TYPO,
        "which documants do i need to colect",
        "faq:papers-to-gather",
    ),
    (
        "en",
        TYPO,
        "mised court becuase ice had him",
        "faq:if-they-miss-court",
    ),
    (
        "en",
        TYPO,
        "old deportaion order from 2009",
        "faq:old-deportation-order",
    ),
    (
        "en",
        TYPO,
        "he got deported befor and came back",
        "faq:deported-before",
    ),
    (
        "en",
        TYPO,
        "shold i call the mexcian consulat",
        "faq:call-consulate",
    ),
    (
        "en",
        TYPO,
        "victim of domestic vilence",
        "faq:victim-of-crime",
    ),
    ("en", TYPO, "my son is 16 and in juvinile", "faq:under-18"),
    (
        "en",
        TYPO,
        "does the time he sits in ice count to his sentance",
        "faq:does-time-count",
    ),
    (
        "en",
        TYPO,
        "judge gave bond but ice wont relese him",
        "faq:bond-granted-still-held",
    ),
    (
        "en",
        TYPO,
        "is the ice hold singed by a juge",
        "faq:is-it-a-judges-order",
    ),
    ("en", TYPO, "calfornia", "law:CA"),
    (
        "en",
        TYPO,
        "does this program rember what i tipe",
        "faq:does-guide-keep",
    ),
    (
        "es",
        CLEAN,
        "si pago la fianza lo suelta la migra",
        "faq:will-they-come-home",
    ),
    (
        "es",
        CLEAN,
        "lo van a deportar",
        "faq:does-hold-mean-deported",
    ),
    (
        "es",
        CLEAN,
        "como encuentro a mi esposo que se lo llevo ice",
        "faq:find-them",
    ),
    (
        "es",
        CLEAN,
        "cuantas horas lo pueden tener",
        "faq:when-48-starts",
    ),
    ("es", CLEAN, "quien cuida a mis hijos", "faq:child-care"),
    (
        "es",
        CLEAN,
        "no tenemos dinero para abogado quien ayuda gratis",
        "faq:find-legal-help",
    ),
    (
        "es",
        CLEAN,
        "le dieron unos papeles que no firme nada",
        "faq:do-not-sign",
    ),
    (
        "es",
        CLEAN,
        "me devuelven el dinero de la fianza",
        "faq:what-of-the-money",
    ),
    (
        "es",
        CLEAN,
        "tiene residencia permanente y lo agarraron",
        "faq:green-card",
    ),
    (
        "es",
        CLEAN,
        "puedo ir a verlo si soy indocumentada",
        "faq:visit-without-papers",
    ),
    (
        "es",
        TYPO,
        "que es un jold de migracion",
        "faq:what-is-a-hold",
    ),
    (
        "es",
        TYPO,
        "se declara culpavle para salir",
        "faq:plead-guilty",
    ),
    (
        "es",
        TYPO,
        "el notario me puede alludar con los papeles",
        "faq:not-lawyers",
    ),
    ("es", TYPO, "nesecita su medisina", "faq:sick-or-medicine"),
    (
        "es",
        TYPO,
        "tiene miedo de regresar a onduras",
        "faq:afraid-to-return",
    ),
    (
        "es",
        TYPO,
        "me llamaron pidiendo dinero de la fiansa",
        "faq:scam-call",
    ),
    (
        "es",
        TYPO,
        "ya lo avian deportado antes",
        "faq:deported-before",
    ),
    ("es", TYPO, "abeas corpus", "faq:what-is-habeas"),
    (
        "es",
        TYPO,
        "le quitaron los cargos y no lo dejan salr",
        "faq:charges-dropped",
    ),
    ("es", TYPO, "localisador de ice", "contact:ice-locator"),
];

struct Room {
    guide: Guide,
    words: Words,
}

impl Room {
    fn open() -> Self {
        let files = Files::from_folder(env!("CARGO_MANIFEST_DIR").as_ref()).expect("a folder");
        let (guide, words) = check::load(&files).expect("sound content");
        Self { guide, words }
    }

    fn index(&self, lang: &str) -> Index {
        Index::new(&self.guide, &self.words, self.words.locale(lang).unwrap())
    }

    /// What is found, as "faq:should-we-pay".
    fn find(&self, index: &Index, query: &str) -> Vec<String> {
        let hits = index.find(query);
        hits.iter().map(|hit| self.name(hit)).collect()
    }

    fn name(&self, hit: &Hit) -> String {
        format!("{}:{}", hit.kind.id(), hit.id(&self.guide).unwrap())
    }

    /// The title of what is found, with the marked words in brackets.
    fn marked(&self, lang: &str, hit: &Hit) -> String {
        let id = hit.id(&self.guide).unwrap();
        let message = match hit.kind {
            Kind::Faq => ids::faq(id),
            Kind::Term => ids::term(id),
            Kind::Law => ids::state(id),
            Kind::Contact => ids::contact(id),
            Kind::Situation => ids::situation(id),
            Kind::Page => FOUND_PAGES[hit.index].1.0.to_owned(),
            Kind::Question => ids::question(id),
        };
        let locale = self.words.locale(lang).unwrap();
        let mut text = self.words.rich(locale, &message, None, &[]).text();
        for range in hit.title.iter().rev() {
            text.insert(range.end, ']');
            text.insert(range.start, '[');
        }
        text
    }
}

#[test]
fn sixty_questions() {
    assert_eq!(ASKED.iter().filter(|asked| asked.1 == TYPO).count(), 30);
    assert_eq!(ASKED.iter().filter(|asked| asked.0 == "es").count(), 20);
    let room = Room::open();
    let (en, es) = (room.index("en"), room.index("es"));
    let mut missed = Vec::new();
    for (lang, _, query, wanted) in ASKED {
        let index = if lang == "es" { &es } else { &en };
        let found = room.find(index, query);
        if !found.iter().take(3).any(|id| id == wanted) {
            let at = found.iter().position(|id| id == wanted);
            let first: Vec<&String> = found.iter().take(3).collect();
            missed.push(format!(
                "{lang} {query:?}: {wanted} at {at:?}, first {first:?}"
            ));
        }
    }
    let list = missed.join("\n");
    println!("{} of 60 missed\n{list}", missed.len());
    assert!(missed.len() <= 3, "{} missed:\n{list}", missed.len());
}

#[test]
fn a_sentence_with_several_problems_has_them_all_in_the_first_results() {
    let room = Room::open();
    for (lang, query, all) in [
        (
            "en",
            "my husband was arestted for driving without a license, he has an old deportaion \
             order and we have two kids, should we pay the bond",
            &[
                "faq:old-deportation-order",
                "faq:child-care",
                "faq:should-we-pay",
            ][..],
        ),
        (
            "en",
            "he needs his insulin and the bondsman refuses, can i visit without papers",
            &[
                "faq:sick-or-medicine",
                "faq:bondsman-says-no",
                "faq:visit-without-papers",
            ],
        ),
        (
            "es",
            "mi esposo nesecita su medicina, no tenemos dinero para abogado y quien cuida a los \
             ninos si lo deportan",
            &[
                "faq:sick-or-medicine",
                "faq:find-legal-help",
                "faq:child-care",
            ],
        ),
    ] {
        let found = room.find(&room.index(lang), query);
        let first: Vec<&str> = found.iter().take(5).map(String::as_str).collect();
        for one in all {
            assert!(first.contains(one), "{query}\n{one} is not in {first:#?}");
        }
    }
}

#[test]
fn people_s_words_find_the_guide_s() {
    let room = Room::open();
    let (en, es) = (room.index("en"), room.index("es"));
    for (index, query, wanted) in [
        (&en, "bond", "faq:immigration-bond"),
        (&en, "la migra", "term:ice"),
        (&en, "papers", "faq:papers-to-gather"),
        (&en, "hold", "faq:what-is-a-hold"),
        (&en, "detainer", "faq:what-is-a-hold"),
        (&en, "dwls", "question:charge"),
        (&es, "fianza", "faq:should-we-pay"),
        (&es, "lo van a deportar", "faq:does-hold-mean-deported"),
        // English in a Spanish guide.
        (&es, "public defender", "term:public-defender"),
        (&es, "habeas", "term:habeas-corpus"),
        // Places, by their names in both languages, by code and by county.
        (&es, "nueva york", "law:NY"),
        (&es, "new york", "law:NY"),
        (&en, "tx", "law:TX"),
        (&en, "los angeles county", "law:CA"),
        // Contacts and the walkthrough.
        (&en, "aclu", "contact:aclu"),
        (&en, "1-800-898-7180", "contact:eoir-line"),
        (&en, "can you read this in private", "question:private"),
    ] {
        let found = room.find(index, query);
        let first: Vec<&str> = found.iter().take(5).map(String::as_str).collect();
        assert!(first.contains(&wanted), "{query}: {first:#?}");
    }
}

#[test]
fn a_title_finds_itself_first() {
    let room = Room::open();
    for lang in ["en", "es"] {
        let index = room.index(lang);
        let locale = room.words.locale(lang).unwrap();
        for entry in &room.guide.faq.entries {
            let title = room.words.rich(locale, &ids::faq(&entry.id), None, &[]);
            let found = room.find(&index, &title.plain());
            let name = format!("faq:{}", entry.id);
            assert_eq!(found.first(), Some(&name), "{}", title.plain());
        }
    }
}

#[test]
fn every_beginning_of_a_word_finds_something_on_the_way() {
    let room = Room::open();
    for (lang, word) in [
        ("en", "bondsman"),
        ("en", "immigration"),
        ("es", "retención"),
    ] {
        let index = room.index(lang);
        for end in word.char_indices().map(|(at, c)| at + c.len_utf8()) {
            assert!(!index.find(&word[..end]).is_empty(), "{}", &word[..end]);
        }
    }
    let index = room.index("en");
    for slip in ["imig", "imigrat", "imigration"] {
        let found = room.find(&index, slip);
        assert!(
            found.contains(&"term:immigration-bond".to_owned()),
            "{slip}: {found:?}"
        );
    }
}

#[test]
fn accents_case_and_forms_do_not_matter() {
    let room = Room::open();
    let index = room.index("es");
    for (one, other) in [
        ("cárcel", "CARCEL"),
        ("Juéz", "juez"),
        ("¿fianza?", "fianza"),
    ] {
        assert_eq!(index.find(one), index.find(other));
    }
    assert!(
        room.find(&index, "visitarlo")
            .contains(&"faq:visit-without-papers".to_owned())
    );
}

#[test]
fn the_words_that_match_are_marked() {
    let room = Room::open();
    for (lang, query, wanted, title) in [
        (
            "en",
            "pay bail",
            "faq:should-we-pay",
            "Should we [pay] [bail]?",
        ),
        (
            "en",
            "should we pay",
            "faq:should-we-pay",
            "Should we [pay] bail?",
        ),
        (
            "en",
            "imigration bond",
            "term:immigration-bond",
            "[Immigration] [bond]",
        ),
        (
            "en",
            "287g",
            "faq:what-is-287g",
            "What is \u{2068}[287]([g])\u{2069}, and does our county have it?",
        ),
        (
            "es",
            "carcel",
            "faq:stay-in-jail",
            "¿Es mejor quedarse en la [cárcel] del condado?",
        ),
    ] {
        let hits = room.index(lang).find(query);
        let hit = hits.iter().find(|hit| room.name(hit) == wanted);
        let hit = hit.unwrap_or_else(|| panic!("{query} does not find {wanted}"));
        assert_eq!(room.marked(lang, hit), title);
    }
    // Chinese titles by two signs at a time, in one piece.
    let index = room.index("zh-Hans");
    let places = &room.guide.law.jurisdictions;
    let at = places.iter().position(|place| place.code == "CA").unwrap();
    let locale = room.words.locale("zh-Hans").unwrap();
    let name = room
        .words
        .rich(locale, &ids::state("CA"), None, &[])
        .plain();
    let hits = index.find(&name);
    assert_eq!((hits[0].kind, hits[0].index), (Kind::Law, at));
}

#[test]
fn nothing_like_it_finds_nothing_and_no_query_finds_every_answer() {
    let room = Room::open();
    for lang in ["en", "es", "ar"] {
        let index = room.index(lang);
        for query in ["xyzzy", "zzzz qqqq", "ضضضض", "🦀", "999999"] {
            assert_eq!(index.find(query), [], "{query}");
        }
        for query in ["", "  ", "?!", "\u{2068}"] {
            let hits = index.find(query);
            assert_eq!(hits.len(), room.guide.faq.entries.len());
            assert!(hits.iter().enumerate().all(|(i, hit)| hit.index == i));
        }
        // A strange word beside a good one does no harm.
        let (with, without) = (index.find("bail xyzzy "), index.find("bail "));
        assert_eq!(with, without);
    }
}

#[test]
fn any_query_ends_and_marks_whole_letters() {
    let room = Room::open();
    for lang in ["en", "es", "zh-Hans", "hi", "ar"] {
        let index = room.index(lang);
        let long = "deportation ".repeat(300);
        for query in ["移", "मे", "ñ", "a b c d e f g", "العربية", long.as_str()] {
            for hit in index.find(query) {
                room.marked(lang, &hit);
                assert!(hit.score > 0.0 && hit.score.is_finite());
            }
        }
    }
}

#[test]
fn a_place_is_found_once() {
    let room = Room::open();
    for query in ["county", "california los angeles san diego"] {
        let found = room.find(&room.index("en"), query);
        let mut once = found.clone();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), found.len());
    }
}

#[test]
fn other_rooms_fold_as_the_search_does() {
    assert_eq!(fold("Nuevo MÉXICO"), "nuevo mexico");
}

#[test]
fn tables_of_words_are_checked() {
    let file = "assets/search/en.ron";
    let at = "    synonyms: [\n";
    let wrong = [
        (
            r#"(say: ["qq"], mean: ["bail", "xyzzy"]),"#,
            "this does not stand in the guide",
        ),
        (r#"(say: ["rr"], mean: []),"#, "this means nothing"),
        (
            r#"(say: [], mean: ["immigration judge"]),"#,
            "nothing is said for this",
        ),
        (
            r#"(say: ["tt", "tt"], mean: ["bail"]),"#,
            "this stands here twice",
        ),
    ];
    let mut files = Files::built_in();
    let entries: String = wrong
        .iter()
        .map(|(entry, _)| format!("{entry}\n"))
        .collect();
    let text = files
        .text(file)
        .unwrap()
        .replacen(at, &format!("{at}{entries}"), 1);
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    files.set(file, text);
    files.set("assets/search/ess.ron", "(stop: [], synonyms: [])");
    let findings = check::check(&files, None).findings;
    assert_eq!(findings.len(), wrong.len() + 1, "{findings:#?}");
    for (entry, problem) in wrong {
        let finding = findings.iter().find(|finding| finding.problem == problem);
        let finding = finding.unwrap_or_else(|| panic!("{problem}: {findings:#?}"));
        let line = finding.line.unwrap();
        // The first place of a word in quotes, which for "immigration judge" may be another.
        assert!(
            lines[line - 1] == entry || problem.starts_with("nothing"),
            "{finding}"
        );
    }
    let finding = findings
        .iter()
        .find(|f| f.problem == "this is no language of the guide");
    assert_eq!(
        finding.unwrap().instead.as_deref(),
        Some("assets/search/es.ron")
    );

    let mut files = Files::built_in();
    files.set(file, "(stop: [], synonyms: [], synonym: [])");
    let findings = check::load(&files).unwrap_err();
    assert_eq!(findings[0].file, file);
    assert_eq!(findings[0].instead.as_deref(), Some("\"synonyms\""));
}

//! The message ids that code uses by name. Ids that follow from content ids are
//! made in [`super::ids`].

/// The id of a message that code says by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Msg(pub &'static str);

macro_rules! messages {
    ($list:ident, $about:literal; $($name:ident = $id:literal),* $(,)?) => {
        $(#[doc = concat!("The message `", $id, "`.")] pub const $name: Msg = Msg($id);)*
        #[doc = $about]
        pub const $list: &[Msg] = &[$($name),*];
    };
}

mod access;
mod clock;
mod computer;
mod law;
mod workshop;

pub use access::*;
pub use clock::*;
pub use computer::*;
pub use law::*;
pub use workshop::*;

/// Every message that code says by name.
pub fn all() -> impl Iterator<Item = &'static Msg> {
    ALL.iter()
        .chain(PAGES)
        .chain(LAW_PAGES)
        .chain(CLOCK_PAGE)
        .chain(COMPUTER)
        .chain(ACCESS)
        .chain(WORKSHOP)
}

messages! {
    ALL, "The frame: a language is offered once it has every one of these.";
    // The frame around every page.
    APP_NAME = "frame-app-name",
    TEXT_SMALLER = "frame-text-smaller",
    TEXT_LARGER = "frame-text-larger",
    LANGUAGE_MENU = "frame-language-menu",
    READ_IN = "frame-read-in",
    SECOND_LANGUAGE = "frame-second-language",
    NO_SECOND = "frame-no-second",
    CLOSE = "frame-close",
    BACK = "frame-back",
    CONTINUE = "frame-continue",
    CHANGE = "frame-change",
    CHANGE_WHAT = "frame-change-what",
    HOME = "frame-home",
    FOOTER_OFFLINE = "frame-footer-offline",
    FOOTER_NOTHING_SAVED = "frame-footer-nothing-saved",
    FOOTER_ADVICE = "frame-footer-advice",
    ERASE = "frame-erase",
    ERASED = "frame-erased",
    DRAFT = "frame-draft",
    NOT_TRANSLATED = "frame-not-translated",
    SETTINGS_SET_ASIDE = "frame-settings-set-aside",
    SETTINGS_NOT_SAVED = "frame-settings-not-saved",
    PAGE_GONE = "frame-page-gone",
    SORRY = "frame-sorry",
    SORRY_TEXT = "frame-sorry-text",
    CLOCK_WRONG = "frame-clock-wrong",
    // Dates.
    DATE = "date-day",
    MONTH_YEAR = "date-month-year",
    MONTH_1 = "date-month-1",
    MONTH_2 = "date-month-2",
    MONTH_3 = "date-month-3",
    MONTH_4 = "date-month-4",
    MONTH_5 = "date-month-5",
    MONTH_6 = "date-month-6",
    MONTH_7 = "date-month-7",
    MONTH_8 = "date-month-8",
    MONTH_9 = "date-month-9",
    MONTH_10 = "date-month-10",
    MONTH_11 = "date-month-11",
    MONTH_12 = "date-month-12",
    // Home.
    HOME_TITLE = "home-title",
    HOME_STEPS = "home-steps",
    HOME_START = "home-start",
    HOME_RESUME = "home-resume",
    HOME_FAQ = "home-faq",
    HOME_LAW = "home-law",
    HOME_CLOCK = "home-clock",
    HOME_ABOUT = "home-about",
    // The walkthrough's own words.
    WHY_WE_ASK = "walk-why",
    ANSWERS_SO_FAR = "walk-answers-so-far",
    PROGRESS = "walk-progress",
    STEP_DONE = "walk-step-done",
    STEP_NOW = "walk-step-now",
    STEP_PLAN = "walk-step-plan",
    MORE_ANSWERS = "walk-more-answers",
    CHOOSE_ONE = "walk-choose-one",
    CHOOSE_ANY = "walk-choose-any",
    PICK_FIRST = "walk-pick-first",
    REVIEW = "walk-review",
    REVIEW_HELP = "walk-review-help",
    SEE_PLAN = "walk-see-plan",
    FELL_AWAY = "walk-fell-away",
    // The plan's own words.
    PLAN = "plan-page",
    PLAN_CHANGE = "plan-page-change",
    PLAN_NOTHING_SAVED = "plan-page-nothing-saved",
    PLAN_FROM = "plan-page-from",
    PLAN_NOT_FINISHED = "plan-page-not-finished",
    PLAN_BECAUSE = "plan-page-because",
    SECTION_ANSWER = "plan-section-answer",
    SECTION_NOW = "plan-section-now",
    SECTION_KNOW = "plan-section-know",
    SECTION_BAIL = "plan-section-bail",
    SECTION_ASK_CRIMINAL = "plan-section-ask-criminal",
    SECTION_ASK_IMMIGRATION = "plan-section-ask-immigration",
    SECTION_DO_NOT = "plan-section-do-not",
    SECTION_CLOCK = "plan-section-clock",
    SECTION_LAW = "plan-section-law",
    SECTION_HELP = "plan-section-help",
    BAIL_PAY_NOW = "plan-bail-pay-now",
    BAIL_WAIT = "plan-bail-wait",
    BAIL_ASK_FIRST = "plan-bail-ask-first",
    BAIL_NO_MONEY = "plan-bail-no-money",
    BAIL_NEXT = "plan-bail-next",
    BAIL_WRONG = "plan-bail-wrong",
    BAIL_MONEY = "plan-bail-money",
    BAIL_CASE = "plan-bail-case",
    LOCAL_HELP = "plan-local-help",
    // Sources.
    SOURCES = "sources-title",
    SOURCE_CHECKED = "sources-checked",
    SOURCE_AS_OF = "sources-as-of",
    SOURCE_KNOWN = "sources-known",
    SOURCE_UNCERTAIN = "sources-uncertain",
    SOURCE_OVERDUE = "sources-overdue",
    SOURCE_NUMBER = "sources-number",
    PAGE_OVERDUE = "sources-page-overdue",
    // Questions and answers.
    FAQ = "faq-page",
    FAQ_SEARCH = "faq-page-search",
    FAQ_SEARCH_HINT = "faq-page-search-hint",
    FAQ_RESULTS = "faq-page-results",
    FAQ_NONE = "faq-page-none",
    FAQ_MEANS = "faq-page-means",
    FAQ_DO = "faq-page-do",
    FAQ_CAREFUL = "faq-page-careful",
    FAQ_ASK = "faq-page-ask",
    FAQ_RELATED = "faq-page-related",
    FAQ_STEPS = "faq-page-steps",
    // Glossary.
    TERM_EXPLAINS = "term-page-explains",
    // Contacts.
    CONTACT_ICE = "contact-run-by-ice",
    // About.
    ABOUT_TITLE = "about-title",
    ABOUT_WHAT = "about-what",
    ABOUT_PROMISES = "about-promises",
    ABOUT_OFFLINE = "about-offline",
    ABOUT_NO_TRACE = "about-no-trace",
    ABOUT_SOURCED = "about-sourced",
    ABOUT_AGE = "about-age",
    ABOUT_AGE_TEXT = "about-age-text",
    ABOUT_NOT_REVIEWED = "about-not-reviewed",
    ABOUT_NOT_REVIEWED_TEXT = "about-not-reviewed-text",
    ABOUT_TRANSLATIONS = "about-translations",
    ABOUT_TRANSLATIONS_TEXT = "about-translations-text",
    ABOUT_SOURCES_TEXT = "about-sources-text",
    ABOUT_KEYS = "about-keys",
    ABOUT_KEYS_TEXT = "about-keys-text",
}

/// Attributes of messages above that code says by name.
pub const ATTRIBUTES: &[(Msg, &str)] = &[
    (TEXT_SMALLER, "name"),
    (TEXT_LARGER, "name"),
    (HOME_STEPS, "text"),
    (HOME_FAQ, "text"),
    (HOME_LAW, "text"),
    (HOME_CLOCK, "text"),
    (HOME_ABOUT, "text"),
];

messages! {
    PAGES, "The words of pages that a language may still lack; English stands in.";
    // Reading aloud.
    SPEECH_READ = "speech-read",
    SPEECH_STOP = "speech-stop",
    SPEECH_PAUSE = "speech-pause",
    SPEECH_GO_ON = "speech-go-on",
    SPEECH_PREVIOUS = "speech-previous",
    SPEECH_NEXT = "speech-next",
    SPEECH_SLOWER = "speech-slower",
    SPEECH_FASTER = "speech-faster",
    SPEECH_KEYS = "speech-keys",
    SPEECH_NO_PROGRAM = "speech-no-program",
    SPEECH_NO_VOICE = "speech-no-voice",
    SPEECH_HUNG = "speech-hung",
    SPEECH_SILENT = "speech-silent",
    SPEECH_FAILED = "speech-failed",
    // Whether the system blocks connections.
    ABOUT_BLOCKED = "about-blocked",
    ABOUT_NOT_BLOCKED = "about-not-blocked",
    // The settings of this computer.
    SETTINGS = "settings-page",
    SETTINGS_INTRO = "settings-intro",
    SETTINGS_TEXT_SIZE = "settings-text-size",
    SETTINGS_PERCENT = "settings-percent",
    SETTINGS_COLORS = "settings-colors",
    SETTINGS_COLORS_LIGHT = "settings-colors-light",
    SETTINGS_COLORS_DARK = "settings-colors-dark",
    SETTINGS_COLORS_STRONG = "settings-colors-strong",
    SETTINGS_PAPER = "settings-paper",
    SETTINGS_PRINTER = "settings-printer",
    SETTINGS_PRINTER_USUAL = "settings-printer-usual",
    SETTINGS_CLINIC = "settings-clinic",
    SETTINGS_CLINIC_HELP = "settings-clinic-help",
    SETTINGS_CLINIC_HINT = "settings-clinic-hint",
    SETTINGS_LANGUAGES = "settings-languages",
    SETTINGS_LANGUAGES_HELP = "settings-languages-help",
    SETTINGS_REVIEWED_ONLY = "settings-reviewed-only",
    SETTINGS_UNKNOWN = "settings-unknown",
    // What only paper says.
    PAPER_FROM = "paper-from",
    PAPER_USE_BEFORE = "paper-use-before",
    PAPER_PAST = "paper-past",
    PAPER_PAGE = "paper-page",
    PAPER_BOX = "paper-box",
    PAPER_TICKED = "paper-ticked",
    PAPER_LINE = "paper-line",
    // Who helps.
    HELP_TITLE = "help-title",
    HELP_CARD = "help-card",
    HELP_INTRO = "help-intro",
    HELP_CLINIC = "help-clinic",
    HELP_CLINIC_UNUSABLE = "help-clinic-unusable",
    HELP_LEGAL = "help-legal",
    HELP_HOTLINE = "help-hotline",
    HELP_FIND = "help-find",
    HELP_COURT = "help-court",
    HELP_FUNDS = "help-funds",
    HELP_PAY_BOND = "help-pay-bond",
    HELP_CONSULATES = "help-consulates",
    HELP_CHILDREN = "help-children",
    // The bail comparison.
    BAIL_ASK = "comparison-ask",
    COMPARISON = "comparison-page",
    COMPARISON_OPEN = "comparison-open",
    COMPARISON_INTRO = "comparison-intro",
    COMPARISON_YOURS = "comparison-yours",
    COMPARISON_GO_ON = "comparison-go-on",
    COMPARISON_GENERAL = "comparison-general",
    COMPARISON_NOT_NOW = "comparison-not-now",
    COMPARISON_START = "comparison-start",
    // Special situations.
    SITUATIONS = "situations-page",
    SITUATIONS_INTRO = "situations-intro",
    SITUATIONS_YOURS = "situations-yours",
    SITUATIONS_ALL = "situations-all",
    // The glossary.
    GLOSSARY = "glossary-page",
    GLOSSARY_ALL = "glossary-all",
    GLOSSARY_INTRO = "glossary-intro",
    GLOSSARY_SEARCH = "glossary-search",
    GLOSSARY_HINT = "glossary-hint",
    GLOSSARY_RESULTS = "glossary-results",
    GLOSSARY_NONE = "glossary-none",
    // The list of answers.
    FAQ_MORE_PAGES = "more-pages",
    // Finding someone.
    FIND = "find-page",
    FIND_OPEN = "find-open",
    FIND_INTRO = "find-intro",
    FIND_WRITE = "find-write",
    FIND_WRITE_HOW = "find-write-how",
    // The whole guide in one document, for review.
    EXPORT_TITLE = "export-title",
    EXPORT_ABOUT = "export-about",
    EXPORT_CONTENT_DATE = "export-content-date",
    EXPORT_SAMPLES = "export-samples",
    EXPORT_MARK_OK = "export-mark-ok",
    EXPORT_MARK_CHANGE = "export-mark-change",
    EXPORT_PART_QUESTIONS = "export-part-questions",
    EXPORT_PART_PLAN = "export-part-plan",
    EXPORT_PART_FAQ = "export-part-faq",
    EXPORT_PART_GLOSSARY = "export-part-glossary",
    EXPORT_PART_LAW = "export-part-law",
    EXPORT_PART_CLOCK = "export-part-clock",
    EXPORT_PART_CONTACTS = "export-part-contacts",
    EXPORT_PART_HEADINGS = "export-part-headings",
    EXPORT_PART_SOURCES = "export-part-sources",
    EXPORT_LINE_QUESTION = "export-line-question",
    EXPORT_LINE_HELP = "export-line-help",
    EXPORT_LINE_WHY = "export-line-why",
    EXPORT_LINE_SHORT = "export-line-short",
    EXPORT_LINE_CHOICE = "export-line-choice",
    EXPORT_LINE_ANSWER = "export-line-answer",
    EXPORT_SOURCE = "export-source",
    EXPORT_SOURCE_OVERDUE = "export-source-overdue",
    EXPORT_PRACTICAL = "export-practical",
    EXPORT_NO_SOURCE = "export-no-source",
    EXPORT_SECTION = "export-section",
    EXPORT_NEVER_TOGETHER = "export-never-together",
    EXPORT_WHEN = "export-when",
    EXPORT_WHEN_ALWAYS = "export-when-always",
    EXPORT_WHEN_IS = "export-when-is",
    EXPORT_WHEN_IS_NOT = "export-when-is-not",
    EXPORT_WHEN_OR = "export-when-or",
    EXPORT_WHEN_AND = "export-when-and",
    EXPORT_WHEN_NOT = "export-when-not",
    EXPORT_SOURCE_TOPIC = "export-source-topic",
    EXPORT_SOURCE_MOVING = "export-source-moving",
    EXPORT_SOURCE_AS_OF = "export-source-as-of",
    EXPORT_SOURCE_NOTE = "export-source-note",
}

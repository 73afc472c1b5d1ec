//! Message ids that follow from content ids.

/// The heading of a question; its help, why and short label are attributes.
#[must_use]
pub fn question(id: &str) -> String {
    format!("q-{id}")
}

/// What a helper asks on a question's page.
#[must_use]
pub fn helper(question: &str) -> String {
    format!("helper-ask-{question}")
}

/// A choice of a question.
#[must_use]
pub fn choice(question: &str, choice: &str) -> String {
    format!("q-{question}-{choice}")
}

/// A step of the progress rail.
#[must_use]
pub fn section(id: &str) -> String {
    format!("section-{id}")
}

/// An item of the plan.
#[must_use]
pub fn plan(id: &str) -> String {
    format!("plan-{id}")
}

/// An answer; its lines are attributes.
#[must_use]
pub fn faq(id: &str) -> String {
    format!("faq-{id}")
}

/// A group of answers.
#[must_use]
pub fn faq_group(id: &str) -> String {
    format!("faq-group-{id}")
}

/// A special word; its explanation is the attribute `means`.
#[must_use]
pub fn term(id: &str) -> String {
    format!("term-{id}")
}

/// A contact.
#[must_use]
pub fn contact(id: &str) -> String {
    format!("contact-{id}")
}

/// The name of a state or territory.
#[must_use]
pub fn state(code: &str) -> String {
    format!("state-{code}")
}

/// The name of a federal circuit.
#[must_use]
pub fn circuit(id: &str) -> String {
    format!("circuit-{id}")
}

/// A sheet; when it helps is the attribute `use`, and its parts are attributes too.
#[must_use]
pub fn sheet(id: &str) -> String {
    format!("sheet-{id}")
}

/// A made-up family; its lines and the speaker's notes are attributes.
#[must_use]
pub fn story(id: &str) -> String {
    format!("story-{id}")
}

/// The page with the speaker's notes of a made-up family.
#[must_use]
pub fn notes(id: &str) -> String {
    format!("notes-{id}")
}

/// What a story says: what happened, a question to the room, what to take home.
pub const STORY_LINES: [&str; 5] = ["one", "two", "three", "room", "home"];

/// What the speaker is told, view by view.
pub const STORY_NOTES: [&str; 6] = [
    "note-family",
    "note-answers",
    "note-room",
    "note-plan",
    "note-change",
    "note-home",
];

/// A special situation; its lines are attributes.
#[must_use]
pub fn situation(id: &str) -> String {
    format!("situation-{id}")
}

/// A part of finding someone.
#[must_use]
pub fn finding_part(id: &str) -> String {
    format!("finding-part-{id}")
}

/// A thing to do to find someone.
#[must_use]
pub fn finding(id: &str) -> String {
    format!("finding-{id}")
}

/// A thing to write down.
#[must_use]
pub fn finding_write(id: &str) -> String {
    format!("finding-write-{id}")
}

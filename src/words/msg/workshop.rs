//! What is said in a workshop.

use super::Msg;

messages! {
    WORKSHOP, "The words of a workshop that a language may still lack; English stands in.";
    WORKSHOP_TITLE = "workshop-title",
    WORKSHOP_HELP = "workshop-help",
    WORKSHOP_KEYS = "workshop-keys",
    WORKSHOP_STORIES = "workshop-stories",
    WORKSHOP_NOTES = "workshop-notes",
    WORKSHOP_NOTES_OF = "workshop-notes-of",
    WORKSHOP_NOTES_HELP = "workshop-notes-help",
    WORKSHOP_SAY = "workshop-say",
    WORKSHOP_MADE_UP = "workshop-made-up",
    WORKSHOP_MADE_UP_OF = "workshop-made-up-of",
    WORKSHOP_ANSWERS = "workshop-answers",
    WORKSHOP_ANSWER = "workshop-answer",
    WORKSHOP_ROOM = "workshop-room",
    WORKSHOP_CHANGE = "workshop-change",
    WORKSHOP_CHANGE_PICK = "workshop-change-pick",
    WORKSHOP_NOW_SAYS = "workshop-now-says",
    WORKSHOP_GONE = "workshop-gone",
    WORKSHOP_NEW = "workshop-new",
    WORKSHOP_BAIL = "workshop-bail",
    WORKSHOP_ASSUMED = "workshop-assumed",
    WORKSHOP_STAY = "workshop-stay",
    WORKSHOP_HOME = "workshop-home",
    WORKSHOP_HANDOUT = "workshop-handout",
    WORKSHOP_NEXT = "workshop-next",
    WORKSHOP_BEFORE = "workshop-before",
    WORKSHOP_FIRST = "workshop-first",
    WORKSHOP_NUMBER = "workshop-number",
}

//! Overwrites what a reader left in memory, so that it is not only forgotten.
//!
//! Reached are the answers, what was chosen on the clock, what was typed, which pages
//! were open, the sheets that were chosen, and (where they are dropped) the words
//! of composed pages, of layouts, of the voice and of the codes for a phone.
//!
//! Out of reach are egui's own copies: the events of a frame, and the names that
//! screen readers and the system were given. So are pictures of glyphs, which are
//! kept by face and number and not by text, what the compiler puts on the stack, memory
//! that the system wrote to disk, and whatever another program was handed.

use jiff::civil::DateTime;
use zeroize::{Zeroize as _, optimization_barrier};

use super::{ClockChoice, Over, Place, State, TakeChoice};

impl State {
    /// Overwrites everything that tells of the reader.
    pub(super) fn wipe(&mut self) {
        self.answers.wipe();
        self.query.zeroize();
        self.term_query.zeroize();
        self.kiosk.typed.zeroize();
        wipe_clock(&mut self.clock);
        wipe_take(&mut self.take);
        wipe_place(&mut self.place);
        self.history.iter_mut().for_each(wipe_place);
        self.history.clear();
        if let Some(Over::Term(id)) = &mut self.over {
            id.zeroize();
        }
    }
}

impl Drop for State {
    fn drop(&mut self) {
        self.wipe();
    }
}

/// Puts `new` where `old` was, and overwrites that.
pub(super) fn replace(old: &mut String, new: String) {
    old.zeroize();
    *old = new;
}

fn wipe_clock(clock: &mut ClockChoice) {
    // The crate does not know the calendar's types: any other hour will do, as
    // long as it is really written.
    clock.start = clock.start.map(|_| DateTime::MIN);
    clock.place.zeroize();
    optimization_barrier(clock);
    *clock = ClockChoice::default();
}

fn wipe_take(take: &mut TakeChoice) {
    for mut sheet in std::mem::take(&mut take.also) {
        sheet.zeroize();
    }
    take.printer.zeroize();
    *take = TakeChoice::default();
}

/// Which answer or which state was read tells as much as an answer.
fn wipe_place(place: &mut Place) {
    match place {
        Place::Faq(Some(id))
        | Place::Sheets(Some(id))
        | Place::Glossary(Some(id))
        | Place::Situations(Some(id))
        | Place::Law(Some(id)) => id.zeroize(),
        Place::Take(of) | Place::Phone(of) => wipe_place(of),
        _ => {}
    }
}

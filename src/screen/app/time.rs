//! What the clock is asked, and what tells the time.

use jiff::civil::{Date, DateTime};

use super::App;
use crate::journey::clock::half_hour;
use crate::pages::{Asked, Composer, Page};
use crate::screen::pages::clock::View;

impl App {
    /// The same with a clock that tells the time, given the day of the content.
    #[must_use]
    pub fn with_clock(mut self, now: fn(Date) -> Option<DateTime>) -> Self {
        self.now = now;
        self
    }

    /// What the clock is asked: what is chosen, or else now, or else noon of the
    /// first day that can be believed.
    pub(super) fn asked(&self) -> Asked {
        let now = (self.now)(self.guide.content_date);
        let day = self.today.unwrap_or(self.guide.content_date);
        let start = self.state.clock.start.or(now);
        Asked {
            start: half_hour(start.unwrap_or_else(|| day.at(12, 0, 0, 0))),
            place: self.state.clock_place(&self.guide),
            now,
        }
    }

    /// What the clock was asked when the page was composed.
    pub(super) fn as_asked(&self) -> Asked {
        let composed = self.composed.as_ref();
        composed.map_or_else(|| self.asked(), |composed| composed.asked)
    }

    /// What the page of the clock is drawn from.
    pub(super) fn clock_view<'a>(&'a self, composer: &'a Composer<'a>, page: &'a Page) -> View<'a> {
        let state = &self.state;
        View {
            composer,
            asked: self.as_asked(),
            page,
            visit: state.visit,
            closed: self.over_before.as_ref().filter(|_| state.over.is_none()),
        }
    }
}

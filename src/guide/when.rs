//! Conditions over answers, and the sets of choices they speak of.

/// A question of the walkthrough. Handed out by the guide on loading; answers
/// are kept under it, never under a position on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct QuestionId(pub(super) u8);

impl QuestionId {
    /// The question at a place in such a table.
    pub(crate) fn at(index: usize) -> Option<Self> {
        u8::try_from(index).ok().map(Self)
    }

    /// The place of the question in tables that hold one entry a question.
    #[must_use]
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// A set of choices of one question; at most 64 choices, which the loader checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct ChoiceSet(u64);

// So that an answer can be overwritten where it was kept, not only forgotten.
impl zeroize::DefaultIsZeroes for ChoiceSet {}

impl ChoiceSet {
    /// How many choices a question can have.
    pub const LIMIT: usize = 64;

    /// The set of the one choice at `index`; empty when `index` is out of range.
    #[must_use]
    pub fn one(index: usize) -> Self {
        u32::try_from(index).map_or(Self(0), |i| Self(1_u64.checked_shl(i).unwrap_or(0)))
    }

    /// The set of the given choices.
    #[must_use]
    pub fn of(indexes: impl IntoIterator<Item = usize>) -> Self {
        indexes
            .into_iter()
            .fold(Self(0), |set, index| set.with(Self::one(index)))
    }

    /// This set and `other` together.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// This set without `other`.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether the two have a choice in common.
    #[must_use]
    pub fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether there is no choice in it.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The choices in it, in the question's order.
    pub fn indexes(self) -> impl Iterator<Item = usize> {
        (0..Self::LIMIT).filter(move |&i| self.meets(Self::one(i)))
    }

    /// The raw bits, for grouping.
    #[must_use]
    pub fn bits(self) -> u64 {
        self.0
    }
}

/// The answers given so far, one place a question.
pub type Given = [Option<ChoiceSet>];

fn given(answers: &Given, question: QuestionId) -> Option<ChoiceSet> {
    answers.get(question.index()).copied().flatten()
}

/// A condition with its ids resolved. Conditions on a state's law have become
/// conditions on the question that asks for the state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum When {
    /// Holds for everyone.
    Always,
    /// Holds when the answer is one of these; not when the question is open.
    Is(QuestionId, ChoiceSet),
    /// Holds when all hold.
    All(Vec<When>),
    /// Holds when one holds.
    Any(Vec<When>),
    /// Holds when the inner one does not.
    Not(Box<When>),
}

impl When {
    /// Whether it holds for these answers. An unanswered question counts as
    /// "none of these".
    #[must_use]
    pub fn holds(&self, answers: &Given) -> bool {
        match self {
            Self::Always => true,
            Self::Is(question, set) => given(answers, *question).is_some_and(|a| a.meets(*set)),
            Self::All(parts) => parts.iter().all(|part| part.holds(answers)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(answers)),
            Self::Not(part) => !part.holds(answers),
        }
    }

    /// Whether it is already certain to hold or not, when questions without an
    /// answer may still be asked.
    #[must_use]
    pub fn settled(&self, answers: &Given) -> Option<bool> {
        match self {
            Self::Always => Some(true),
            Self::Is(question, set) => given(answers, *question).map(|a| a.meets(*set)),
            Self::All(parts) => {
                let mut all = Some(true);
                for part in parts {
                    match part.settled(answers) {
                        Some(false) => return Some(false),
                        None => all = None,
                        Some(true) => {}
                    }
                }
                all
            }
            Self::Any(parts) => {
                let mut any = Some(false);
                for part in parts {
                    match part.settled(answers) {
                        Some(true) => return Some(true),
                        None => any = None,
                        Some(false) => {}
                    }
                }
                any
            }
            Self::Not(part) => part.settled(answers).map(|holds| !holds),
        }
    }

    /// The questions whose answers make it hold, in no order and perhaps twice:
    /// "because you said…". Empty when it holds for everyone or does not hold.
    pub fn reasons(&self, answers: &Given, into: &mut Vec<QuestionId>) {
        match self {
            Self::Always => {}
            Self::Is(question, _) => {
                if self.holds(answers) {
                    into.push(*question);
                }
            }
            Self::All(parts) | Self::Any(parts) => {
                if self.holds(answers) {
                    for part in parts {
                        part.reasons(answers, into);
                    }
                }
            }
            Self::Not(part) => part.denials(answers, into),
        }
    }

    /// The questions whose answers keep it from holding.
    fn denials(&self, answers: &Given, into: &mut Vec<QuestionId>) {
        match self {
            Self::Always => {}
            Self::Is(question, set) => {
                if given(answers, *question).is_some_and(|a| !a.meets(*set)) {
                    into.push(*question);
                }
            }
            Self::All(parts) | Self::Any(parts) => {
                for part in parts {
                    part.denials(answers, into);
                }
            }
            Self::Not(part) => part.reasons(answers, into),
        }
    }

    /// Calls `visit` with every question and set that the condition looks at.
    pub fn visit(&self, visit: &mut impl FnMut(QuestionId, ChoiceSet)) {
        match self {
            Self::Always => {}
            Self::Is(question, set) => visit(*question, *set),
            Self::All(parts) | Self::Any(parts) => {
                for part in parts {
                    part.visit(visit);
                }
            }
            Self::Not(part) => part.visit(visit),
        }
    }
}

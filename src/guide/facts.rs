//! The facts of a place as the words that messages select on, so that one
//! translation serves every place.

use super::law::{
    Agreements, BondRule, Confidence, CopyDuty, Instrument, MayHold, Notify, Stance, Warrant,
};

/// What a message may select on: a name, and every value it can have.
pub type Selector = (&'static str, &'static [&'static str]);

macro_rules! tokens {
    ($($name:literal: $kind:ident { $($variant:ident = $token:literal),* $(,)? })*) => {
        $(impl $kind {
            /// The word that messages select on.
            #[must_use]
            pub fn token(self) -> &'static str {
                match self {
                    $(Self::$variant => $token,)*
                }
            }
        })*

        /// Everything that messages select on besides counts; the checker asks
        /// each such message for every value.
        pub const SELECTORS: &[Selector] = &[
            $(($name, &[$($token),*]),)*
            (SURE, &["sure", "unsure"]),
        ];
    };
}

tokens! {
    "stance": Stance {
        Requires = "requires",
        Limits = "limits",
        Mixed = "mixed",
        NoStatewideRule = "none",
    }
    "may-hold": MayHold {
        Must = "must",
        No = "no",
        OnlyWithExceptions = "exceptions",
        CountyChoice = "choice",
        Unclear = "unclear",
    }
    "warrant": Warrant {
        Yes = "yes",
        No = "no",
        Sometimes = "sometimes",
        Unclear = "unclear",
    }
    "notify": Notify {
        Yes = "yes",
        No = "no",
        Limited = "limited",
        Required = "required",
        Unclear = "unclear",
    }
    "copy": CopyDuty {
        Paper = "paper",
        Told = "told",
        No = "no",
        NotFound = "not-found",
    }
    "agreements": Agreements {
        Required = "required",
        Allowed = "allowed",
        Limited = "limited",
        Barred = "barred",
        Unclear = "unclear",
    }
    "bond": BondRule {
        Hearing = "hearing",
        NoHearing = "no-hearing",
        NotFinal = "not-final",
        Unconfirmed = "unconfirmed",
        NoneFound = "none-found",
        Unknown = "unknown",
    }
    "confidence": Confidence {
        Verified = "verified",
        Known = "known",
        Uncertain = "uncertain",
    }
    "rule": Standing {
        Law = "law",
        Unsure = "unsure",
        Pending = "pending",
    }
}

/// The name under which messages select on whether something is sure.
pub const SURE: &str = "sure";

/// The word for [`SURE`].
#[must_use]
pub fn sure(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Uncertain => "unsure",
        Confidence::Known | Confidence::Verified => "sure",
    }
}

/// What a thing that is cited is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is law, a ruling, or a policy in force.
    Law,
    /// It may be.
    Unsure,
    /// It is a bill, a proposal or a case without a decision.
    Pending,
}

impl Instrument {
    /// What it is worth, by its kind, its confidence and what its citation says
    /// after the dash.
    #[must_use]
    pub fn standing(&self) -> Standing {
        let is = |word: &str| self.kind.contains(word);
        if is("bill") || is("pending") || is("proposal") || is("lawsuit") {
            Standing::Pending
        } else if self.confidence == Confidence::Uncertain
            || self.citation.contains("not confirmed")
        {
            Standing::Unsure
        } else {
            Standing::Law
        }
    }

    /// Whether it is the way to ask a local court for release.
    #[must_use]
    pub fn is_habeas(&self) -> bool {
        self.kind.contains("habeas")
    }

    /// Whether it only says that nothing was found.
    #[must_use]
    pub fn is_none_found(&self) -> bool {
        self.kind == "none found"
    }
}

//! The code with which a clinic leaves kiosk mode. Only a salted hash of it is
//! ever kept.

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Argon2, Params};

/// The fewest digits of a code.
pub const FEWEST: usize = 6;
/// The most digits of a code.
pub const MOST: usize = 12;

/// Why a code cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// It is not a row of digits of the right length.
    #[error(
        "a code has {FEWEST} to {MOST} digits and nothing else, so that it can be typed by touch"
    )]
    NotDigits,
    /// The system gave no salt.
    #[error("the code could not be hashed")]
    Unhashable,
}

/// The salted hash of a code, as the settings keep it.
///
/// # Errors
/// When it is no code, or the system gives no random salt.
pub fn hash(code: &str) -> Result<String, CodeError> {
    let digits = code.chars().all(|c| c.is_ascii_digit());
    if !digits || !(FEWEST..=MOST).contains(&code.len()) {
        return Err(CodeError::NotDigits);
    }
    let hash = Argon2::default().hash_password(code.as_bytes());
    hash.map(|hash| hash.to_string())
        .map_err(|_| CodeError::Unhashable)
}

/// The most memory that trying a code may take, in KiB; a hash of [`hash`] takes 19 MiB.
const MOST_MEMORY: u32 = 64 * 1024;
/// The most rounds that it may take, and the most lanes.
const MOST_ROUNDS: u32 = 16;

/// Whether `code` is the one behind `hash`. A hash that cannot be read fits none, nor
/// does one that would take so much memory or time that the kiosk would stand still.
#[must_use]
pub fn fits(code: &str, hash: &str) -> bool {
    PasswordHash::new(hash).is_ok_and(|hash| {
        let bearable = Params::try_from(&hash).is_ok_and(|params| {
            params.m_cost() <= MOST_MEMORY
                && params.t_cost() <= MOST_ROUNDS
                && params.p_cost() <= MOST_ROUNDS
        });
        if !bearable {
            return false;
        }
        let checked = Argon2::default().verify_password(code.as_bytes(), &hash);
        checked.is_ok()
    })
}

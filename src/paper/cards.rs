//! A contact as a vCard and a time as a calendar entry, for a QR code.
//!
//! Both are written by hand and not with a library: a code has room for 287
//! bytes, and libraries add what a phone does not need.

use jiff::civil::DateTime;

/// A contact for a phone's address book (RFC 2426, which phones read from codes).
#[must_use]
pub fn contact(name: &str, phone: Option<&str>, site: Option<&str>) -> String {
    let name = escaped(name);
    let mut card = format!("BEGIN:VCARD\r\nVERSION:3.0\r\nN:{name};;;;\r\nFN:{name}\r\n");
    if let Some(phone) = phone {
        let dialled: String = phone
            .chars()
            .filter(|c| c.is_ascii_digit() || *c == '+')
            .collect();
        card.extend(["TEL:", &dialled, "\r\n"]);
    }
    if let Some(site) = site {
        // A note and not an address to open: nothing here leads onto the network.
        card.extend(["NOTE:", &escaped(site), "\r\n"]);
    }
    card.push_str("END:VCARD\r\n");
    card
}

/// A time for a phone's calendar (RFC 5545). It has no zone: the hour is the
/// jail's, and so is the reader's in all but rare cases.
#[must_use]
pub fn moment(what: &str, at: DateTime) -> String {
    let stamp = at.strftime("%Y%m%dT%H%M%S");
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:hold-guide\r\nBEGIN:VEVENT\r\n\
         UID:{stamp}@hold-guide\r\nDTSTAMP:{stamp}Z\r\nDTSTART:{stamp}\r\nSUMMARY:{}\r\n\
         END:VEVENT\r\nEND:VCALENDAR\r\n",
        escaped(what)
    )
}

/// A value in which commas, semicolons and line feeds mean themselves.
fn escaped(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for c in value.chars() {
        match c {
            '\\' | ',' | ';' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\r' => {}
            c => out.push(c),
        }
    }
    out
}

//! Tells cargo that the content is part of the program: without this, a changed
//! sentence would not reach it until some code changes too.

#![allow(
    clippy::print_stdout,
    reason = "this is how a build script speaks to cargo"
)]

fn main() {
    println!("cargo:rerun-if-changed=assets/guide");
    println!("cargo:rerun-if-changed=assets/search");
    println!("cargo:rerun-if-changed=locales");
}

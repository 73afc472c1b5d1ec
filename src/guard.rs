//! What the system itself is asked to keep this process from: opening a network
//! connection, and leaving an image of its memory behind.
//!
//! On Linux a filter in the kernel refuses every socket that is not local to the
//! computer. Programs that this one starts, such as the print command, inherit it,
//! and nothing can take it off again. Where the kernel refuses, or on another
//! system, the guide goes on: it opens no connection anyway. The filter is a
//! second wall.

use std::sync::OnceLock;

/// Whether the system refuses network connections of this process.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Network {
    /// It does, for this process and all that it starts.
    Blocked,
    /// It was asked to and could not.
    Refused,
    /// It was not asked: not on this kind of system, or not by this process.
    NotAsked,
}

/// What the system keeps this process from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guard {
    /// Whether network connections are refused.
    pub network: Network,
    /// Whether a crash leaves no image of memory, in which answers would stand.
    pub no_image: bool,
}

/// What came of trying.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proof {
    /// A socket to a network was refused.
    pub network_refused: bool,
    /// A socket inside this computer works; windows and printers need them.
    pub local_works: bool,
}

static ENTERED: OnceLock<Guard> = OnceLock::new();

/// Asks the system, once. To be called before any thread is started: a thread
/// that is already running would stay outside.
pub fn enter() -> Guard {
    *ENTERED.get_or_init(system::ask)
}

/// What the system keeps this process from, as far as it was asked.
#[must_use]
pub fn state() -> Guard {
    ENTERED.get().copied().unwrap_or(Guard {
        network: Network::NotAsked,
        no_image: false,
    })
}

/// Tries the block, where there is one: without it nothing is tried, so that the
/// program never holds a network socket.
#[must_use]
pub fn proof() -> Option<Proof> {
    (state().network == Network::Blocked).then(system::try_it)
}

#[cfg(target_os = "linux")]
mod system {
    use std::collections::BTreeMap;

    use rustix::net::{AddressFamily, SocketType, socket};
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    use seccompiler::{
        BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
        SeccompRule, TargetArch,
    };

    use super::{Guard, Network, Proof};

    /// The kernel drops an image of one byte, and only this limit also stops it from
    /// handing the image to a crash reporter: core(5), and `do_coredump` in fs/coredump.c.
    /// Making the process "not dumpable" would do the same, but then desktops refuse
    /// it the dialog for saving a file.
    const IMAGE_LIMIT: u64 = 1;

    /// System calls of the x32 form carry this bit; the filter sees other numbers then.
    #[cfg(target_arch = "x86_64")]
    const X32: i64 = 0x4000_0000;

    pub fn ask() -> Guard {
        let no_image = no_image();
        let network = match filter().map(|filter| seccompiler::apply_filter(&filter)) {
            Ok(Ok(())) => Network::Blocked,
            Ok(Err(_)) | Err(_) => Network::Refused,
        };
        Guard { network, no_image }
    }

    fn no_image() -> bool {
        // Which parts of memory an image would hold: none.
        drop(std::fs::write("/proc/self/coredump_filter", "0"));
        let wanted = Rlimit {
            current: Some(IMAGE_LIMIT),
            maximum: Some(IMAGE_LIMIT),
        };
        if setrlimit(Resource::Core, wanted).is_ok() {
            return true;
        }
        // The limit is already lower than that.
        getrlimit(Resource::Core).maximum == Some(0)
    }

    /// Allows everything but a socket of another family than the local one, and the
    /// second door to sockets, `io_uring`.
    fn filter() -> Result<BpfProgram, seccompiler::BackendError> {
        let not_local = || -> Result<SeccompRule, seccompiler::BackendError> {
            let local = u64::from(AddressFamily::UNIX.as_raw());
            let family =
                SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, local)?;
            SeccompRule::new(vec![family])
        };
        let mut rules: BTreeMap<i64, Vec<SeccompRule>> = BTreeMap::new();
        for call in forms(libc::SYS_socket).chain(forms(libc::SYS_socketpair)) {
            rules.insert(call, vec![not_local()?]);
        }
        for call in forms(libc::SYS_io_uring_setup) {
            rules.insert(call, Vec::new());
        }
        let refuse = SeccompAction::Errno(u32::from(libc::EPERM.unsigned_abs() as u16));
        let arch: TargetArch = std::env::consts::ARCH.try_into()?;
        SeccompFilter::new(rules, SeccompAction::Allow, refuse, arch)?.try_into()
    }

    /// The numbers under which a process may make a system call.
    fn forms(call: libc::c_long) -> impl Iterator<Item = i64> {
        #[cfg(target_arch = "x86_64")]
        let forms = [call, call | X32];
        #[cfg(not(target_arch = "x86_64"))]
        let forms = [call];
        forms.into_iter()
    }

    pub fn try_it() -> Proof {
        let refused = |family| {
            let tried = socket(family, SocketType::STREAM, None);
            tried.err() == Some(rustix::io::Errno::PERM)
        };
        Proof {
            network_refused: refused(AddressFamily::INET) && refused(AddressFamily::INET6),
            local_works: socket(AddressFamily::UNIX, SocketType::STREAM, None).is_ok(),
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use super::{Guard, Network, Proof};

    pub fn ask() -> Guard {
        Guard {
            network: Network::NotAsked,
            no_image: false,
        }
    }

    pub fn try_it() -> Proof {
        Proof {
            network_refused: false,
            local_works: false,
        }
    }
}

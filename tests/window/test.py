"""Tests of the real program in a window. Usage: python3 tests/window/test.py PROGRAM [PICTURES]

Prints one line a test and ends with 1 if one failed.
"""

import pathlib
import sys
import time
import traceback

from desk import Desk, Failed


def tree_is_readable(window):
    """There is a heading, and everything that can be reached has a name."""
    window.wait(lambda: window.find("heading"), "a heading")
    nameless = [str(node) for node in window.tree()
                if node.focusable and not node.name.strip() and node.role not in ("frame", "panel")]
    if nameless:
        raise Failed(f"without a name: {nameless}\n{window.dump()}")


def tab_reaches_every_control(window):
    """Tab alone comes to every button, choice, link and field on the page."""
    roles = ("push button", "radio button", "check box", "link", "entry", "combo box")
    wanted = {(node.role, node.name) for node in window.tree() if node.role in roles}
    seen = set()
    for _ in range(4 * len(wanted) + 20):
        window.key("Tab")
        node = window.focused()
        if node:
            seen.add((node.role, node.name))
        if wanted <= seen:
            return
    raise Failed(f"Tab never came to {sorted(wanted - seen)}\n{window.dump()}")


def rests_when_idle(window):
    """Nobody touches it: it uses (almost) no processor time."""
    time.sleep(1)
    before = window.processor_seconds()
    time.sleep(5)
    used = window.processor_seconds() - before
    if used > 0.05:
        raise Failed(f"{used:.2f} s of processor time in 5 idle seconds")


def opens_no_inet_socket(window):
    """The trace of the whole run has no internet socket in it. Keep this one last."""
    sockets = window.inet_sockets()
    if sockets:
        raise Failed(f"{len(sockets)}, such as {sockets[0]}")


TESTS = [tree_is_readable, tab_reaches_every_control, rests_when_idle, opens_no_inet_socket]


def main():
    program, pictures = sys.argv[1], sys.argv[2:]
    failed = 0
    with Desk() as desk:
        window = desk.start([program], trace=True)
        for test in TESTS:
            try:
                test(window)
                print(f"test window::{test.__name__} ... ok", flush=True)
            except Exception:  # noqa: BLE001  every kind of failure is reported and counted
                failed += 1
                print(f"test window::{test.__name__} ... FAILED", flush=True)
                traceback.print_exc()
            if pictures:
                folder = pathlib.Path(pictures[0])
                folder.mkdir(parents=True, exist_ok=True)
                window.screenshot(folder / f"{test.__name__}.png")
    print(f"{len(TESTS) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

"""A desktop without a screen for the real program: X server, message bus, accessibility, keys.

    with Desk() as desk:
        window = desk.start(["target/debug/hold-guide"])
        window.key("Tab", "space")
        window.wait(lambda: window.find("heading", "Your plan"), "the plan")
        print(window.dump())
        window.screenshot("plan.png")

Needs Xvfb, xdotool, strace, at-spi2-core and Python's gi with Atspi; `./dev test` installs them.
By hand: `python3 tests/window/desk.py PROGRAM [ARG ...]` prints the tree and saves window.png.
One desk per process, since the accessibility library keeps its connection for good.
"""

import ctypes
import os
import pathlib
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
import zlib

SIZE = (1280, 800)


class Failed(Exception):
    """What was waited for did not happen."""


class Desk:
    """An X server on a display number of its own, a session bus, and nothing of the real desktop."""

    def __init__(self, size=SIZE):
        self.size = size
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="desk-"))
        self.processes = []

    def __enter__(self):
        try:
            return self._open()
        except BaseException:
            self.__exit__()
            raise

    def __exit__(self, *_):
        for process in reversed(self.processes):
            stop(process)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _open(self):
        for name in ("home", "run"):
            (self.folder / name).mkdir(mode=0o700)
        env = os.environ
        for name in list(env):
            if name.startswith(("XDG_", "LC_", "WAYLAND_", "DBUS_", "AT_SPI_")) or name == "LANGUAGE":
                del env[name]
        env["HOME"] = str(self.folder / "home")
        env["XDG_RUNTIME_DIR"] = str(self.folder / "run")
        env["LANG"] = "C.UTF-8"
        env["LIBGL_ALWAYS_SOFTWARE"] = "1"
        width, height = self.size
        screen = f"{width}x{height}x24"
        number = self._spawn(
            lambda fd: ["Xvfb", "-displayfd", fd, "-screen", "0", screen, "-nolisten", "tcp",
                        "-noreset", "-fbdir", str(self.folder)]
        )
        env["DISPLAY"] = f":{number}"
        env["DBUS_SESSION_BUS_ADDRESS"] = self._spawn(
            lambda fd: ["dbus-daemon", "--session", "--nofork", "--nopidfile",
                        f"--print-address={fd}"]
        )
        self._enable_accessibility()
        return self

    def _spawn(self, command):
        """Starts a server and returns the line that it writes to the descriptor when it is up."""
        reader, writer = os.pipe()
        with open(self.folder / "servers.log", "ab") as log:
            self.processes.append(subprocess.Popen(
                command(str(writer)), pass_fds=[writer], stdin=subprocess.DEVNULL,
                stdout=log, stderr=log, start_new_session=True))
        os.close(writer)
        name = self.processes[-1].args[0]
        with open(reader) as pipe:
            if select.select([pipe], [], [], 30)[0]:
                line = pipe.readline().strip()
                if line:
                    return line
        raise Failed(f"{name} did not start:\n{(self.folder / 'servers.log').read_text()}")

    @staticmethod
    def _enable_accessibility():
        """Says on the bus that someone reads the screen, as a screen reader would."""
        from gi.repository import Gio, GLib
        bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        bus.set_exit_on_close(False)
        enabled = GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True)))
        bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set",
                      enabled, None, Gio.DBusCallFlags.NONE, 30_000)

    def start(self, command, trace=None, env=None, cwd=None):
        """Starts a program and waits for its window; `trace` names system calls to write down."""
        return Window(self, command, trace, env, cwd)

    def frame(self):
        """Width, height, bytes per line and the pixels (blue, green, red, unused) of the screen."""
        data = (self.folder / "Xvfb_screen0").read_bytes()
        head = struct.unpack(">25I", data[:100])
        size, width, height, line, colors = head[0], head[4], head[5], head[12], head[19]
        return width, height, line, data[size + colors * 12:][:line * height]


class Window:
    """A running program with one window, its keyboard and its accessibility tree."""

    def __init__(self, desk, command, trace=None, env=None, cwd=None):
        self.desk = desk
        self.command = list(command)
        self.log = desk.folder / "program.log"
        self.trace = desk.folder / "trace.log" if trace else None
        # Not with --seccomp-bpf: it sees nothing of a call that the program's own filter refuses.
        # -v and -s: the whole surroundings that a program is started with.
        tracer = ["strace", "-f", "-v", "-s", "100000", "-e", f"trace={trace}",
                  "-o", str(self.trace)]
        if trace and "socket" not in trace:
            # Stops only at these calls, which is much faster. A call that the program's own
            # filter refuses would not be seen so, and sockets are what it refuses.
            tracer.insert(2, "--seccomp-bpf")
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(
                (tracer if trace else []) + list(command), stdin=subprocess.DEVNULL,
                stdout=log, stderr=log, start_new_session=True, env=env, cwd=cwd)
        desk.processes.append(self.process)
        self.id = self.wait(self._window, "a window", 60).split()[-1]
        self.pid = int(xdotool("getwindowpid", self.id))
        # There is no window manager to give the window the keyboard.
        xdotool("windowfocus", "--sync", self.id)

    def _window(self):
        if self.process.poll() is not None:
            raise Failed(f"the program ended with {self.process.returncode}:\n{self.said()}")
        return xdotool("search", "--onlyvisible", "--name", ".", check=False)

    def said(self):
        """What the program wrote to its standard outputs."""
        return self.log.read_text(errors="replace")

    def stop(self):
        """Ends the program."""
        stop(self.process)

    def title(self):
        """What the window is called, as a list of windows would show it."""
        return xdotool("getwindowname", self.id)

    def properties(self):
        """All that the window tells other programs about itself."""
        return subprocess.run(["xprop", "-id", self.id], capture_output=True, text=True,
                              timeout=30, check=True).stdout

    def ask_to_close(self):
        """Does what a window's close button does, and waits for the program to end."""
        ask_to_close(int(self.id))
        try:
            return self.process.wait(20)
        except subprocess.TimeoutExpired:
            raise Failed(f"asked to close, it did not end\n{self.said()}") from None

    def wait(self, condition, what, timeout=15):
        """Returns the first true result of `condition`; fails with the tree on time-out."""
        end = time.monotonic() + timeout
        while time.monotonic() < end:
            result = condition()
            if result:
                return result
            time.sleep(0.05)
        tree = self.dump() if hasattr(self, "pid") else ""
        raise Failed(f"waited {timeout} s in vain for {what}\n{tree}{self.said()}")

    def key(self, *keys):
        """Presses keys one after the other, by their X names: Tab, shift+Tab, space, Return."""
        for name in keys:
            xdotool("key", "--clearmodifiers", name)
            time.sleep(0.05)

    def type(self, text):
        """Types text."""
        xdotool("type", "--clearmodifiers", "--delay", "20", text)

    def nodes(self):
        """All nodes of the program's tree, in reading order."""
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi
        found = []
        for app in self._apps(Atspi):
            self._walk(Atspi, app, 0, found)
        return found

    def _apps(self, atspi):
        """What this program is on the accessibility bus."""
        desktop = atspi.get_desktop(0)
        desktop.set_cache_mask(atspi.Cache.NONE)
        apps = [desktop.get_child_at_index(i) for i in range(desktop.get_child_count())]
        for app in apps:
            if app and app.get_process_id() == self.pid:
                app.set_cache_mask(atspi.Cache.NONE)
                yield app

    def _walk(self, atspi, accessible, depth, found, parent=None):
        found.append(Node(atspi, accessible, depth, parent))
        parent = len(found)
        for i in range(accessible.get_child_count()):
            child = accessible.get_child_at_index(i)
            if child is not None:
                self._walk(atspi, child, depth + 1, found, parent)

    def tree(self):
        """`nodes`, asked again while the tree is being rebuilt, empty while there is none."""
        from gi.repository import GLib
        for _ in range(20):
            try:
                return self.nodes()
            except GLib.Error:
                time.sleep(0.1)
        return []

    def dump(self):
        """The tree as text: role, name, and * on the node that has the keyboard."""
        return "".join(f"{node}\n" for node in self.tree())

    def find(self, role=None, name=None):
        """The first node with this role whose name contains `name`, or None."""
        for node in self.tree():
            if role in (None, node.role) and (name or "") in node.name:
                return node
        return None

    def focused(self):
        """The node that has the keyboard, or None. Asks each node for no more than that."""
        from gi.repository import Atspi, GLib
        for _ in range(20):
            try:
                for app in self._apps(Atspi):
                    found = self._focused_below(Atspi, app, 0)
                    if found:
                        return found
                return None
            except GLib.Error:
                time.sleep(0.1)
        return None

    def _focused_below(self, atspi, accessible, depth):
        for i in range(accessible.get_child_count()):
            child = accessible.get_child_at_index(i)
            if child is None:
                continue
            if child.get_state_set().contains(atspi.StateType.FOCUSED):
                node = Node(atspi, child, depth + 1, None)
                if node.role != "frame":
                    return node
            found = self._focused_below(atspi, child, depth + 1)
            if found:
                return found
        return None

    def status(self):
        """What the kernel knows of the program, by name."""
        lines = pathlib.Path(f"/proc/{self.pid}/status").read_text().splitlines()
        return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}

    def inet_sockets(self):
        """Lines of the trace that asked for an internet socket. Fails if the trace is empty."""
        lines = self.trace.read_text().splitlines()
        if not any("AF_UNIX" in line for line in lines):
            raise Failed("the trace saw no socket at all, not even the one to the display")
        return [line for line in lines if "AF_INET" in line]

    def processor_seconds(self):
        """Processor time used so far."""
        fields = pathlib.Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def resident_megabytes(self):
        """Memory in use now."""
        pages = int(pathlib.Path(f"/proc/{self.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6

    def screenshot(self, path):
        """Writes the screen as PNG."""
        width, height, line, pixels = self.desk.frame()
        rows = bytearray()
        for y in range(height):
            row = pixels[y * line:y * line + width * 4]
            rgb = bytearray(width * 3)
            rgb[0::3], rgb[1::3], rgb[2::3] = row[2::4], row[1::4], row[0::4]
            rows += b"\0" + rgb

        def chunk(kind, data):
            check = struct.pack(">I", zlib.crc32(kind + data))
            return struct.pack(">I", len(data)) + kind + data + check

        head = struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0)
        pathlib.Path(path).write_bytes(
            b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head)
            + chunk(b"IDAT", zlib.compress(bytes(rows), 6)) + chunk(b"IEND", b""))


class Node:
    """One thing a screen reader can speak about."""

    def __init__(self, atspi, accessible, depth, parent):
        states = accessible.get_state_set()
        self.atspi = atspi
        self.accessible = accessible
        self.depth = depth
        # which of the tree's nodes it lies in
        self.parent = parent
        # newer versions of the library say "button"
        role = accessible.get_role_name()
        self.role = {"button": "push button"}.get(role, role)
        self.name = accessible.get_name() or ""
        self.focused = states.contains(atspi.StateType.FOCUSED)
        self.focusable = states.contains(atspi.StateType.FOCUSABLE)
        self.checked = states.contains(atspi.StateType.CHECKED)

    def place(self):
        """Left, top, width and height in the window."""
        kind = self.atspi.CoordType.WINDOW
        at = self.atspi.Component.get_extents(self.accessible, kind)
        return at.x, at.y, at.width, at.height

    def press(self):
        """Does what a screen reader's "activate" does."""
        self.accessible.do_action(0)

    def __str__(self):
        mark = "*" if self.focused else ""
        tick = " (checked)" if self.checked else ""
        return f"{'  ' * self.depth}{mark}{self.role}: {self.name}{tick}"


class _ClientMessage(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("send_event", ctypes.c_int),
                ("display", ctypes.c_void_p), ("window", ctypes.c_ulong),
                ("message_type", ctypes.c_ulong), ("format", ctypes.c_int),
                ("data", ctypes.c_long * 5), ("room", ctypes.c_long * 12)]


def ask_to_close(window):
    """Sends a window what a window manager sends when its close button is pressed."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.restype = ctypes.c_ulong
    x11.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
    x11.XSendEvent.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_long,
                               ctypes.c_void_p]
    x11.XCloseDisplay.argtypes = [ctypes.c_void_p]
    display = x11.XOpenDisplay(None)
    if not display:
        raise Failed("no display")
    message = _ClientMessage(type=33, window=window, format=32)
    message.message_type = x11.XInternAtom(display, b"WM_PROTOCOLS", 0)
    message.data[0] = x11.XInternAtom(display, b"WM_DELETE_WINDOW", 0)
    x11.XSendEvent(display, window, 0, 0, ctypes.byref(message))
    x11.XCloseDisplay(display)


def xdotool(*words, check=True):
    """Runs xdotool and returns what it printed."""
    run = subprocess.run(["xdotool", *words], capture_output=True, text=True, timeout=30)
    if check and run.returncode:
        raise Failed(f"xdotool {' '.join(words)}: {run.stderr}")
    return run.stdout.strip()


def stop(process):
    """Ends a process and all that it started: asks first, then insists."""
    for kind, patience in ((signal.SIGTERM, 5), (signal.SIGKILL, 5)):
        try:
            os.killpg(process.pid, kind)
            process.wait(patience)
        except ProcessLookupError:
            return
        except subprocess.TimeoutExpired:
            continue


if __name__ == "__main__":
    with Desk() as desk:
        window = desk.start(sys.argv[1:])
        window.wait(lambda: len(window.tree()) > 3, "an accessibility tree")
        print(window.dump(), end="")
        window.screenshot("window.png")

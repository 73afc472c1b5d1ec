"""A reader comes, does all there is to do, and goes: nothing of it is left on the computer."""

import os
import pathlib
import re
import stat
import subprocess
import time

import walk
from desk import Failed
from walk import tab_to

QUERY = "bondsman"

# Calls that start a program, or make or change a file.
CALLS = ("execve,open,openat,openat2,creat,mkdir,mkdirat,mknod,mknodat,link,linkat,symlink,"
         "symlinkat,rename,renameat,renameat2")

# Folders that the system hands to a program, by the name of their variable.
FOLDERS = {"HOME": "home", "TMPDIR": "tmp", "XDG_RUNTIME_DIR": "run", "XDG_DATA_HOME": "data",
           "XDG_CACHE_HOME": "cache", "XDG_CONFIG_HOME": "config", "XDG_STATE_HOME": "state"}

# What a window may be called: the guide's name, or nothing that says anything.
TITLES = {"After an ICE hold", "Document"}

TOOLS = {
    "lp": "cat > {0}/new.pdf && mv {0}/new.pdf {0}/paper.pdf",
    "lpstat": "[ \"$1\" != -e ] || echo Front",
    # The sleep takes the shell's place, so that what is killed is what would speak.
    "espeak-ng": "if [ \"$1\" = --voices ]; then\n"
                 "echo 'Pty Language Age/Gender VoiceName File'\n"
                 "echo ' 5  en --/M Name x/en'\nexit\nfi\ncat >> {0}/said; exec sleep 2",
    "xdg-open": "ls \"$1\" > {0}/opened",
}


def fresh(desk):
    """A folder of everything, each with something in it, and surroundings that name them."""
    root = desk.folder / "fresh"
    env = dict(os.environ)
    for variable, name in FOLDERS.items():
        (root / name).mkdir(mode=0o700, parents=True)
        (root / name / "before").write_text(f"was in {name} before\n")
        env[variable] = str(root / name)
    (root / "here").mkdir()
    settings = root / "config" / "hold-guide"
    settings.mkdir()
    (settings / "settings.ron").write_text('(language: Some("en"), text_percent: 100)\n')
    (settings / "contacts.ron").write_text('[(name: "Legal aid downtown")]\n')
    tools = desk.folder / "tools"
    tools.mkdir()
    for name, script in TOOLS.items():
        (tools / name).write_text(f"#!/bin/sh\n{script.format(tools)}\n")
        (tools / name).chmod(0o755)
    env["PATH"] = f"{tools}:{env['PATH']}"
    return root, tools, env


def contents(root):
    """Every path below it with its kind, its mode and its bytes."""
    found = {}
    for path in sorted(root.rglob("*")):
        mode = path.lstat().st_mode
        held = path.read_bytes() if stat.S_ISREG(mode) else b""
        found[str(path.relative_to(root))] = (oct(mode), held)
    return found


def told_nothing(window, secrets, where):
    """The window's title and properties, and what a list of programs is told, hold no answer."""
    title = window.title()
    if title not in TITLES:
        raise Failed(f"at {where} the window is called {title!r}")
    frames = [n.name for n in window.tree() if n.role in ("application", "frame")]
    told = window.properties() + "\n".join(frames)
    for secret in secrets:
        if secret.lower() in told.lower():
            raise Failed(f"at {where} the window tells {secret!r}:\n{told}")


def a_reader_leaves_no_trace(desk, program):
    """Answers, a search, paper, a code, reading aloud, quick exit: the folders stay as they were."""
    root, tools, env = fresh(desk)
    before = contents(root)
    secrets = {QUERY, "county-jail", "bail-not-paid", "jail-confirmed", "not-checked", "Texas",
               "detainer"}
    window = desk.start([program], trace=CALLS, env=env, cwd=root / "here")
    walk.to_the_plan(window, walk.ENGLISH, walk.WAY, seen=secrets)
    secrets = {secret for secret in secrets if len(secret) > 4}
    told_nothing(window, secrets, "the plan")

    walk.tab_below(window, "Take it with you")
    window.key("Return")
    window.wait(lambda: any(n.role == "push button" and n.name == "Print" for n in window.tree()),
                "a printer")
    walk.tab_until(window, "push button", lambda n: n.name == "Print", "Print")
    window.key("Return")
    window.wait(lambda: window.find(name="It was sent to the printer"), "the paper")
    if not (tools / "paper.pdf").read_bytes().startswith(b"%PDF"):
        raise Failed("no paper came out")
    tab_to(window, "push button", "Open the PDF")
    window.key("Return")
    window.wait((tools / "opened").exists, "the viewer")
    if contents(root) == before:
        raise Failed("the viewer was given no file, so this test sees nothing")
    tab_to(window, "push button", "Show it for a phone")
    window.key("Return")
    window.wait(lambda: window.find("image") or window.find(name="camera"), "a code")
    told_nothing(window, secrets, "the code")

    window.key("F8")
    window.wait((tools / "said").exists, "the voice")
    window.key("F8")
    said = (tools / "said").stat().st_size
    if not said:
        raise Failed("nothing was said")

    walk.tab_below(window, "Home")
    window.key("Return")
    tab_to(window, "push button", "Questions and answers")
    window.key("Return")
    walk.tab_until(window, "entry", lambda _: True, "the search")
    window.type(QUERY)
    window.wait(lambda: sum(n.role == "push button" for n in window.tree()) > 3, "what was found")
    told_nothing(window, secrets, "the search")

    # One key: blank at once, and the viewer's file gone with it.
    window.key("F9")
    window.wait(lambda: window.title() == "Document", "a title that says nothing")
    told_nothing(window, secrets, "the blank page")
    window.wait(lambda: contents(root) == before, f"clean folders; not {left(root, before)}", 3)
    window.key("space")
    window.wait(lambda: window.find("push button", "Start"), "the first page")
    told_nothing(window, secrets, "the first page")

    code = window.ask_to_close()
    if code != 0:
        raise Failed(f"it ended with {code}: {window.said()}")
    if window.said():
        raise Failed(f"it said {window.said()!r}")
    if contents(root) != before:
        raise Failed(f"left behind: {left(root, before)}")
    nothing_in_the_trace(window.trace.read_text(errors="replace"), secrets, root, tools)


def left(root, before):
    """What differs from before, by name."""
    now = contents(root)
    return sorted(name for name in {*now, *before} if now.get(name) != before.get(name))


def nothing_in_the_trace(trace, secrets, root, tools):
    """No program was started with a word of it, and no file was made but the paper's own."""
    started = [line for line in trace.splitlines() if "execve(" in line and "ENOENT" not in line]
    names = {pathlib.Path(re.search(r'execve\("([^"]*)"', line)[1]).name for line in started
             if 'execve("' in line}
    for wanted in ("lp", "lpstat", "espeak-ng", "xdg-open"):
        if wanted not in names:
            raise Failed(f"{wanted} was never started, only {sorted(names)}")
    for line in started:
        for secret in secrets:
            if secret.lower() in line.lower():
                raise Failed(f"{secret!r} is told to a program: {line[:2000]}")
    made = re.compile(r'(?:open|openat|openat2|creat|mkdir|mkdirat|mknod|link|linkat|symlink|'
                      r'rename|renameat2?)\((?:AT_FDCWD, )?"([^"]*)"(.*)')
    allowed = (str(tools), "/dev/", "/proc/", "/sys/", "/memfd:", str(root / "run"))
    for line in trace.splitlines():
        match = made.search(line)
        writes = match and ("open" not in line.split("(")[0]
                            or re.search(r"O_(WRONLY|RDWR|CREAT)", match[2]))
        if writes and not match[1].startswith(allowed) and "= -1" not in line:
            raise Failed(f"a file was opened to be written: {line[:500]}")


def killed_it_starts_clean_again(desk, program):
    """What a crash leaves of the paper is gone when it starts again."""
    for name in ("fresh", "tools"):
        subprocess.run(["rm", "-rf", str(desk.folder / name)], check=True)
    root, tools, env = fresh(desk)
    before = contents(root)
    window = desk.start([program], env=env, cwd=root / "here")
    tab_to(window, "push button", "Who helps")
    window.key("Return")
    walk.tab_below(window, "Take it with you")
    window.key("Return")
    tab_to(window, "push button", "Open the PDF")
    window.key("Return")
    window.wait((tools / "opened").exists, "the viewer")
    window.process.kill()
    window.process.wait()
    if contents(root) == before:
        raise Failed("nothing was left, so this test sees nothing")
    again = desk.start([program], env=env, cwd=root / "here")
    again.wait(lambda: again.find("heading"), "a heading")
    again.wait(lambda: contents(root) == before, f"clean folders; not {left(root, before)}")
    code = again.ask_to_close()
    if code or again.said() or contents(root) != before:
        raise Failed(f"{code} {again.said()!r} {left(root, before)}")


def where_nothing_may_be_written_it_starts_and_says_so(desk, program):
    """From a stick or a folder that may only be read, with a home of that kind."""
    script = ("mount -t tmpfs tmpfs \"$STICK\" && cp \"$PROGRAM\" \"$STICK/hold-guide\" && "
              "mkdir \"$STICK/home\" && mount -o remount,ro \"$STICK\" && "
              "exec \"$STICK/hold-guide\"")
    stick = desk.folder / "stick"
    stick.mkdir(exist_ok=True)
    unshare = ["unshare", "--map-root-user", "--mount"]
    if subprocess.run([*unshare, "mount", "-t", "tmpfs", "tmpfs", str(stick)],
                      capture_output=True).returncode:
        print("    skipped: this system lets no test have a disk of its own")
        return
    home = str(stick / "home")
    env = dict(os.environ, STICK=str(stick), PROGRAM=str(pathlib.Path(program).resolve()),
               HOME=home, TMPDIR=home, XDG_RUNTIME_DIR=home)
    window = desk.start([*unshare, "sh", "-c", script], env=env)
    window.wait(lambda: window.find("heading"), "a heading")
    for _ in range(2):
        tab_to(window, "push button", "Larger text")
        window.key("space")
    window.wait(lambda: window.find(name="could not be saved"), "the notice")
    time.sleep(0.5)
    notices = sum("could not be saved" in n.name for n in window.tree() if n.role != "panel")
    if notices != 1:
        raise Failed(f"said {notices} times\n{window.dump()}")
    code = window.ask_to_close()
    if code or window.said():
        raise Failed(f"{code} {window.said()!r}")


TESTS = [a_reader_leaves_no_trace, killed_it_starts_clean_again,
         where_nothing_may_be_written_it_starts_and_says_so]

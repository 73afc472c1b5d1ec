"""Measures programs side by side: python3 tests/window/measure.py PROGRAM [PROGRAM ...]

For each: time from start to the first painted content, resident memory, and processor time while
idle; the median of several starts, all under the same X server with software rendering.
"""

import pathlib
import statistics
import subprocess
import sys
import time

from desk import Desk, Failed, stop

STARTS = 7
IDLE = 10


def painted(desk):
    """Is there more than one color on the screen?"""
    width, height, line, pixels = desk.frame()
    return pixels != pixels[:4] * (line * height // 4)


def first_content(desk, program):
    """Starts the program once; seconds until it has painted something."""
    end = time.monotonic() + 10
    while painted(desk):
        if time.monotonic() > end:
            raise Failed("the screen did not become empty")
    begin = time.monotonic()
    process = subprocess.Popen([program], stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        while not painted(desk):
            if process.poll() is not None or time.monotonic() > begin + 30:
                raise Failed(f"{program} painted nothing")
        return time.monotonic() - begin
    finally:
        stop(process)


def main():
    with Desk() as desk:
        programs = sys.argv[1:]
        starts = {program: [] for program in programs}
        for _ in range(STARTS):
            for program in programs:
                starts[program].append(first_content(desk, program))
        print(f"{'':20} first content   memory   processor in {IDLE} idle s")
        for program in programs:
            window = desk.start([program])
            time.sleep(2)
            before = window.processor_seconds()
            time.sleep(IDLE)
            idle = window.processor_seconds() - before
            memory = window.resident_megabytes()
            window.stop()
            first = statistics.median(starts[program])
            name = pathlib.Path(program).name
            print(f"{name:20} {first * 1000:10.0f} ms {memory:5.0f} MB {idle:10.2f} s", flush=True)


if __name__ == "__main__":
    main()

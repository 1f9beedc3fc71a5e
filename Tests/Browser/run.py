"""The whole circle in a browser, with scripts and without, and what must never happen.

    export MARAC_PROGRAM=.build/debug/marac MARAC_CHROMIUM=/usr/bin/chromium
    .build/browser-venv/bin/python Tests/Browser/run.py [TRACK…]

Two tracks run at a time. What failed is said again at the end, where a cut log still has it; the
last line is the count: `N passed, N failed`.
"""

import functools
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor

from inspection import no_pictures_of_earlier_runs
from program import Program, end_with_parent
from tally import Tally
from tracks import TRACKS

# On a quiet machine a track takes five minutes; on a busy one many times that.
LONGEST_TRACK = 15 * 60
AT_ONCE = 2
ALONE = "--alone"


def main(names):
    if names[:1] == [ALONE]:
        return run_alone(names[1])
    began = time.monotonic()
    # Whoever ends this process ends its tracks: the system tells them.
    signal.signal(signal.SIGTERM, lambda *_: os._exit(1))
    signal.signal(signal.SIGINT, lambda *_: os._exit(1))
    no_pictures_of_earlier_runs()
    with ThreadPoolExecutor(AT_ONCE) as workers:
        ends = list(workers.map(run_beside, names or TRACKS))
    passed, failed = (sum(end[part] for end in ends) for part in (0, 1))
    for line in (line for _, _, faults in ends for line in faults):
        print(line)
    print(f"\n{time.monotonic() - began:.0f} seconds")
    print(f"{passed} passed, {failed} failed", flush=True)
    return 1 if failed or not passed else 0


def run_beside(name):
    """Runs a track in a process of its own and says each of its lines under the track's name; gives
    back how many of its steps passed and failed, and the lines that tell of those that failed."""
    track = subprocess.Popen(
        [sys.executable, __file__, ALONE, name], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        text=True, preexec_fn=functools.partial(end_with_parent, signal.SIGTERM))
    last, faults = "", []
    for line in track.stdout:
        last = line.rstrip()
        said = f"{name:8}{last}".rstrip()
        print(said, flush=True)
        if last.startswith(("  FAIL", "      ")):
            faults.append(said)
    count = re.fullmatch(r"(\d+) passed, (\d+) failed", last)
    if track.wait() != 0 and count is None:
        faults.append(f"{name:8}  FAIL The track ended without counting itself.")
        return 0, 1, faults
    return int(count.group(1)), int(count.group(2)), faults


def run_alone(name):
    tally = Tally()
    with tempfile.TemporaryDirectory(prefix="marac-browser-") as folder:
        program = Program(os.environ["MARAC_PROGRAM"], folder)
        for reason in (signal.SIGTERM, signal.SIGINT, signal.SIGALRM):
            signal.signal(reason, lambda *_: break_off(program, tally))
        signal.alarm(LONGEST_TRACK)
        try:
            TRACKS[name](program, tally)
        finally:
            program.stop()
    return tally.end()


def break_off(program, tally):
    """Ends at once and leaves nothing running; the browser ends when it is no longer spoken to."""
    program.stop()
    shutil.rmtree(program.folder, ignore_errors=True)
    tally.failed += 1
    print("\n  FAIL The run was broken off.")
    tally.end()
    os._exit(1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Reads the reports of a sanitizer, and leaves out those that are known to be none.

    reports.py LOG        ends with 1 when a report counts
    reports.py --try      tries itself on the two programs beside this file
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

BEGINNING = re.compile(r"(WARNING|ERROR): (Thread|Address|Leak)Sanitizer")
END = re.compile(r"^SUMMARY: ")
ACCESS = re.compile(r"^  (Previous )?(\w+ )*(read|write|access)\b", re.IGNORECASE)
# A closure that gets something `inout` and hands a `sending` result back, as only the closure of
# `Mutex.withLock` does.
UNDER_LOCK = re.compile(r"#\d+ \$s\w*z\w*YTXEfU\d*_")


def reports(log):
    """The lines of each report."""
    lines = []
    for line in log.splitlines():
        if lines or BEGINNING.search(line):
            lines.append(line)
        if lines and END.search(line):
            yield lines
            lines = []
    if lines:
        yield lines


def accesses(report):
    """The stacks of the accesses of a report."""
    stacks = []
    for part in "\n".join(report[1:]).split("\n\n"):
        if ACCESS.search(part.lstrip("\n")):
            stacks.append(part)
    return stacks


def is_under_a_lock(report):
    """Whether both accesses were made by closures that a lock of one file was held for, or by
    what these called."""
    files = [locked_in(stack) for stack in accesses(report)]
    return len(files) == 2 and files[0] is not None and files[0] == files[1]


def locked_in(stack):
    """The file of the innermost closure of an access that a lock was held for."""
    for frame in stack.splitlines():
        if UNDER_LOCK.search(frame):
            file = re.search(r"(\S+\.(swift|o))\b", frame)
            return file.group(1) if file else None
    return None


def counting(log):
    """The reports that count, and how many do not."""
    found = list(reports(log))
    kept = [report for report in found if not is_under_a_lock(report)]
    return kept, len(found) - len(kept)


def said_of(program):
    """What the thread sanitizer says of a program."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / program.stem
        source = Path(folder) / "main.swift"
        source.write_text(program.read_text())
        subprocess.run(["swiftc", "-sanitize=thread", "-o", made, source], check=True)
        return subprocess.run([made], capture_output=True, text=True, check=False).stderr


def try_itself():
    here = Path(__file__).parent
    kept, left_out = counting(said_of(here / "locked.swift"))
    assert left_out and not kept, f"of the lock {len(kept)} reports count, {left_out} do not"
    kept, left_out = counting(said_of(here / "racing.swift"))
    assert kept and not left_out, f"of the race {len(kept)} reports count, {left_out} do not"
    print("A race is reported, a lock that is waited for is not.")


def main(arguments):
    if arguments == ["--try"]:
        try_itself()
        return 0
    kept, left_out = counting(Path(arguments[0]).read_text(errors="replace"))
    for report in kept:
        print("\n".join(report))
    print(f"{len(kept)} reports, {left_out} more of accesses under a lock")
    return 1 if kept else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

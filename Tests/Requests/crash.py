"""What the service leaves behind when it crashes: nothing that anybody sent or read."""

import http.client
import os
import re
import resource
import signal
import threading
import time
from pathlib import Path

# Sent in many fields of the run before.
PLANTED = "Zephyrcanary"
NAMES = re.compile(r'<th scope="row"><a href="/cases/[^>]*>[^<]*</a></th><td>([^<]+)</td>')
OPERATING = Path(__file__).resolve().parents[2] / "docs" / "operating.md"


def as_the_unit_file_says():
    """Crash reports and core files as operators are told to have them; to be said before it is
    started."""
    unit = OPERATING.read_text()
    os.environ.pop("SWIFT_BACKTRACE", None)
    for name, value in re.findall(r"^Environment=(SWIFT_\w+)=(\S+)$", unit, re.M):
        os.environ[name] = value
    for size in re.findall(r"^LimitCORE=(\d+)$", unit, re.M):
        resource.setrlimit(resource.RLIMIT_CORE, (int(size), int(size)))


def names(person):
    """The victims of the cases that somebody sees."""
    found = NAMES.findall(person.ask("GET", "/cases")[1])
    assert len(found) > 10, "There is nobody to look for."
    return found


def leaves_nothing(program, people, victims):
    """Makes the service crash while people read, and says what is found of them outside its
    records."""
    readers = [threading.Thread(target=read_on, args=(person,)) for person in people]
    for reader in readers:
        reader.start()
    time.sleep(2)
    program.server.send_signal(signal.SIGSEGV)
    said, status = program.server.stdout.read(), program.server.wait()
    for reader in readers:
        reader.join()
    assert status == -signal.SIGSEGV, f"It ended with {status}."
    files = {path.name: path.read_bytes() for path in left(program)}
    found = [
        f"{name} holds {word!r}" for name, held in {**files, "its last words": said}.items()
        for word in [PLANTED, *victims] if word.encode() in held]
    print(f"Crashed: {len(victims) + 1} words looked for in {len(files) + 1} places, "
          f"{len(found)} found")
    for one in found[:20]:
        print(one)
    return not found


def left(program):
    """Its log and any core, where such a file would be put."""
    folders = [program.folder, program.data, Path.cwd()]
    cores = [path for folder in folders for path in folder.glob("core*") if path.is_file()]
    return [program.log, *cores]


def read_on(person):
    """Until nobody answers any more."""
    try:
        while True:
            for method, path, _ in person.bases:
                if method == "GET":
                    person.ask("GET", path)
    except (OSError, http.client.HTTPException):
        return

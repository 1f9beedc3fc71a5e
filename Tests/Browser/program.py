"""The program under test, as a person at a command line has it."""

import ctypes
import os
import re
import select
import shutil
import signal
import subprocess
import time
from pathlib import Path

HOUSE = Path(__file__).resolve().parents[2]
DEATH_SIGNAL = 1


class Program:
    """`marac` on one data folder. Nothing of it outlives this process."""

    def __init__(self, path, folder, database=None):
        self.path = path
        # Where the records are, if not in the data folder.
        self.database = database
        self.folder = Path(folder)
        self.data = self.folder / "data"
        self.log = self.folder / "log.txt"
        self.server = None
        self.base = ""

    def command(self, verb, data=None, seconds=240):
        """Runs one command to its end; gives back its exit status and what it said."""
        done = subprocess.run(
            self._line(verb, data or self.data),
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=seconds,
            preexec_fn=end_with_parent)
        return done.returncode, done.stdout

    def operator(self, *words, typed="", seconds=60, at_home=True):
        """What an operator does, such as `area add Mockford`; gives back what it says."""
        where = ["--data", str(self.data), "--home", str(HOUSE)] if at_home else []
        done = subprocess.run(
            [self.path, *words, *where], input=typed,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=seconds,
            preexec_fn=end_with_parent)
        assert done.returncode == 0, f"{words[:2]} ended with {done.returncode}: {done.stderr}"
        return done.stdout.strip()

    def serve(self, seconds=60, port=0, more=()):
        """Starts the server, at a free port if none is named, and waits until it listens."""
        with open(self.log, "ab") as log:
            self.server = subprocess.Popen(
                [*self._line("serve", self.data), "--port", str(port), *more],
                stdout=subprocess.PIPE, stderr=log, preexec_fn=end_with_parent)
        self.base = self._address(time.monotonic() + seconds)

    def stop(self):
        """Asks the server to end, and after ten seconds makes it."""
        if self.server is None:
            return None
        self.server.send_signal(signal.SIGTERM)
        try:
            status = self.server.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.server.kill()
            status = self.server.wait()
        self.server.stdout.close()
        self.server = None
        return status

    def copy(self, name):
        """A copy of the data folder, to spoil."""
        copied = self.folder / name
        shutil.copytree(self.data, copied)
        return copied

    def _line(self, verb, data):
        home = ["--home", str(HOUSE)] if verb in ("demo", "serve", "rebuild") else []
        where = ["--database", self.database] if self.database else []
        return [self.path, verb, "--data", str(data), *where, *home]

    def _address(self, deadline):
        said = b""
        while time.monotonic() < deadline and self.server.poll() is None:
            if select.select([self.server.stdout], [], [], 1)[0]:
                said += os.read(self.server.stdout.fileno(), 4096)
            found = re.search(rb"Listening on (http://\S+)\n", said)
            if found:
                return found.group(1).decode()
        self.stop()
        raise AssertionError(f"The server did not begin to listen; see {self.log}")


def end_with_parent(by=signal.SIGKILL):
    """The system ends the child when this process is gone, however it went."""
    ctypes.CDLL(None).prctl(DEATH_SIGNAL, by)

#!/usr/bin/env python3
"""Kills a writing program at random moments and looks for everything it said was kept.

    Tests/Durability/kill.py [--rounds N] [--program PATH] [--seed N]

On SQLite, and for a fifth as many rounds on PostgreSQL when MARAC_TEST_POSTGRES says where one is.

The program is `marac-bench writes`, which decides through the real ledger with all its tables.
A kill alone cannot show a missing sync, because the system still holds what was written; so the
syncs are counted as well.
"""
import argparse
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

# A crash report would print what is in memory.
QUIET = dict(os.environ, SWIFT_BACKTRACE="enable=no")
LONGEST = 0.3


class Count:
    """What passed and what failed, in the words of every test of this house."""

    def __init__(self):
        self.passed = self.failed = 0

    def check(self, is_so, words):
        if is_so:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAILED: {words}", flush=True)

    def end(self):
        print(f"{self.passed} passed, {self.failed} failed")
        return 1 if self.failed else 0


class Trial:
    """One data folder, the program that writes into it, and all that it has promised."""

    program = None

    def __init__(self, folder, database=None):
        self.folder = folder
        self.engine = "PostgreSQL" if database else "SQLite"
        self.place = ["--data", folder] + (["--database", database] if database else [])
        self.promises = []

    def command(self, *words):
        return [self.program, *words, *self.place]

    def write_until_killed(self, seconds, since_first_line):
        """Lets it write for so long, kills it, and gives back what it promised.

        What it prints goes to a file and not into a pipe, which could fill and hold it up."""
        with open(self.folder + "/promises.txt", "w+") as out, \
                open(self.folder + "/complaint.txt", "w+") as complaint:
            process = subprocess.Popen(
                self.command("writes"), stdout=out, stderr=complaint, env=QUIET)
            while since_first_line and process.poll() is None and is_empty(out):
                time.sleep(0.001)
            time.sleep(seconds)
            was_alive = process.poll() is None
            process.kill()
            process.wait()
            if not was_alive:
                complaint.seek(0)
                raise RuntimeError(f"it ended by itself: {complaint.read()}")
            out.seek(0)
            # The last line may have been cut off by the kill; only a whole line is a promise.
            lines = out.read().split("\n")[:-1]
        self.promises += lines
        return lines

    def recall(self, promises):
        """Opens the records again; says how many promises there were and how many were broken."""
        done = subprocess.run(
            self.command("recall"), input="".join(line + "\n" for line in promises),
            capture_output=True, text=True, env=QUIET, timeout=600)
        if done.returncode != 0:
            return f"it does not open again: {done.stderr.strip()}"
        return done.stdout.strip()


def is_empty(file):
    return os.fstat(file.fileno()).st_size == 0


def is_whole(answer):
    return " 0 lost, " in answer and answer.endswith(" holds")


def kill_rounds(count, rounds, make_trial, chance):
    """Four in five rounds go on in the same folder and are killed while they write. Each fifth
    begins in an empty folder, so that kills meet the making of the key and the tables too."""
    trial, promised = make_trial(), 0
    for number in range(1, rounds + 1):
        if number % 5:
            promised += one_round(count, trial, number, chance.uniform(0, LONGEST), True)
        else:
            fresh = make_trial()
            promised += one_round(count, fresh, number, chance.uniform(0, LONGEST), False)
            shutil.rmtree(fresh.folder)
    judge_all(count, trial, promised, rounds)
    return trial


def kill_rounds_on_postgresql(count, rounds, address, folder, chance):
    """The same on PostgreSQL, which goes on running: what was acknowledged was committed."""
    schema = f"kill_{os.getpid()}"
    if not psql(address, f"CREATE SCHEMA {schema}"):
        return count.check(False, "PostgreSQL: psql could not make a schema")
    joint = "&" if "?" in address else "?"
    trial = Trial(folder, address + joint + f"options=-csearch_path%3D{schema}")
    promised = 0
    for number in range(1, rounds + 1):
        promised += one_round(count, trial, number, chance.uniform(0, LONGEST), True)
    judge_all(count, trial, promised, rounds)
    psql(address, f"DROP SCHEMA {schema} CASCADE")


def psql(address, statement):
    words = ["psql", "--quiet", "--dbname", address, "--command", statement]
    return subprocess.run(words, stderr=subprocess.DEVNULL).returncode == 0


def judge_all(count, trial, promised, rounds):
    answer = trial.recall(trial.promises)
    count.check(is_whole(answer), f"everything at the end: {answer}")
    count.check(promised > rounds, f"only {promised} promises were made in {rounds} rounds")
    print(f"{trial.engine}: {rounds} kills, {promised} promises: {answer}", flush=True)


def one_round(count, trial, number, seconds, since_first_line):
    try:
        promises = trial.write_until_killed(seconds, since_first_line)
    except RuntimeError as fault:
        count.check(False, f"round {number}: {fault}")
        return 0
    answer = trial.recall(promises)
    count.check(is_whole(answer), f"round {number}, killed after {seconds:.3f} s: {answer}")
    return len(promises)


def a_broken_promise_is_seen(count, trial):
    """If the reader cannot see a loss, none of the rounds says anything."""
    for line in ["case " + "7" * 26, f"minute {trial.promises[0].split()[1]} " + "7" * 26]:
        answer = trial.recall(trial.promises[:1] + [line])
        count.check(" 0 lost" not in answer and " lost" in answer, f"a loss goes unseen: {answer}")


def the_file_is_sound(count, trial):
    """SQLite's own word on the file, after every kill."""
    with sqlite3.connect(f"file:{trial.folder}/marac.sqlite?mode=ro", uri=True) as database:
        answer = database.execute("PRAGMA integrity_check").fetchone()[0]
    count.check(answer == "ok", f"SQLite finds the file damaged: {answer}")


def syncs_are_counted(count, trial, writers, each):
    """Every commit that was acknowledged went to the disk by a sync of its own."""
    what = f"{writers} writing at once"
    if shutil.which("strace") is None:
        return count.check(False, f"{what}: the syncs cannot be counted without strace")
    trace = trial.folder + "/strace.txt"
    done = subprocess.run(
        ["strace", "-f", "-qq", "-e", "trace=fdatasync,fsync", "-o", trace]
        + trial.command("writes", "--writers", str(writers), "--count", str(each)),
        capture_output=True, text=True, env=QUIET, timeout=300)
    if done.returncode != 0:
        return count.check(False, f"{what}: strace did not run it: {done.stderr.strip()}")
    with open(trace) as lines:
        syncs = sum("sync(" in line for line in lines)
    last = done.stdout.split("\n")[-2].split()
    writes, commits = int(last[1]), int(last[3])
    print(f"{what}: {writes} writes, {commits} commits, {syncs} syncs", flush=True)
    count.check(syncs >= commits > 0, f"{what}: {syncs} syncs for {commits} commits")
    if writers == 1:
        count.check(commits >= writes, f"{what}: {writes} writes in {commits} commits")


def bench_program():
    shown = subprocess.run(
        ["swift", "build", "--show-bin-path"], capture_output=True, text=True, check=True)
    return shown.stdout.strip() + "/marac-bench"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--rounds", type=int, default=50)
    parser.add_argument("--program", default=os.environ.get("MARAC_BENCH_PROGRAM"))
    parser.add_argument("--seed", type=int, default=random.randrange(1_000_000))
    options = parser.parse_args()
    Trial.program = options.program or bench_program()
    print(f"Killing the writer {options.rounds} times (seed {options.seed})", flush=True)
    count, chance = Count(), random.Random(options.seed)
    with tempfile.TemporaryDirectory(prefix="marac-kill-") as parent:
        def make_trial():
            return Trial(tempfile.mkdtemp(dir=parent))

        trial = kill_rounds(count, options.rounds, make_trial, chance)
        if trial.promises:
            a_broken_promise_is_seen(count, trial)
        the_file_is_sound(count, trial)
        syncs_are_counted(count, make_trial(), writers=1, each=100)
        syncs_are_counted(count, make_trial(), writers=8, each=25)
        address = os.environ.get("MARAC_TEST_POSTGRES")
        if address:
            kill_rounds_on_postgresql(
                count, max(options.rounds // 5, 1), address, make_trial().folder, chance)
    return count.end()


if __name__ == "__main__":
    sys.exit(main())

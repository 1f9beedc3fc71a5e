#!/usr/bin/env python3
"""Tampers with a ledger at random, again and again, and asks both verifiers.

    tamper.py --program PATH/marac-bench [--rounds 1000] [--seed N]

With receipts that were given before, every tampering must be found by both; with and without,
both must say the same word and the same position.
"""
import argparse
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile

import ed25519
import verify_ledger as ours

NUMBERS = ["version", "at", "key_version", "position"]
TEXTS = ["stream_kind", "stream_id", "name", "by_account", "area", "matter"]
OCTETS = ["body", "hash"]
NAMES = [name for name, _ in ours.COLUMNS]


class Ledger:
    """A copy of the ledger that may be done anything to."""

    def __init__(self, path, chance):
        self.database = sqlite3.connect(path)
        self.database.execute("PRAGMA synchronous=OFF")
        self.database.execute("PRAGMA ignore_check_constraints=ON")
        self.chance = chance
        self.last = self.ask("SELECT MAX(position) FROM ledger_entry")[0][0]

    def ask(self, words, *values):
        return self.database.execute(words, values).fetchall()

    def place(self, first=1):
        return self.chance.randint(first, self.last)

    def rows(self, first=1):
        return [list(row) for row in self.ask(
            f"SELECT {', '.join(NAMES)} FROM ledger_entry WHERE position >= ? ORDER BY position",
            first)]

    def put(self, row):
        marks = ", ".join("?" * len(row))
        self.ask(f"INSERT INTO ledger_entry ({', '.join(NAMES)}) VALUES ({marks})", *row)

    def set_head(self, position, link):
        self.ask("UPDATE ledger_head SET position = ?, hash = ?", position, link)

    def rebuild(self, rows):
        """Writes all rows anew as a chain that holds in itself, with its head."""
        self.ask("DELETE FROM ledger_entry")
        before, versions = ours.BEGINNING, {}
        for position, row in enumerate(rows, 1):
            stream = (row[1], row[2])
            versions[stream] = versions.get(stream, 0) + 1
            row[0], row[3] = position, versions[stream]
            before = row[11] = ours.chained(before, row)
            self.put(row)
        self.set_head(len(rows), before)

    def close(self):
        self.database.commit()
        self.database.close()


def changed(chance, value):
    if value is None:
        return "0" * 25 + "z"
    if isinstance(value, int):
        return value ^ 1 << chance.randrange(20)
    place = chance.randrange(len(value))
    if isinstance(value, bytes):
        return value[:place] + bytes([value[place] ^ 1 << chance.randrange(8)]) + value[place + 1:]
    return value[:place] + ("y" if value[place] != "y" else "x") + value[place + 1:]


def flip(ledger):
    column = ledger.chance.choice(NUMBERS + TEXTS + OCTETS * 3)
    place = ledger.place()
    value = ledger.ask(f"SELECT {column} FROM ledger_entry WHERE position = ?", place)[0][0]
    ledger.ask(
        f"UPDATE ledger_entry SET {column} = ? WHERE position = ?",
        changed(ledger.chance, value), place)


def delete(ledger):
    first = ledger.place()
    ledger.ask("DELETE FROM ledger_entry WHERE position BETWEEN ? AND ?",
               first, first + ledger.chance.choice([0, 0, 1, 5]))


def insert(ledger):
    row = ledger.rows(ledger.place())[0]
    row[0], row[3] = ledger.last + ledger.chance.choice([1, 2]), 1000
    ledger.put(row)


def swap(ledger):
    one, other = ledger.chance.sample(range(1, ledger.last + 1), 2)
    for here, there in [(one, 10**6), (other, one), (10**6, other)]:
        ledger.ask("UPDATE ledger_entry SET position = ? WHERE position = ?", there, here)


def reorder(ledger):
    first = ledger.place() if ledger.last < 4 else ledger.chance.randint(1, ledger.last - 2)
    rows = ledger.rows(first)
    places = [row[0] for row in rows]
    ledger.chance.shuffle(rows)
    if [row[0] for row in rows] == places:
        rows.reverse()
    ledger.ask("DELETE FROM ledger_entry WHERE position >= ?", first)
    for place, row in zip(places, rows):
        row[0] = place
        ledger.put(row)


def cut(ledger):
    left = ledger.chance.randint(0, ledger.last - 1)
    ledger.ask("DELETE FROM ledger_entry WHERE position > ?", left)


def cut_with_head(ledger):
    cut(ledger)
    rows = ledger.rows()
    ledger.set_head(len(rows), rows[-1][11] if rows else ours.BEGINNING)


def edit_with_hash(ledger):
    row = ledger.rows(ledger.place())[0]
    rows = ledger.rows()
    row[10] = changed(ledger.chance, row[10])
    before = rows[row[0] - 2][11] if row[0] > 1 else ours.BEGINNING
    ledger.ask("UPDATE ledger_entry SET body = ?, hash = ? WHERE position = ?",
               row[10], ours.chained(before, row), row[0])


def head(ledger):
    position, link = ledger.ask("SELECT position, hash FROM ledger_head")[0]
    kind = ledger.chance.randrange(4)
    if kind == 0:
        ledger.set_head(position + ledger.chance.choice([-1, 1, 7]), link)
    elif kind == 1:
        ledger.set_head(position, changed(ledger.chance, link))
    elif kind == 2:
        ledger.ask("DELETE FROM ledger_head")
    else:
        earlier = ledger.chance.randint(1, ledger.last - 1)
        ledger.set_head(earlier, ledger.rows(earlier)[0][11])


def rebuild_changed(ledger):
    rows = ledger.rows()
    row = ledger.chance.choice(rows)
    column = NAMES.index(ledger.chance.choice(["body", "at", "by_account", "name"]))
    row[column] = changed(ledger.chance, row[column])
    ledger.rebuild(rows)


def rebuild_without(ledger):
    rows = ledger.rows()
    del rows[ledger.chance.randrange(len(rows))]
    ledger.rebuild(rows)


def rebuild_with_more(ledger):
    rows = ledger.rows()
    rows.insert(ledger.chance.randrange(len(rows)), list(ledger.chance.choice(rows)))
    ledger.rebuild(rows)


def rebuild_in_other_order(ledger):
    rows = ledger.rows()
    place = ledger.chance.randrange(len(rows) - 1)
    rows[place], rows[place + 1] = rows[place + 1], rows[place]
    ledger.rebuild(rows)


def rebuild_and_sign(ledger):
    """A host who has a key of his own and signs the new history."""
    rebuild_changed(ledger)
    position, link = ledger.ask("SELECT position, hash FROM ledger_head")[0]
    ledger.ask("DELETE FROM ledger_receipt")
    ledger.ask("INSERT INTO ledger_receipt (entries, at, text) VALUES (?, 0, ?)",
               position, signed(position, link, bytes(32)))


def signed(entries, link, secret):
    key = ed25519.public_key(secret)
    lines = (f"OpenMARAC receipt 1\norigin: marac-{ours.hashlib.sha256(key).hexdigest()[:16]}\n"
             f"entries: {entries}\nhash: {link.hex()}\ntime: 2026-03-02T09:00:00Z\n"
             f"key: {key.hex()}\n")
    return lines + f"signature: {ed25519.sign(secret, lines.encode()).hex()}\n"


KINDS = [
    flip, flip, flip, delete, insert, swap, reorder, cut, cut_with_head, edit_with_hash, head,
    rebuild_changed, rebuild_without, rebuild_with_more, rebuild_in_other_order, rebuild_and_sign]


class Judge:
    """`marac verify`, asked over and over in one process."""

    def __init__(self, program):
        self.process = subprocess.Popen(
            [program, "judging"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            env=dict(os.environ, SWIFT_BACKTRACE="enable=no"))

    def says(self, folder, receipts):
        self.process.stdin.write("\t".join([folder] + receipts) + "\n")
        self.process.stdin.flush()
        word, position = self.process.stdout.readline().split()
        return word, int(position)


class Trial:
    def __init__(self, base, folder, judge, chance):
        self.base, self.folder, self.judge, self.chance = base, folder, judge, chance
        self.receipts = [f"{base}/receipt-{number}.txt" for number in (1, 2, 3)]
        self.read = {path: ours.Receipt(open(path).read()) for path in self.receipts}
        self.path = folder + "/marac.sqlite"

    def lay(self, name="marac.sqlite"):
        for ending in ("-wal", "-shm"):
            if os.path.exists(self.path + ending):
                os.remove(self.path + ending)
        shutil.copyfile(f"{self.base}/{name}", self.path)

    def both(self, receipts):
        database = ours.opened(self.path)
        mine = ours.verdict(database, [self.read[path] for path in receipts])
        database.close()
        return mine, self.judge.says(self.folder, receipts)

    def tamper(self):
        if self.chance.random() < 0.05:
            self.lay(f"before-{self.chance.choice([1, 2])}.sqlite")
            return "replaced by an older copy"
        while True:
            self.lay()
            kind = self.chance.choice(KINDS)
            ledger = Ledger(self.path, self.chance)
            try:
                kind(ledger)
                ledger.close()
                return kind.__name__
            except sqlite3.IntegrityError:
                # It hit upon a key that is there already; the tables do not take that.
                ledger.database.close()

    def round(self):
        """What is wrong, or nothing. The newest receipt covers all, older ones may be there."""
        kind = self.tamper()
        given = self.receipts[2:] + self.chance.sample(self.receipts[:2], self.chance.randrange(3))
        mine, theirs = self.both(given)
        if "intact" in (mine[0], theirs[0]) or mine != theirs:
            return f"{kind}: with receipts {mine} and {theirs}"
        mine, theirs = self.both([])
        return f"{kind}: without {mine} and {theirs}" if mine != theirs else None

    def forged_receipt(self):
        """One that was changed must be refused by both, whatever the ledger is like."""
        text = open(self.chance.choice(self.receipts)).read()
        place = self.chance.randrange(len(text))
        other = text[:place] + chr(ord(text[place]) ^ 1) + text[place + 1:]
        path = self.folder + "/forged.txt"
        with open(path, "w", newline="") as file:
            file.write(other)
        try:
            ours.Receipt(other)
            mine = "genuine"
        except ours.NotAReceipt:
            mine = "receipt"
        self.lay()
        theirs = self.judge.says(self.folder, [path])[0]
        return f"forged at {place}: {mine} and {theirs}" if mine != theirs else None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--rounds", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    memory = "/dev/shm" if os.path.isdir("/dev/shm") else None
    with tempfile.TemporaryDirectory(prefix="marac-tamper-", dir=memory) as folder:
        base, own = folder + "/base", folder + "/own"
        os.mkdir(own, 0o700)
        subprocess.run([asked.program, "judging", "--lay", base], check=True)
        trial = Trial(base, own, Judge(asked.program), random.Random(asked.seed))
        trial.lay()
        mine, theirs = trial.both(trial.receipts)
        if mine != theirs or mine[0] != "intact":
            sys.exit(f"The untouched ledger: {mine} and {theirs}")
        wrong = [said for said in (trial.round() for _ in range(asked.rounds)) if said]
        forged = max(asked.rounds // 20, 20)
        wrong += [said for said in (trial.forged_receipt() for _ in range(forged)) if said]
        for said in wrong[:20]:
            print(said)
        print(f"{asked.rounds} tamperings and {forged} forged receipts, "
              f"{len(wrong)} not found by both (seed {asked.seed})")
        sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()

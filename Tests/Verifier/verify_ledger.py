#!/usr/bin/env python3
"""Checks a ledger without any key: a second program, written from docs/ledger.md alone.

    verify_ledger.py FILE.sqlite [--from RECEIPT]... [--case ID]

Standard library only. Exit code 0 when all holds, 1 when the ledger does not, 2 when a file is not
a receipt. `marac verify` must always say the same; tamper.py holds the two together.
"""
import argparse
import hashlib
import re
import sqlite3
import sys
import urllib.parse

import ed25519

BEGINNING = hashlib.sha256(b"openmarac ledger 1").digest()
COLUMNS = [
    ("position", int), ("stream_kind", str), ("stream_id", str), ("version", int), ("name", str),
    ("at", int), ("by_account", str), ("area", str), ("matter", str), ("key_version", int),
    ("body", bytes), ("hash", bytes)]


class NotAReceipt(Exception):
    pass


class Receipt:
    NAMES = ["origin", "entries", "hash", "time", "key", "signature"]
    SHAPES = {
        "origin": r"marac-[0-9a-f]{16}", "entries": r"[1-9][0-9]{0,18}", "hash": r"[0-9a-f]{64}",
        "time": r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z",
        "key": r"[0-9a-f]{64}", "signature": r"[0-9a-f]{128}"}

    def __init__(self, text):
        lines = [line for line in (one.strip(" \t\r") for one in text.split("\n")) if line]
        if len(lines) != 7 or lines[0] != "OpenMARAC receipt 1":
            raise NotAReceipt("it is not a receipt")
        values = {}
        for name, line in zip(self.NAMES, lines[1:]):
            word, separator, value = line.partition(": ")
            if word != name or not separator or not re.fullmatch(self.SHAPES[name], value):
                raise NotAReceipt("it is not a receipt")
            values[name] = value
        key = bytes.fromhex(values["key"])
        origin = "marac-" + hashlib.sha256(key).hexdigest()[:16]
        if values["origin"] != origin or int(values["entries"]) >= 2**63:
            raise NotAReceipt("it is not a receipt")
        signed = "".join(line + "\n" for line in lines[:6]).encode()
        if not ed25519.is_signed(key, signed, bytes.fromhex(values["signature"])):
            raise NotAReceipt("it was changed: its signature does not fit")
        self.entries, self.hash = int(values["entries"]), bytes.fromhex(values["hash"])
        self.time = values["time"]


def field(value):
    if value is None:
        return b"\xff\xff\xff\xff"
    octets = value.to_bytes(8, "big", signed=True) if isinstance(value, int) else value.encode()
    return len(octets).to_bytes(4, "big") + octets


def chained(before, row):
    envelope = b"".join(map(field, ("openmarac entry 1",) + tuple(row[:10])))
    return hashlib.sha256(before + envelope + hashlib.sha256(row[10]).digest()).digest()


def is_readable(row):
    for (name, kind), value in zip(COLUMNS, row):
        if value is None and name == "by_account":
            continue
        if not isinstance(value, kind):
            return False
    return True


def as_text(octets):
    """Text that is not UTF-8 stays bytes, and so is of the wrong kind."""
    try:
        return octets.decode()
    except UnicodeDecodeError:
        return octets


class Tally:
    """What a case's own entries come to."""

    def __init__(self, case):
        self.matter = case and "case:" + case
        self.versions, self.happened, self.looks = {}, 0, 0

    def takes(self, row):
        if row[8] != self.matter:
            return True
        stream = row[1:3]
        if row[3] != self.versions.get(stream, 0) + 1:
            return False
        self.versions[stream] = row[3]
        if row[1] == "access":
            self.looks += 1
        else:
            self.happened += 1
        return True


def verdict(database, receipts=(), tally=None):
    """What is said of a ledger: ("intact", entries) or (what is wrong, position)."""
    ahead = sorted(receipts, key=lambda receipt: receipt.entries)
    tally = tally or Tally(None)
    names = ", ".join(name for name, _ in COLUMNS)
    position, before = 0, BEGINNING
    for row in database.execute(f"SELECT {names} FROM ledger_entry ORDER BY position"):
        if not is_readable(row):
            return "unreadable", position + 1
        if row[0] != position + 1:
            return "missing", position + 1
        position, before = position + 1, chained(before, row)
        if before != row[11]:
            return "hashDiffers", position
        while ahead and ahead[0].entries == position:
            if ahead.pop(0).hash != before:
                return "receiptDiffers", position
        if not tally.takes(row):
            return "outOfTurn", position
    return judged_end(database, position, before, ahead)


def judged_end(database, position, before, ahead):
    head = database.execute("SELECT position, hash FROM ledger_head").fetchone()
    if head is None or not isinstance(head[0], int) or not isinstance(head[1], bytes):
        return "headDiffers", position
    if head[0] > position:
        return "missing", position + 1
    if head != (position, before):
        return "headDiffers", position
    if ahead:
        return "endsBeforeReceipt", position + 1
    return "intact", position


def opened(path):
    database = sqlite3.connect(f"file:{urllib.parse.quote(path)}?mode=ro", uri=True)
    database.text_factory = as_text
    return database


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file")
    parser.add_argument("--from", action="append", default=[], dest="receipts", metavar="RECEIPT")
    parser.add_argument("--case", metavar="ID")
    asked = parser.parse_args()
    receipts = []
    for path in asked.receipts:
        try:
            with open(path, encoding="utf-8", errors="replace") as lines:
                receipts.append(Receipt(lines.read()))
        except (NotAReceipt, OSError) as fault:
            print(f"{path}: {fault}")
            sys.exit(2)
    tally = Tally(asked.case)
    found, position = verdict(opened(asked.file), receipts, tally)
    if found != "intact":
        print(f"{found} at entry {position}")
        sys.exit(1)
    print(f"{position} entries, the chain holds, {len(receipts)} receipts agree")
    if asked.case:
        print(f"{tally.happened} entries of what happened, {tally.looks} of who looked")


if __name__ == "__main__":
    main()

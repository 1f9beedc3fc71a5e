"""The records after all that: whole, made anew the same, and not to be changed unseen."""

import sqlite3

from circle import NAMES

LEDGER = {"ledger_entry", "ledger_head", "matter_key", "key_ring"}


def the_server_ends_when_it_is_asked_to(program):
    status = program.stop()
    assert status == 0, f"it ended with {status}"


def the_chain_holds(program):
    status, said = program.command("verify")
    assert status == 0, said


def tables_made_anew_twice_are_the_same(program):
    before = tables(program.data)
    for _ in range(2):
        status, said = program.command("rebuild")
        assert status == 0, said
    after = tables(program.data)
    different = [name for name in before if before[name] != after[name]]
    assert not different, f"other rows than before in {different}"


def the_key_of_the_receipts_is_the_one_that_they_bear(program):
    status, said = program.command("receipt-key")
    assert status == 0, said
    key = said.strip()
    assert len(key) == 64 and set(key) <= set("0123456789abcdef"), said
    with sqlite3.connect(f"file:{program.data / 'marac.sqlite'}?mode=ro", uri=True) as rows:
        receipts = [text for (text,) in rows.execute("SELECT text FROM ledger_receipt")]
    rows.close()
    assert receipts, "there is no receipt"
    assert all(f"key: {key}" in text for text in receipts), "receipts bear another key"


def the_chain_still_holds(program):
    the_chain_holds(program)


def one_byte_changed_in_one_entry_is_found(program):
    spoiled = program.copy("spoiled")
    with sqlite3.connect(spoiled / "marac.sqlite") as rows:
        middle = rows.execute("SELECT MAX(position) / 2 FROM ledger_entry").fetchone()[0]
        found = rows.execute("SELECT body FROM ledger_entry WHERE position = ?", [middle])
        body = bytearray(found.fetchone()[0])
        body[-1] ^= 1
        rows.execute("UPDATE ledger_entry SET body = ? WHERE position = ?", [bytes(body), middle])
    rows.close()
    status, said = program.command("verify", spoiled)
    assert status == 1, f"verify ended with {status}: {said}"
    assert f"entry {middle}" in said, said


def no_name_stands_open_in_the_records(program):
    data = b"".join(file.read_bytes() for file in program.data.iterdir() if file.is_file())
    said = [name for name in NAMES for word in name.split() if word.encode() in data]
    assert not said, "names can be read in the data folder"


def tables(folder):
    """Every row of every table but the ledger's own, in no order. A card is sealed anew each time,
    under another nonce, so of bytes only the number counts."""
    with sqlite3.connect(f"file:{folder / 'marac.sqlite'}?mode=ro", uri=True) as rows:
        names = [name for (name,) in rows.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")]
        held = {
            name: sorted(repr([in_clear(value) for value in row])
                         for row in rows.execute(f"SELECT * FROM {name}"))
            for name in names if name not in LEDGER
        }
    rows.close()
    return held


def in_clear(value):
    return len(value) if isinstance(value, bytes) else value

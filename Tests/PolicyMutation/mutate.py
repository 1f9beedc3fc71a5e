#!/usr/bin/env python3
"""Shows that each condition of the access policy is needed: in a copy of Casework every one is made
always true, never true and its opposite in turn, and the access suite is run against it. A mutant
that no test notices is a hole in the tests.

  mutate.py [--list] [--only TEXT] [--work FOLDER]

The tables are data, and their every cell is changed inside the suite itself (PolicyMutationTests);
this is for the code around them. The copy is built once: each condition asks a variable of the
environment whether it is the one to be wrong.
"""
import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HOUSE = pathlib.Path(__file__).resolve().parents[2]
POLICY = HOUSE / "Sources/Casework/Access"
FILES = ["AccessPolicy", "AccessDecision", "Circumstance", "Grant", "Standing", "VisibilityTable",
         "Oversight", "AccessRule", "Proof", "CaseFacts", "Reader"]
SPECIMENS = ["Specimen", "Staff", "Agencies", "Days", "Story", "Cases", "Meetings", "People",
             "Plans", "Referrals"]
MANIFEST = """// swift-tools-version: 6.2
import PackageDescription
let flags: [SwiftSetting] = ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"]
    .map { .enableUpcomingFeature($0) }
let package = Package(
    name: "Mutated",
    targets: [
        .target(name: "Casework", exclude: ["README.md"], swiftSettings: flags),
        .target(name: "Specimens", dependencies: ["Casework"], swiftSettings: flags),
        .testTarget(
            name: "CaseworkTests", dependencies: ["Casework", "Specimens"], swiftSettings: flags),
    ],
    swiftLanguageModes: [.v6])
"""


def split(text, separator):
    """Splits at a separator that stands outside brackets; gives each piece with its place."""
    depth, start, pieces, index = 0, 0, [], 0
    while index < len(text):
        if text[index] in "([{":
            depth += 1
        elif text[index] in ")]}":
            depth -= 1
        elif depth == 0 and text.startswith(separator, index):
            pieces.append((start, text[start:index]))
            start = index + len(separator)
            index = start
            continue
        index += 1
    pieces.append((start, text[start:]))
    return pieces


def end_of(text, start, mark):
    """Where a mark stands outside brackets after a place."""
    depth = 0
    for index in range(start, len(text)):
        if depth == 0 and text.startswith(mark, index):
            return index
        depth += {"(": 1, "[": 1, ")": -1, "]": -1}.get(text[index], 0)
        if depth < 0:
            return None
    return None


def start_of(text, end):
    """Where the condition before a question mark begins."""
    depth = 0
    for index in range(end - 1, 0, -1):
        depth += {")": 1, "]": 1, "(": -1, "[": -1}.get(text[index], 0)
        before = text[index - 1:index + 1]
        if depth < 0 or (depth == 0 and text[index] in ",\n{"):
            return index + 1
        if depth == 0 and before in ("= ", ": ") and text[index - 2] not in "=!<>":
            return index + 1
    return 0


def conditions(text):
    """Every condition in the code: of guard and if, of a question mark, of a line of a switch that
    answers yes or no, and of what is joined by `and` or `or`."""
    found = []
    for keyword, mark in (("guard ", " else"), ("if ", " {")):
        for match in re.finditer(r"(?m)^\s*(?:\} else )?" + keyword, text):
            start = match.end()
            end = end_of(text, start, mark)
            if end is None:
                end = end_of(text, start, "\n")
            for offset, piece in split(text[start:end], ","):
                found.append((start + offset, piece))
    for match in re.finditer(r"(?m)^        case [^:\n]+:\n?\s*(.+)$", text):
        head = text[:match.start()].rfind("-> Bool")
        other = max(text[:match.start()].rfind(word) for word in ("func ", "var "))
        if head > other >= 0 and not match.group(1).startswith("let "):
            answer = match.group(1).removeprefix("return ")
            found.append((match.end(1) - len(answer), answer))
    # A body of one line says its answer without the word.
    for match in re.finditer(r"(?:-> |: )Bool \{\n?\s*([^\n{]+[^\s{}])\s*\}", text):
        found.append((match.start(1), match.group(1)))
    for match in re.finditer(r" \? ", text):
        start = start_of(text, match.start())
        gap = re.match(r"\s*(?:return )?", text[start:])
        start += gap.end() if gap else 0
        found.append((start, text[start:match.start()]))
    for match in re.finditer(r"(?m)^\s*return (.+[^,({\[])$", text):
        if " == " in match.group(1) or "&&" in match.group(1) or "||" in match.group(1):
            found.append((match.start(1), match.group(1)))
    smaller = []
    for place, piece in found:
        for joint in (" && ", " || "):
            parts = split(piece, joint)
            if len(parts) > 1:
                smaller += [(place + offset, part) for offset, part in parts]
    seen = set()
    for place, piece in found + smaller:
        lead = len(piece) - len(piece.lstrip())
        place, piece = place + lead, piece.strip()
        if not piece or (place, piece) in seen or re.match(r"(let|var|case)\b", piece):
            continue
        if piece in ("true", "false"):
            continue
        seen.add((place, piece))
        yield place, piece


class Condition:
    """One condition, with the number by which the copy knows it."""

    def __init__(self, number, name, text, place, piece):
        self.number, self.place, self.end = number, place, place + len(piece)
        line = text[:place].count("\n") + 1
        self.name = f"{name}.swift:{line}: {' '.join(piece.split())}"


def all_conditions():
    found = {}
    number = 0
    for name in FILES:
        file = POLICY / f"{name}.swift"
        if not file.exists():
            sys.exit(f"{file.relative_to(HOUSE)} is gone: say in FILES where its conditions are now.")
        text = file.read_text()
        found[file] = []
        for place, piece in sorted(conditions(text)):
            found[file].append(Condition(number, name, text, place, piece))
            number += 1
    return found


def questioned(text, found):
    """The same code, in which each condition first asks whether it is to be wrong."""
    marks = []
    for one in found:
        length = one.end - one.place
        marks.append((one.place, 1, -length, f"mutant({one.number}, "))
        marks.append((one.end, 0, length, ")"))
    told, last = "", 0
    for place, _, _, words in sorted(marks):
        told += text[last:place] + words
        last = place
    return told + text[last:]


MUTANT = """import Glibc

private let wrong: (number: Int, how: String)? = {
    guard let set = getenv("MARAC_MUTANT") else { return nil }
    let words = String(cString: set).split(separator: " ")
    guard words.count == 2, let number = Int(words[0]) else { return nil }
    return (number, String(words[1]))
}()

func mutant(_ number: Int, _ right: @autoclosure () -> Bool) -> Bool {
    guard let wrong, wrong.number == number else { return right() }
    switch wrong.how {
    case "always": return true
    case "never": return false
    default: return !right()
    }
}
"""


def make(work):
    (work / "Sources").mkdir(parents=True, exist_ok=True)
    (work / "Package.swift").write_text(MANIFEST)
    casework = work / "Sources/Casework"
    if casework.exists():
        shutil.rmtree(casework)
    shutil.copytree(HOUSE / "Sources/Casework", casework)
    (casework / "Mutant.swift").write_text(MUTANT)
    for file, found in all_conditions().items():
        (work / file.relative_to(HOUSE)).write_text(questioned(file.read_text(), found))
    specimens = work / "Sources/Specimens"
    specimens.mkdir(exist_ok=True)
    for name in SPECIMENS:
        shutil.copy(HOUSE / f"Tests/Specimens/{name}.swift", specimens)
    tests = work / "Tests/CaseworkTests"
    if tests.exists():
        shutil.rmtree(tests)
    shutil.copytree(HOUSE / "Tests/CaseworkTests/Access", tests)
    shutil.copy(HOUSE / "Tests/CaseworkTests/Given.swift", tests)
    # It reads a page of the house, which a copy does not have; and what takes long is not needed.
    for name in ("AccessDocumentTests", "PolicyMutationTests", "PolicyMutants"):
        (tests / f"{name}.swift").unlink()


def run(work, *command, mutant=""):
    around = dict(os.environ, SWIFT_BACKTRACE="enable=no")
    if mutant:
        around["MARAC_MUTANT"] = mutant
    done = subprocess.run(["swift", *command], cwd=work, capture_output=True, text=True,
                          env=around, timeout=1800, check=False)
    return done.returncode, done.stdout + done.stderr


def is_noticed(work, mutant=""):
    status, _ = run(work, "test", "--skip-build", "--disable-xctest", mutant=mutant)
    return status != 0


def main():
    reader = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    reader.add_argument("--list", action="store_true", help="say which, and run none")
    reader.add_argument("--only", default="", help="those whose name holds this text")
    reader.add_argument("--work", help="a folder to build in, kept for the next time")
    asked = reader.parse_args()
    chosen = [one for found in all_conditions().values() for one in found if asked.only in one.name]
    if not chosen:
        sys.exit("There is no such condition: nothing was shown.")
    if asked.list:
        print("\n".join(one.name for one in chosen))
        print(f"{len(chosen)} conditions")
        return 0
    work = pathlib.Path(asked.work or tempfile.mkdtemp(prefix="policy-mutation-"))
    make(work)
    status, said = run(work, "build", "--build-tests")
    if status != 0:
        faults = sorted({line for line in said.split("\n") if ": error:" in line})
        print("\n".join(faults[:20]))
        return 1
    if is_noticed(work):
        print("The access suite fails before anything is changed.")
        return 1
    missed, count = 0, 0
    for one in chosen:
        for how in ("always", "never", "opposite"):
            count += 1
            if is_noticed(work, f"{one.number} {how}"):
                continue
            missed += 1
            print(f"MISSED {how}: {one.name}", flush=True)
    print(f"{count} mutants of {len(chosen)} conditions, {count - missed} noticed, {missed} missed")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())

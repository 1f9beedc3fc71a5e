#!/usr/bin/env python3
"""Requests as browsers send them, each spoilt at random: the service answers all of them, with no
500 among its answers, and still stands at the end. Then it is made to crash while they go on, and
nothing that anybody sent or read stands in what it leaves behind.

    Tests/Requests/mutate.py --program .build/debug/marac [--requests 100000] [--seed 1]
"""

import argparse
import collections
import http.client
import os
import random
import socket
import sys
import tempfile
import threading
import urllib.parse
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Browser"))
import crash  # noqa: E402
from crawl import Person  # noqa: E402
from program import Program  # noqa: E402

PEOPLE = [
    "coordinator", "chair", "nurse", "police.rep", "idva.manager", "idva.one", "administrator",
    "governance.lead", "observer", "invited.nurse"]
# A page that was reached, a form that was read: the mutations must not all end at the door.
REACHED = {200, 303, 409, 422}
VALUES = [
    crash.PLANTED, "", " ", "0", "-1", "99999999999999999999", "1e9", "31", "\x00",
    "\x07\x1b[31m", "\u202e",
    "\ufeff", "e\u0301" * 40, "\U0001f469\u200d\U0001f467", "x" * 5000, "yes", "on", "../../etc",
    "<script>", "%00", "'; --", "a\r\nSet-Cookie: a=b", "01m7nrneq09dh6rvqnxjr1crvq",
    "zzzzzzzzzzzzzzzzzzzzzzzzzz", "2026-02-31", "risk-01m7nrneq09dh6rvqnxjr1crvq",
]
BYTES = ["%", "%zz", "%ed%a0%80", "%ff", "%c0%af", "%00", "+", "&&&", "=", ";", "%2f", "%2e%2e"]
METHODS = ["GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "get", "CONNECT"]


class Mutator:
    """Spoils requests in ways drawn from one seed."""

    def __init__(self, seed):
        self.draw = random.Random(seed)

    def spoil(self, person):
        method, address, fields = self.draw.choice(person.bases)
        path, _, query = address.partition("?")
        fields, headers = list(fields), self.headers(person, method)
        for _ in range(self.draw.choice((1, 1, 2, 3))):
            way = self.draw.random()
            if way < 0.2:
                path = self.path(path)
            elif way < 0.3:
                query = self.query(query)
            elif way < 0.8 and fields:
                fields = self.fields(fields)
            elif way < 0.95:
                self.header(headers)
            else:
                method = self.draw.choice(METHODS)
        body = self.body(fields, headers) if method not in ("GET", "HEAD", "get") else b""
        return method, path + ("?" + query if query else ""), headers, body

    def headers(self, person, method):
        headers = {"Host": f"127.0.0.1:{person.port}", "Cookie": person.cookie()}
        if method == "POST":
            headers["Sec-Fetch-Site"] = "same-origin"
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        return headers

    def path(self, path):
        parts = path.split("/")
        place = self.draw.randrange(len(parts))
        spoilt = self.draw.choice([
            self.draw.choice(BYTES), urllib.parse.quote(self.draw.choice(VALUES)), "x" * 3000,
            parts[place][::-1], parts[place].upper(), parts[place][:-1], ""])
        way = self.draw.random()
        if way < 0.7:
            parts[place] = spoilt
        elif way < 0.85:
            parts.insert(place, spoilt)
        else:
            del parts[place]
        return "/" + "/".join(parts).lstrip("/")

    def query(self, query):
        name = self.draw.choice(["q", "all", "saved", "show", "at", "known", "back", "after"])
        value = self.draw.choice(BYTES + [urllib.parse.quote(one) for one in VALUES])
        return self.draw.choice([f"{query}&{name}={value}", f"{name}={value}", value, "&" * 300])

    def fields(self, fields):
        place = self.draw.randrange(len(fields))
        name, value = fields[place]
        way = self.draw.random()
        if way < 0.6:
            fields[place] = (name, self.draw.choice(VALUES))
        elif way < 0.7:
            del fields[place]
        elif way < 0.8:
            fields.append((name, self.draw.choice(VALUES)))
        elif way < 0.9:
            fields[place] = (name, self.draw.choice(fields)[1])
        elif way < 0.97:
            fields.append((self.draw.choice(VALUES) or "unknown", value))
        else:
            fields += [(f"more-{number}", "x") for number in range(600)]
        return fields

    def header(self, headers):
        name, values = self.draw.choice([
            ("Cookie", ["", "a=b; " * 400, "session=" + "z" * 64, ";;=;", "\x80"]),
            ("Content-Type", ["", "text/plain", "multipart/form-data; boundary=x", "a/b;"]),
            ("Sec-Fetch-Site", ["cross-site", "same-site", "none", ""]),
            ("Origin", ["https://elsewhere.example", "null"]),
            ("Host", ["elsewhere.example", "", "127.0.0.1:99999"]),
            ("Accept", ["text/event-stream", "application/json", "*" * 500]),
            ("Accept-Language", ["cy", "x" * 900]), ("X-Background", ["1", "2"]),
            ("Last-Event-ID", ["0", "-1", "9" * 40, "x"]), ("Range", ["bytes=0-1"]),
            ("If-None-Match", ['"x"', "*"]), ("Expect", ["100-continue", "nothing"]),
            ("Transfer-Encoding", ["chunked", "gzip"]), ("Content-Length", ["0", "5", "-1", "x"]),
        ])
        headers[name] = self.draw.choice(values)

    def body(self, fields, headers):
        body = urllib.parse.urlencode(fields).encode()
        if self.draw.random() < 0.05:
            place = self.draw.randrange(len(body) + 1)
            body = body[:place] + self.draw.choice(BYTES).encode() + body[place:]
        if self.draw.random() < 0.01:
            body = self.draw.randbytes(2000)
        headers.setdefault("Content-Length", str(len(body)))
        return body


def sent(port, method, target, headers, body):
    """The status of the answer; nothing when the service only closed the line."""
    head = [f"{method} {target or '/'} HTTP/1.1", "Connection: close"]
    head += [f"{name}: {value}" for name, value in headers.items()]
    with socket.create_connection(("127.0.0.1", port), timeout=10) as line:
        try:
            line.sendall("\r\n".join(head).encode("latin-1", "replace") + b"\r\n\r\n" + body)
            # A body shorter than it says it is ends here.
            line.shutdown(socket.SHUT_WR)
            answer = http.client.HTTPResponse(line, method=method.upper())
            answer.begin()
            return answer.status, answer.getheader("Location") or ""
        except (http.client.HTTPException, OSError):
            return None, ""


class Run:
    """All requests of one run, and what was answered."""

    def __init__(self, port, count, seed):
        self.people = [Person(port, name) for name in PEOPLE]
        for person in self.people:
            person.crawl(40)
        self.port = port
        self.share = count // len(self.people)
        self.seed = seed
        self.answers = collections.Counter()
        self.faults = []
        self.strangers = []

    def go(self):
        threads = [threading.Thread(target=self.one, args=(person,)) for person in self.people]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def one(self, person):
        mutator = Mutator(f"{self.seed} {person.name}")
        for _ in range(self.share):
            request = mutator.spoil(person)
            status, place = sent(self.port, *request)
            self.answers[status] += 1
            if status == 500:
                self.faults.append(
                    f"{person.name}: {request[0]} {request[1][:300]} {request[3][:300]}")
            # Something that was spoilt has ended her session, as it may.
            if place.startswith("/sign-in") and person.name not in self.strangers:
                self.let_in_again(person)

    def let_in_again(self, person):
        """Somebody whose access, or whose way in, a spoilt form has taken goes on as a stranger."""
        try:
            if person.ask("GET", "/")[0] != 200:
                person.signs_in()
        except AssertionError:
            self.strangers.append(person.name)


def main():
    read = argparse.ArgumentParser()
    read.add_argument("--program", required=True)
    read.add_argument("--requests", type=int, default=100_000)
    read.add_argument("--seed", type=int, default=1)
    chosen = read.parse_args()
    with tempfile.TemporaryDirectory(prefix="marac-requests-") as folder:
        crash.as_the_unit_file_says()
        program = Program(os.path.abspath(chosen.program), folder)
        status, said = program.command("demo")
        assert status == 0, said
        program.serve(more=["--allow-password-alone"])
        try:
            run = Run(int(program.base.rsplit(":", 1)[1]), chosen.requests, chosen.seed)
            victims = crash.names(run.people[0])
            run.go()
            stands = program.server.poll() is None and Person(run.port, "gp.rep").ask("GET", "/")
            sound = told(run, stands and stands[0] == 200)
            return 0 if sound and crash.leaves_nothing(program, run.people, victims) else 1
        finally:
            program.stop()


def told(run, stands):
    """Says what was answered; gives back whether all of it is as it should be."""
    total = sum(run.answers.values())
    reached = sum(count for status, count in run.answers.items() if status in REACHED)
    kinds = ", ".join(f"{status or 'no answer'} {count}" for status, count in
                      sorted(run.answers.items(), key=lambda one: one[0] or 0))
    forms = {base[1].split("?")[0] for person in run.people for base in person.bases}
    print(f"{total} requests, seed {run.seed}, from {len(forms)} addresses: {kinds}")
    if run.strangers:
        print(f"Not let in again: {', '.join(run.strangers)}")
    for fault in run.faults[:20]:
        print(f"500: {fault!r}")
    if not stands:
        print("The service no longer stands.")
    if reached < total / 4:
        print(f"Only {reached} of them reached a page or a form.")
    return stands and not run.faults and reached >= total / 4


if __name__ == "__main__":
    sys.exit(main())

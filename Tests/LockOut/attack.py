#!/usr/bin/env python3
"""Wrong passwords from two hundred addresses, while known browsers sign in (trust 3.8)."""

import argparse
import http.client
import os
import re
import sys
import tempfile
import threading
import time
import urllib.parse
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Browser"))
from program import Program  # noqa: E402

PASSWORD = "for-demonstration-only"
ADDRESSES = [f"127.0.{number}.1" for number in range(1, 201)]
# People sign in two or three a second at most: the hashing of one takes 0.4 seconds.
PAUSE = 0.5
# Looked at and wrong, door shut, too many at once.
EXPECTED = {422, 429, 503}
NAMES = [f"nobody.{number}" for number in range(40)]


class Browser:
    """Keeps cookies, and speaks from an address of its own."""

    def __init__(self, port, address):
        self.port = port
        self.address = address
        self.cookies = {}
        self.line = None

    def ask(self, method, path, fields=None):
        for attempt in (1, 2):
            try:
                return self._ask(method, path, fields)
            except (http.client.HTTPException, OSError):
                self.line = None
                if attempt == 2:
                    raise
        return None

    def _ask(self, method, path, fields):
        if self.line is None:
            self.line = http.client.HTTPConnection(
                "127.0.0.1", self.port, timeout=30, source_address=(self.address, 0))
        headers = {"Cookie": "; ".join(f"{k}={v}" for k, v in self.cookies.items())}
        body = None
        if fields is not None:
            body = urllib.parse.urlencode(fields)
            headers["Sec-Fetch-Site"] = "same-origin"
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        self.line.request(method, path, body, headers)
        answer = self.line.getresponse()
        text = answer.read().decode()
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                key, kept = value.split(";")[0].split("=", 1)
                self.cookies[key] = kept
        return answer.status, text

    def token(self):
        _, text = self.ask("GET", "/sign-in")
        return re.search(r'name="token" value="(\w+)"', text).group(1)

    def signs_in(self, name, password):
        fields = {"token": self.token(), "user-name": name, "password": password}
        return self.ask("POST", "/sign-in", fields)[0]


def attack(port, addresses, names, share, answers):
    browsers = [Browser(port, address) for address in addresses]
    tokens = [browser.token() for browser in browsers]
    for number in range(share):
        place = number % len(browsers)
        fields = {
            "token": tokens[place], "user-name": names[number % len(names)],
            "password": f"wrong {number}"}
        try:
            status = browsers[place].ask("POST", "/sign-in", fields)[0]
        except (http.client.HTTPException, OSError):
            status = "none"
        answers[status] = answers.get(status, 0) + 1


def attack_fault(port, people, answers, failures):
    """Why this was no attack, if it was none: whoever is not under one can always sign in."""
    tried = sum(answers.values())
    if tried < failures // 8 * 8:
        return f"only {tried} of {failures} wrong passwords were given"
    silent = sum(count for status, count in answers.items() if status not in EXPECTED)
    if silent * 100 > tried:
        return f"{silent} of {tried} wrong passwords were not answered as such"
    if answers.get(303):
        return "a wrong password let somebody in"
    if not answers.get(422):
        return "no wrong password was ever looked at"
    if not answers.get(429):
        return "no door was ever shut"
    # Whoever comes as a stranger now, with the right password, is kept out with the attackers.
    strangers = [Browser(port, f"127.2.{number}.1") for number in range(3)]
    if all(one.signs_in(name, PASSWORD) == 303 for one, name in zip(strangers, people)):
        return "the attack shut no stranger out"
    return None


def known_browsers(port, people):
    """One browser a person, signed in once and then with its session taken away."""
    browsers = {}
    for number, name in enumerate(people):
        browser = Browser(port, f"127.1.{number}.1")
        assert browser.signs_in(name, PASSWORD) == 303, f"{name} does not sign in at all"
        browser.cookies.pop("marac")
        browsers[name] = browser
    return browsers


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--failures", type=int, default=100_000)
    failures = options.parse_args().failures
    with tempfile.TemporaryDirectory(prefix="marac-lockout-") as folder:
        program = Program(os.environ["MARAC_PROGRAM"], folder)
        try:
            return run(program, failures)
        finally:
            program.stop()


def run(program, failures):
    status, said = program.command("demo")
    assert status == 0, said
    people = re.findall(r"^  ([a-z0-9.]+)  ", said, re.MULTILINE)
    program.serve()
    port = int(program.base.rsplit(":", 1)[1])
    browsers = known_browsers(port, people)
    answers = {}
    workers = [
        threading.Thread(
            target=attack, daemon=True,
            args=(port, ADDRESSES[part::8], people + NAMES, failures // 8, answers))
        for part in range(8)]
    began = time.monotonic()
    for worker in workers:
        worker.start()
    waits, kept_out = [], 0
    while any(worker.is_alive() for worker in workers):
        for name, browser in browsers.items():
            start = time.monotonic()
            status = browser.signs_in(name, PASSWORD)
            waits.append(time.monotonic() - start)
            kept_out += status != 303
            browser.cookies.pop("marac", None)
            time.sleep(PAUSE)
    fault = attack_fault(port, people, answers, failures)
    waits.sort()
    if not waits:
        print("Nobody signed in meanwhile: the attack was too short.")
        return 1
    slowest = waits[max(int(len(waits) * 0.99) - 1, 0)]
    print(f"{sum(answers.values())} wrong passwords in {time.monotonic() - began:.0f} s: {answers}")
    print(f"{len(waits)} sign-ins of {len(people)} people from known browsers: {kept_out} kept out,")
    print(f"99 of 100 within {slowest:.2f} s")
    if fault:
        print(f"It was no attack: {fault}.")
    return 0 if kept_out == 0 and slowest < 2 and not fault else 1


if __name__ == "__main__":
    sys.exit(main())

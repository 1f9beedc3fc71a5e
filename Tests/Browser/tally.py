"""Counts what passed and what failed, and says so, one line a step."""

import time
import traceback


class Tally:
    """The steps so far. A step fails by an exception, which ends its chapter, or by findings, which
    do not: a page with a fault can still be gone on from."""

    def __init__(self):
        self.passed = 0
        self.failed = 0
        self.findings = []
        self.began = time.monotonic()

    def find(self, sentence):
        """Notes a fault of a page that the running step has met."""
        if sentence not in self.findings:
            self.findings.append(sentence)

    def chapter(self, title, steps, *given):
        """Runs steps that build on each other; those after one that broke off are not reached.
        Gives back whether all were reached."""
        print(f"\n{title}", flush=True)
        for place, step in enumerate(steps):
            if not self.step(step, *given):
                for missed in steps[place + 1 :]:
                    self._report(False, f"{sentence(missed)} (not reached)", 0)
                return False
        return True

    def step(self, step, *given):
        """Runs one step; false when it broke off."""
        began = time.monotonic()
        self.findings = []
        fault = None
        try:
            step(*given)
        except Exception as error:  # Whatever went wrong is a step that failed.
            fault = error
        seconds = time.monotonic() - began
        self._report(fault is None and not self.findings, sentence(step), seconds)
        for finding in self.findings:
            print(f"      {finding}", flush=True)
        if fault is not None:
            self._tell(fault)
        return fault is None

    def _report(self, is_good, words, seconds):
        self.passed += is_good
        self.failed += not is_good
        print(f"  {'ok  ' if is_good else 'FAIL'} {words} ({seconds:.1f} s)", flush=True)

    def _tell(self, fault):
        lines = "".join(traceback.format_exception(fault)).rstrip().splitlines()
        for line in lines[-12:]:
            print(f"      {line}", flush=True)

    def end(self):
        """Says the count as the very last line; gives back the exit status."""
        print(f"\n{time.monotonic() - self.began:.0f} seconds")
        print(f"{self.passed} passed, {self.failed} failed", flush=True)
        return 1 if self.failed or not self.passed else 0


def sentence(step):
    return step.__name__.replace("_", " ")

"""Answering a checklist by what its questions are about: each area may have another."""

import json

from program import HOUSE


def instrument_asked(visitor, folder=HOUSE / "Instruments"):
    """The file of the questions that are on the page."""
    code = visitor.page.locator("main input[name=checklist-instrument]").input_value()
    return json.loads((folder / f"{code.split('/')[0]}.json").read_text())


def about(instrument, prompt):
    """The questions of an instrument that draw attention to something, such as stalking."""
    items = [item for group in instrument["groups"] for item in group["items"]]
    return [item for item in items if prompt in item.get("prompts", [])]


def says_yes(visitor, item, words="", prefix="checklist"):
    """Answers with a yes, and with the words that have to go with it."""
    visitor.chooses(f"{prefix}-{item['number']}", "yes")
    if item.get("detail"):
        visitor.box(f"{prefix}-{item['number']}-detail").fill(words)

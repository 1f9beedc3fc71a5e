"""Takes the pictures of the README from a fresh demonstration.

    export MARAC_PROGRAM=.build/debug/marac MARAC_CHROMIUM=/usr/bin/chromium
    .build/browser-venv/bin/python Tests/Browser/pictures.py
"""

import os
import sys
import tempfile

from playwright.sync_api import sync_playwright

from program import HOUSE, Program
from visitor import PASSWORD

SIZE = {"width": 1366, "height": 900}
SAID = [
    ("Police", "Two calls to the address since the referral; he had left each time."),
    ("Council Housing", "The locks can be changed this week. She may ask for a move."),
    ("IDVA Service", "She is staying with a friend. She wants the case heard."),
]


def main():
    with tempfile.TemporaryDirectory(prefix="marac-pictures-") as folder:
        program = Program(os.environ["MARAC_PROGRAM"], folder)
        try:
            program.command("demo")
            program.serve()
            with sync_playwright() as playwright:
                take_pictures(playwright, program.base)
        finally:
            program.stop()


def take_pictures(playwright, base):
    browser = playwright.chromium.launch(
        executable_path=os.environ.get("MARAC_CHROMIUM"),
        args=["--no-sandbox"] if os.geteuid() == 0 else [])
    coordinator = signed_in(browser, base, "coordinator")
    coordinator.locator("main p a").first.click()
    coordinator.get_by_role("heading", name="Agenda", exact=True).evaluate(
        "(heading) => { heading.scrollIntoView(); scrollBy(0, -30); }")
    keep(coordinator, "agenda")
    chair = signed_in(browser, base, "chair")
    lay_a_case_on_the_table(chair)
    keep(chair, "desk")
    browser.close()


def lay_a_case_on_the_table(chair):
    chair.get_by_role("link", name="Go to the meeting").click()
    if chair.get_by_role("link", name="Make the declaration").count():
        chair.get_by_role("link", name="Make the declaration").click()
        chair.locator("[name=agreed]").check()
        chair.get_by_role("button", name="Make the declaration").click()
    chair.get_by_role("link", name="Attendance").click()
    for number, row in enumerate(chair.locator(".checklist-row").all()):
        row.locator(f"input[value={'deputy' if number % 5 == 3 else 'core'}]").check()
    chair.get_by_role("button", name="Save attendance").click()
    chair.get_by_role("link", name="Back").click()
    chair.get_by_role("button", name="Open the meeting").click()
    chair.get_by_role("button", name="Open case 1").first.click()
    for agency, words in SAID:
        chair.locator("#minute-words").fill(words)
        choices = chair.locator("#minute-agency")
        choices.select_option(
            choices.locator("option", has_text=agency).first.get_attribute("value"))
        chair.get_by_role("button", name="Add", exact=True).click()
        chair.get_by_text(words).wait_for()
    chair.evaluate("() => scrollTo(0, 0)")


def signed_in(browser, base, user_name):
    page = browser.new_page(viewport=SIZE, locale="en-GB")
    page.goto(base + "/sign-in")
    page.locator("[name=user-name]").fill(user_name)
    page.locator("[name=password]").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    return page


def keep(page, name):
    folder = HOUSE / "docs" / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=folder / f"{name}.png", animations="disabled")


if __name__ == "__main__":
    sys.exit(main())

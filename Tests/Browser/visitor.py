"""A person at a browser, and what people do with pages."""

import re

from inspection import shape

PATIENCE = 15_000
PASSWORD = "for-demonstration-only"
# What a box holds whose value is kept from the reader, or from whoever looks over her shoulder.
HIDDEN = "Hidden\u2060"


class Visitor:
    """Somebody with a sign-in and a browser of their own, with scripts or without."""

    def __init__(self, world, user_name, scripted, called=None):
        self.world = world
        self.user_name = user_name
        # Her part in the circle, which is the same in every area.
        self.called = called or user_name
        self.scripted = scripted
        self.dialogs = 0
        # Whether the connection was cut on purpose, so that the browser may say so.
        self.is_cut = False
        self.context = world.browser.new_context(
            java_script_enabled=scripted, viewport={"width": 1366, "height": 625},
            locale="en-GB", timezone_id="Europe/London")
        self.context.set_default_timeout(PATIENCE)
        self.page = self.context.new_page()
        self._listen()

    def _listen(self):
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self._find(f"script error: {error}"))
        self.page.on("request", self._request)
        self.page.on("dialog", self._dialog)

    def _console(self, message):
        # Answers of 404, 409 and 422 are meant; the browser calls each an error.
        is_meant = "the server responded with a status of 4" in message.text or (
            self.is_cut and "ERR_INTERNET_DISCONNECTED" in message.text)
        if message.type == "error" and not is_meant:
            self._find(f"console: {message.text}")

    def _request(self, request):
        if not request.url.startswith(self.world.base + "/"):
            self._find(f"asks another host: {request.url}")

    def _dialog(self, dialog):
        self.dialogs += 1
        dialog.accept()

    def _find(self, sentence):
        self.world.tally.find(sentence)

    # Going from page to page

    def opens(self, path, status=200):
        response = self.page.goto(self.world.base + path)
        self._arrives(response, status)

    def follows(self, words, within="body", status=200):
        self._goes(self.link(words, within), status)

    def follows_in_row(self, words):
        """Follows the first link of the row of a table that holds these words."""
        row = self.page.locator("main tbody tr", has_text=words).first
        self._goes(row.get_by_role("link").first, 200)

    def presses(self, words, within="body", status=200):
        """Presses a button. A form that replaces a part of its page is waited for in that part."""
        button = self.button(words, within)
        region = self._region_of(button)
        if region is None:
            self._goes(button, status)
        else:
            self._replaces(button, region, status)

    def _region_of(self, button):
        if not self.scripted:
            return None
        regions = button.evaluate("(button) => button.form?.dataset.replace")
        return regions.split()[0] if regions else None

    def _goes(self, control, status):
        with self.page.expect_navigation(wait_until="load") as arrival:
            control.click()
        self._arrives(arrival.value, status)

    def _replaces(self, button, region, status):
        place = f"[id='{region}']"
        self.page.locator(place).evaluate("(part) => { part.dataset.before = 'yes' }")
        with self.page.expect_response(is_end_of_fetch) as said:
            button.click()
        assert said.value.status == status, f"{said.value.status} instead of {status}"
        self.page.locator(f"{place}[data-before]").wait_for(state="detached")
        state = f"{status} part {region} of {shape(self.page.url)}"
        self.world.inspection.screen(self, state)

    def _arrives(self, response, status):
        found = f"{response.status} instead of {status} at {shape(response.url)}"
        assert response.status == status, found
        self.world.inspection.page(self, response)

    # Filling in

    def types(self, **fields):
        """Types into boxes by their names; `_` stands for `-`."""
        for name, text in fields.items():
            self.box(name.replace("_", "-")).fill(text)

    def chooses(self, name, value):
        self.page.locator(f"input[type=radio][name='{name}'][value='{value}']").check()

    def ticks(self, name):
        self.page.locator(f"input[type=checkbox][name='{name}']").check()

    def picks(self, name, words):
        """Picks the option that holds these words."""
        choices = self.page.locator(f"select[name='{name}']")
        value = choices.locator("option", has_text=words).first.get_attribute("value")
        choices.select_option(value)

    def box(self, name):
        return self.page.locator(f"input[name='{name}']:not([type=radio]), textarea[name='{name}']")

    # Looking

    def link(self, words, within="body"):
        return self.page.locator(within).get_by_role("link", name=words).first

    def button(self, words, within="body"):
        return self.page.locator(within).get_by_role("button", name=words).first

    def text(self, within="body"):
        return self.page.locator(within).first.inner_text()

    def sees(self, *wanted, within="body"):
        text = plain(self.text(within))
        for words in wanted:
            assert plain(words) in text, f"“{words}” is not on {shape(self.page.url)}"

    def does_not_see(self, *unwanted):
        text = plain(self.text())
        for words in unwanted:
            assert plain(words) not in text, f"“{words}” is on {shape(self.page.url)}"

    def path(self):
        return self.page.url.removeprefix(self.world.base)

    def names_case(self):
        """The id of the case whose page this is."""
        return re.search(r"/cases/(\w{26})", self.path()).group(1)

    def is_told(self, *sentences):
        """The page came back with problems: all are said at the top, each leads to its control,
        and with scripts the reader is brought to them."""
        summary = self.page.locator("#problems")
        for words in sentences:
            assert plain(words) in plain(summary.inner_text()), f"the summary lacks “{words}”"
        assert self.page.title().startswith("Error: "), f"the title is {self.page.title()!r}"
        if self.scripted:
            assert self.focused() == "problems", f"the focus is at {self.focused()!r}"
        for link in summary.get_by_role("link").all():
            place = link.get_attribute("href").removeprefix("#")
            assert self.page.locator(f"[id='{place}']").count() == 1, f"nothing is called {place}"
        first = summary.get_by_role("link").first
        first.click()
        place = first.get_attribute("href").removeprefix("#")
        if self.scripted:
            assert self.focused() == place, f"the link leads to {self.focused()!r}"
        else:
            assert self.page.url.endswith("#" + place), "the link leads nowhere"

    def is_told_beside(self, name, words):
        """The form came back in its place with the problem beside the control."""
        if not self.scripted:
            self.is_told(words)
            return
        said = self.page.locator(f"[id='{name}-problem']").inner_text()
        assert plain(words) in plain(said), f"it says “{said}”"
        if self.focused() != name:
            self._find(f"the focus is at “{self.focused()}” and not at “{name}”")

    def focused(self):
        return self.page.evaluate("() => document.activeElement?.id ?? ''")

    def still_has(self, **fields):
        """What was typed is still there."""
        for name, text in fields.items():
            held = self.box(name.replace("_", "-")).input_value()
            assert held == text, f"{name} holds {held!r}"

    # Coming and going

    def signs_in(self):
        self.opens("/sign-in")
        self.types(user_name=self.user_name, password=PASSWORD)
        self.presses("Sign in")
        self.sees("Waiting for you")

    def goes_back(self):
        """The browser's own way back, which may come from its memory."""
        self.page.go_back(wait_until="load")

    def leaves(self):
        self.context.close()


def is_end_of_fetch(answer):
    return answer.request.resource_type == "fetch" and answer.status != 303


def plain(text):
    """Line ends and hard spaces are no difference to a reader."""
    return re.sub(r"\s+", " ", text)

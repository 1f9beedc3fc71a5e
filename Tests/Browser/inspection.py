"""What is looked at on every page that anybody comes to, whatever the step is about."""

import os
import re
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe

SHOTS = Path(__file__).resolve().parent / "shots"
NARROW = {"width": 320, "height": 640}
LAPTOP = {"width": 1366, "height": 625}
WIDE = {"width": 1280, "height": 800}

HEADERS = {
    "content-security-policy": "default-src 'none'",
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "x-robots-tag": "noindex",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-embedder-policy": "require-corp",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=()",
}

# Dates, times and numbers may be short; every other box takes at least 12rem (ux U7).
MEASURES = """() => {
    const boxes = document.querySelectorAll(
        'input:not([type=hidden], [type=radio], [type=checkbox], .box, .short), select, textarea');
    const narrow = [...boxes].filter((box) => {
        const width = box.getBoundingClientRect().width;
        return width > 0 && width < 192;
    });
    const root = document.documentElement;
    const wide = [...document.querySelectorAll('main *, header *, footer *')].filter((part) =>
        !part.closest('.scroll, .unseen') && part.getBoundingClientRect().right > root.clientWidth);
    return {
        scrolls: root.scrollWidth > root.clientWidth,
        narrow: narrow.map((box) => box.name || box.id),
        wide: wide.slice(0, 3).map((part) => part.tagName + '.' + part.className),
        asks: document.querySelector('main [name=checklist-instrument]')?.value ?? '',
    };
}"""


LOOKS = {
    "light": {"color_scheme": "light", "forced_colors": "none"},
    "dark": {"color_scheme": "dark", "forced_colors": "none"},
    "forced colours": {"color_scheme": "light", "forced_colors": "active"},
}
# People sit before these for half a day, so they are looked at in every look.
WINDOWS = re.compile(r" /(meetings/id/(desk|chair|seat|screen)|seat/id)\b")

# Whose parts depend on who reads: each reader's own is looked at closely.
EACH_READERS_OWN = {"200 /", "200 /cases/id", "200 /meetings/id", "200 /referrals/id"}


def no_pictures_of_earlier_runs():
    SHOTS.mkdir(exist_ok=True)
    for old in SHOTS.glob("*.png"):
        old.unlink()


class Inspection:
    """The eyes of the test. Each state of a page is looked at closely once in a run, by whichever
    track comes to it first: the file of its picture says that it was."""

    def __init__(self, tally):
        self.tally = tally
        self.names = set()
        self.seen = set()
        self.pages = 0
        self.looked_at = 0
        self.axe = Axe()
        self.mirror = None
        SHOTS.mkdir(exist_ok=True)

    def page(self, visitor, response):
        """A page that has just been loaded."""
        self.headers(response)
        place = "anywhere" if response.status == 404 else shape(visitor.page.url)
        self.screen(visitor, f"{response.status} {place}")

    def screen(self, visitor, state):
        """What is on the screen, however it came there. `state` is what the page is an example of;
        of each the first is looked at closely."""
        self.pages += 1
        page = visitor.page
        self._title(page)
        page.set_viewport_size(NARROW)
        asks = self._measures(page, state)
        if state in EACH_READERS_OWN:
            state = f"{visitor.called} {state}"
        name = re.sub(r"[^a-z0-9.]+", "-", f"{state} {asks}".lower()).strip("-")
        is_new = self._is_first_at(name)
        if is_new:
            self._shoot(page, f"{name}-320.png", whole=True)
        page.set_viewport_size(LAPTOP)
        if is_new:
            self._shoot(page, f"{name}-1366.png", whole=False)
            self._accessible(visitor, state)

    def _is_first_at(self, name):
        if name in self.seen:
            return False
        self.seen.add(name)
        try:
            os.close(os.open(SHOTS / f"{name}-320.png", os.O_CREAT | os.O_EXCL))
        except FileExistsError:
            return False
        self.looked_at += 1
        return True

    def _accessible(self, visitor, state):
        """Where no script runs axe cannot run either: it is then shown the same page elsewhere."""
        page = visitor.page if visitor.scripted else self._mirror(visitor.page)
        for look, media in LOOKS.items():
            if look != "light" and not WINDOWS.search(state):
                continue
            page.emulate_media(**media)
            for size in (NARROW, WIDE):
                page.set_viewport_size(size)
                self._axe(page, f"{state} at {size['width']}, {look}")
        page.emulate_media(**LOOKS["light"])
        page.set_viewport_size(LAPTOP)

    def _mirror(self, page):
        if self.mirror is None:
            self.mirror = page.context.browser.new_page()
        text = page.content()
        self.mirror.unroute_all()
        # Nobody is signed in there, so a window of a meeting would blank itself.
        self.mirror.route(re.compile(r"\.js(\?|$)"), lambda route: route.abort())
        self.mirror.route(
            page.url.split("#")[0],
            lambda route: route.fulfill(body=text, content_type="text/html"))
        self.mirror.goto(page.url)
        return self.mirror

    def _axe(self, page, state):
        answer = self.axe.run(page, options={"resultTypes": ["violations"]}).response
        for violation in answer["violations"]:
            where = [node["target"] for node in violation["nodes"]][:2]
            self.tally.find(f"axe {violation['id']} on {state}: {where}")

    def _shoot(self, page, name, whole):
        page.screenshot(path=SHOTS / name, full_page=whole, animations="disabled")

    def _measures(self, page, state):
        """Looks for what is too wide or too narrow; gives back whose checklist is asked."""
        measures = page.evaluate(MEASURES)
        if measures["scrolls"]:
            self.tally.find(f"scrolls sideways at 320: {state} {measures['wide']}")
        if measures["narrow"]:
            self.tally.find(f"narrower than 12rem at 320: {state} {measures['narrow']}")
        return measures["asks"]

    def _title(self, page):
        title = page.title()
        if not title:
            self.tally.find(f"no title: {shape(page.url)}")
        for name in self.names:
            if name.lower() in title.lower():
                self.tally.find(f"a name in the title: {shape(page.url)}")
            if name.lower().replace(" ", "%20") in page.url.lower():
                self.tally.find(f"a name in the address: {shape(page.url)}")

    def headers(self, response):
        headers = response.all_headers()
        for name, beginning in HEADERS.items():
            if beginning not in headers.get(name, ""):
                self.tally.find(f"header {name} of {shape(response.url)}: {headers.get(name)}")
        if "unsafe" in headers.get("content-security-policy", ""):
            self.tally.find(f"an unsafe policy on {shape(response.url)}")


# Words of an address that only say what was just done or where she came from.
PASSING = {"saved", "before", "back", "known"}


def shape(url):
    """An address without its origin and with holes for what varies."""
    path, _, query = re.sub(r"^\w+://[^/]+", "", url).split("#")[0].partition("?")
    path = re.sub(r"(?<=/)[0-9a-z]{26}(?=/|$)", "id", path)
    words = [pair.split("=")[0] for pair in query.split("&") if query]
    lasting = [word for word in words if word not in PASSING]
    return "?".join([path, *lasting])

"""The watchers are watched: whoever finds nothing must be shown to be able to find something."""

from circle import VICTIM
from visitor import Visitor

FAULTY = f"""<!DOCTYPE html><html><head><title>{VICTIM}</title></head><body><main>
<input name="narrow" style="width: 36px"><p>A page without a heading.</p>
<pre>{"wide " * 200}</pre><script>document.title = "changed"</script>
<img src="https://elsewhere.example/x.png"></main></body></html>"""

NOTICED = [
    "axe label", "narrower than 12rem", "scrolls sideways", "a name in the title", "header cache",
    "console", "asks another host",
]


def a_page_full_of_faults_is_noticed(world):
    visitor = Visitor(world, "nobody", scripted=True)
    visitor.page.route("**/faulty", answer)
    visitor.opens("/faulty")
    visitor.leaves()
    found, world.tally.findings = world.tally.findings, []
    missed = [words for words in NOTICED if not any(words in finding for finding in found)]
    assert not missed, f"not noticed: {missed}; found {found}"


def answer(route):
    policy = "script-src 'self'"
    headers = {"content-security-policy": policy, "content-type": "text/html; charset=utf-8"}
    route.fulfill(body=FAULTY, headers=headers)

"""What a browser could send: every link and every form of the pages that somebody reaches."""

import http.client
import re
import urllib.parse
from html.parser import HTMLParser

PASSWORD = "for-demonstration-only"
# What would end the session or change the password, and the streams, which never end.
LEFT_OUT = re.compile(r"/sign-out|/hide|/live/|/your-sign-in/password")


class Page(HTMLParser):
    """The links of a page and its forms with what stands in them."""

    def __init__(self, text):
        super().__init__()
        self.links = []
        self.forms = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        named = dict(attributes)
        if tag == "a" and (named.get("href") or "").startswith("/"):
            self.links.append(named["href"].split("#")[0])
        if tag == "form":
            self.forms.append((named.get("action") or "/", []))
        if tag in ("input", "button", "select", "textarea") and named.get("name") and self.forms:
            self.add(named["name"], named.get("value") or "")

    def add(self, name, value):
        """Of several ways to answer one question the first."""
        fields = self.forms[-1][1]
        if all(name != one for one, _ in fields):
            fields.append((name, value))


class Person:
    """Somebody signed in, with what she can ask for."""

    def __init__(self, port, name):
        self.port = port
        self.name = name
        self.cookies = {}
        self.bases = []
        self.signs_in()

    def signs_in(self):
        self.cookies = {}
        token = re.search(r'name="token" value="(\w+)"', self.ask("GET", "/sign-in")[1])[1]
        fields = [("token", token), ("user-name", self.name), ("password", PASSWORD)]
        status, _ = self.ask("POST", "/sign-in", fields)
        assert status == 303, f"{self.name} is not let in: {status}"

    def cookie(self):
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())

    def ask(self, method, path, fields=None):
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        headers = {"Cookie": self.cookie(), "Sec-Fetch-Site": "same-origin"}
        body = None if fields is None else urllib.parse.urlencode(fields)
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        line.request(method, path, body, headers)
        answer = line.getresponse()
        text = answer.read().decode()
        for name, value in answer.getheaders():
            if name.lower() == "set-cookie":
                key, kept = value.split(";")[0].split("=", 1)
                self.cookies[key] = kept
        line.close()
        return answer.status, text

    def crawl(self, most):
        """Fills `bases` with what can be asked: (method, address, fields)."""
        waiting, seen = ["/"], {"/"}
        for _ in range(most):
            if not waiting:
                return
            path = waiting.pop(0)
            status, text = self.ask("GET", path)
            self.bases.append(("GET", path, []))
            if status != 200:
                continue
            page = Page(text)
            forms = [(action, fields) for action, fields in page.forms if wanted(action)]
            self.bases += [("POST", action, fields) for action, fields in forms]
            fresh = [link for link in page.links if link not in seen and wanted(link)]
            seen.update(fresh)
            waiting += fresh


def wanted(address):
    return not LEFT_OUT.search(address)

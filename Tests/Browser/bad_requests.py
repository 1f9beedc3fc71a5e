"""Requests that no page of ours sends. Each is turned away in a few words and breaks nothing."""

import re
import socket
from urllib.parse import urlsplit

from circle import NAMES

MEBIBYTE = 1024 * 1024


def addresses_that_cannot_be_read_are_turned_away(circle):
    for path in ["/%", "/%zz", "/%ff", "/cases/%c3%28", "/cases/%00", "/cases/a%0d%0ab"]:
        expect(circle, asking(circle, "GET", path), {400, 404})
    for query in ["a=1&a=2", "a=%zz", "a=%ff", "=1", "&".join(f"f{n}=1" for n in range(50))]:
        expect(circle, asking(circle, "GET", f"/cases?{query}"), {400})
    expect(circle, asking(circle, "GET", "/cases/" + "a" * 9000), {400, 414, 431})


def forms_that_cannot_be_read_are_turned_away(circle):
    token = circle.police.page.locator("input[name=token]").first.input_value()
    place = f"{circle.meeting}/declaration"
    many = "&".join(f"f{number}=1" for number in range(500))
    for body in ["a=1&a=2", "a=%zz", "a=%ff", "agreed=%00", many]:
        expect(circle, sending(circle, place, f"token={token}&{body}"), {400})
    expect(circle, sending(circle, place, f"token={token}&a=" + "x" * (2 * MEBIBYTE)), {413})
    expect(circle, sending(circle, place, "token=", kind="multipart/form-data; boundary=x"), {415})
    expect(circle, sending(circle, "/nowhere", f"token={token}"), {404})
    expect(circle, sending(circle, circle.meeting + "/item/nobody", f"token={token}"), {404})


def forms_of_others_are_turned_away(circle):
    place = f"{circle.meeting}/declaration"
    expect(circle, sending(circle, place, "agreed=yes"), {403})
    expect(circle, sending(circle, place, "agreed=yes", origin="https://elsewhere.example"), {403})


def methods_and_hosts_that_are_not_ours_are_turned_away(circle):
    for method in ["PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"]:
        expect(circle, asking(circle, method, "/cases"), {405})
    expect(circle, asking(circle, "BREW", "/cases"), {400, 405})
    expect(circle, asking(circle, "GET", "/cases", host="elsewhere.example"), {400})
    expect(circle, b"GET / HTTP/1.1\r\nConnection: close\r\n\r\n", {400})
    expect(circle, b"hello\r\n\r\n", {400})


def what_is_not_there_and_what_is_not_for_her_look_the_same(circle):
    answers = {}
    for path in [
        "/nowhere", "/cases/nobody", "/cases/" + "0" * 26, "/meetings/call",
        circle.meeting + "/desk", circle.referral, circle.case + "/adviser",
        circle.case + "/nothing",
    ]:
        status, headers, body = exchange(circle, asking(circle, "GET", path))
        assert status == 404, f"{status} at {path}"
        answers[path] = (re.sub(rb"(?mi)^date:.*\r\n", b"", headers), body)
    different = [path for path, answer in answers.items() if answer != answers["/nowhere"]]
    assert not different, f"other bytes than at /nowhere: {different}"


def the_service_stands_and_its_log_names_nobody(circle, program):
    status, _, body = exchange(circle, asking(circle, "GET", "/health"))
    assert (status, body) == (200, b"ok"), (status, body)
    log = program.log.read_text()
    assert "request" in log, "there is no log"
    assert not re.search(r"status=5\d\d", log), re.findall(r".*status=5\d\d.*", log)[:3]
    said = [name for name in NAMES + [circle.reference] if name in log or name.split()[0] in log]
    assert not said, "the log names people"


def asking(circle, method, path, host=None, more=()):
    lines = [
        f"{method} {path} HTTP/1.1", f"Host: {host or urlsplit(circle.world.base).netloc}",
        f"Cookie: {cookies(circle.police)}", "Connection: close", *more,
    ]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def sending(circle, path, body, kind="application/x-www-form-urlencoded", origin=None):
    head = asking(circle, "POST", path, more=[
        f"Origin: {origin or circle.world.base}", f"Content-Type: {kind}",
        f"Content-Length: {len(body)}",
    ])
    return head + body.encode()


def cookies(visitor):
    return "; ".join(f"{cookie['name']}={cookie['value']}" for cookie in visitor.context.cookies())


def expect(circle, request, statuses):
    status, _, _ = exchange(circle, request)
    line = request.split(b"\r\n")[0][:60].decode(errors="replace")
    assert status in statuses, f"{status} instead of {statuses} to {line}"


def exchange(circle, request):
    """Sends bytes as they are and reads the whole answer: status, head and body."""
    where = urlsplit(circle.world.base)
    answer = b""
    with socket.create_connection((where.hostname, where.port), timeout=20) as line:
        try:
            line.sendall(request)
        except (BrokenPipeError, ConnectionResetError):
            pass  # The server may hang up before it has been told everything.
        try:
            while piece := line.recv(65536):
                answer += piece
        except ConnectionResetError:
            pass
    head, _, body = answer.partition(b"\r\n\r\n")
    found = re.match(rb"HTTP/1\.1 (\d{3})", head)
    assert found, f"no answer to {request[:60]!r}"
    return int(found.group(1)), head + b"\r\n", body

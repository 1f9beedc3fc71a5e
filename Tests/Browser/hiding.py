"""Nothing stays on the screen, in the way back or in the browser."""

from circle import VICTIM
from visitor import PASSWORD


def hide_leaves_a_page_that_could_be_anybodys(circle):
    nurse = circle.nurse
    nurse.opens(circle.case)
    nurse.sees(VICTIM)
    nurse.presses("Hide")
    assert nurse.path() == "/notes", nurse.path()
    nurse.does_not_see("Conference", "OFFICIAL", "Mockford", VICTIM)


def the_way_back_shows_nothing_after_hide(circle):
    nurse = circle.nurse
    nurse.goes_back()
    nurse.does_not_see(VICTIM)
    nurse.opens("/")
    assert nurse.path() == "/notes", nurse.path()


def her_password_brings_her_back_to_where_she_was(circle):
    nurse = circle.nurse
    nurse.follows("Carry on")
    nurse.types(password="something else")
    nurse.presses("Carry on", status=422)
    nurse.is_told("Check your password")
    nurse.types(password=PASSWORD)
    nurse.presses("Carry on")
    assert nurse.path() == circle.case, nurse.path()
    nurse.sees(VICTIM)


def the_browser_keeps_nothing_but_its_cookies(circle):
    nurse = circle.nurse
    kept = nurse.page.evaluate("() => localStorage.length + sessionStorage.length")
    assert kept == 0, "something is in the browser’s storage"
    for cookie in nurse.context.cookies():
        assert cookie["name"] in ("marac", "marac-door", "marac-device"), cookie["name"]
        assert cookie["httpOnly"] and cookie["sameSite"] == "Strict", cookie["name"]


def the_way_back_shows_nothing_after_sign_out(circle):
    nurse = circle.nurse
    nurse.opens(circle.case)
    nurse.presses("Sign out")
    assert nurse.path() == "/sign-in", nurse.path()
    nurse.goes_back()
    nurse.does_not_see(VICTIM)
    assert nurse.path() == "/sign-in", nurse.path()

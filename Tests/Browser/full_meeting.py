"""A meeting of eighteen cases with six windows open at once: the desk, the chair, two seats at the
table, the screen in the room and the waiting room. Run twice with the same lines: with scripts,
lines cut off now and then, and without scripts on the other engine; what is minuted is the same."""

from visitor import Visitor, plain

# What is typed at the desk for every case. {n} tells the cases apart.
LINES = [
    "s po",
    "Two calls to the flat since May, case {n}.",
    "i mh last seen 3 November, missed two, case {n}",
    "v wants the locks changed before the weekend, case {n}",
    "r v he still has a key, case {n}",
    "a ho lc 1w",
    "r c the children were there three times, case {n}",
    "a csc csr 3d",
    "f po",
    "Tenancy ends on 12 December, case {n}",
]
KEPT = 8  # A speaker and a flag are no lines of the minutes.
WITHHELD = "Only for our own agency, never for the room."


class FullMeeting:
    """The people of one such meeting, each in a browser of their own."""

    def __init__(self, world, scripted):
        self.world = world
        self.scripted = scripted
        self.desk = Visitor(world, "coordinator", scripted)
        self.chair = Visitor(world, "chair", scripted)
        self.screen = Visitor(world, "chair", scripted, called="screen")
        self.police = Visitor(world, "police.rep", scripted)
        self.housing = Visitor(world, "housing.rep", scripted)
        self.waiting = Visitor(world, "observer", scripted)
        self.path = ""
        self.cases = 0
        self.minutes = []
        self.cuts = 0

    def everybody(self):
        return [
            self.desk, self.chair, self.screen, self.police, self.housing, self.waiting]

    def go_home(self):
        for visitor in self.everybody():
            visitor.leaves()


def everybody_signs_in(meeting):
    for visitor in meeting.everybody():
        visitor.signs_in()
    meeting.desk.opens("/meetings")
    row = meeting.desk.page.locator("main a[href^='/meetings/0']").first
    meeting.path = row.get_attribute("href").split("?")[0]


def thirteen_agencies_come(meeting):
    desk = meeting.desk
    desk.opens(f"{meeting.path}/attendance")
    rows = desk.page.locator(".checklist-row")
    for row in rows.all():
        row.locator("input[value='core']").check()
        row.locator("input[type=text]").first.fill("Somebody Invented")
    assert rows.count() >= 12, f"{rows.count()} agencies"
    desk.presses("Save attendance")


def those_who_speak_have_declared(meeting):
    for visitor in (meeting.desk, meeting.chair, meeting.police, meeting.housing):
        visitor.opens(f"{meeting.path}/declaration")
        if visitor.page.locator("[name=agreed]").count():
            visitor.ticks("agreed")
            visitor.presses("Make the declaration")


def the_chair_opens_the_meeting_from_her_window(meeting):
    meeting.chair.opens(meeting.path)
    meeting.chair.presses("Open the meeting")
    meeting.chair.opens(f"{meeting.path}/chair")
    meeting.chair.sees("Recording and transcription are off")
    meeting.desk.opens(f"{meeting.path}/desk")
    meeting.cases = meeting.desk.page.locator("main tbody tr").count()
    assert meeting.cases >= 18, f"{meeting.cases} cases"


def the_others_take_their_places(meeting):
    meeting.screen.opens(f"{meeting.path}/screen")
    meeting.screen.sees("Next case shortly")
    for seat in (meeting.police, meeting.housing):
        seat.opens(f"{meeting.path}/seat")
        seat.sees("No case that your agency hears is on the table.")
    meeting.waiting.opens(meeting.path.replace("/meetings/", "/seat/"))
    if meeting.waiting.page.locator("[name=agreed]").count():
        meeting.waiting.ticks("agreed")
        meeting.waiting.presses("Make the declaration")
    meeting.waiting.sees("You have made the confidentiality declaration.")


def case_one_is_opened(meeting):
    meeting.chair.presses("Open case 1")


def nothing_moves_under_a_press(meeting):
    """While somebody at the table holds a button, the meeting goes on: her window waits for her.
    What must not be seen does not."""
    page = meeting.housing.page
    meeting.housing.opens(f"{meeting.path}/seat")
    page.get_by_text("Live").first.wait_for()
    stage = page.locator("#bar").inner_text()
    page.mouse.move(5, 400)
    page.mouse.down()
    meeting.chair.presses("Risks")
    page.wait_for_timeout(1000)
    assert page.locator("#bar").inner_text() == stage, "the window moved under a press"
    page.mouse.up()
    page.wait_for_function("(was) => document.querySelector('#bar').innerText !== was", arg=stage)
    page.mouse.down()
    meeting.chair.presses("Blank all windows")
    page.locator("#veil:has-text('Nothing is shown')").wait_for(timeout=1500)
    page.mouse.up()
    meeting.chair.presses("Go on")
    page.locator("#veil:has-text('Nothing is shown')").wait_for(state="detached")


def eighteen_cases_are_heard(meeting):
    for number in range(1, meeting.cases + 1):
        hear(meeting, number)


def hear(meeting, number):
    """One case: the desk follows, types, the housing officer agrees, the room sees the plan, and
    the chair or the desk goes on."""
    desk, chair = meeting.desk, meeting.chair
    desk.opens(f"{meeting.path}/desk")
    desk.sees(f"Case {number} of {meeting.cases}")
    for line in LINES:
        type_line(meeting, line.replace("{n}", str(number)))
    written = desk.page.locator("#entries .minuted")
    written.nth(KEPT - 1).wait_for(timeout=60_000)
    settle(desk.page)
    assert written.count() == KEPT, f"case {number}: {written.count()} entries"
    refresh(meeting.screen, f"{meeting.path}/screen")
    meeting.screen.does_not_see("he still has a key")
    chair.opens(f"{meeting.path}/chair")
    chair.presses("Show the case")
    see_on_screen(meeting, f"Case {number} of {meeting.cases}", "he still has a key")
    agree(meeting, number)
    remember(meeting)
    go_on(meeting, number)
    see_on_screen(meeting, "Next case shortly")
    meeting.waiting.does_not_see("M26-", "M25-", "he still has a key")


def type_line(meeting, line):
    """One line and Enter. With scripts the connection is cut before some of them."""
    page = meeting.desk.page
    if not meeting.scripted:
        page.locator("#line").fill(line)
        with page.expect_navigation():
            page.locator("#line").press("Enter")
        return
    is_cut = sum(map(ord, line)) % 3 == 0
    if is_cut:
        meeting.cuts += 1
        meeting.desk.is_cut = True
        meeting.desk.context.set_offline(True)
    page.locator("#line").fill(line)
    page.locator("#line").press("Enter")
    if is_cut:
        page.get_by_text("Not saved, trying again").first.wait_for()
        meeting.desk.context.set_offline(False)
        page.get_by_text("Not saved, trying again").first.wait_for(
            state="detached", timeout=60_000)
    page.wait_for_function("() => document.querySelector('#line').value === ''")
    settle(page)


def settle(page):
    """Waits until what was sent has come back."""
    page.wait_for_function("() => !document.querySelector('.unsaved')")


def refresh(visitor, path):
    """Without scripts a window shows what is new when it is asked to."""
    if not visitor.scripted:
        visitor.opens(path)


def see_on_screen(meeting, *words):
    page = meeting.screen.page
    refresh(meeting.screen, f"{meeting.path}/screen")
    for wanted in words:
        page.get_by_text(wanted).first.wait_for()


def agree(meeting, number):
    housing = meeting.housing
    housing.opens(f"{meeting.path}/seat")
    if meeting.scripted:
        # What the window lacked has come.
        housing.page.get_by_text("Live").first.wait_for()
    if housing.page.get_by_role("button", name="Agree").count():
        housing.presses("Agree")
        housing.sees("Agreed")


def remember(meeting):
    """What is minuted of the case, without the times at which it was typed."""
    meeting.desk.opens(f"{meeting.path}/desk")
    rows = meeting.desk.page.locator("#entries .minuted > p").all_inner_texts()
    meeting.minutes.append([plain(row) for row in rows])


def go_on(meeting, number):
    """By the chair's one press, or from the desk's line."""
    if number % 2:
        meeting.chair.opens(f"{meeting.path}/chair")
        meeting.chair.presses("Finish")
        return
    page = meeting.desk.page
    page.locator("#line").fill(">")
    with page.expect_navigation():
        page.locator("#line").press("Enter")


def nothing_that_was_typed_is_lost_or_stands_twice(meeting):
    assert len(meeting.minutes) == meeting.cases
    for number, rows in enumerate(meeting.minutes, 1):
        assert len(rows) == KEPT, f"case {number}: {len(rows)}"
        assert len(set(rows)) == KEPT, f"case {number} has a line twice"
    if meeting.scripted:
        assert meeting.cuts >= 40, f"only {meeting.cuts} cuts"


def the_meeting_is_closed(meeting):
    meeting.desk.opens(f"{meeting.path}/desk")
    meeting.desk.follows("Close the meeting")
    meeting.desk.presses("Close the meeting")


def each_agency_has_its_list_at_once(meeting):
    for seat, words in ((meeting.housing, "Change the locks"), (meeting.police, "")):
        seat.opens("/actions")
        if words:
            seat.sees(words)


STEPS = [
    everybody_signs_in,
    thirteen_agencies_come,
    those_who_speak_have_declared,
    the_chair_opens_the_meeting_from_her_window,
    the_others_take_their_places,
    case_one_is_opened,
    eighteen_cases_are_heard,
    nothing_that_was_typed_is_lost_or_stands_twice,
    the_meeting_is_closed,
    each_agency_has_its_list_at_once,
]


def steps(scripted):
    """Only a window that goes on by itself can move."""
    first = STEPS.index(eighteen_cases_are_heard)
    return STEPS[:first] + [nothing_moves_under_a_press] * scripted + STEPS[first:]


def both_wrote_the_same(one, other):
    assert len(one) == len(other) >= 18, f"{len(one)} and {len(other)} cases"
    different = [place for place, pair in enumerate(zip(one, other), 1) if pair[0] != pair[1]]
    assert not different, f"the minutes differ in {different}: {one[different[0] - 1][:2]}"

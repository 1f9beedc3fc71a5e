"""Two people at the same thing at once: whoever is later loses nothing that she typed."""

from receiving import waiting_referrals
from visitor import Visitor

REASON = "On which street was it, and on which day?"
LATE = "She rang her sister from the neighbour’s telephone."


def a_decision_that_came_too_late_shows_what_was_typed(circle):
    first = circle.coordinator
    referral = waiting_referrals(first)[0]
    second = Visitor(circle.world, "coordinator", circle.scripted)
    second.signs_in()
    second.opens(referral)
    second.types(return_reason=REASON)
    first.opens(referral)
    first.chooses("accept-kind", "new")
    first.presses("Accept the referral")
    second.presses("Return it", status=409)
    second.sees(REASON)
    second.leaves()


def the_minute_taker_gets_ready(circle):
    taker = circle.minute_taker
    taker.opens(circle.meeting)
    taker.follows("Make the declaration")
    taker.ticks("agreed")
    taker.presses("Make the declaration")


def attendance_of_two_people_is_joined(circle):
    taker, chair = circle.minute_taker, circle.chair
    chair.opens(f"{circle.meeting}/attendance")
    taker.opens(f"{circle.meeting}/attendance")
    row(taker, "Mockford Recovery Service").locator("input[value=written]").check()
    row(chair, "Mockford Primary Care").locator("input[value=absent]").check()
    chair.presses("Save attendance")
    taker.presses("Save attendance")
    chair.opens(f"{circle.meeting}/attendance")
    assert row(chair, "Mockford Recovery Service").locator("input[value=written]").is_checked()
    assert row(chair, "Mockford Primary Care").locator("input[value=absent]").is_checked()


def row(visitor, agency):
    return visitor.page.locator(".checklist-row", has_text=agency)


def the_minute_taker_begins_a_line(circle):
    taker = circle.minute_taker
    taker.opens(f"{circle.meeting}/desk")
    taker.types(minute_words=LATE)


def her_line_is_shown_to_her_when_the_meeting_has_moved_on(circle):
    taker = circle.minute_taker
    with taker.page.expect_navigation() as arrival:
        taker.button("Add", within="#add-minute").click()
    assert arrival.value.status == 409, arrival.value.status
    circle.world.inspection.page(taker, arrival.value)
    taker.sees("This was not added", "The meeting has moved on from case", LATE)


def two_lines_at_once_are_both_kept(circle):
    taker, chair = circle.minute_taker, circle.chair
    chair.opens(f"{circle.meeting}/desk")
    taker.opens(f"{circle.meeting}/desk")
    chair.types(minute_words="The first of two lines.")
    taker.types(minute_words="The second of two lines.")
    chair.presses("Add", within="#add-minute")
    taker.presses("Add", within="#add-minute")
    taker.sees("The first of two lines.", "The second of two lines.")

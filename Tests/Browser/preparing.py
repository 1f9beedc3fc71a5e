"""A meeting is called, its agenda made and sent out."""

import datetime
import re

from circle import VICTIM


def a_meeting_without_a_day_is_not_called(circle):
    coordinator = circle.coordinator
    coordinator.follows("Meetings")
    coordinator.follows("Call a meeting")
    coordinator.types(minutes="99", venue="Room 4, or by video")
    coordinator.presses("Call this meeting", status=422)
    coordinator.is_told("Enter the date of the meeting")
    coordinator.still_has(minutes="99", venue="Room 4, or by video")


def the_coordinator_calls_a_meeting(circle):
    coordinator = circle.coordinator
    day = datetime.date.today() + datetime.timedelta(days=circle.days_to_meeting)
    coordinator.types(
        minutes="12", starts_at="9.30", date_day=str(day.day), date_month=str(day.month),
        date_year=str(day.year))
    coordinator.presses("Call this meeting")
    coordinator.sees("The meeting was called.", "No case is listed yet.")
    circle.meeting = re.match(r"/meetings/\w{26}", coordinator.path()).group(0)


def the_coordinator_lists_the_cases_that_wait(circle):
    coordinator = circle.coordinator
    coordinator.presses("Add to this agenda", status=422)
    coordinator.is_told("Select at least one case")
    for box in coordinator.page.locator("fieldset input[type=checkbox]").all():
        box.check()
    coordinator.presses("Add to this agenda")
    coordinator.sees("The cases were added to the agenda.", VICTIM)
    row = coordinator.page.locator("#agenda-part tr", has_text=VICTIM)
    link = row.get_by_role("link").first
    circle.reference = link.inner_text()
    circle.case = link.get_attribute("href")


def the_coordinator_moves_the_case_up_to_the_first_place(circle):
    coordinator = circle.coordinator
    rows = coordinator.page.locator("#agenda-part tbody tr")
    assert rows.count() > 1, "there is nothing to put in order"
    row = rows.filter(has_text=VICTIM)
    if "Move up" not in row.inner_text():
        coordinator.presses("Move down", within=f"#agenda-part tbody tr:has-text('{VICTIM}')")
    while "Move up" in row.inner_text():
        coordinator.presses("Move up", within=f"#agenda-part tbody tr:has-text('{VICTIM}')")
    coordinator.sees("The agenda has a new order.")
    coordinator.sees(f"1. {circle.reference}", within="#agenda-part tbody tr:first-child")


def a_case_is_not_taken_off_without_a_reason(circle):
    coordinator = circle.coordinator
    coordinator.follows("Remove", within=f"#agenda-part tbody tr:has-text('{VICTIM}')")
    coordinator.presses("Take it off the agenda", status=422)
    coordinator.is_told("Enter why the case is taken off the agenda")
    coordinator.follows("Leave it on")


def the_agenda_goes_out_after_a_last_look(circle):
    coordinator = circle.coordinator
    coordinator.follows("Send the agenda", within="#agenda-part")
    coordinator.sees("Agencies that do not", "Homes Association")
    coordinator.follows("Do not send it yet")
    coordinator.follows("Send the agenda", within="#agenda-part")
    coordinator.presses("Send it now")
    coordinator.sees("The agenda went out.", "Not in force")

"""The coordinator changes how the area works, from a day that is still to come."""

import datetime

from every_preset import CODES

# Later than a month from now, where a page says no weekday.
FIRST = datetime.date.today() + datetime.timedelta(days=40)
SECOND = datetime.date.today() + datetime.timedelta(days=60)


def a_change_without_a_day_is_not_shown(circle):
    coordinator = circle.coordinator
    coordinator.opens("/settings")
    coordinator.sees("Version 1, in force since", "No change is adopted for a later day.")
    coordinator.opens("/settings/change/grounds")
    coordinator.still_has(visibleHighRiskCount="14")
    coordinator.types(visibleHighRiskCount="12")
    coordinator.presses("See what would change", status=422)
    coordinator.is_told("Enter the day from which the change holds")
    coordinator.still_has(visibleHighRiskCount="12")


def the_coordinator_sees_what_would_change_and_from_when(circle):
    coordinator = circle.coordinator
    fill_day(coordinator, FIRST)
    coordinator.presses("See what would change")
    coordinator.sees("Check what changes", "12 or more", "Until then: 14 or more")
    coordinator.sees(f"From {words(FIRST)}")
    coordinator.presses("Go back to the answers")
    coordinator.still_has(visibleHighRiskCount="12")
    coordinator.presses("See what would change")


def the_coordinator_adopts_it_and_the_history_shows_it(circle):
    coordinator = circle.coordinator
    coordinator.presses("Adopt this change")
    day = words(FIRST)
    coordinator.sees(
        "The settings are changed.", "Version 1, in force since", f"From {day}", "12 or more",
        "Until then: 14 or more", f"Version 2, from {day}", "1 setting")
    coordinator.does_not_see("No change is adopted for a later day.")
    coordinator.opens("/settings/change/grounds")
    coordinator.still_has(visibleHighRiskCount="14")


def settings_of_another_area_are_taken_over(circle):
    coordinator = circle.coordinator
    coordinator.opens("/settings")
    coordinator.follows("Start from another area’s settings")
    offered = coordinator.page.locator("input[name='preset']").all()
    assert sorted(box.get_attribute("value") for box in offered) == CODES, "a preset is missing"
    coordinator.presses("See what would change", status=422)
    coordinator.is_told("Select settings", "Enter the day from which the change holds")
    coordinator.chooses("preset", "weekly-urban")
    fill_day(coordinator, SECOND)
    coordinator.presses("See what would change")
    day = words(SECOND)
    coordinator.sees("Check what changes", f"From {day}", "5 or more", "Until then: 3 or more")
    coordinator.presses("Adopt this change")
    coordinator.sees("The settings are changed.", f"Version 3, from {day}", "Version 2, from")


def whoever_does_not_run_the_area_finds_no_settings(circle):
    circle.nurse.opens("/settings", status=404)
    circle.police.opens("/settings/change/grounds", status=404)


def fill_day(coordinator, day):
    coordinator.types(from_day=str(day.day), from_month=str(day.month), from_year=str(day.year))


def words(day):
    return f"{day.day} {day:%B %Y}"

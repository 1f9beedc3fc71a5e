"""The advisers take the case and speak with the victim."""

from circle import VICTIM

VIEW = "I want him told nothing. I want to keep my job and my flat."


def the_manager_gives_the_case_to_an_adviser(circle):
    manager = circle.manager
    manager.follows("Allocate cases")
    manager.sees(VICTIM)
    manager.follows(circle.reference)
    manager.follows("Allocate an adviser")
    manager.sees("Suggested: ", within="main form")
    chosen = manager.page.locator("input[name='adviser']:checked")
    assert chosen.count() == 1, "the suggestion does not stand chosen"
    manager.page.get_by_role("radio", name="Vita Examplow").check()
    manager.presses("Allocate", within="main")
    manager.sees("Saved.", "Vita Examplow")


def a_case_that_has_an_adviser_is_given_to_another_only_by_choice(circle):
    manager = circle.manager
    manager.opens(f"{circle.case}/adviser")
    manager.sees("The adviser is Vita Examplow.")
    assert not manager.page.locator("input[name='adviser']:checked").count(), "somebody is chosen"
    manager.presses("Allocate", within="main", status=422)
    manager.is_told("Select an adviser")
    manager.opens(circle.case)
    manager.sees("Vita Examplow")


def the_adviser_records_how_she_reached_the_victim(circle):
    adviser = circle.adviser
    adviser.opens("/cases")
    adviser.follows(circle.reference)
    adviser.follows("Record how you tried to reach the victim")
    adviser.sees("Tuesdays before noon", "His sister at the front desk")
    adviser.does_not_see("01632 960 999")
    safe = adviser.page.locator("input[name='route'][value='telephone']")
    assert safe.is_checked(), "the way that is safe does not stand chosen"
    adviser.types(notes="She was at work and could talk.")
    adviser.presses("Save attempt", status=422)
    adviser.is_told("Select what came of it")
    adviser.still_has(notes="She was at work and could talk.")
    assert safe.is_checked(), "the way is lost"
    adviser.chooses("outcome", "reached")
    adviser.presses("Save attempt")
    adviser.sees("Saved.", "She was at work and could talk.")


def a_way_that_nobody_called_safe_needs_a_reason(circle):
    adviser = circle.adviser
    adviser.follows("Record another attempt")
    adviser.chooses("outcome", "noAnswer")
    adviser.chooses("route", "text")
    adviser.presses("Save attempt", status=422)
    adviser.is_told("This way is not known to be safe now. Enter why you used it")
    adviser.types(why_not_safe="She asked for it when she rang us.")
    adviser.presses("Save attempt")
    adviser.sees("Saved.", "She asked for it when she rang us.")


def the_adviser_records_what_the_victim_wants(circle):
    adviser = circle.adviser
    adviser.follows("Record the victim’s view")
    adviser.presses("Save view", status=422)
    adviser.is_told("Enter what the victim wants the meeting to know")
    adviser.types(view=VIEW)
    adviser.presses("Save view")
    adviser.sees("Saved.", VIEW)

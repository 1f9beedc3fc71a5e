"""The advisers take the case and speak with the victim."""

from circle import VICTIM

VIEW = "I want him told nothing. I want to keep my job and my flat."


def the_manager_gives_the_case_to_an_adviser(circle):
    manager = circle.manager
    manager.follows("Allocate cases")
    manager.sees(VICTIM)
    manager.follows(circle.reference)
    manager.follows("Allocate an adviser")
    manager.presses("Allocate", within="main", status=422)
    manager.is_told("Select an adviser")
    manager.picks("adviser", "Vita Examplow")
    manager.presses("Allocate", within="main")
    manager.sees("Saved.", "Vita Examplow")


def the_adviser_records_how_she_reached_the_victim(circle):
    adviser = circle.adviser
    adviser.opens("/cases")
    adviser.follows(circle.reference)
    adviser.follows("Record how you tried to reach the victim")
    adviser.sees("Tuesdays before noon", "01632 960 999", "His sister at the front desk")
    adviser.types(notes="She was at work and could talk.")
    adviser.presses("Save attempt", status=422)
    adviser.is_told("Select what came of it", "Select how you tried")
    adviser.still_has(notes="She was at work and could talk.")
    adviser.chooses("outcome", "reached")
    adviser.chooses("route", "telephone")
    adviser.presses("Save attempt")
    adviser.sees("Saved.", "She was at work and could talk.")


def the_adviser_records_what_the_victim_wants(circle):
    adviser = circle.adviser
    adviser.follows("Record the victim’s view")
    adviser.presses("Save view", status=422)
    adviser.is_told("Enter what the victim wants the meeting to know")
    adviser.types(view=VIEW)
    adviser.presses("Save view")
    adviser.sees("Saved.", VIEW)

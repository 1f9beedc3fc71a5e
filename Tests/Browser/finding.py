"""A case is found by what somebody remembers of it."""

from circle import PERPETRATOR, VICTIM


def the_coordinator_finds_the_case_by_how_a_name_begins(circle):
    coordinator = circle.coordinator
    coordinator.follows("Cases")
    coordinator.presses("Find a case", status=422)
    coordinator.is_told("Enter a name or a case number")
    coordinator.types(words="z")
    coordinator.presses("Find a case", status=422)
    coordinator.is_told("Enter at least two letters of a name")
    coordinator.still_has(words="z")
    for words in ["zyx quill", VICTIM.upper(), "barnaxo"]:
        coordinator.types(words=words)
        coordinator.presses("Find a case")
        coordinator.sees(circle.reference, VICTIM)
        coordinator.still_has(words=words)
        assert coordinator.path() == "/cases/find", "what was typed is in the address"
    coordinator.sees(f"Perpetrator: {PERPETRATOR}")


def what_nobody_is_called_is_not_found(circle):
    coordinator = circle.coordinator
    coordinator.types(words="Nobody Atall")
    coordinator.presses("Find a case")
    coordinator.sees("Nothing fits.")
    coordinator.does_not_see(VICTIM)


def a_number_leads_to_its_case_at_once(circle):
    coordinator = circle.coordinator
    coordinator.types(words=circle.reference.lower())
    coordinator.presses("Find a case")
    assert coordinator.path() == circle.case, "the number led elsewhere"


def before_they_have_declared_the_police_find_nothing(circle):
    police = circle.police
    for words in ["zyxandra", circle.reference]:
        police.opens("/cases/find")
        police.types(words=words)
        police.presses("Find a case")
        police.sees("Nothing fits.")
        police.does_not_see(VICTIM)


def the_police_find_it_once_they_may_see_it(circle):
    police = circle.police
    police.opens("/cases/find")
    police.types(words="zyxandra")
    police.presses("Find a case")
    police.sees(circle.reference, VICTIM)

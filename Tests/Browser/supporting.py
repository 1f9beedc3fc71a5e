"""What advisers do beside the telephone: their hours, safe contact, risk over time, no view."""

from circle import ONE_SIDE, OTHER_SIDE
from visitor import HIDDEN

TIMES = "Only at her mother’s, on Sundays"
OTHER_TIMES = "Not on Sundays any more, and before school on Mondays"


def the_manager_sets_the_hours_of_an_adviser(circle):
    manager = circle.manager
    manager.follows("Advisers")
    manager.sees("2 advisers", "Vita Examplow", "Asta Fictorby", "100%")
    manager.follows("Vita Examplow")
    manager.types(hours="0")
    manager.presses("Save", within="main", status=422)
    manager.is_told("Hours")
    manager.types(hours="60", languages="Welsh, Polish")
    manager.ticks("works-with-honourBased")
    manager.presses("Save", within="main")
    manager.sees("Vita Examplow", "60%", "Welsh, Polish")


def nobody_is_offered_who_supports_the_other_side(circle):
    manager = circle.manager
    manager.opens(f"{circle.case}/adviser")
    manager.page.get_by_role("radio", name="Vita Examplow").check()
    manager.presses("Allocate", within="main")
    manager.opens(f"{circle.opposite_case}/adviser")
    manager.sees("Asta Fictorby", within="main form")
    assert "Vita Examplow" not in manager.text("main form"), "she supports the other side"
    circle.adviser.opens(circle.opposite_case, status=404)


def the_adviser_confirms_how_the_victim_may_be_reached(circle):
    adviser = circle.adviser
    adviser.opens(f"{circle.case}/safe-contact")
    adviser.still_has(contact_telephone=HIDDEN)
    adviser.types(contact_telephone="")
    adviser.presses("Confirm", within="main", status=422)
    adviser.is_told("Enter the number that is safe to telephone")
    adviser.types(contact_telephone="01632 960 321", contact_safe_times=TIMES)
    adviser.presses("Confirm", within="main")
    adviser.sees(TIMES)
    adviser.does_not_see("01632 960 321")


def what_she_said_before_is_kept_when_she_is_asked_again(circle):
    adviser = circle.adviser
    adviser.opens(f"{circle.case}/safe-contact")
    adviser.still_has(contact_safe_times=TIMES)
    adviser.types(contact_safe_times=OTHER_TIMES)
    adviser.presses("Confirm", within="main")
    adviser.sees(OTHER_TIMES, "What was said of safe contact before")
    adviser.opens(f"{circle.case}/contact")
    adviser.sees(OTHER_TIMES)


def the_adviser_assesses_the_risk_again(circle):
    adviser = circle.adviser
    adviser.opens(circle.case)
    adviser.follows("Risk checklist of 24 questions", within="section:has(#assessments)")
    adviser.presses("Save assessment", status=422)
    adviser.is_told(
        "Select how you know the answers", "Select whether you are trained in these questions")
    adviser.chooses("source", "byTelephone")
    adviser.chooses("trained", "yes")
    for number in [2, 10, 11]:
        adviser.chooses(f"checklist-{number}", "yes")
    adviser.presses("Save assessment")


def what_was_assessed_before_stands_beside_it(circle):
    adviser = circle.adviser
    adviser.opens(circle.case)
    table = adviser.page.locator("section:has(#assessments) table").first.locator("tbody tr")
    told = [row.inner_text() for row in table.all()]
    assert len(told) > 1, f"{len(told)} assessments are shown"
    assert "With the victim, by telephone" in told[-1], told
    adviser.follows("See every answer of every assessment")
    adviser.sees("Risk assessments", "With the referral", "With the victim, by telephone")


def why_there_is_no_view_of_the_victim(circle):
    adviser = circle.adviser
    adviser.opens(f"{circle.case}/view")
    adviser.chooses("missing", "other")
    adviser.presses("Save the reason", status=422)
    adviser.is_told("Enter why there is no view")
    adviser.chooses("missing", "couldNotReach")
    adviser.types(missing_words="Three calls on two Sundays, and nobody answered.")
    adviser.presses("Save the reason")
    adviser.opens(circle.case)
    adviser.sees("Three calls on two Sundays, and nobody answered.")
    assert "view" not in adviser.text("section:has(#now)"), "the view is asked for all the same"


def the_other_sides_adviser_sees_her_own_case_only(circle):
    manager = circle.manager
    manager.opens(f"{circle.opposite_case}/adviser")
    manager.page.get_by_role("radio", name="Asta Fictorby").check()
    manager.presses("Allocate", within="main")
    other = circle.signed_in("idva.two")
    other.opens(circle.opposite_case)
    other.sees(OTHER_SIDE)
    other.opens(circle.case, status=404)
    other.opens("/cases")
    other.does_not_see(ONE_SIDE)

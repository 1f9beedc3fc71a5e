"""Something in a referral was wrong: it is sent again, and nothing that it said before is lost."""

from circle import ONE_SIDE
from deciding import ONE

NOW = "He waited for her at the station, not at her work, and said that he would find her."
WHY = "I had the wrong place from the call log."


def a_correction_needs_a_change_and_a_reason(circle):
    nurse = circle.nurse
    nurse.opens(circle.referral)
    nurse.presses("Correct this referral")
    nurse.sees("Check your answers", ONE.happened)
    nurse.presses("Go on to correct the referral")
    nurse.sees("Nothing is changed yet.")
    nurse.follows("Change what is wrong")
    nurse.follows("Change", within="main dl > div:has-text('What happened')")
    nurse.types(reasons_what_happened=NOW)
    nurse.presses("Save and continue")
    nurse.presses("Go on to correct the referral")
    nurse.sees("1 thing changes", "Before", ONE.happened, "Now", NOW)
    nurse.presses("Send the correction", status=422)
    nurse.is_told("Enter what you corrected and why")


def both_versions_are_shown(circle):
    nurse = circle.nurse
    nurse.types(reason=WHY)
    nurse.presses("Send the correction")
    nurse.sees(
        "It was sent 2 times.", "Version 2, sent on", WHY, "1 change", ONE.happened, NOW,
        "Version 1, sent on")


def whoever_read_the_first_is_told(circle):
    coordinator = circle.coordinator
    coordinator.opens("/")
    coordinator.follows(f"Case {circle.reference}: the referral was corrected")
    coordinator.sees("Versions of this referral", WHY, ONE.happened, NOW)
    coordinator.opens("/")
    coordinator.does_not_see("the referral was corrected")
    coordinator.opens(circle.case)
    coordinator.sees(ONE_SIDE, NOW, "Referral corrected")

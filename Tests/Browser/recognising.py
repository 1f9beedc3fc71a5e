"""Somebody who is known already is recognised under another spelling, name and address; her sister
is not taken for her; and what is said of them can be taken back."""

from brief_referral import Telling, refer
from circle import KNOWN, KNOWN_HIM, KNOWN_RENAMED, KNOWN_SISTER

OLD_HOUSE = "14 Invented Parade\nSidewick\nZZ7 7ZZ"
NUMBER = {"victim_telephone": "01632 960 774", "victim_safe_times": "Mornings"}
FIRST = Telling(
    KNOWN, KNOWN_HIM, born="17 8 1989", perpetrator_born="3 11 1985", address=OLD_HOUSE,
    may_call="yes", safe_contact=NUMBER)
# Misspelt, married and moved.
AGAIN = Telling(
    KNOWN_RENAMED, "Kazimirus Featherquil", born="17 8 1989", perpetrator_born="3 11 1985",
    address="2 Elsewhere Court\nSidewick\nZZ2 2ZZ", happened="He found the new flat.")
SISTER = Telling(
    KNOWN_SISTER, "Rupertus Oddweather", born="29 1 1993", perpetrator_born="9 9 1990",
    address=OLD_HOUSE, happened="He broke the door of the house.")
FIRST_CARD = "main section.card:has-text('Why it may be the same person') >> nth=0"


def somebody_is_referred_and_accepted(circle):
    accepts(circle, refer(circle.nurse, FIRST))
    circle.coordinator.opens("/cases")
    circle.coordinator.follows_in_row(KNOWN)
    circle.reference = circle.coordinator.page.locator("h1").inner_text().removeprefix("Case ")


def misspelt_renamed_and_moved_she_stands_first_with_the_reasons(circle):
    circle.referral = refer(circle.police, AGAIN)
    coordinator = circle.coordinator
    coordinator.opens(circle.referral)
    coordinator.sees(
        f"Case {circle.reference}", KNOWN, "Same date of birth", "Same perpetrator",
        "But: different last name", within=FIRST_CARD)


def not_the_same_is_said_in_one_press_and_no_repeat_is_offered(circle):
    coordinator = circle.coordinator
    assert offers(coordinator, f"Repeat of {circle.reference}")
    coordinator.presses("Not the same")
    coordinator.sees("Decided: not the same person")
    assert not offers(coordinator, f"Repeat of {circle.reference}")


def it_is_taken_back_and_all_is_as_before(circle):
    coordinator = circle.coordinator
    coordinator.presses("Take that back")
    coordinator.does_not_see("Decided: not the same person")
    assert offers(coordinator, f"Repeat of {circle.reference}")


def a_sister_at_the_same_address_is_not_taken_for_her(circle):
    sister = refer(circle.nurse, SISTER)
    coordinator = circle.coordinator
    coordinator.opens(sister)
    coordinator.sees("No earlier case in this area has a victim like this one.")
    accepts(circle, sister)


def accepted_as_new_she_waits_to_be_recognised(circle):
    coordinator = circle.coordinator
    accepts(circle, circle.referral)
    coordinator.opens("/")
    coordinator.follows("may be of a victim who is known already")
    coordinator.sees(KNOWN, KNOWN_RENAMED, "Same date of birth", "If the same")
    coordinator.does_not_see(KNOWN_SISTER)


def the_same_person_is_said_in_one_press(circle):
    """What follows from it is said before, and the case is a repeat where the rule counts it."""
    coordinator = circle.coordinator
    coordinator.sees(f"becomes a repeat of {circle.reference}")
    coordinator.presses("The same person")
    coordinator.sees("No two cases wait", "Decided in the past four weeks", "and a repeat, on")
    coordinator.opens("/cases")
    coordinator.follows_in_row(KNOWN_RENAMED)
    coordinator.sees(", repeat")


def that_is_taken_back_too(circle):
    coordinator = circle.coordinator
    coordinator.opens("/repeats")
    coordinator.presses("Take that back")
    coordinator.sees(KNOWN, KNOWN_RENAMED, "If the same")
    coordinator.presses("Not the same")
    coordinator.sees("No two cases wait", "Not the same person")
    coordinator.opens("/")
    coordinator.does_not_see("may be of a victim who is known already")


def accepts(circle, referral):
    circle.coordinator.opens(referral)
    circle.coordinator.chooses("accept-kind", "new")
    circle.coordinator.presses("Accept the referral")
    circle.coordinator.sees("was accepted as case")


def offers(coordinator, words):
    return coordinator.page.get_by_label(words).count() == 1

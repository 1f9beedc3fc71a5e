"""In an area begun with each of the presets that come with the program: somebody new is referred,
and what the next chapters need is there."""

import areas
from brief_referral import Telling, refer
from circle import CHILD, PERPETRATOR, VICTIM
from program import HOUSE

CODES = sorted(file.stem for file in (HOUSE / "Areas").glob("*.json"))
COLLEAGUES = [areas.NURSE, areas.COORDINATOR, areas.POLICE]
SOMEBODY_NEW = Telling(
    VICTIM, PERPETRATOR, child=CHILD, may_call="yes", points_to=("stalking",),
    safe_contact={
        "victim_telephone": "01632 960 999", "victim_safe_times": "Tuesdays before noon",
        "victim_who_must_not_know": "His sister at the front desk",
    })


def an_area_is_set_up_with_each_preset(program):
    for code in CODES:
        areas.set_up(program, f"Area of {code}", f".{code}", COLLEAGUES, preset=code)


def a_new_person_is_referred(circle):
    nurse = circle.nurse
    nurse.sees(f"Area of {circle.ending.removeprefix('.')}")
    circle.referral = refer(nurse, SOMEBODY_NEW)
    nurse.sees("It waits for the coordinator’s decision.")


def the_coordinator_sees_what_was_sent_and_accepts_it(circle):
    coordinator = circle.coordinator
    coordinator.opens("/referrals")
    coordinator.follows(VICTIM)
    coordinator.sees(
        VICTIM, PERPETRATOR, CHILD, "Before you decide", "So often that she counts the days.",
        "version 1 of your area’s settings")
    assert coordinator.path() == circle.referral, "another referral was opened"
    coordinator.chooses("accept-kind", "new")
    coordinator.presses("Accept the referral")
    coordinator.sees("was accepted as case")

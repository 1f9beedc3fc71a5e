"""Questions that an area turns on for itself are asked from that day, and have to be answered."""

import datetime

from brief_referral import (
    Telling, answer_the_checklist, begin, send, tell_of_safety, tell_of_the_people,
    tell_the_reasons)
from changing_settings import fill_day
from circle import NOT_FOR_US, PERPETRATOR

TELLING = Telling(NOT_FOR_US, PERPETRATOR, born="1 2 1983", wants_police="no")
ABOUT_POLICE = "She wants no report before she has moved."


def the_coordinator_turns_the_questions_on(circle):
    coordinator = circle.coordinator
    coordinator.opens("/settings/change/referralForm")
    for name in ["managerSignOff", "wantsPolice", "policeWillRecord", "declineNeedsReviewer"]:
        coordinator.chooses(name, "yes")
    fill_day(coordinator, datetime.date.today())
    coordinator.presses("See what would change")
    coordinator.sees("Check what changes", "Asked for", "Asked, with her reasons")
    coordinator.presses("Adopt this change")
    coordinator.sees("The settings are changed.", "Asked for")


def the_nurse_is_asked_whether_the_victim_wants_the_police(circle):
    nurse = circle.nurse
    begin(nurse)
    circle.draft = nurse.path()
    nurse.sees("You and the meeting", "Not started")
    tell_of_the_people(nurse, TELLING)
    tell_the_reasons(nurse, TELLING)
    answer_the_checklist(nurse, TELLING)
    nurse.sees("The police here record any crime that a referral tells of")
    nurse.presses("Save and continue", status=422)
    nurse.is_told("Select whether the victim wants to speak to the police")
    nurse.types(safety_about_police=ABOUT_POLICE)
    tell_of_safety(nurse, TELLING)


def it_is_not_sent_before_a_manager_has_signed_it_off(circle):
    nurse = circle.nurse
    nurse.sees("Before you can send this", "Enter who signed this off")
    nurse.follows("Enter who signed this off")
    nurse.types(presenting_manager="Wanda Matronly", presenting_title="Ward sister")
    nurse.presses("Save and continue", status=422)
    nurse.is_told("Enter when it was signed off")
    nurse.still_has(presenting_manager="Wanda Matronly", presenting_title="Ward sister")
    today = datetime.date.today()
    nurse.types(presenting_signed_day=f"{today.day} {today.month} {today.year}")
    nurse.presses("Save and continue")
    nurse.sees("Check your answers", "Wanda Matronly", ABOUT_POLICE)
    circle.referral = send(nurse)


def the_coordinator_reads_what_was_asked_and_needs_a_second_person_to_decline(circle):
    coordinator = circle.coordinator
    coordinator.opens(circle.referral)
    coordinator.sees("Wanda Matronly", "Ward sister", ABOUT_POLICE)
    coordinator.types(decline_reason="It is about a fence, and nobody is in danger.")
    coordinator.presses("Decline it", status=422)
    coordinator.is_told("Enter who reviewed this with you")
    coordinator.still_has(decline_reason="It is about a fence, and nobody is in danger.")
    coordinator.types(decline_reviewer="Petra Inventley, police")
    coordinator.presses("Decline it")
    circle.nurse.opens(circle.referral)
    circle.nurse.sees("Reviewed by Petra Inventley, police")

"""An area with a risk instrument of its own, which is a file and not a program."""

import datetime
import json
import shutil
from pathlib import Path

import areas
from brief_referral import (
    Telling, begin, send, tell_of_safety, tell_of_the_people, tell_the_reasons)
from circle import PERPETRATOR, VICTIM
from conferring import give_the_reason_and_finish

FILES = Path(__file__).resolve().parent / "instruments"
TITLE = "Ownbury’s own questions"
FURTHER_TITLE = "Ownbury’s questions on devices"
TELLING = Telling(
    VICTIM, PERPETRATOR, may_call="yes",
    safe_contact={
        "victim_telephone": "01632 960 999", "victim_safe_times": "Tuesdays before noon",
        "victim_who_must_not_know": "His sister at the front desk",
    })
WHAT_SHE_EATS = "He locks the kitchen."
HER_WORDS = "A door that only I can open."
# 3 for what happens every day, 4 for a device that was followed, and 1 for what happens at times.
POINTS = "8 points"
BAND = "Amber lantern"
MORE_POINTS = "10 points"
HIGHER_BAND = "Red lantern"


def the_areas_own_files_are_checked_and_put_beside_the_records(program):
    for file in sorted(FILES.glob("*.json")):
        said = program.operator("instrument", "check", str(file), at_home=False)
        assert "Nothing is wrong with it." in said, said
        held = program.data / "Instruments"
        held.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, held)


def the_area_adopts_them(program):
    area = areas.set_up(
        program, "Ownbury", ".ownbury", areas.EVERYBODY + [areas.PROBATION],
        without_agreement=["Homes Association"])
    settings = json.loads(program.operator("area", "settings", area))
    settings["instrument"] = "ownbury-danger"
    settings["furtherInstruments"] = ["ownbury-devices"]
    file = program.folder / "settings.json"
    file.write_text(json.dumps(settings))
    program.operator("area", "check", str(file), at_home=False)
    program.operator(
        "area", "adopt", area, "--settings", str(file), "--from", str(datetime.date.today()))


def the_area_says_which_questions_it_asks(circle):
    coordinator = circle.coordinator
    coordinator.opens("/settings")
    coordinator.sees("Version 2, in force since", TITLE, FURTHER_TITLE)


def the_nurse_is_asked_the_areas_own_questions(circle):
    nurse = circle.nurse
    begin(nurse)
    circle.draft = nurse.path()
    tell_of_the_people(nurse, TELLING)
    tell_the_reasons(nurse, TELLING)
    nurse.sees("At home", "Outside", "In the victim’s words", "Every day", "High-risk factor")
    nurse.does_not_see("Violence and threats")
    nurse.chooses("checklist-3", "daily")
    nurse.chooses("checklist-12", "yes")
    nurse.ticks("checklist-12-which-car")
    nurse.chooses("checklist-101", "atTimes")
    nurse.types(checklist_200_detail=HER_WORDS)
    nurse.presses("Save and continue", status=422)
    nurse.is_told("to question 3")
    nurse.still_has(checklist_200_detail=HER_WORDS)
    nurse.types(checklist_3_detail=WHAT_SHE_EATS)
    nurse.presses("Save and continue")


def an_answer_opens_the_areas_own_further_questions(circle):
    nurse = circle.nurse
    nurse.sees(FURTHER_TITLE)
    nurse.chooses("further-ownbury-devices-1", "yes")
    nurse.types(further_ownbury_devices_1_detail="His brother.")
    nurse.presses("Save and continue")
    tell_of_safety(nurse, TELLING)


def the_points_are_told_before_it_is_sent(circle):
    nurse = circle.nurse
    nurse.sees(
        TITLE, POINTS, f"Band: {BAND}", "1 Every day", "A car", WHAT_SHE_EATS, HER_WORDS,
        FURTHER_TITLE, "His brother.")
    nurse.does_not_see("This reaches what your area takes as a reason to refer.")


def more_points_are_proposed_as_a_reason(circle):
    nurse = circle.nurse
    nurse.opens(f"{circle.draft}/checklist")
    nurse.chooses("checklist-101", "daily")
    nurse.presses("Save and finish later")
    nurse.opens(f"{circle.draft}/answers")
    nurse.sees(
        MORE_POINTS, f"Band: {HIGHER_BAND}", "This reaches what your area takes as a reason")
    nurse.follows("Change the reasons")
    nurse.ticks("reasons-grounds-visibleHighRisk")
    nurse.presses("Save and continue")
    nurse.opens(f"{circle.draft}/answers")
    nurse.does_not_see("This reaches what your area takes as a reason to refer.")
    circle.referral = send(nurse)


def the_coordinator_sees_the_points_and_accepts(circle):
    coordinator = circle.coordinator
    coordinator.opens("/referrals")
    coordinator.follows(VICTIM)
    coordinator.sees(
        TITLE, MORE_POINTS, f"Band: {HIGHER_BAND}", "answers on the checklist", WHAT_SHE_EATS,
        HER_WORDS)
    coordinator.does_not_see("not seen by the rules", "not among those held here")
    coordinator.chooses("accept-kind", "new")
    coordinator.presses("Accept the referral")
    coordinator.sees("was accepted as case")


def the_adviser_assesses_again_and_the_points_are_set_side_by_side(circle):
    adviser = circle.adviser
    adviser.opens(circle.case)
    adviser.sees(TITLE, "Points", MORE_POINTS)
    adviser.follows(TITLE)
    adviser.sees("Assess the risk again", "At home", "Every day")
    adviser.chooses("source", "withTheVictim")
    adviser.chooses("trained", "yes")
    adviser.chooses("checklist-7", "daily")
    adviser.chooses("checklist-12", "no")
    adviser.presses("Save assessment")
    adviser.opens(circle.case)
    rows = adviser.page.locator("section:has(#assessments) table").first.locator("tbody tr")
    points = [row.locator("td").nth(2).inner_text() for row in rows.all()]
    assert points == ["10", "3"], f"the points are {points}"
    adviser.sees("An earlier assessment also pointed to:")


def the_one_case_is_heard_and_the_meeting_closes(circle):
    chair = circle.chair
    give_the_reason_and_finish(chair)
    chair.sees("Every case was heard or put off.")
    chair.follows("Close the meeting")
    chair.presses("Close the meeting")
    chair.sees("The meeting is closed.", "Heard")

"""Somebody whom the nurse's agency referred before is referred again, and little is typed."""

import questions
from circle import CHILD, PERPETRATOR, VICTIM
from visitor import HIDDEN

AGAIN = "He was in the car park of the hospital again, and followed her to the bus."
MOST_TO_FILL_IN = 9


def the_nurse_looks_for_an_earlier_referral(circle):
    nurse = circle.nurse
    nurse.opens("/referrals/start")
    nurse.presses("Look for an earlier referral", status=422)
    nurse.is_told("Enter the victim’s name")
    nurse.types(find_name="Nobody Whatsoever")
    nurse.presses("Look for an earlier referral")
    nurse.sees("Your agency has no earlier referral of a person like this.")
    nurse.opens("/referrals/start")
    nurse.types(find_name=VICTIM, find_born_day="27 March 1991")
    nurse.presses("Look for an earlier referral")
    nurse.sees(VICTIM, "27 March 1991")
    nurse.does_not_see("1 Inventor’s Row")


def another_agency_does_not_find_her(circle):
    police = circle.police
    police.opens("/referrals/start")
    police.types(find_name=VICTIM, find_born_day="27 March 1991")
    police.presses("Look for an earlier referral")
    police.sees("Your agency has no earlier referral of a person like this.")
    police.does_not_see(VICTIM)


def referring_her_again_begins_with_what_is_known(circle):
    nurse = circle.nurse
    nurse.presses("Refer this person again")
    circle.draft = nurse.path()
    nurse.sees("This begins with what is on record from an earlier case.", "Done")
    nurse.follows("Victim and safe contact")
    nurse.still_has(
        victim_name=VICTIM, victim_born_day="27", victim_born_month="3", victim_born_year="1991",
        victim_address=HIDDEN, victim_telephone=HIDDEN,
        victim_safe_times="Tuesdays before noon",
        victim_who_must_not_know="His sister at the front desk")
    assert nurse.page.locator("input[name='victim-safe-to-call'][value='yes']").is_checked()
    nurse.presses("Save and continue")
    nurse.sees(PERPETRATOR, "Former partner", CHILD)
    nurse.follows("Continue")


def only_what_is_new_is_filled_in(circle):
    nurse = circle.nurse
    nurse.still_has(reasons_what_happened="", reasons_incident_day="")
    filled = Filling(nurse)
    filled.types(reasons_what_happened=AGAIN)
    filled.ticks("reasons-grounds-professionalJudgement")
    filled.types(reasons_judgement="He does not stop after what the court told him.")
    filled.types(reasons_risk_summary="He follows her and knows her shifts.")
    nurse.presses("Save and continue")
    nurse.sees("Risk checklist")
    instrument = questions.instrument_asked(nurse)
    carried = questions.about(instrument, "stalking")[0]["number"]
    assert nurse.page.locator(f"input[name='checklist-{carried}'][value='yes']").is_checked()
    questions.says_yes(nurse, questions.about(instrument, "escalation")[0])
    nurse.presses("Save and continue")
    nurse.sees("Stalking questions")
    nurse.presses("Save and continue")
    filled.chooses("safety-children", "done")
    filled.chooses("safety-adults", "notNeeded")
    filled.chooses("safety-police", "done")
    filled.chooses("safety-told", "yes")
    filled.chooses("safety-agrees", "yes")
    nurse.presses("Save and continue")
    nurse.sees("Check your answers", VICTIM, PERPETRATOR, CHILD, AGAIN)
    nurse.presses("Send the referral")
    nurse.sees("Referral sent")
    assert filled.count <= MOST_TO_FILL_IN, f"{filled.count} had to be filled in"


class Filling:
    """Counts what a visitor fills in."""

    def __init__(self, visitor):
        self.visitor = visitor
        self.count = 0

    def types(self, **fields):
        self.count += len(fields)
        self.visitor.types(**fields)

    def chooses(self, name, value):
        self.count += 1
        self.visitor.chooses(name, value)

    def ticks(self, name):
        self.count += 1
        self.visitor.ticks(name)

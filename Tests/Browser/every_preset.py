"""An area begun with each of the presets that come with the program, and a first referral there."""

import datetime

from circle import PERPETRATOR, VICTIM
from program import HOUSE
from visitor import PASSWORD, Visitor

CODES = sorted(file.stem for file in (HOUSE / "Areas").glob("*.json"))


def an_area_is_set_up_with_each_preset(program):
    signed_on = datetime.date.today()
    review_by = signed_on + datetime.timedelta(days=365)
    for code in CODES:
        area = program.operator("area", "add", f"Area of {code}", "--preset", code)
        agency = program.operator(
            "area", "add-agency", area, f"Hospital of {code}", "--kind", "acuteTrust")
        program.operator(
            "area", "sign-agreement", area, agency, "--signed-on", str(signed_on),
            "--review-by", str(review_by))
        program.operator(
            "account", "add", f"nurse.{code}", "--name", "Nora Firstly", "--agency", agency,
            "--area", area, "--role", "referrer", typed=PASSWORD + "\n")


def a_referral_is_sent_under(code):
    """The step of one preset."""

    def step(world):
        nurse = Visitor(world, f"nurse.{code}", scripted=False)
        nurse.signs_in()
        nurse.sees(f"Area of {code}")
        refer(nurse)
        nurse.leaves()

    step.__name__ = f"a_new_person_is_referred_under_{code}"
    return step


def refer(nurse):
    nurse.opens("/referrals/start")
    nurse.presses("Start now")
    draft = nurse.path()
    nurse.follows("Victim and safe contact")
    nurse.types(
        victim_name=VICTIM, victim_born_day="27 3 1991", victim_address="1 Inventor’s Row")
    nurse.chooses("victim-safe-to-call", "notKnown")
    nurse.presses("Save and continue")
    nurse.follows("Add a perpetrator")
    nurse.types(name=PERPETRATOR)
    nurse.picks("relationship", "Former partner")
    nurse.presses("Save and continue")
    nurse.follows("Continue")
    nurse.types(
        reasons_what_happened="He waited for her.", reasons_judgement="He means it.",
        reasons_risk_summary="He says that he will find her.")
    nurse.ticks("reasons-grounds-professionalJudgement")
    nurse.presses("Save and continue")
    answer_the_first_question(nurse)
    nurse.opens(f"{draft}/safety")
    for step in ["children", "adults", "police"]:
        nurse.chooses(f"safety-{step}", "notNeeded")
    nurse.chooses("safety-told", "yes")
    nurse.chooses("safety-agrees", "yes")
    nurse.presses("Save and continue")
    nurse.sees("Check your answers", VICTIM, PERPETRATOR)
    nurse.presses("Send the referral")
    nurse.sees("Referral sent")


def answer_the_first_question(nurse):
    """Whatever the area's checklist is; the rest was not asked, which stops nothing."""
    nurse.sees("Risk checklist")
    answers = nurse.page.locator("main form fieldset, main form [role=radiogroup]").first
    answers.locator("input[type=radio]").nth(1).check()
    nurse.presses("Save and continue")


STEPS = [a_referral_is_sent_under(code) for code in CODES]

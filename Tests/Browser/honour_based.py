"""A case of honour-based abuse: a victim of 16 who cannot be asked, and two who harm her."""

import datetime

import questions
from brief_referral import begin, send
from circle import BROTHER, FATHER, YOUNG_VICTIM

BIRTH_YEAR = datetime.date.today().year - 16
NECESSARY = "She may be taken abroad within days, and nobody of the family will say where."
PROPORTIONATE = "Only those who can keep her here are told, and only what they need for that."


def a_victim_of_sixteen_is_for_the_conference(circle):
    nurse = circle.nurse
    begin(nurse)
    circle.draft = nurse.path()
    nurse.follows("Victim and safe contact")
    nurse.types(
        victim_name=YOUNG_VICTIM, victim_born_day="1", victim_born_month="1",
        victim_born_year=str(BIRTH_YEAR),
        victim_address="3 Nowhere Close\nMockford\nZZ3 3ZZ")
    nurse.chooses("victim-safe-to-call", "no")
    nurse.presses("Save and continue")
    nurse.sees("Perpetrators, children and others")


def two_perpetrators_are_named(circle):
    nurse = circle.nurse
    for name, relationship in [(FATHER, "Parent"), (BROTHER, "Brother or sister")]:
        nurse.follows("Add a perpetrator")
        nurse.types(name=name)
        nurse.picks("relationship", relationship)
        nurse.chooses("lives-with-victim", "yes")
        nurse.presses("Save and continue")
    nurse.sees("Perpetrator 1", FATHER, "Perpetrator 2", BROTHER, "Brother or sister")
    nurse.follows("Continue")


def honour_is_the_reason_to_refer(circle):
    nurse = circle.nurse
    nurse.types(
        reasons_what_happened="She was told that a marriage has been arranged for the spring.",
        reasons_risk_summary="She may be taken abroad to be married against her will.")
    nurse.ticks("reasons-grounds-honourBasedOrForcedMarriage")
    nurse.presses("Save and continue")


def an_answer_opens_the_questions_on_honour(circle):
    nurse = circle.nurse
    for item in questions.about(questions.instrument_asked(nurse), "honourBased"):
        questions.says_yes(nurse, item, "Her father and her brother watch whom she meets.")
    nurse.presses("Save and continue")
    nurse.sees("Questions on honour-based abuse")
    for number in [1, 2, 4]:
        nurse.chooses(f"further-honour-based-{number}", "yes")
    nurse.presses("Save and continue", status=422)
    nurse.is_told("to question 1")
    for box in nurse.page.locator("[id$='-detail'][aria-invalid]").all():
        box.fill("By her father and his brothers.")
    nurse.chooses("further-honour-based-8", "preferNotToSay")
    nurse.presses("Save and continue")
    nurse.sees("Safety steps and telling the victim")


def childrens_social_care_is_asked_about(circle):
    nurse = circle.nurse
    nurse.sees("Somebody under 18 is in this case.")
    nurse.chooses("safety-children", "notNeeded")
    nurse.chooses("safety-adults", "notNeeded")
    nurse.chooses("safety-police", "notYet")
    nurse.chooses("safety-told", "no")
    nurse.types(safety_not_told="Her brother reads her telephone.")
    nurse.presses("Save and continue", status=422)
    nurse.is_told("Enter why a referral to children’s social care is not needed")
    nurse.chooses("safety-children", "done")
    nurse.presses("Save and continue")


def sharing_without_agreement_has_to_be_given_its_reasons(circle):
    nurse = circle.nurse
    nurse.sees("Sharing without agreement")
    nurse.types(sharing_decided_by="The ward manager")
    nurse.presses("Save and continue", status=422)
    nurse.is_told(
        "Select why there is no agreement", "Select what in law allows the sharing",
        "Enter why it is necessary", "Enter why it is proportionate")
    nurse.still_has(sharing_decided_by="The ward manager")
    nurse.chooses("sharing-agreement", "unsafeToAsk")
    for kind in ["article6", "article9"]:
        nurse.page.locator(f"input[name^='sharing-basis-{kind}-']").first.check()
    nurse.types(sharing_necessity=NECESSARY, sharing_proportionality=PROPORTIONATE)
    nurse.presses("Save and continue")


def it_is_sent_without_the_victims_knowing(circle):
    nurse = circle.nurse
    nurse.sees(
        YOUNG_VICTIM, FATHER, BROTHER, "Questions on honour-based abuse",
        "It was not safe to ask", NECESSARY, PROPORTIONATE)
    circle.referral = send(nurse)


def the_coordinator_sees_where_it_leads_and_why_it_was_shared(circle):
    coordinator = circle.coordinator
    coordinator.opens(circle.referral)
    coordinator.sees(
        "The victim is 16 or 17: children’s social care must know as well.",
        "Honour-based abuse or forced marriage", "Telephone call: ",
        "It was not safe to ask. Shared for 2 reasons in law, which stand below.",
        "Why it is necessary", NECESSARY, PROPORTIONATE, "By her father and his brothers.")
    coordinator.does_not_see(
        "children’s social care has not been told", "Nobody named is a partner or relative")

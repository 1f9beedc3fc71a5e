"""A referral without detours, as somebody sends it who has done it before."""

from dataclasses import dataclass, field

import questions


@dataclass
class Telling:
    """What a referral says beside what all of them say."""

    victim: str
    perpetrator: str
    born: str = "27 3 1991"
    perpetrator_born: str = "2 1 1988"
    child: str = ""
    address: str = "1 Inventor’s Row\nMockford\nZZ9 9ZZ"
    safe_contact: dict = field(default_factory=dict)
    happened: str = "He waited for her and said that he would find her."
    reasons: dict = field(default_factory=dict)
    markers: tuple = ()
    points_to: tuple = ()
    may_call: str = "notKnown"
    safety: dict = field(default_factory=dict)
    wants_police: str = ""


def refer(visitor, telling):
    """Gives back the referral's address."""
    begin(visitor)
    tell_of_the_people(visitor, telling)
    tell_the_reasons(visitor, telling)
    answer_the_checklist(visitor, telling)
    tell_of_safety(visitor, telling)
    visitor.sees("Check your answers", telling.victim, telling.perpetrator)
    return send(visitor)


def begin(visitor):
    visitor.opens("/referrals/start")
    visitor.presses("Start now")


def tell_of_the_people(visitor, telling):
    visitor.follows("Victim and safe contact")
    visitor.types(victim_name=telling.victim, victim_born_day=telling.born)
    visitor.types(victim_address=telling.address, **telling.safe_contact)
    visitor.chooses("victim-safe-to-call", telling.may_call)
    visitor.presses("Save and continue")
    visitor.follows("Add a perpetrator")
    visitor.types(name=telling.perpetrator, born_day=telling.perpetrator_born)
    visitor.picks("relationship", "Former partner")
    visitor.presses("Save and continue")
    if telling.child:
        visitor.follows("Add a child")
        visitor.types(name=telling.child)
        visitor.presses("Save and continue")
    visitor.follows("Continue")


def tell_the_reasons(visitor, telling):
    visitor.types(
        reasons_what_happened=telling.happened, reasons_judgement="He means it.",
        reasons_risk_summary="He says that he will find her.", **telling.reasons)
    visitor.ticks("reasons-grounds-professionalJudgement")
    for marker in telling.markers:
        visitor.ticks(f"reasons-markers-{marker}")
    visitor.presses("Save and continue")


def answer_the_checklist(visitor, telling):
    """What is not answered was not asked, which stops nothing."""
    visitor.sees("Risk checklist")
    instrument = questions.instrument_asked(visitor)
    for prompt in telling.points_to:
        item = questions.about(instrument, prompt)[0]
        questions.says_yes(visitor, item, "So often that she counts the days.")
    visitor.presses("Save and continue")
    while "/further/" in visitor.path():
        visitor.presses("Save and continue")


def tell_of_safety(visitor, telling):
    for step in ["children", "adults", "police"]:
        visitor.chooses(f"safety-{step}", telling.safety.get(step, "done"))
    if telling.wants_police:
        visitor.chooses("safety-wants-police", telling.wants_police)
    visitor.chooses("safety-told", "yes")
    visitor.chooses("safety-agrees", "yes")
    visitor.presses("Save and continue")


def send(visitor):
    visitor.presses("Send the referral")
    visitor.sees("Referral sent")
    visitor.follows("See the referral")
    return visitor.path()

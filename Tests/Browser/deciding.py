"""Referrals that do not go the usual way: each is decided to its end, and its referrer reads it."""

import datetime

from brief_referral import Telling, refer
from circle import DANGEROUS, MANAGED, NOT_FOR_US, ONE_SIDE, OTHER_SIDE, WHO_CAN_WAIT

TOMORROW = datetime.date.today() + datetime.timedelta(days=1)
NOT_HIM = "Aloysius Fennimoor"
CANNOT_WAIT = "He is released from prison on Thursday and knows where she is."
CAN_WAIT = "He stays in prison until the spring, as the prison wrote today."
SAME_EVENING = "We were called to the house that evening and took a statement."
ONE = Telling(
    ONE_SIDE, OTHER_SIDE, born="4 5 1990", perpetrator_born="6 7 1988", may_call="yes",
    safe_contact={
        "victim_telephone": "01632 960 123", "victim_safe_times": "After four in the afternoon"},
    reasons={"reasons_cannot_wait": CANNOT_WAIT}, points_to=("threatToKill",))
OTHER = Telling(
    OTHER_SIDE, ONE_SIDE, born="6 7 1988", perpetrator_born="4 5 1990",
    address="7 Elsewhere Yard\nSidewick\nZZ4 4ZZ", happened="He says that she threw a pan at him.")


def opens_the_next(circle, referral):
    circle.coordinator.opens(referral)
    circle.coordinator.sees("Before you decide")


def what_cannot_wait_has_to_be_answered(circle):
    circle.referral = refer(circle.nurse, ONE)
    circle.nurse.sees(CANNOT_WAIT, "Not answered yet")
    coordinator = circle.coordinator
    coordinator.opens("/referrals")
    coordinator.sees("Cannot wait")
    coordinator.follows(ONE_SIDE)
    coordinator.sees(CANNOT_WAIT)
    coordinator.chooses("accept-kind", "new")
    coordinator.presses("Accept the referral", status=422)
    coordinator.is_told("Select whether it gets an emergency meeting")
    coordinator.chooses("emergency", "yes")
    coordinator.types(
        emergency_day_day="", emergency_day_month="", emergency_day_year="")
    coordinator.presses("Accept the referral", status=422)
    coordinator.is_told("Enter the day of the meeting")


def an_emergency_meeting_is_promised_and_the_nurse_reads_by_when(circle):
    coordinator = circle.coordinator
    coordinator.types(
        emergency_day_day=str(TOMORROW.day), emergency_day_month=str(TOMORROW.month),
        emergency_day_year=str(TOMORROW.year))
    coordinator.presses("Accept the referral")
    coordinator.sees("was accepted as case")
    promised = f"An emergency meeting hears it by {TOMORROW:%A} {TOMORROW.day} {TOMORROW:%B}"
    circle.nurse.opens(circle.referral)
    circle.nurse.sees(promised)
    coordinator.opens("/cases")
    coordinator.follows_in_row(ONE_SIDE)
    circle.case = coordinator.path()
    circle.reference = coordinator.page.locator("h1").inner_text().removeprefix("Case ")
    coordinator.sees(promised)


def what_can_wait_is_said_with_the_reason(circle):
    telling = Telling(
        WHO_CAN_WAIT, NOT_HIM, born="9 9 1979", reasons={"reasons_cannot_wait": CANNOT_WAIT})
    referral = refer(circle.nurse, telling)
    opens_the_next(circle, referral)
    coordinator = circle.coordinator
    coordinator.chooses("accept-kind", "new")
    coordinator.chooses("emergency", "no")
    coordinator.presses("Accept the referral", status=422)
    coordinator.is_told("Enter why it can wait")
    coordinator.types(emergency_reason=CAN_WAIT)
    coordinator.presses("Accept the referral")
    circle.nurse.opens(referral)
    circle.nurse.sees(f"No, because: {CAN_WAIT}")


def a_second_referral_of_the_same_evening_joins_the_case(circle):
    police, coordinator = circle.police, circle.coordinator
    telling = Telling(
        ONE_SIDE, OTHER_SIDE, born="4 5 1990", perpetrator_born="6 7 1988", happened=SAME_EVENING)
    referral = refer(police, telling)
    opens_the_next(circle, referral)
    coordinator.sees("May be known already", f"Case {circle.reference}")
    coordinator.page.get_by_role("radio", name=f"Join to case {circle.reference}").check()
    coordinator.presses("Accept the referral")
    coordinator.sees(f"joined case {circle.reference}")
    police.opens(referral)
    police.sees("The conference had a referral of the same people and keeps both in one case.")
    circle.nurse.opens(circle.referral)
    circle.nurse.sees("Accepted")
    circle.nurse.does_not_see(SAME_EVENING)
    coordinator.opens(circle.case)
    coordinator.sees("Further referrals", "Police", SAME_EVENING, ONE.happened)


def when_each_names_the_other_the_coordinator_is_warned(circle):
    housing, coordinator = circle.housing, circle.coordinator
    circle.opposite_referral = refer(housing, OTHER)
    opens_the_next(circle, circle.opposite_referral)
    coordinator.sees(
        "The victim may be the perpetrator elsewhere, and the other way round",
        f"Read case {circle.reference}, which names {ONE_SIDE} as the victim")
    coordinator.chooses("accept-kind", "new")
    coordinator.presses("Accept the referral", status=422)
    coordinator.is_told(
        f"Select whether they are the two people of case {circle.reference}")
    coordinator.page.locator("input[name^='opposite-'][value=yes]").check()
    coordinator.presses("Accept the referral")
    coordinator.sees("was accepted as case")
    coordinator.opens("/cases")
    coordinator.follows_in_row(OTHER_SIDE)
    circle.opposite_case = coordinator.path()
    coordinator.sees(
        "The parties of this case change places in another", f"Case {circle.reference}")
    coordinator.opens(circle.case)
    coordinator.sees("The parties of this case change places in another")


def neither_side_finds_the_other(circle):
    circle.nurse.opens(circle.case)
    circle.nurse.does_not_see("change places", OTHER.happened)
    circle.nurse.opens(circle.opposite_case, status=404)
    circle.nurse.opens(circle.opposite_referral, status=404)
    circle.housing.opens(circle.opposite_case)
    circle.housing.does_not_see("change places", ONE.happened, SAME_EVENING)
    circle.housing.opens(circle.case, status=404)
    circle.housing.opens(circle.referral, status=404)


def what_belongs_elsewhere_is_redirected_and_the_nurse_reads_where(circle):
    nurse, coordinator = circle.nurse, circle.coordinator
    referral = refer(nurse, Telling(NOT_FOR_US, NOT_HIM, born="1 2 1983"))
    opens_the_next(circle, referral)
    coordinator.chooses("redirect-to", "adviceAndLocalServices")
    coordinator.types(redirect_words="The advice service sees her on Monday without a referral.")
    coordinator.presses("Redirect it")
    nurse.opens("/")
    nurse.follows("A referral you sent belongs elsewhere")
    nurse.sees("Where it belongs", "The advice service sees her on Monday without a referral.")


def what_is_declined_says_why_and_who_looked_at_it_too(circle):
    nurse, coordinator = circle.nurse, circle.coordinator
    referral = refer(nurse, Telling(NOT_FOR_US, NOT_HIM, born="1 2 1983"))
    opens_the_next(circle, referral)
    coordinator.types(decline_reason="It is about a fence, and nobody is in danger.")
    coordinator.types(decline_reviewer="Petra Inventley, police")
    coordinator.presses("Decline it")
    nurse.opens("/")
    nurse.follows("A referral you sent was declined")
    nurse.sees(
        "It does not go to a meeting.", "It is about a fence, and nobody is in danger.",
        "Reviewed by Petra Inventley, police")


def where_mappa_leads_the_case_waits_for_the_chair(circle):
    coordinator = circle.coordinator
    telling = Telling(MANAGED, DANGEROUS, born="3 3 1981", markers=("mappaLed",))
    opens_the_next(circle, refer(circle.nurse, telling))
    coordinator.sees("MAPPA")
    coordinator.chooses("accept-kind", "new")
    leads = coordinator.page.get_by_role("checkbox", name="MAPPA leads")
    assert leads.is_checked(), "that MAPPA leads does not stand ticked"
    coordinator.presses("Accept the referral")
    coordinator.opens("/cases")
    coordinator.follows_in_row(MANAGED)
    circle.managed_case = coordinator.path()
    coordinator.sees("MAPPA. The chair has to decide first.")
    coordinator.does_not_see("List this case for a meeting")


def the_chair_leaves_it_to_mappa_and_the_coordinator_hands_it_over(circle):
    chair, coordinator = circle.chair, circle.coordinator
    chair.opens(circle.managed_case)
    chair.follows("Decide whether this case is heard here")
    chair.chooses("heard-here", "no")
    chair.types(heard_reason="MAPPA meets this week and hears of the victim too.")
    chair.presses("Save the decision")
    coordinator.opens(circle.managed_case)
    coordinator.follows("Say who has this case now")
    coordinator.sees("Left to MAPPA", "MAPPA meets this week and hears of the victim too.")
    coordinator.presses("Close the case here", status=422)
    coordinator.is_told("Enter who has the case now")
    coordinator.types(left_words="Told Morwenna Mock of MAPPA today, and sent the referral.")
    coordinator.presses("Close the case here")
    coordinator.sees("Closed")


def the_chair_decides_otherwise_and_it_opens_again(circle):
    chair, coordinator = circle.chair, circle.coordinator
    chair.opens(f"{circle.managed_case}/hearing")
    chair.types(heard_reason="")
    chair.presses("Save the decision", status=422)
    chair.is_told("Enter why")
    chair.chooses("heard-here", "yes")
    chair.types(heard_reason="She needs a move, which MAPPA does not arrange.")
    chair.presses("Save the decision")
    chair.sees("MAPPA, and it is heard here", "She needs a move, which MAPPA does not arrange.")
    coordinator.opens(circle.managed_case)
    coordinator.sees("MAPPA, and it is heard here", "List this case for a meeting")

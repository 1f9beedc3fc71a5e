"""Agencies do what they undertook, the case closes, and whoever began it learns how it went."""

from circle import VICTIM
from conferring import ACTION, MINUTE, RISK


def housing_reports_on_its_action(circle):
    housing = circle.housing
    housing.opens("/actions")
    housing.sees(ACTION)
    row = housing.page.locator(".checklist-row", has_text=f"{circle.reference}: {ACTION}")
    row.locator("input[value=notDone]").check()
    housing.presses("Save", within="main", status=422)
    housing.is_told(f"Enter why the action of {circle.reference} is not done yet")
    row.locator("input[value=done]").check()
    row.locator("input[type=text]").fill("New locks since Monday.")
    housing.presses("Save", within="main")
    housing.sees("1 action recorded.", "Closed in the last weeks")


def the_police_mark_all_their_flags_as_done(circle):
    police = circle.police
    police.opens("/actions")
    police.sees("Check records for him")
    if police.link("Mark all").count():
        police.follows("Mark all")
    for row in police.page.locator(".checklist-row", has_text=circle.reference).all():
        row.locator("input[value=done]").check()
    police.presses("Save", within="main")
    police.sees("recorded.")


def the_chair_hears_of_the_rest_and_the_case_closes(circle):
    chair = circle.chair
    chair.opens(f"{circle.meeting}/outstanding")
    rows = chair.page.locator(".checklist-row", has_text=circle.reference).all()
    assert rows, "no action of the case is left"
    for row in rows:
        row.locator("input[value=done]").check()
    chair.presses("Save what happened")
    chair.opens(circle.case)
    chair.sees("Closed, heard on", MINUTE, RISK, ACTION)


def the_history_tells_what_was_done_without_its_words(circle):
    chair = circle.chair
    chair.follows("things have happened")
    chair.sees("Today", "Community Safety", "Council Housing")
    chair.does_not_see(MINUTE, RISK, ACTION)


def those_who_took_part_read_the_minutes_and_no_others_do(circle):
    circle.police.opens(circle.case)
    circle.police.sees(MINUTE)
    circle.housing.opens(circle.case)
    circle.housing.sees(MINUTE)
    circle.nurse.opens(circle.case)
    circle.nurse.does_not_see(MINUTE)


def the_nurse_sees_what_came_of_her_referral(circle):
    nurse = circle.nurse
    nurse.opens("/")
    nurse.follows("Referrals")
    nurse.sees(VICTIM, circle.reference, "Accepted")
    nurse.opens(circle.referral)
    nurse.sees("Accepted")
    nurse.opens(circle.case)
    nurse.sees(ACTION, "Closed")

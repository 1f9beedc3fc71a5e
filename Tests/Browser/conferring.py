"""The conference: who came, what earlier meetings left, each case in turn, the end."""

from circle import PERPETRATOR, VICTIM

MINUTE = "He was seen near the hospital on two evenings last week."
RISK = "He finds out her new address through his sister."
SMALL_RISK = "Staff who visit the flat may meet him."
ACTION = "Change the locks of the flat and tell her when it is done."


def the_chair_declares(circle):
    chair = circle.chair
    chair.follows("Meetings")
    chair.opens(circle.meeting)
    chair.does_not_see(VICTIM)
    chair.follows("Make the declaration")
    chair.ticks("agreed")
    chair.presses("Make the declaration")
    chair.sees("Your declaration was recorded.", VICTIM)


def the_chair_says_who_is_here(circle):
    chair = circle.chair
    chair.follows("Attendance")
    chair.presses("Save attendance", status=422)
    chair.is_told("Select how at least one agency takes part")
    chair.does_not_see("Mockford Homes Association")
    rows = chair.page.locator(".checklist-row")
    come(rows.filter(has_text="Police"), "core", "Petra Inventley")
    come(rows.filter(has_text="Council Housing"), "deputy", "Somebody Else")
    come(rows.filter(has_text="IDVA Service"), "core", "Vita Examplow")
    come(rows.filter(has_text="Probation"), "apologies", "")
    chair.presses("Save attendance")
    chair.sees("Attendance was saved.")


def come(row, how, person):
    row.locator(f"input[value='{how}']").check()
    row.locator("input[type=text]").fill(person)


def the_chair_goes_through_what_earlier_meetings_left(circle):
    chair = circle.chair
    chair.opens(f"{circle.meeting}/outstanding")
    first = chair.page.locator(".checklist-row").first
    note = first.locator("input[type=text]")
    first.locator("input[value=notDone]").check()
    note.fill("")
    chair.presses("Save what happened", status=422)
    chair.is_told("did not do it")
    first.locator("input[value=done]").check()
    note.fill("Seen to by the deputy.")
    chair.presses("Save what happened")
    chair.sees("What happened to the actions was saved.")


def the_chair_opens_the_meeting_and_the_case(circle):
    chair = circle.chair
    chair.opens(circle.meeting)
    chair.presses("Open the meeting")
    chair.sees("The meeting is open.", "No case is on the table.")
    chair.presses("Open case 1")
    chair.sees(circle.reference, VICTIM, PERPETRATOR, "Tuesdays before noon")
    chair.does_not_see("01632 960 999")


def what_is_said_is_minuted(circle):
    chair = circle.chair
    chair.presses("Add", within="#add-minute", status=422)
    chair.is_told_beside("minute-words", "Enter what was said")
    chair.types(minute_words=MINUTE)
    chair.picks("minute-agency", "Police")
    chair.presses("Add", within="#add-minute")
    chair.sees(MINUTE, within="#entries .minutes")
    if chair.scripted:
        assert chair.focused() == "minute-words", f"the focus is at {chair.focused()!r}"
    chair.types(view_words="She asks that nobody writes to the flat.")
    chair.presses("Add the view")
    chair.sees("She asks that nobody writes to the flat.", within="#entries .minutes")


def two_risks_are_named(circle):
    chair = circle.chair
    chair.types(risk_words=RISK)
    chair.presses("Add the risk", status=422)
    chair.is_told_beside("risk-to", "Select whom the risk is to")
    chair.still_has(risk_words=RISK)
    chair.chooses("risk-to", "victim")
    chair.presses("Add the risk")
    chair.chooses("risk-to", "staff")
    chair.types(risk_words=SMALL_RISK)
    chair.presses("Add the risk")
    chair.sees(RISK, SMALL_RISK, "No action yet", within="#plan")


def an_action_answers_the_first_risk(circle):
    chair = circle.chair
    chair.types(action_words=ACTION)
    chair.presses("Add the action", status=422)
    chair.is_told_beside("action-agency", "Select the agency that acts")
    chair.still_has(action_words=ACTION)
    chair.picks("action-agency", "Council Housing")
    chair.picks("action-answers", RISK)
    chair.types(action_person="Hugo Trialworth")
    chair.chooses("action-due", "oneWeek")
    chair.presses("Add the action")
    chair.sees(ACTION, within="#entries")
    chair.sees("1 action", within="#plan")


def an_action_that_nobody_can_tell_the_end_of_is_remarked_on(circle):
    chair = circle.chair
    chair.picks("action-agency", "Police")
    chair.types(action_words="Check records for him")
    chair.page.locator("select[name='action-answers']").select_option("")
    chair.chooses("action-due", "threeDays")
    chair.presses("Add the action")
    chair.sees("Looking things up was for the research.", within="#entries")


def a_risk_without_an_action_needs_a_reason_before_the_case_is_finished(circle):
    chair = circle.chair
    give_the_reason_and_finish(chair)
    chair.sees("Heard", within="#agenda")
    chair.does_not_see(VICTIM)


def a_case_finished_too_early_is_opened_again(circle):
    chair = circle.chair
    chair.presses("Open again", within="#agenda")
    chair.sees(VICTIM)
    chair.sees(ACTION, within="#entries")
    chair.types(minute_words="Her sister comes on Friday.")
    chair.presses("Add", within="#add-minute")
    chair.sees("Her sister comes on Friday.", within="#entries")
    chair.presses("Finish", within="#add-finish")
    chair.sees("Heard", within="#agenda")
    chair.does_not_see(VICTIM)


def give_the_reason_and_finish(chair):
    chair.presses("Finish", within="#add-finish", status=422)
    chair.is_told("Enter why no action answers risk ")
    chair.page.locator("#add-finish input[type=text]").first.fill("Nobody visits alone any more.")
    chair.presses("Finish", within="#add-finish")


def a_case_is_not_finished_without_the_victims_view_or_a_reason(circle):
    chair = circle.chair
    chair.presses("Finish", within="#add-finish", status=422)
    chair.is_told("Enter why there is no view of the victim")


def the_other_cases_are_put_off_and_the_meeting_closes(circle):
    chair = circle.chair
    chair.presses("Put this case off", within="#add-putOff", status=422)
    chair.is_told("Enter why the case is put off")
    while chair.page.locator("#add-putOff").count():
        chair.types(put_off_reason="The adviser has not reached her yet.")
        chair.presses("Put this case off", within="#add-putOff")
    chair.sees("Every case was heard or put off.")
    chair.follows("Close the meeting")
    chair.presses("Close the meeting")
    chair.sees("The meeting is closed.", "Heard")

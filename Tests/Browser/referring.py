"""The nurse tells of somebody in danger, page by page."""

from circle import CHILD, NEIGHBOUR, PERPETRATOR, VICTIM

HAPPENED = "He waited for her outside the ward and said that he would find out where she sleeps."
IN_SHORT = "Threats to find and hurt her after she left; watches her shifts."


def a_wrong_password_is_told_and_nothing_else_is(circle):
    nurse = circle.person("nurse")
    nurse.opens("/")
    nurse.sees("Sign in")
    nurse.presses("Sign in", within="main", status=422)
    nurse.is_told("Enter your user name", "Enter your password")
    nurse.types(user_name="nurse", password="not the password")
    nurse.presses("Sign in", within="main", status=422)
    nurse.is_told("Check your user name and password")
    nurse.still_has(user_name="nurse", password="")


def the_nurse_signs_in(circle):
    circle.person("nurse").signs_in()


def a_draft_that_was_begun_by_mistake_is_deleted(circle):
    nurse = circle.nurse
    begin(nurse)
    unwanted = nurse.path()
    nurse.follows("Delete this draft")
    nurse.sees("cannot be brought back")
    nurse.presses("Delete the draft")
    nurse.opens(unwanted, status=404)


def the_nurse_starts_a_referral(circle):
    nurse = circle.nurse
    begin(nurse)
    circle.draft = nurse.path()
    nurse.sees("If somebody is in danger now, call 999.", "Not started")


def begin(nurse):
    nurse.opens("/")
    nurse.follows("Referrals")
    nurse.follows("Start a referral")
    nurse.presses("Start now")


def what_is_missing_is_listed_before_anything_is_written(circle):
    nurse = circle.nurse
    nurse.follows("Check your answers and send")
    nurse.sees("Before you can send this", "Add at least one perpetrator")
    nurse.follows("Enter the victim’s name")
    nurse.sees("Enter the victim’s name", within="#problems")
    nurse.opens(circle.draft)


def the_page_about_the_victim_keeps_what_was_typed_when_something_lacks(circle):
    nurse = circle.nurse
    nurse.follows("Victim and safe contact")
    nurse.types(victim_other_names="Zyx", victim_safe_times="Tuesdays before noon")
    nurse.types(victim_born_day="31", victim_born_month="2", victim_born_year="1990")
    nurse.chooses("victim-safe-to-call", "yes")
    nurse.presses("Save and continue", status=422)
    nurse.is_told("Enter the victim’s name", "Enter the number that is safe to telephone")
    nurse.still_has(
        victim_other_names="Zyx", victim_safe_times="Tuesdays before noon", victim_born_day="31",
        victim_born_month="2", victim_born_year="1990")


def a_victim_under_sixteen_is_for_childrens_social_care(circle):
    nurse = circle.nurse
    nurse.types(victim_born_day="1", victim_born_month="6", victim_born_year="2014")
    nurse.presses("Save and continue")
    nurse.sees("Refer to children’s social care", "What you wrote is kept.")
    nurse.follows("Change the date of birth")
    nurse.still_has(victim_other_names="Zyx", victim_born_year="2014")


def the_nurse_says_who_the_victim_is_and_how_to_reach_her_safely(circle):
    nurse = circle.nurse
    nurse.types(
        victim_name=VICTIM, victim_born_day="27 March 1991", victim_born_month="",
        victim_born_year="", victim_address="1 Inventor’s Row\nMockford\nZZ9 9ZZ",
        victim_telephone="01632 960 999", victim_who_must_not_know="His sister at the front desk")
    nurse.presses("Save and continue")
    nurse.sees("Perpetrators, children and others")


def the_nurse_adds_the_perpetrator(circle):
    nurse = circle.nurse
    nurse.follows("Add a perpetrator")
    nurse.types(other_names="Baz")
    nurse.presses("Save and continue", status=422)
    nurse.is_told("Enter the perpetrator’s name")
    nurse.still_has(other_names="Baz")
    nurse.types(name=PERPETRATOR, born_day="2", born_month="jan", born_year="88")
    nurse.picks("relationship", "Former partner")
    nurse.types(address="9 Elsewhere Street\nMockford\nZZ1 1ZZ")
    nurse.presses("Save and continue")
    nurse.sees(PERPETRATOR, "Former partner")


def the_nurse_adds_a_child_and_takes_somebody_out_again(circle):
    nurse = circle.nurse
    nurse.follows("Add a child")
    nurse.types(name=CHILD, born_day="5", born_month="9", born_year="2019")
    nurse.chooses("lives-with-victim", "yes")
    nurse.presses("Save and continue")
    nurse.follows("Add another person at risk")
    nurse.types(name=NEIGHBOUR)
    nurse.picks("relationship", "Someone else")
    nurse.presses("Save and continue")
    nurse.sees(CHILD, NEIGHBOUR)
    nurse.follows("Remove", within="main .cards >> nth=-1")
    nurse.sees("Remove this person?", NEIGHBOUR)
    nurse.presses("Remove", within="main")
    nurse.does_not_see(NEIGHBOUR)
    nurse.follows("Continue")


def the_nurse_says_what_happened_and_why_she_refers(circle):
    nurse = circle.nurse
    nurse.types(reasons_risk_summary=IN_SHORT)
    nurse.ticks("reasons-grounds-professionalJudgement")
    nurse.presses("Save and continue", status=422)
    nurse.is_told("Enter what happened", "Enter why you judge the risk to be high")
    nurse.still_has(reasons_risk_summary=IN_SHORT)
    assert nurse.page.locator("[name='reasons-grounds-professionalJudgement']").is_checked()
    nurse.types(
        reasons_what_happened=HAPPENED, reasons_judgement="She says that he means it this time.",
        reasons_incident_day="1", reasons_incident_month="2", reasons_incident_year="2026")
    nurse.presses("Save and continue")


def the_nurse_goes_through_the_checklist(circle):
    nurse = circle.nurse
    answers = {number: "yes" if number % 3 == 0 else "no" for number in range(1, 25)}
    answers.update({5: "notKnown", 24: "notAsked"})
    for number, answer in answers.items():
        nurse.chooses(f"checklist-{number}", answer)
    nurse.presses("Save and continue", status=422)
    nurse.is_told("to question 3")
    for number, answer in answers.items():
        place = f"input[name='checklist-{number}'][value='{answer}']"
        assert nurse.page.locator(place).is_checked(), f"answer {number} is lost"
    for box in nurse.page.locator("[id$='-detail'][aria-invalid]").all():
        box.fill("She fears that he comes to the ward again.")
    nurse.presses("Save and continue")


def the_nurse_leaves_the_questions_that_an_answer_opened(circle):
    nurse = circle.nurse
    nurse.sees("Questions on honour-based abuse", "You can leave them")
    nurse.chooses("further-honour-based-4", "unsafeToAsk")
    nurse.presses("Save and continue")


def the_nurse_says_what_was_done_for_safety(circle):
    nurse = circle.nurse
    notes = "Ward manager told; the flat’s locks are to be changed."
    nurse.types(safety_notes=notes)
    nurse.chooses("safety-told", "no")
    nurse.presses("Save and continue", status=422)
    nurse.is_told(
        "Select whether children’s social care was told", "Enter why the victim was not told")
    nurse.still_has(safety_notes=notes)
    nurse.chooses("safety-children", "done")
    nurse.chooses("safety-adults", "notNeeded")
    nurse.chooses("safety-police", "notYet")
    nurse.chooses("safety-told", "yes")
    nurse.chooses("safety-agrees", "yes")
    nurse.presses("Save and finish later")
    nurse.sees("Done", "Ready")


def the_nurse_checks_her_answers_and_sends_the_referral(circle):
    nurse = circle.nurse
    nurse.follows("Check your answers and send")
    nurse.sees(VICTIM, PERPETRATOR, CHILD, HAPPENED, "27 March 1991")
    nurse.presses("Send the referral")
    nurse.sees("Referral sent", "Who sees it", "What happens next")
    nurse.follows("See the referral")
    circle.referral = nurse.path()
    nurse.sees("It waits for the coordinator’s decision.")

"""Agencies look the people up in their own records."""

from circle import PERPETRATOR, VICTIM

SHARED = "He was warned twice this year about calling at her work."
WITHHELD = "A colleague believes that he also watches somebody else."


def the_police_see_no_case_before_they_have_declared(circle):
    police = circle.police
    police.opens(circle.meeting)
    police.sees("They are shown after you make the confidentiality declaration.")
    police.does_not_see(VICTIM)
    police.opens(circle.case, status=404)
    police.opens(f"{circle.meeting}/agenda")
    police.follows("Make the declaration")
    police.presses("Make the declaration", status=422)
    police.is_told("Select the box to show that you agree")


def the_police_declare_and_read_the_agenda(circle):
    police = circle.police
    police.ticks("agreed")
    police.presses("Make the declaration")
    police.sees("Your declaration was recorded.", VICTIM, "No answer from your agency yet")
    police.follows("Print view")
    police.sees(VICTIM, "Do not copy or pass on.")


def the_police_record_a_line_to_share_and_one_to_withhold(circle):
    police = circle.police
    police.opens(f"{circle.meeting}/research")
    police.follows(f"Known to us: record what we know in {circle.reference}")
    police.sees("Do not contact the victim. Go through the adviser, Vita Examplow.", PERPETRATOR)
    police.types(words=SHARED, source="Call log")
    police.presses("Save and add another line", status=422)
    police.is_told("Select who it is about", "Select fact or opinion")
    police.still_has(words=SHARED, source="Call log")
    fill_line(police, "fact", "yes")
    police.presses("Save and add another line")
    police.sees("Saved.", SHARED, "To be shared")
    police.types(words=WITHHELD)
    fill_line(police, "opinion", "no")
    police.presses("Save and next case", status=422)
    police.is_told("Enter why you will not share it")
    police.still_has(words=WITHHELD)
    police.types(reason="It would show who told us.")
    police.presses("Save and next case")


def fill_line(police, nature, shared):
    police.chooses("about", "perpetrator")
    police.chooses("nature", nature)
    police.chooses("shared", shared)


def the_police_know_nobody_in_the_other_cases(circle):
    police = circle.police
    police.opens(f"{circle.meeting}/research")
    police.sees("Known to us", within="table")
    tick_all_not_known(police)


def housing_declares_and_knows_nobody(circle):
    housing = circle.housing
    housing.opens(f"{circle.meeting}/research")
    housing.sees("Confidentiality declaration")
    housing.ticks("agreed")
    housing.presses("Make the declaration")
    housing.opens(f"{circle.meeting}/research")
    housing.presses("Save ticked cases as not known to us", status=422)
    housing.is_told("Select the cases that are not known to your agency")
    tick_all_not_known(housing)


def tick_all_not_known(visitor):
    visitor.follows("Tick all")
    boxes = visitor.page.locator("main input[type=checkbox]")
    assert all(box.is_checked() for box in boxes.all()), "a case is not ticked"
    visitor.presses("Save ticked cases as not known to us")
    visitor.sees("recorded as not known to your agency.", "You can change an answer")


def no_agency_reads_what_another_holds(circle):
    housing = circle.housing
    housing.opens(circle.case)
    housing.sees(VICTIM)
    housing.does_not_see(SHARED, WITHHELD)
    circle.coordinator.opens(circle.case)
    circle.coordinator.does_not_see(SHARED, WITHHELD)


def an_agency_whose_agreement_lapsed_finds_nothing(circle):
    lapsed = circle.lapsed
    for place in ["", "/agenda", "/declaration", "/research", "/desk"]:
        lapsed.opens(circle.meeting + place, status=404)
    for place in ["", "/research", "/history"]:
        lapsed.opens(circle.case + place, status=404)
    lapsed.opens(circle.referral, status=404)

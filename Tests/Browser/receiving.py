"""The coordinator decides about what was sent."""

from circle import PERPETRATOR, VICTIM


def each_filter_of_the_cases_shows_as_many_as_it_says(circle):
    coordinator = circle.coordinator
    coordinator.opens("/cases")
    names = coordinator.page.locator("tbody td:nth-child(2)").all_inner_texts()
    circle.world.inspection.names.update(names)
    links = coordinator.page.locator("main nav a")
    for place in [link.get_attribute("href") for link in links.all()]:
        coordinator.opens(place)
        says = links.and_(coordinator.page.locator("[aria-current]")).inner_text()
        rows = coordinator.page.locator("tbody tr").count()
        assert says.endswith(f"({rows})"), f"{rows} rows under {says}"


def the_coordinator_sees_the_referral_and_opens_it(circle):
    coordinator = circle.coordinator
    coordinator.opens("/")
    coordinator.follows("Decide on referrals")
    coordinator.sees("Waiting for a decision", VICTIM)
    coordinator.follows(VICTIM)
    assert coordinator.path().startswith(circle.referral), "another referral was opened"
    coordinator.sees(PERPETRATOR, "Decide")


def each_decision_says_what_it_lacks(circle):
    coordinator = circle.coordinator
    coordinator.chooses("accept-kind", "transfer")
    coordinator.presses("Accept the referral", status=422)
    coordinator.is_told("Enter the area it comes from")
    coordinator.presses("Return it", status=422)
    coordinator.is_told("Enter what is missing")
    coordinator.presses("Redirect it", status=422)
    coordinator.is_told("Select where it belongs", "Enter what the referrer can do there")
    coordinator.presses("Decline it", status=422)
    coordinator.is_told("Enter why you decline it")


def a_referral_that_lacks_something_goes_back_to_the_nurse(circle):
    coordinator, nurse = circle.coordinator, circle.nurse
    coordinator.types(return_reason="On which ward was it?")
    coordinator.presses("Return it")
    the_next_one_opened(circle, "went back for information")
    nurse.opens("/")
    nurse.follows("came back for information")
    nurse.sees("On which ward was it?")
    nurse.presses("Add to the referral")
    nurse.sees("On which ward was it?")
    nurse.follows("What happened and why you refer")
    nurse.box("reasons-what-happened").press("Control+End")
    nurse.box("reasons-what-happened").press_sequentially(" It was ward 7.")
    nurse.presses("Save and finish later")
    nurse.follows("Check your answers and send")
    nurse.presses("Send the referral")


def the_coordinator_accepts_it(circle):
    coordinator = circle.coordinator
    coordinator.opens(circle.referral)
    coordinator.sees("It was ward 7.")
    if circle.is_repeat:
        coordinator.sees("Proposed as a repeat of", "Same perpetrator")
        coordinator.page.get_by_role("radio", name="Repeat of").first.check()
    else:
        coordinator.sees("No earlier case in this area has a victim like this one.")
        coordinator.chooses("accept-kind", "new")
    coordinator.presses("Accept the referral")
    the_next_one_opened(circle, "was accepted as case")
    coordinator.opens(circle.referral)
    coordinator.sees("Accepted", "It is a case now and waits for a meeting.")


def the_next_one_opened(circle, decided):
    """While others wait, whoever decided on one is led to the next."""
    coordinator = circle.coordinator
    coordinator.sees(decided, "Decide", within="main")
    before = coordinator.page.locator("main [role=status] a").get_attribute("href")
    assert before == circle.referral, "the way back leads elsewhere"
    assert coordinator.path().startswith("/referrals/"), coordinator.path()
    assert not coordinator.path().startswith(circle.referral), "the same one opened again"


def a_referral_of_a_known_pair_is_proposed_as_a_repeat(circle):
    coordinator = circle.coordinator
    for referral in waiting_referrals(coordinator):
        coordinator.opens(referral)
        if "Proposed as a repeat of" in coordinator.text():
            coordinator.sees("Why it may be the same person", "Proposed by your area’s rule")
            coordinator.page.get_by_role("radio", name="Repeat of").first.check()
            coordinator.presses("Accept the referral")
            coordinator.sees("was accepted as case")
            return
    raise AssertionError("no referral that waits is proposed as a repeat")


def the_coordinator_accepts_another_that_waits(circle):
    coordinator = circle.coordinator
    coordinator.opens(waiting_referrals(coordinator)[0])
    coordinator.chooses("accept-kind", "new")
    coordinator.presses("Accept the referral")
    coordinator.sees("was accepted as case")


def waiting_referrals(coordinator):
    coordinator.opens("/referrals")
    links = coordinator.page.locator("table").first.locator("tbody a")
    return [link.get_attribute("href") for link in links.all()]

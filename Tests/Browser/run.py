"""The whole circle in a browser, with scripts and without, and what must never happen.

    export MARAC_PROGRAM=.build/debug/marac MARAC_CHROMIUM=/usr/bin/chromium
    .build/browser-venv/bin/python Tests/Browser/run.py

The last line is the count: `N passed, N failed`.
"""

import os
import shutil
import signal
import sys
import tempfile

from playwright.sync_api import sync_playwright

import advising
import bad_requests
import changing_settings
import conferring
import every_preset
import following_up
import hiding
import honour_based
import known_person
import ledger
import noticing
import preparing
import receiving
import referring
import researching
import stale_pages
from circle import NAMES, Circle, World
from inspection import Inspection
from program import Program
from tally import Tally

LONGEST_RUN = 15 * 60

REFERRING = [
    referring.a_wrong_password_is_told_and_nothing_else_is,
    referring.the_nurse_signs_in,
    referring.a_draft_that_was_begun_by_mistake_is_deleted,
    referring.the_nurse_starts_a_referral,
    referring.what_is_missing_is_listed_before_anything_is_written,
    referring.the_page_about_the_victim_keeps_what_was_typed_when_something_lacks,
    referring.a_victim_under_sixteen_is_for_childrens_social_care,
    referring.the_nurse_says_who_the_victim_is_and_how_to_reach_her_safely,
    referring.the_nurse_adds_the_perpetrator,
    referring.the_nurse_adds_a_child_and_takes_somebody_out_again,
    referring.the_nurse_says_what_happened_and_why_she_refers,
    referring.the_nurse_goes_through_the_checklist,
    referring.the_nurse_leaves_the_questions_that_an_answer_opened,
    referring.the_nurse_says_what_was_done_for_safety,
    referring.the_nurse_checks_her_answers_and_sends_the_referral,
    receiving.each_filter_of_the_cases_shows_as_many_as_it_says,
    receiving.the_coordinator_sees_the_referral_and_opens_it,
    receiving.each_decision_says_what_it_lacks,
    receiving.a_referral_that_lacks_something_goes_back_to_the_nurse,
    receiving.the_coordinator_accepts_it,
]

A_KNOWN_PAIR = [receiving.a_referral_of_a_known_pair_is_proposed_as_a_repeat]
ANOTHER_CASE = [receiving.the_coordinator_accepts_another_that_waits]

CONFERRING = [
    preparing.a_meeting_without_a_day_is_not_called,
    preparing.the_coordinator_calls_a_meeting,
    preparing.the_coordinator_lists_the_cases_that_wait,
    preparing.the_coordinator_moves_the_case_up_to_the_first_place,
    preparing.a_case_is_not_taken_off_without_a_reason,
    preparing.the_agenda_goes_out_after_a_last_look,
    advising.the_manager_gives_the_case_to_an_adviser,
    advising.a_case_that_has_an_adviser_is_given_to_another_only_by_choice,
    advising.the_adviser_records_how_she_reached_the_victim,
    advising.a_way_that_nobody_called_safe_needs_a_reason,
    advising.the_adviser_records_what_the_victim_wants,
    researching.the_police_see_no_case_before_they_have_declared,
    researching.the_police_declare_and_read_the_agenda,
    researching.the_police_record_a_line_to_share_and_one_to_withhold,
    researching.the_police_know_nobody_in_the_other_cases,
    researching.housing_declares_and_knows_nobody,
    researching.no_agency_reads_what_another_holds,
    researching.an_agency_whose_agreement_lapsed_finds_nothing,
    conferring.the_chair_declares,
    conferring.the_chair_says_who_is_here,
    stale_pages.the_minute_taker_gets_ready,
    stale_pages.attendance_of_two_people_is_joined,
    conferring.the_chair_goes_through_what_earlier_meetings_left,
    conferring.the_chair_opens_the_meeting_and_the_case,
    conferring.what_is_said_is_minuted,
    conferring.two_risks_are_named,
    conferring.an_action_answers_the_first_risk,
    conferring.an_action_that_nobody_can_tell_the_end_of_is_remarked_on,
    stale_pages.two_lines_at_once_are_both_kept,
    stale_pages.the_minute_taker_begins_a_line,
    conferring.a_risk_without_an_action_needs_a_reason_before_the_case_is_finished,
    stale_pages.her_line_is_shown_to_her_when_the_meeting_has_moved_on,
    conferring.a_case_is_not_finished_without_the_victims_view_or_a_reason,
    conferring.the_other_cases_are_put_off_and_the_meeting_closes,
    following_up.housing_reports_on_its_action,
    following_up.the_police_mark_all_their_flags_as_done,
    following_up.the_chair_hears_of_the_rest_and_the_case_closes,
    following_up.the_history_tells_what_was_done_without_its_words,
    following_up.those_who_took_part_read_the_minutes_and_no_others_do,
    following_up.the_nurse_sees_what_came_of_her_referral,
    hiding.hide_leaves_a_page_that_could_be_anybodys,
    hiding.the_way_back_shows_nothing_after_hide,
    hiding.her_password_brings_her_back_to_where_she_was,
    hiding.the_browser_keeps_nothing_but_its_cookies,
    hiding.the_way_back_shows_nothing_after_sign_out,
]

HONOUR_BASED = [
    honour_based.a_victim_of_sixteen_is_for_the_conference,
    honour_based.two_perpetrators_are_named,
    honour_based.honour_is_the_reason_to_refer,
    honour_based.an_answer_opens_the_questions_on_honour,
    honour_based.childrens_social_care_is_asked_about,
    honour_based.sharing_without_agreement_has_to_be_given_its_reasons,
    honour_based.it_is_sent_without_the_victims_knowing,
    honour_based.the_coordinator_sees_where_it_leads_and_why_it_was_shared,
]

KNOWN_PERSON = [
    known_person.the_nurse_looks_for_an_earlier_referral,
    known_person.referring_her_again_begins_with_what_is_known,
    known_person.only_what_is_new_is_filled_in,
    known_person.another_agency_does_not_find_her,
]

SETTINGS = [
    changing_settings.a_change_without_a_day_is_not_shown,
    changing_settings.the_coordinator_sees_what_would_change_and_from_when,
    changing_settings.the_coordinator_adopts_it_and_the_history_shows_it,
    changing_settings.settings_of_another_area_are_taken_over,
    changing_settings.whoever_does_not_run_the_area_finds_no_settings,
]

# Asked in the name of the police, who may not see all.
BAD_REQUESTS = [
    bad_requests.addresses_that_cannot_be_read_are_turned_away,
    bad_requests.forms_that_cannot_be_read_are_turned_away,
    bad_requests.forms_of_others_are_turned_away,
    bad_requests.methods_and_hosts_that_are_not_ours_are_turned_away,
    bad_requests.what_is_not_there_and_what_is_not_for_her_look_the_same,
]

RECORDS = [
    ledger.the_server_ends_when_it_is_asked_to,
    ledger.the_chain_holds,
    ledger.tables_made_anew_twice_are_the_same,
    ledger.the_chain_still_holds,
    ledger.one_byte_changed_in_one_entry_is_found,
    ledger.no_name_stands_open_in_the_records,
]


def main():
    tally = Tally()
    with tempfile.TemporaryDirectory(prefix="marac-browser-") as folder:
        program = Program(os.environ["MARAC_PROGRAM"], folder)
        for reason in (signal.SIGTERM, signal.SIGINT, signal.SIGALRM):
            signal.signal(reason, lambda *_: break_off(program, tally))
        signal.alarm(LONGEST_RUN)
        try:
            begin = [
                the_demonstration_is_made, every_preset.an_area_is_set_up_with_each_preset,
                the_server_listens,
            ]
            tally.chapter("The demonstration", begin, program)
            if program.base:
                in_the_browser(program, tally)
                tally.chapter("The records", RECORDS, program)
        finally:
            program.stop()
    return tally.end()


def break_off(program, tally):
    """Ends at once and leaves nothing running; the browser ends when it is no longer spoken to."""
    program.stop()
    shutil.rmtree(program.folder, ignore_errors=True)
    tally.failed += 1
    print("\n  FAIL The run was broken off.")
    tally.end()
    os._exit(1)


def the_demonstration_is_made(program):
    status, said = program.command("demo")
    assert status == 0, said


def the_server_listens(program):
    program.serve()


def in_the_browser(program, tally):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("MARAC_CHROMIUM"),
            args=["--no-sandbox"] if os.geteuid() == 0 else [])
        inspection = Inspection(tally)
        inspection.names.update(NAMES)
        world = World(browser, program.base, inspection, tally)
        tally.chapter("The inspection", [noticing.a_page_full_of_faults_is_noticed], world)
        with_scripts = Circle(world, scripted=True, is_repeat=False, days_to_meeting=14)
        tally.chapter("With scripts", REFERRING + A_KNOWN_PAIR + CONFERRING, with_scripts)
        with_scripts.go_home()
        without = Circle(world, scripted=False, is_repeat=True, days_to_meeting=16)
        tally.chapter("Without scripts", REFERRING + ANOTHER_CASE + CONFERRING, without)
        too_late = [stale_pages.a_decision_that_came_too_late_shows_what_was_typed]
        tally.chapter("Two at once", too_late, without)
        tally.chapter("Bad requests", BAD_REQUESTS, without)
        log = [bad_requests.the_service_stands_and_its_log_names_nobody]
        tally.chapter("The log", log, without, program)
        without.go_home()
        more = Circle(world, scripted=True, is_repeat=True, days_to_meeting=0)
        tally.chapter("Honour-based abuse", HONOUR_BASED, more)
        tally.chapter("A known person", KNOWN_PERSON, more)
        tally.chapter("Settings", SETTINGS, more)
        more.go_home()
        tally.chapter("Every preset", every_preset.STEPS, world)
        print(f"\n{inspection.pages} pages looked at, {len(inspection.seen)} of them closely")
        browser.close()


if __name__ == "__main__":
    sys.exit(main())

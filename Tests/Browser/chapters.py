"""The steps of each chapter in their order. A chapter's steps build on each other."""

import advising
import asking_more
import bad_requests
import changing_settings
import conferring
import correcting
import deciding
import every_preset
import finding
import following_up
import hiding
import honour_based
import known_person
import ledger
import own_instrument
import preparing
import receiving
import recognising
import referring
import researching
import stale_pages
import supporting

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
    finding.the_coordinator_finds_the_case_by_how_a_name_begins,
    finding.what_nobody_is_called_is_not_found,
    finding.a_number_leads_to_its_case_at_once,
    advising.the_manager_gives_the_case_to_an_adviser,
    advising.a_case_that_has_an_adviser_is_given_to_another_only_by_choice,
    advising.the_adviser_records_how_she_reached_the_victim,
    advising.a_way_that_nobody_called_safe_needs_a_reason,
    advising.the_adviser_records_what_the_victim_wants,
    finding.before_they_have_declared_the_police_find_nothing,
    researching.the_police_see_no_case_before_they_have_declared,
    researching.the_police_declare_and_read_the_agenda,
    finding.the_police_find_it_once_they_may_see_it,
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
    conferring.a_case_finished_too_early_is_opened_again,
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

NEW_PERSON = [
    every_preset.a_new_person_is_referred,
    every_preset.the_coordinator_sees_what_was_sent_and_accepts_it,
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

# An area with a risk instrument of its own, from the referral to the end.
OWN_INSTRUMENT = [
    own_instrument.the_area_says_which_questions_it_asks,
    own_instrument.the_nurse_is_asked_the_areas_own_questions,
    own_instrument.an_answer_opens_the_areas_own_further_questions,
    own_instrument.the_points_are_told_before_it_is_sent,
    own_instrument.more_points_are_proposed_as_a_reason,
    own_instrument.the_coordinator_sees_the_points_and_accepts,
    preparing.a_meeting_without_a_day_is_not_called,
    preparing.the_coordinator_calls_a_meeting,
    preparing.the_coordinator_lists_the_cases_that_wait,
    preparing.the_agenda_goes_out_after_a_last_look,
    advising.the_manager_gives_the_case_to_an_adviser,
    advising.the_adviser_records_how_she_reached_the_victim,
    advising.the_adviser_records_what_the_victim_wants,
    own_instrument.the_adviser_assesses_again_and_the_points_are_set_side_by_side,
    researching.the_police_see_no_case_before_they_have_declared,
    researching.the_police_declare_and_read_the_agenda,
    researching.the_police_record_a_line_to_share_and_one_to_withhold,
    researching.housing_declares_and_knows_nobody,
    conferring.the_chair_declares,
    conferring.the_chair_says_who_is_here,
    conferring.the_chair_opens_the_meeting_and_the_case,
    conferring.what_is_said_is_minuted,
    conferring.two_risks_are_named,
    conferring.an_action_answers_the_first_risk,
    conferring.an_action_that_nobody_can_tell_the_end_of_is_remarked_on,
    own_instrument.the_one_case_is_heard_and_the_meeting_closes,
    following_up.housing_reports_on_its_action,
    following_up.the_police_mark_all_their_flags_as_done,
    following_up.the_chair_hears_of_the_rest_and_the_case_closes,
    following_up.those_who_took_part_read_the_minutes_and_no_others_do,
    following_up.the_nurse_sees_what_came_of_her_referral,
]

DECIDING = [
    deciding.what_cannot_wait_has_to_be_answered,
    deciding.an_emergency_meeting_is_promised_and_the_nurse_reads_by_when,
    deciding.what_can_wait_is_said_with_the_reason,
    deciding.a_second_referral_of_the_same_evening_joins_the_case,
    deciding.when_each_names_the_other_the_coordinator_is_warned,
    deciding.neither_side_finds_the_other,
]

RECOGNISING = [
    recognising.somebody_is_referred_and_accepted,
    recognising.misspelt_renamed_and_moved_she_stands_first_with_the_reasons,
    recognising.not_the_same_is_said_in_one_press_and_no_repeat_is_offered,
    recognising.it_is_taken_back_and_all_is_as_before,
    recognising.a_sister_at_the_same_address_is_not_taken_for_her,
    recognising.accepted_as_new_she_waits_to_be_recognised,
    recognising.the_same_person_is_said_in_one_press,
    recognising.that_is_taken_back_too,
]

CORRECTING = [
    correcting.a_correction_needs_a_change_and_a_reason,
    correcting.both_versions_are_shown,
    correcting.whoever_read_the_first_is_told,
]

SUPPORTING = [
    supporting.the_manager_sets_the_hours_of_an_adviser,
    supporting.nobody_is_offered_who_supports_the_other_side,
    supporting.the_adviser_confirms_how_the_victim_may_be_reached,
    supporting.what_she_said_before_is_kept_when_she_is_asked_again,
    supporting.the_adviser_assesses_the_risk_again,
    supporting.what_was_assessed_before_stands_beside_it,
    supporting.why_there_is_no_view_of_the_victim,
    supporting.the_other_sides_adviser_sees_her_own_case_only,
]

TURNING_AWAY = [
    deciding.what_belongs_elsewhere_is_redirected_and_the_nurse_reads_where,
    deciding.what_is_declined_says_why_and_who_looked_at_it_too,
]

MAPPA = [
    deciding.where_mappa_leads_the_case_waits_for_the_chair,
    deciding.the_chair_leaves_it_to_mappa_and_the_coordinator_hands_it_over,
    deciding.the_chair_decides_otherwise_and_it_opens_again,
]

ASKING_MORE = [
    asking_more.the_coordinator_turns_the_questions_on,
    asking_more.the_nurse_is_asked_whether_the_victim_wants_the_police,
    asking_more.it_is_not_sent_before_a_manager_has_signed_it_off,
    asking_more.the_coordinator_reads_what_was_asked_and_needs_a_second_person_to_decline,
]

# Asked in the name of the police, who may not see all.
BAD_REQUESTS = [
    bad_requests.addresses_that_cannot_be_read_are_turned_away,
    bad_requests.forms_that_cannot_be_read_are_turned_away,
    bad_requests.forms_of_others_are_turned_away,
    bad_requests.methods_and_hosts_that_are_not_ours_are_turned_away,
    bad_requests.what_is_not_there_and_what_is_not_for_her_look_the_same,
]

TOO_LATE = [stale_pages.a_decision_that_came_too_late_shows_what_was_typed]
LOG = [bad_requests.the_service_stands_and_its_log_names_nobody]

CHAIN = [ledger.the_server_ends_when_it_is_asked_to, ledger.the_chain_holds]

RECORDS = [
    ledger.the_server_ends_when_it_is_asked_to,
    ledger.the_chain_holds,
    ledger.tables_made_anew_twice_are_the_same,
    ledger.the_key_of_the_receipts_is_the_one_that_they_bear,
    ledger.the_chain_still_holds,
    ledger.one_byte_changed_in_one_entry_is_found,
    ledger.no_name_stands_open_in_the_records,
]

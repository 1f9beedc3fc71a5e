access_entry.position bigint NOT NULL
access_entry.area text NOT NULL
access_entry.kind text NOT NULL
access_entry.account text NOT NULL
access_entry.agency text NOT NULL
access_entry.at bigint NOT NULL
access_entry.page text NOT NULL
access_entry.case_id text
account.id text NOT NULL
account.user_name text NOT NULL
account.user_key text NOT NULL
account.name text NOT NULL
account.agency text NOT NULL
account.password bytea NOT NULL
account.is_disabled bigint NOT NULL
account.made_at bigint NOT NULL
account.hours bigint NOT NULL
account.specialisms text NOT NULL
account.languages text NOT NULL
account.failures bigint NOT NULL
account.display text NOT NULL
account_role.account text NOT NULL
account_role.area text NOT NULL
account_role.role text NOT NULL
agenda_item.meeting text NOT NULL
agenda_item.case_id text NOT NULL
agenda_item.place bigint NOT NULL
agenda_item.outcome text
agenda_item.not_reached bigint NOT NULL
agenda_item.minutes_wait_since text
agenda_recipient.meeting text NOT NULL
agenda_recipient.agency text NOT NULL
area.id text NOT NULL
area.name text NOT NULL
area_member.area text NOT NULL
area_member.agency text NOT NULL
area_member.name text NOT NULL
area_member.kind text NOT NULL
area_member.signed_on text
area_member.review_by text
area_member.is_core bigint NOT NULL
area_member.contact text
area_member.last_day text
area_member.letters text
area_settings.area text NOT NULL
area_settings.from_day text NOT NULL
area_settings.position bigint NOT NULL
area_settings.settings text NOT NULL
attendance.meeting text NOT NULL
attendance.agency text NOT NULL
attendance.attendance text NOT NULL
break_glass.id text NOT NULL
break_glass.area text NOT NULL
break_glass.case_id text NOT NULL
break_glass.account text NOT NULL
break_glass.agency text NOT NULL
break_glass.category text NOT NULL
break_glass.position bigint NOT NULL
break_glass.broken_at bigint NOT NULL
break_glass.broken_on text NOT NULL
break_glass.until bigint NOT NULL
break_glass.review_by text NOT NULL
break_glass.reviewed_on text
break_glass.was_needed bigint
break_glass_told.glass text NOT NULL
break_glass_told.account text NOT NULL
break_glass_told.part text NOT NULL
case_circle.case_id text NOT NULL
case_circle.account text NOT NULL
case_exclusion.case_id text NOT NULL
case_exclusion.account text NOT NULL
case_file.id text NOT NULL
case_file.area text NOT NULL
case_file.year bigint NOT NULL
case_file.number bigint NOT NULL
case_file.state text NOT NULL
case_file.kind text NOT NULL
case_file.referral text NOT NULL
case_file.referrer text
case_file.referring_agency text NOT NULL
case_file.advocate text
case_file.meeting text
case_file.referred_on text NOT NULL
case_file.opened_on text NOT NULL
case_file.heard_on text
case_file.flag_until text
case_file.contacts bigint NOT NULL
case_file.has_view bigint NOT NULL
case_file.card bytea NOT NULL
case_file.awaits_chair bigint NOT NULL
case_file.allocated_on text
case_file.tried_on text
case_file.reached_on text
case_file.view_is_explained bigint NOT NULL
case_file.chair_declined bigint NOT NULL
case_file.repeat_of text
case_look.case_id text NOT NULL
case_look.account text NOT NULL
case_look.first_seen bigint NOT NULL
case_look.last_read bigint NOT NULL
case_supporter.case_id text NOT NULL
case_supporter.account text NOT NULL
case_supporter.part text NOT NULL
conflict_declaration.id text NOT NULL
conflict_declaration.area text NOT NULL
conflict_declaration.account text NOT NULL
conflict_declaration.made_on text NOT NULL
conflict_declaration.position bigint NOT NULL
conflict_declaration.is_settled bigint NOT NULL
conflict_declaration.card bytea NOT NULL
correction.referral text NOT NULL
correction.area text NOT NULL
correction.case_id text NOT NULL
correction.position bigint NOT NULL
correction.corrected_on text NOT NULL
correction.account text
declaration.meeting text NOT NULL
declaration.account text NOT NULL
draft.id text NOT NULL
draft.area text NOT NULL
draft.account text NOT NULL
draft.case_id text NOT NULL
draft.referral text
draft.saved_at bigint NOT NULL
draft.body bytea NOT NULL
hearing_agency.case_id text NOT NULL
hearing_agency.agency text NOT NULL
held_role.account text NOT NULL
held_role.area text NOT NULL
held_role.role text NOT NULL
in_the_room.meeting text NOT NULL
in_the_room.agency text NOT NULL
joined_referral.case_id text NOT NULL
joined_referral.referral text NOT NULL
joined_referral.area text NOT NULL
joined_referral.position bigint NOT NULL
kept_request.account text NOT NULL
kept_request.session_hash bytea NOT NULL
kept_request.body bytea NOT NULL
kept_request.kept_at bigint NOT NULL
key_ring.only_row bigint NOT NULL
key_ring.canary bytea NOT NULL
key_ring.erasures bigint NOT NULL
ledger_entry.position bigint NOT NULL
ledger_entry.stream_kind text NOT NULL
ledger_entry.stream_id text NOT NULL
ledger_entry.version bigint NOT NULL
ledger_entry.name text NOT NULL
ledger_entry.at bigint NOT NULL
ledger_entry.by_account text
ledger_entry.area text NOT NULL
ledger_entry.matter text NOT NULL
ledger_entry.key_version bigint NOT NULL
ledger_entry.body bytea NOT NULL
ledger_entry.hash bytea NOT NULL
ledger_head.only_row bigint NOT NULL
ledger_head.position bigint NOT NULL
ledger_head.hash bytea NOT NULL
ledger_receipt.entries bigint NOT NULL
ledger_receipt.at bigint NOT NULL
ledger_receipt.text text NOT NULL
matter_key.matter text NOT NULL
matter_key.version bigint NOT NULL
matter_key.wrapped bytea
matter_key.made_at bigint NOT NULL
matter_key.destroyed_at bigint
meeting.id text NOT NULL
meeting.area text NOT NULL
meeting.kind text NOT NULL
meeting.state text NOT NULL
meeting.date text NOT NULL
meeting.starts_at bigint NOT NULL
meeting.minutes_per_case bigint NOT NULL
meeting.current_case text
meeting.closed_on text
meeting.case_is_shown bigint NOT NULL
meeting_paper.meeting text NOT NULL
meeting_paper.paper text NOT NULL
meeting_paper.agency text NOT NULL
meeting_paper.sent_at bigint NOT NULL
meeting_paper.opened_at bigint
membership.id text NOT NULL
membership.area text NOT NULL
membership.account text NOT NULL
membership.agency text NOT NULL
membership.name text NOT NULL
membership.standing text NOT NULL
membership.roles text NOT NULL
membership.proposed text NOT NULL
membership.ends_on text
membership.trained_on text
membership.confirm_by text
membership.last_day text
membership.wants_fresh_start bigint NOT NULL
open_conflict.case_id text NOT NULL
open_conflict.account text NOT NULL
open_conflict.area text NOT NULL
open_conflict.standing text NOT NULL
open_conflict.since text NOT NULL
opposite_case.case_id text NOT NULL
opposite_case.other text NOT NULL
passkey.id text NOT NULL
passkey.account text NOT NULL
passkey.credential bytea NOT NULL
passkey.public_key bytea NOT NULL
passkey.sign_count bigint NOT NULL
passkey.is_syncable bigint NOT NULL
passkey.is_backed_up bigint NOT NULL
passkey.model bytea NOT NULL
passkey.name text NOT NULL
passkey.made_at bigint NOT NULL
passkey.made_with text NOT NULL
passkey.used_at bigint
passkey.went_back_at bigint
person_link.case_id text NOT NULL
person_link.person text NOT NULL
person_link.other text NOT NULL
person_link.other_person text NOT NULL
person_link.area text NOT NULL
person_link.is_same bigint NOT NULL
person_link.decided_on text NOT NULL
person_link.card bytea NOT NULL
planned_action.id text NOT NULL
planned_action.case_id text NOT NULL
planned_action.area text NOT NULL
planned_action.agency text NOT NULL
planned_action.state text NOT NULL
planned_action.origin text NOT NULL
planned_action.agreed_on text NOT NULL
planned_action.due_on text NOT NULL
planned_action.reported_on text
planned_action.card bytea NOT NULL
recovery_code.hash bytea NOT NULL
recovery_code.account text NOT NULL
referral.id text NOT NULL
referral.area text NOT NULL
referral.case_id text NOT NULL
referral.state text NOT NULL
referral.referrer text NOT NULL
referral.agency text NOT NULL
referral.submitted_at bigint NOT NULL
referral.submitted_on text NOT NULL
referral.card bytea NOT NULL
referral.joined_case text
research_helper.case_id text NOT NULL
research_helper.agency text NOT NULL
research_helper.account text NOT NULL
research_helper.asked_on text NOT NULL
research_request.case_id text NOT NULL
research_request.agency text NOT NULL
research_request.meeting text NOT NULL
research_request.answer text
research_request.answered_at bigint
research_request.asked_again bigint NOT NULL
schema_migration.number bigint NOT NULL
schema_migration.name text NOT NULL
seat.account text NOT NULL
seat.area text NOT NULL
seat.meeting text NOT NULL
seat.case_id text
seat.until bigint NOT NULL
session.token_hash bytea NOT NULL
session.account text NOT NULL
session.area text NOT NULL
session.secret bytea NOT NULL
session.begun_at bigint NOT NULL
session.seen_at bigint NOT NULL
session.is_locked bigint NOT NULL
session.place text NOT NULL
session.factor text NOT NULL
session.proven_at bigint NOT NULL
session.browser text NOT NULL
session.network text NOT NULL
sign_in_code.code_hash bytea NOT NULL
sign_in_code.membership text NOT NULL
sign_in_code.area text NOT NULL
sign_in_code.expires_at bigint NOT NULL
time_code_secret.account text NOT NULL
time_code_secret.sealed bytea NOT NULL
time_code_secret.last_step bigint NOT NULL
time_code_secret.made_at bigint NOT NULL
time_code_secret.failures bigint NOT NULL
time_code_secret.failing_since bigint NOT NULL
unsafe_contact.position bigint NOT NULL
unsafe_contact.area text NOT NULL
unsafe_contact.case_id text NOT NULL
unsafe_contact.contacted_on text NOT NULL
unsafe_contact.account text

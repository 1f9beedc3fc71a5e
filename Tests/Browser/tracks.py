"""What can run side by side: each track has a process, a browser and a data folder of its own."""

import os
from contextlib import contextmanager

from playwright.sync_api import sync_playwright

import areas
import chapters
import every_preset
import full_meeting
import independent_key
import noticing
import other_engine
import own_instrument
import passkeys
from circle import NAMES, Circle, World
from inspection import Inspection
from program import Program


def the_circle(program, tally):
    """The whole circle in the area of the demonstration, twice; then what nobody should send."""
    begin = [the_demonstration_is_made, the_server_listens]
    if not tally.chapter("The demonstration", begin, program):
        return
    with browsing(program, tally) as world:
        tally.chapter("The inspection", [noticing.a_page_full_of_faults_is_noticed], world)
        with_scripts = Circle(world, scripted=True)
        tally.chapter(
            "With scripts", chapters.REFERRING + chapters.A_KNOWN_PAIR + chapters.CONFERRING,
            with_scripts)
        with_scripts.go_home()
        without = Circle(world, scripted=False, is_repeat=True, days_to_meeting=16)
        tally.chapter(
            "Without scripts", chapters.REFERRING + chapters.ANOTHER_CASE + chapters.CONFERRING,
            without)
        tally.chapter("Two at once", chapters.TOO_LATE, without)
        tally.chapter("Bad requests", chapters.BAD_REQUESTS, without)
        tally.chapter("The log", chapters.LOG, without, program)
        without.go_home()
    tally.chapter("The records", chapters.RECORDS, program)


def presets_with_scripts(program, tally):
    every_kind_of_referral(program, tally, scripted=True)


def presets_without_scripts(program, tally):
    every_kind_of_referral(program, tally, scripted=False)


def every_kind_of_referral(program, tally, scripted):
    """Somebody new, somebody known and a case of honour-based abuse, under each preset."""
    begin = [every_preset.an_area_is_set_up_with_each_preset, the_server_listens]
    if not tally.chapter("The presets", begin, program):
        return
    with browsing(program, tally) as world:
        for code in every_preset.CODES:
            people = Circle(world, scripted, ending=f".{code}")
            tally.chapter(f"{code}: a new person", chapters.NEW_PERSON, people)
            tally.chapter(f"{code}: a known person", chapters.KNOWN_PERSON, people)
            tally.chapter(f"{code}: honour-based abuse", chapters.HONOUR_BASED, people)
            if code == "sheffield":
                tally.chapter("Settings", chapters.SETTINGS, people)
            people.go_home()
    tally.chapter("The records", chapters.RECORDS, program)


def own_questions_and_other_ways(program, tally):
    """An area with its own instrument, and an area where referrals take other ways."""
    begin = [
        own_instrument.the_areas_own_files_are_checked_and_put_beside_the_records,
        own_instrument.the_area_adopts_them, an_area_is_set_up_for_other_ways,
        the_server_listens,
    ]
    if not tally.chapter("The areas", begin, program):
        return
    with browsing(program, tally) as world:
        ownbury = Circle(world, scripted=False, ending=".ownbury")
        tally.chapter("An instrument of its own", chapters.OWN_INSTRUMENT, ownbury)
        ownbury.go_home()
        sidewick = Circle(world, scripted=True, ending=".sidewick")
        tally.chapter("Other decisions", chapters.DECIDING, sidewick)
        tally.chapter("Corrections", chapters.CORRECTING, sidewick)
        tally.chapter("Recognised again", chapters.RECOGNISING, sidewick)
        tally.chapter("Advisers", chapters.SUPPORTING, sidewick)
        tally.chapter("Turned away", chapters.TURNING_AWAY, sidewick)
        tally.chapter("MAPPA", chapters.MAPPA, sidewick)
        tally.chapter("More questions", chapters.ASKING_MORE, sidewick)
        sidewick.go_home()
    tally.chapter("The records", chapters.RECORDS, program)


def signing_in_with_passkeys(program, tally):
    """At an address that passkeys can be bound to, with the browser's own virtual authenticator."""
    begin = [the_demonstration_is_made, passkeys.the_server_listens_under_its_name]
    if not tally.chapter("The address", begin, program):
        return
    with browsing(program, tally) as world:
        tally.chapter("Passkeys", passkeys.STEPS, passkeys.Keyholder(world))
        key = independent_key.KeyByOthers(world)
        tally.chapter("A key by other people", independent_key.STEPS, key)


def a_full_meeting(program, tally):
    """Eighteen cases, six windows: with scripts and cut connections on one engine, without scripts
    on the other; both write the same minutes."""
    database = other_engine.empty_database("marac_meeting")
    other = Program(program.path, program.folder / "other", database)
    (program.folder / "other").mkdir()
    minutes = [
        held(program, tally, True, "With scripts"),
        held(other, tally, False, "Without scripts, on the other engine"),
    ]
    tally.chapter("Both meetings", [full_meeting.both_wrote_the_same], *minutes)


def held(program, tally, scripted, title):
    begin = [the_demonstration_is_made, the_server_listens]
    if not tally.chapter(f"{title}: the demonstration", begin, program):
        return []
    with browsing(program, tally) as world:
        meeting = full_meeting.FullMeeting(world, scripted)
        tally.chapter(title, full_meeting.steps(scripted), meeting)
        meeting.go_home()
    tally.chapter(f"{title}: the records", chapters.CHAIN, program)
    return meeting.minutes


# The longest first.
TRACKS = {
    "meeting": a_full_meeting,
    "circle": the_circle,
    "scripts": presets_with_scripts,
    "none": presets_without_scripts,
    "other": own_questions_and_other_ways,
    "keys": signing_in_with_passkeys,
}


def the_demonstration_is_made(program):
    status, said = program.command("demo")
    assert status == 0, said


def an_area_is_set_up_for_other_ways(program):
    areas.set_up(program, "Sidewick", ".sidewick", areas.EVERYBODY)


def the_server_listens(program):
    program.serve(more=["--allow-password-alone"])


@contextmanager
def browsing(program, tally):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("MARAC_CHROMIUM"),
            args=["--no-sandbox"] if os.geteuid() == 0 else [])
        inspection = Inspection(tally)
        inspection.names.update(NAMES)
        yield World(browser, program.base, inspection, tally)
        print(f"\n{inspection.pages} pages looked at, {inspection.looked_at} of them closely")
        browser.close()

"""Passkeys with Chromium's own virtual authenticator."""

import socket

from visitor import PASSWORD, Visitor


def the_server_listens_under_its_name(program):
    """A passkey is bound to a name, and a number such as 127.0.0.1 is none."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port = found.getsockname()[1]
    address = f"http://localhost:{port}"
    program.serve(port=port, more=["--public-address", address])
    program.base = address


class Keyholder:
    """The coordinator with a telephone that holds passkeys, which the browser plays."""

    def __init__(self, world):
        self.visitor = Visitor(world, "coordinator", scripted=True)
        self.devtools = self.visitor.context.new_cdp_session(self.visitor.page)
        self.devtools.send("WebAuthn.enable")
        self.telephone = self._device()

    def _device(self):
        options = {
            "protocol": "ctap2", "transport": "internal", "hasResidentKey": True,
            "hasUserVerification": True, "isUserVerified": True,
            "automaticPresenceSimulation": True,
        }
        made = self.devtools.send("WebAuthn.addVirtualAuthenticator", {"options": options})
        return made["authenticatorId"]

    def takes_another_device(self):
        self.devtools.send(
            "WebAuthn.removeVirtualAuthenticator", {"authenticatorId": self.telephone})
        self.telephone = self._device()

    def is_known_to_the_telephone(self, known):
        self.devtools.send(
            "WebAuthn.setUserVerified",
            {"authenticatorId": self.telephone, "isUserVerified": known})

    def keys(self):
        found = self.devtools.send(
            "WebAuthn.getCredentials", {"authenticatorId": self.telephone})
        return found["credentials"]


def she_adds_a_passkey(keyholder):
    she = keyholder.visitor
    she.signs_in()
    she.follows("Your sign-in")
    she.sees("You have no passkey yet")
    she.follows("Add a passkey")
    she.types(key_name="My telephone")
    she.presses("Add a passkey")
    she.sees("Your passkey was added", "My telephone")
    keys = keyholder.keys()
    assert [key["rpId"] for key in keys] == ["localhost"], keys


def the_same_telephone_is_not_taken_twice(keyholder):
    she = keyholder.visitor
    she.follows("Add a passkey")
    she.types(key_name="Once more")
    she.button("Add a passkey").click()
    she.page.get_by_text("This key is one of yours already.").wait_for()
    assert len(keyholder.keys()) == 1, "it holds two"


def she_signs_in_with_it_alone(keyholder):
    she = keyholder.visitor
    she.presses("Sign out")
    she.presses("Use your passkey")
    she.sees("Waiting for you")


def her_password_alone_lets_nobody_in(keyholder):
    she = keyholder.visitor
    she.presses("Sign out")
    she.types(user_name="coordinator", password=PASSWORD)
    she.presses("Sign in")
    assert she.path().startswith("/prove"), she.path()
    she.opens("/cases")
    assert she.path().startswith("/prove"), she.path()
    she.presses("Use your passkey")
    assert she.path() == "/cases", she.path()


def a_telephone_that_does_not_know_her_is_refused(keyholder):
    she = keyholder.visitor
    she.presses("Sign out")
    keyholder.is_known_to_the_telephone(False)
    she.button("Use your passkey").click()
    she.page.get_by_text("The passkey did not answer.").wait_for()
    assert she.path() == "/sign-in", she.path()
    keyholder.is_known_to_the_telephone(True)
    she.presses("Use your passkey")
    she.sees("Waiting for you")


def a_second_device_is_added_and_the_first_removed(keyholder):
    she = keyholder.visitor
    keyholder.takes_another_device()
    she.follows("Your sign-in")
    she.follows("Add a passkey")
    she.types(key_name="My computer")
    she.presses("Add a passkey")
    she.sees("My telephone", "My computer")
    she.follows("Change its name")
    she.types(key_name="Lost telephone")
    she.presses("Save")
    she.sees("Lost telephone")
    she.presses("Remove")
    she.sees("It was removed")
    she.does_not_see("Lost telephone")


def an_app_is_set_up_only_with_its_code(keyholder):
    she = keyholder.visitor
    she.follows("Set up an app")
    she.types(code="12345")
    she.presses("Set it up", status=422)
    she.is_told("That is not the code of this moment. Wait for the next one")
    she.follows("Back")


def she_sees_where_she_is_signed_in(keyholder):
    she = keyholder.visitor
    she.follows("See where you are signed in")
    she.sees("Chrome", "Passkey", "This one")
    she.follows("Back")


def a_password_that_is_guessed_is_not_taken(keyholder):
    she = keyholder.visitor
    she.follows("Change your password")
    she.types(new_password="short")
    she.presses("Change it", status=422)
    she.is_told("The password must be 12 characters or more")
    she.types(new_password="qwertyuiop2026november")
    she.presses("Change it", status=422)
    she.is_told("That is easily guessed. Leave out names, months, your work and rows of keys")


STEPS = [
    she_adds_a_passkey,
    the_same_telephone_is_not_taken_twice,
    she_signs_in_with_it_alone,
    her_password_alone_lets_nobody_in,
    a_telephone_that_does_not_know_her_is_refused,
    a_second_device_is_added_and_the_first_removed,
    an_app_is_set_up_only_with_its_code,
    she_sees_where_she_is_signed_in,
    a_password_that_is_guessed_is_not_taken,
]

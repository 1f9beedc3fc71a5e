"""A key by other people (soft-webauthn, on fido2), so that our reading is not judged by our writing
alone."""

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from hashlib import sha256

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from soft_webauthn import SoftWebauthnDevice

from visitor import PASSWORD

VERIFIED = 0x04
FLAGS = 32


class KeyByOthers:
    """Its browser, without a window: requests with cookies."""

    def __init__(self, world):
        self.base = world.base
        self.asks = world.browser.new_context().request
        self.device = SoftWebauthnDevice()

    def page(self, path):
        answer = self.asks.get(self.base + path)
        return answer.text()

    def sends(self, path, fields):
        return self.asks.post(
            self.base + path, form=fields, max_redirects=0,
            headers={"Sec-Fetch-Site": "same-origin"})

    def signs_in(self, user_name):
        fields = {"token": token(self.page("/sign-in")), "user-name": user_name}
        return self.sends("/sign-in", {**fields, "password": PASSWORD}).status

    def challenge(self, page):
        return unwritten(self.sends("/sign-in/challenge", {"token": token(page)}).text())

    def is_added(self, verified):
        page = self.page("/your-sign-in/passkeys/add")
        owner = unwritten(re.search(r'data-owner="([^"]*)"', page).group(1))
        options = {
            "challenge": self.challenge(page), "rp": {"id": "localhost"}, "user": {"id": owner},
            "pubKeyCredParams": [{"alg": -7, "type": "public-key"}]}
        made = self.device.create({"publicKey": options}, self.base)["response"]
        told = made["attestationObject"]
        if verified:
            place = told.index(sha256(b"localhost").digest()) + FLAGS
            told = told[:place] + bytes([told[place] | VERIFIED]) + told[place + 1:]
        return self.sends("/your-sign-in/passkeys/add", {
            "token": token(page), "key-name": "By others",
            "passkey-credential": written(self.device.credential_id),
            "passkey-client": written(made["clientDataJSON"]),
            "passkey-attestation": written(told)}).status

    def is_shown(self, verified):
        page = self.page("/sign-in")
        options = {"challenge": self.challenge(page), "rpId": "localhost"}
        shown = self.device.get({"publicKey": options}, self.base)["response"]
        told, signature = shown["authenticatorData"], shown["signature"]
        if verified:
            told = told[:FLAGS] + bytes([told[FLAGS] | VERIFIED]) + told[FLAGS + 1:]
            signed = told + sha256(shown["clientDataJSON"]).digest()
            signature = self.device.private_key.sign(signed, ec.ECDSA(hashes.SHA256()))
        return self.sends("/sign-in/passkey", {
            "token": token(page), "passkey-credential": written(self.device.credential_id),
            "passkey-client": written(shown["clientDataJSON"]),
            "passkey-authenticator": written(told), "passkey-signature": written(signature),
            "passkey-owner": written(shown["userHandle"])}).status


def token(page):
    return re.search(r'name="token" value="(\w+)"', page).group(1)


def written(some_bytes):
    return urlsafe_b64encode(some_bytes).decode().rstrip("=")


def unwritten(text):
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


def it_is_taken_only_when_it_verified_somebody(key):
    assert key.signs_in("chair") == 303
    status = key.is_added(verified=False)
    assert status == 422, f"added without a finger or number: {status}"
    status = key.is_added(verified=True)
    assert status == 303, f"not added: {status}"


def it_signs_in_only_when_it_verified_somebody(key):
    key.asks.post(f"{key.base}/sign-out", form={"token": token(key.page("/your-sign-in"))},
                  headers={"Sec-Fetch-Site": "same-origin"})
    status = key.is_shown(verified=False)
    assert status == 422, f"signed in without a finger or number: {status}"
    status = key.is_shown(verified=True)
    assert status == 303, f"not signed in: {status}"


STEPS = [
    it_is_taken_only_when_it_verified_somebody,
    it_signs_in_only_when_it_verified_somebody,
]

// Passkeys: a form that is marked for them asks the authenticator first and then goes its ordinary
// way, with what the authenticator answered in its hidden fields. Nothing else is read or kept.

const forms = document.querySelectorAll("form[data-passkey]");

const bytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));

const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer ?? [])))
    .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

const tell = (form, trouble) => {
  for (const line of form.querySelectorAll("[data-trouble]")) {
    line.hidden = line.dataset.trouble !== trouble;
  }
};

const fill = (form, name, value) => {
  form.querySelector(`[name="passkey-${name}"]`).value = value;
};

// What is to be signed, made when the button is pressed: a page may have been open for hours.
const challenge = async (form) => {
  const body = new URLSearchParams({ token: form.querySelector("[name=token]").value });
  const answer = await fetch(form.dataset.challenge, {
    method: "POST", body, credentials: "same-origin",
  });
  if (!answer.ok) throw new Error("no challenge");
  return bytes(await answer.text());
};

const named = (form) =>
  form.dataset.credentials.split(" ").filter(Boolean)
    .map((id) => ({ type: "public-key", id: bytes(id) }));

const make = async (form) => {
  const { party, owner, user, name } = form.dataset;
  const made = await navigator.credentials.create({
    publicKey: {
      challenge: await challenge(form),
      rp: { id: party, name: document.title.split(" - ").at(-1) },
      user: { id: bytes(owner), name: user, displayName: name },
      pubKeyCredParams: [-7, -8, -257].map((alg) => ({ type: "public-key", alg })),
      excludeCredentials: named(form),
      authenticatorSelection: { residentKey: "preferred", userVerification: "required" },
      attestation: "none",
      timeout: 240000,
    },
  });
  fill(form, "credential", text(made.rawId));
  fill(form, "client", text(made.response.clientDataJSON));
  fill(form, "attestation", text(made.response.attestationObject));
};

const show = async (form) => {
  const shown = await navigator.credentials.get({
    publicKey: {
      challenge: await challenge(form),
      rpId: form.dataset.party,
      allowCredentials: named(form),
      userVerification: "required",
      timeout: 240000,
    },
  });
  fill(form, "credential", text(shown.rawId));
  fill(form, "client", text(shown.response.clientDataJSON));
  fill(form, "authenticator", text(shown.response.authenticatorData));
  fill(form, "signature", text(shown.response.signature));
  fill(form, "owner", text(shown.response.userHandle));
};

const ask = async (form) => {
  tell(form, "");
  if (!window.PublicKeyCredential) return tell(form, "browser");
  if (location.origin !== form.dataset.origin) return tell(form, "origin");
  try {
    await (form.dataset.passkey === "make" ? make(form) : show(form));
    form.submit();
  } catch (error) {
    tell(form, error.name === "InvalidStateError" ? "known" : "none");
  }
};

for (const form of forms) {
  tell(form, "");
  let isAsking = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    await ask(form);
    isAsking = false;
  });
}

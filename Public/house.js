// Improves pages that work without it. No text from the server is run.

const frag = window.trustedTypes
  ? window.trustedTypes.createPolicy("frag", { createHTML: (text) => text })
  : { createHTML: (text) => text };

// 1. Problems come first; their links go into the fields.
const focusProblems = () => document.getElementById("problems")?.focus();

document.addEventListener("click", (event) => {
  const link = event.target.closest?.(".error-summary a");
  const field = link && document.getElementById(link.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  const question = field.closest(".field") ?? field;
  question.scrollIntoView();
  field.focus({ preventScroll: true });
});

// 2. Forms that replace parts of the page by those of the answer, or are sent plainly.
const parsed = (text) =>
  new DOMParser().parseFromString(frag.createHTML(text), "text/html");

const put = (page, id, sent) => {
  const fresh = page.getElementById(id);
  const old = document.getElementById(id);
  if (!fresh || !old) return false;
  const here = document.activeElement;
  const focused = old.contains(here);
  const region = document.importNode(fresh, true);
  keepUnsent(old, region, sent);
  old.replaceWith(region);
  if (focused) focusWithin(region, here.id);
  if (focused && here.id) keepTyping(here, sent);
  return true;
};

// Words in its other boxes stay there.
const keepUnsent = (old, region, sent) => {
  for (const box of old.querySelectorAll("textarea, select, input:not([type=hidden])")) {
    const fresh = box.id && region.querySelector("#" + CSS.escape(box.id));
    if (!fresh || sent?.has(box.name)) continue;
    if (box.type === "radio" || box.type === "checkbox") fresh.checked = box.checked;
    else if (box.value !== usual(box)) fresh.value = box.value;
  }
};

const usual = (box) =>
  box.options
    ? ([...box.options].find((option) => option.defaultSelected) ?? box.options[0])?.value
    : box.defaultValue;

// What was typed while the answer was on its way goes into the new field.
const keepTyping = (old, sent) => {
  const field = document.getElementById(old.id);
  const isText = field && typeof old.value === "string" && sent.has(old.name);
  if (!isText || old.value === sent.get(old.name)) return;
  const before = sent.get(old.name);
  field.value = old.value.startsWith(before) ? old.value.slice(before.length) : old.value;
};

// The reader goes to what is wrong; else stays, or is where they write.
const focusWithin = (region, id) => {
  const wrong = region.querySelector("[aria-invalid], .wrong :is(input, select, textarea)");
  const same = id && region.querySelector("#" + CSS.escape(id));
  const next = wrong || same || region.querySelector("[data-focus]");
  if (!next) region.tabIndex = -1;
  (next ?? region).focus();
};

// Changed in place, the status line is heard.
const say = (page) => {
  const line = document.querySelector("[role=status]");
  const words = page.querySelector("[role=status]")?.textContent;
  if (line && words && line.textContent !== words) line.textContent = words;
};

const send = async (form, button) => {
  const body = new URLSearchParams(new FormData(form, button));
  const address = button?.getAttribute("formaction") ?? form.getAttribute("action");
  const answer = await fetch(address, { method: "POST", body, credentials: "same-origin" });
  const isPage = answer.headers.get("content-type")?.startsWith("text/html");
  if (!isPage || !(answer.ok || answer.status === 422 || answer.status === 409)) return false;
  const page = parsed(await answer.text());
  if (answer.ok && sceneOf(page) !== sceneOf(document)) {
    leaving = true;
    location.assign(answer.url);
    return true;
  }
  say(page);
  const parts = form.dataset.replace.split(" ");
  return parts.map((id) => put(page, id, body)).every(Boolean);
};

// Parts of a page about another case are never put into this one.
const sceneOf = (page) => page.querySelector("[data-scene]")?.dataset.scene;

const sending = new Set();

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.dataset.replace || event.defaultPrevented) return;
  event.preventDefault();
  if (sending.has(form)) return;
  sending.add(form);
  const done = await send(form, event.submitter).catch(() => false);
  sending.delete(form);
  unsaved.delete(form);
  if (!done && form.isConnected) sendPlainly(form, event.submitter);
});

const sendPlainly = (form, button) => {
  delete form.dataset.replace;
  form.requestSubmit(button);
};

// 3. Hide: nothing is to be seen once it is pressed.
const blank = () => {
  document.title = "\u00a0";
  document.body.hidden = true;
};

document.addEventListener("submit", (event) => {
  if (!event.target.dataset.hide) return;
  leaving = true;
  blank();
});

// 4. Words not saved are not lost without a question, though another form is sent.
let leaving = false;
const unsaved = new Set();
const isUnsaved = (sent) =>
  [...unsaved].some((form) => form.isConnected && form !== sent);

document.addEventListener("input", (event) => {
  const form = event.target.form;
  if (form?.dataset.guard) unsaved.add(form);
});

document.addEventListener("submit", (event) => {
  if (!event.defaultPrevented && !isUnsaved(event.target)) leaving = true;
});

window.addEventListener("beforeunload", (event) => {
  if (!leaving && isUnsaved()) event.preventDefault();
});

// Ctrl+Enter sends the form of a text area.
document.addEventListener("keydown", (event) => {
  const area = event.target;
  const isSend = event.key === "Enter" && (event.ctrlKey || event.metaKey);
  if (isSend && area.tagName === "TEXTAREA") area.form?.requestSubmit();
});

// 5. A page from the browser's memory is fetched anew: it may be hers no more.
window.addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  blank();
  location.replace(location.pathname + location.search);
});

focusProblems();

// 6. A meeting as it goes on: parts are replaced, but never where the reader is or has words.
const line = document.querySelector("[data-live]");
const background = { headers: { "X-Background": "1" }, credentials: "same-origin" };
const heldBack = new Map();
const awaiting = [];
let spokenAt = 0;

// One sentence every five seconds at most.
const announce = (words) => {
  if (words && !awaiting.includes(words)) awaiting.push(words);
  if (spokenAt || !awaiting.length) return;
  const status = document.querySelector("[role=status]");
  if (status) status.textContent = awaiting.splice(0).join(" ");
  spokenAt = setTimeout(() => { spokenAt = 0; announce(); }, 5000);
};

const plainly = (element) => {
  const copy = element.cloneNode(true);
  for (const field of copy.querySelectorAll("[name=token], [name=id]")) {
    field.setAttribute("value", "");
  }
  return copy.outerHTML;
};

const isInUse = (part) =>
  part.contains(document.activeElement) || [...unsaved].some((form) => part.contains(form));

// In order; nothing moves under a press, but what must not be seen goes at once.
const waiting = [];
const take = (piece) => {
  waiting.push(piece);
  settle(piece.id === "veil" || piece.id === "wall");
};

const settle = (isNow) => {
  if (!isNow && Date.now() - pressedAt < 2000) return setTimeout(settle, 2000);
  waiting.splice(0).forEach(show);
};

// What was held back is older than what waits.
const again = () => {
  waiting.unshift(...[...heldBack.values()].map(({ piece }) => piece));
  settle();
};

const show = (piece) => {
  const old = document.getElementById(piece.id);
  const fresh = parsed(piece.html).body.firstElementChild;
  if (!old || !fresh || plainly(old) === plainly(fresh)) return;
  announce(piece.say);
  if (isInUse(old)) return holdBack(piece, old);
  letGo(piece.id);
  old.replaceWith(document.importNode(fresh, true));
  tellTime();
  unsent.forEach((one) => one.tries && mark(one));
};

const holdBack = (piece, part) => {
  if (!heldBack.has(piece.id)) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button secondary held";
    button.textContent = (piece.say ?? "Something changed").replace(/\.$/, "") + ". Show";
    button.onclick = () => {
      unsaved.forEach((form) => part.contains(form) && unsaved.delete(form));
      button.focus();
      again();
    };
    part.before(button);
    heldBack.set(piece.id, { button });
  }
  heldBack.get(piece.id).piece = piece;
};

const letGo = (id) => {
  heldBack.get(id)?.button.remove();
  heldBack.delete(id);
};

document.addEventListener("focusout", () => setTimeout(again));

// Her rights or session have ended. Lines that wait can be copied, and are sent after sign-in.
const isGone = () => {
  blank();
  leaving = true;
  if (unsent.length) return keepLines();
  // What was loaded a moment ago would only come again.
  setTimeout(() => location.reload(), performance.now() < 3000 ? 3000 : 0);
};

const keepLines = () => {
  const link = Object.assign(document.createElement("a"), {
    href: "/", target: "_blank", textContent: "Sign in in a new tab",
  });
  document.body.replaceChildren(line, link);
  document.body.hidden = false;
  state("You no longer see this case.");
};

let stream, heard = 0, seen = Date.now(), polling;
const state = (words) => {
  if (line.dataset.words === words) return;
  line.dataset.words = words;
  showState();
};

const showState = () => {
  const left = unsent.length;
  line.textContent =
    (left ? left + (left === 1 ? " entry" : " entries") + " not saved. " : "")
    + (line.dataset.words ?? "");
  if (left) line.append(" ", copyButton);
};

const hear = () => {
  heard = seen = Date.now();
  clearInterval(polling);
  polling = undefined;
  if (!noticed) state("Live");
};

const poll = async () => {
  const answer = await fetch(line.dataset.live, background).catch(() => undefined);
  if (answer?.status === 404 || answer?.redirected) return isGone();
  if (!answer?.ok) return state("Reconnecting");
  seen = Date.now();
  for (const part of (await answer.text()).split("\n\n")) {
    const data = part.split("\n").find((words) => words.startsWith("data: "));
    if (data) take(JSON.parse(data.slice(6)));
  }
  if (!stream || polling) state("Live, every 5 seconds");
};

const follow = () => {
  stream = new EventSource(line.dataset.live);
  stream.addEventListener("here", hear);
  stream.addEventListener("gone", isGone);
  stream.onmessage = (event) => { hear(); take(JSON.parse(event.data)); };
  stream.onerror = () => {
    state("Reconnecting");
    if (stream.readyState === EventSource.CLOSED) pollOn();
  };
  // A proxy may hold the stream back, or refuse it.
  setTimeout(() => heard || pollOn(), 5000);
};

const pollOn = () => {
  polling ??= setInterval(poll, 5000);
  poll();
};

// 7. Lines added without leaving the field. One not saved is kept here, and sent again under its key.
const unsent = [];
const copyButton = Object.assign(document.createElement("button"), {
  type: "button", className: "button secondary", textContent: "Copy unsaved text",
});
copyButton.onclick = () =>
  navigator.clipboard?.writeText(unsent.map((one) => one.words).join("\n"));
let isSending = false;

document.addEventListener("submit", (event) => {
  const form = event.target;
  const field = form.dataset.submit && form.querySelector("[data-focus]");
  if (!field || event.defaultPrevented) return;
  event.preventDefault();
  if (!field.value.trim()) return field.focus();
  const body = new URLSearchParams(new FormData(form, event.submitter));
  unsent.push({ form, body, words: field.value, region: form.dataset.submit, tries: 0 });
  field.value = "";
  field.ariaInvalid = null;
  unsaved.delete(form);
  field.focus();
  sendNext();
}, true);

const key = (form) => form.querySelector("[name=id]");
const waits = [1, 3, 10];

const sendNext = async () => {
  const one = unsent[0];
  if (!one || isSending) return;
  isSending = true;
  one.key ??= key(one.form)?.value;
  if (one.key) one.body.set("id", one.key);
  const page = await sendLine(one).catch(() => undefined);
  isSending = false;
  if (!page) {
    mark(one);
    if (one.tries !== Infinity) setTimeout(sendNext, 1000 * (waits[one.tries++] ?? 15));
    return;
  }
  unsent.shift();
  one.row?.remove();
  if (line) showState();
  sendNext();
};

// The page that follows; nothing when it is to be sent again.
const sendLine = async (one) => {
  if (one.tries) await renewToken(one);
  const answer = await fetch(one.form.action,
    { method: "POST", body: one.body, credentials: "same-origin" });
  // No answer to this line: too many requests, a server that stops.
  if (!answer.ok && ![404, 409, 422].includes(answer.status)) return;
  if (answer.status === 404) {
    one.tries = Infinity;
    return isGone();
  }
  const page = parsed(await answer.text());
  const fresh = [...page.forms].find((form) => form.dataset.submit === one.region);
  if (page.querySelector("[name=password]")) return;
  if (!fresh || (!answer.ok && !one.form.isConnected)) {
    handOver(one.form);
    return page;
  }
  // What waits is of this page's case, and is sent before the page goes on.
  if (answer.ok && sceneOf(page) !== sceneOf(document)) {
    if (unsent.length > 1) return page;
    leaving = true;
    location.assign(answer.url);
    return page;
  }
  if (key(fresh) && key(one.form)) key(one.form).value = key(fresh).value;
  if (!answer.ok) putBack(one, page);
  for (const id of (one.form.dataset.parts ?? one.region).split(" ")) put(page, id, one.body);
  if (page.querySelector("#help[open]")) showHelp();
  say(page);
  return page;
};

// The meeting has moved on. Sent plainly, the service shows all that was typed.
const handOver = (form) => {
  form.querySelector("[data-focus]").value = unsent.map((one) => one.words).join(" / ");
  if (unsent.length > 1 && key(form)) key(form).value = newKey();
  unsent.length = 0;
  delete form.dataset.submit;
  document.body.append(form);
  form.requestSubmit();
};

// Several lines in one are another entry: 128 bits.
const letters = "0123456789abcdefghjkmnpqrstvwxyz";
const newKey = () =>
  [...crypto.getRandomValues(new Uint8Array(26))]
    .map((byte, place) => letters[byte & (place ? 31 : 7)]).join("");

const showHelp = () => {
  const help = document.getElementById("help");
  help.open = true;
  help.scrollIntoView();
};

// What is refused goes back into the field.
const putBack = (one, page) => {
  const field = one.form.querySelector("[data-focus]");
  field.ariaInvalid = true;
  field.value = [one.words, field.value].filter(Boolean).join(" / ");
  announce(page.querySelector(".error-summary li")?.textContent);
};

const renewToken = async (one) => {
  const page = parsed(await (await fetch(location.href, background)).text());
  const token = page.querySelector("form[data-submit] [name=token]")?.value;
  if (token) one.body.set("token", token);
};

const mark = (one) => {
  if (!one.row?.isConnected) {
    one.row = document.createElement("p");
    one.row.className = "minuted unsaved";
    const why = document.createElement("strong");
    why.textContent = "Not saved, trying again";
    one.row.append(one.words + " ", why);
    document.getElementById(one.region)?.prepend(one.row);
  }
  if (line) showState();
};

window.addEventListener("online", () => sendNext());
window.addEventListener("beforeunload", (event) => unsent.length && event.preventDefault());

// 8. How long the case has taken; said aloud three times.
const lag = Number(line?.dataset.served ?? Date.now()) - Date.now();
const told = new Set();

const tellTime = () => {
  const seconds = document.querySelector("[data-began]");
  if (!seconds) return;
  const { began, minutes } = seconds.dataset;
  const used = Math.max(0, Math.floor((Date.now() + lag - began) / 1000));
  seconds.textContent = Math.floor(used / 60) + ":" + String(used % 60).padStart(2, "0");
  const left = minutes * 60 - used;
  const words = left <= 0 ? "The time for this case is over."
    : left <= 60 ? "1 minute left." : left <= 300 ? "5 minutes left." : "";
  if (!words || told.has(began + words)) return;
  if (left > 0 || left > -5) announce(words);
  told.add(began + words);
};

// 9. Up in the empty line edits her last entry.
document.addEventListener("keydown", (event) => {
  const at = event.target;
  if (event.key === "ArrowUp" && at.id === "line" && !at.value) {
    const mine = document.querySelector("#entries [data-mine]");
    if (mine) { event.preventDefault(); mine.click(); }
  }
});

// 10. Whoever touches this page is there; who does not is told in time.
let touchedAt = Date.now(), pressedAt = 0, noticed = false;
const touch = ({ type }) => {
  noticed = false;
  pressedAt = type === "pointerdown" ? Date.now() : 0;
  setTimeout(settle);
  if (Date.now() - touchedAt < 240000) return;
  touchedAt = Date.now();
  fetch("/help", { method: "HEAD", credentials: "same-origin" }).catch(() => {});
};

if (line) {
  follow();
  setInterval(tellTime, 1000);
  tellTime();
  for (const kind of ["keydown", "pointerdown", "pointerup"]) {
    document.addEventListener(kind, touch);
  }
  setInterval(() => {
    if (Date.now() - touchedAt > 780000 && !noticed) {
      noticed = true;
      const words = "You are signed out in 2 minutes. Press a key to stay.";
      announce(words);
      state(words);
    }
    // What the room sees must not outlive the word that it may be seen.
    if (line.dataset.wall && Date.now() - seen > 40000) {
      document.getElementById("wall").replaceChildren();
    }
  }, 5000);
  window.addEventListener("pagehide", () => stream?.close());
  document.addEventListener("visibilitychange", () => document.hidden || poll());
  navigator.locks?.request("meeting", { mode: "shared" }, () => new Promise(() => {}));
}

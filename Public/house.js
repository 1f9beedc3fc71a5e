// Improves pages that already work without it. Five parts, each on its own; what a part is for
// is marked on the page by data- attributes, and no text from the server is ever run.

const frag = window.trustedTypes
  ? window.trustedTypes.createPolicy("frag", { createHTML: (text) => text })
  : { createHTML: (text) => text };

// 1. Problems come first: the summary takes the focus, and its links go into the fields.
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

// 2. Forms that replace one part of the page: the answer is an ordinary page, and only that part
//    of it is taken. Whatever goes wrong, the form is sent in the ordinary way.
const parsed = (text) =>
  new DOMParser().parseFromString(frag.createHTML(text), "text/html");

const put = (page, id, sent) => {
  const fresh = page.getElementById(id);
  const old = document.getElementById(id);
  if (!fresh || !old) return false;
  const here = document.activeElement;
  const focused = old.contains(here);
  const region = document.importNode(fresh, true);
  old.replaceWith(region);
  if (focused) focusWithin(region, here.id);
  if (focused && here.id) keepTyping(here, sent);
  return true;
};

// What was typed while the answer was on its way goes into the new field.
const keepTyping = (old, sent) => {
  const field = document.getElementById(old.id);
  const isText = field && typeof old.value === "string" && sent.has(old.name);
  if (!isText || old.value === sent.get(old.name)) return;
  const before = sent.get(old.name);
  field.value = old.value.startsWith(before) ? old.value.slice(before.length) : old.value;
};

// The reader goes to what is wrong; else stays, or is at the field they write in, or here.
const focusWithin = (region, id) => {
  const wrong = region.querySelector("[aria-invalid], .wrong :is(input, select, textarea)");
  const same = id && region.querySelector("#" + CSS.escape(id));
  const next = wrong || same || region.querySelector("[data-focus]");
  if (!next) region.tabIndex = -1;
  (next ?? region).focus();
};

// The status line is changed in place, which is what makes it heard.
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
  say(page);
  return put(page, form.dataset.replace, body);
};

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

// 3. Hide: nothing is to be seen from the moment the button is pressed.
const blank = () => {
  document.title = "\u00a0";
  document.body.hidden = true;
};

document.addEventListener("submit", (event) => {
  if (!event.target.dataset.hide) return;
  leaving = true;
  blank();
});

// 4. Words that were typed and not saved are not lost without a question.
let leaving = false;
const unsaved = new Set();

document.addEventListener("input", (event) => {
  const form = event.target.form;
  if (form?.dataset.guard) unsaved.add(form);
});

document.addEventListener("submit", (event) => {
  if (!event.defaultPrevented) leaving = true;
});

window.addEventListener("beforeunload", (event) => {
  const isLost = [...unsaved].some((form) => form.isConnected);
  if (isLost && !leaving) event.preventDefault();
});

// Ctrl+Enter sends the form of the text area it is pressed in.
document.addEventListener("keydown", (event) => {
  const area = event.target;
  const isSend = event.key === "Enter" && (event.ctrlKey || event.metaKey);
  if (isSend && area.tagName === "TEXTAREA") area.form?.requestSubmit();
});

// 5. A page that comes back from the browser's memory is fetched anew: the reader may have signed
//    out, or may no longer see what it held.
window.addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  blank();
  location.replace(location.pathname + location.search);
});

focusProblems();

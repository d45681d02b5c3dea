// A few small behaviours, in one file so that a first visit costs one request. Every page is complete without them.

/**
 * Reads a card aloud for those who hear better than they read. The button appears only where the browser has a voice
 * for the page's language: English letters spoken by an English voice would mangle Welsh.
 * @param {HTMLButtonElement} button its data-words hold what is spoken
 */
function listen(button) {
  const speech = window.speechSynthesis;
  if (!speech) return;
  const language = document.documentElement.lang;
  const voice = () => speech.getVoices().find(each => each.lang.toLowerCase().startsWith(language));
  const offer = () => { button.hidden = !voice(); };
  const spoken = pressed => button.setAttribute("aria-pressed", String(pressed));
  offer();
  speech.addEventListener?.("voiceschanged", offer);
  button.addEventListener("click", () => {
    const wasSpeaking = button.getAttribute("aria-pressed") === "true";
    speech.cancel();
    spoken(false);
    if (wasSpeaking) return;
    const words = new SpeechSynthesisUtterance(button.dataset.words);
    words.lang = language;
    words.voice = voice();
    words.rate = 0.9;
    words.onend = words.onerror = () => spoken(false);
    spoken(true);
    speech.speak(words);
  });
  window.addEventListener("hashchange", () => { speech.cancel(); spoken(false); });
  window.addEventListener("pagehide", () => speech.cancel());
}

/**
 * Takes the reader to the same card, the same words typed and the same scroll when the language is switched.
 * @param {HTMLAnchorElement} link to this page in the other language
 */
function keepPlace(link) {
  const key = "addo-place:" + location.pathname.replace(/~[^/]*/, ""); // never the secret of a visit without cookies
  const fields = () => [...document.querySelectorAll("textarea, select, input[type=radio], input[type=checkbox], input[type=text]")];
  link.addEventListener("click", () => {
    if (!link.hash && location.hash) link.hash = location.hash;
    try {
      const typed = fields().map(field => [field.name, field.value, field.checked]);
      sessionStorage.setItem(key, JSON.stringify({ scroll: scrollY, typed }));
    } catch { /* storage is blocked: the fragment alone keeps the place */ }
  });
  try {
    const kept = JSON.parse(sessionStorage.getItem(key));
    sessionStorage.removeItem(key);
    if (!kept) return;
    for (const [name, value, checked] of kept.typed)
      for (const field of fields())
        if (field.name === name && ["textarea", "text", "select-one"].includes(field.type)) field.value = value;
        else if (field.name === name && field.value === value) field.checked = checked;
    scrollTo(0, kept.scroll);
  } catch { /* nothing was kept */ }
}

/** Tells the platform how tall the page is, so that the frame needs no second scroll bar. Platforms that do not understand ignore it. */
function frameHeight() {
  if (window.parent === window) return;
  const tell = () => {
    const height = document.documentElement.offsetHeight;
    for (const subject of ["lti.frameResize", "org.imsglobal.lti.frameResize"]) window.parent.postMessage({ subject, height }, "*");
  };
  new ResizeObserver(tell).observe(document.body);
  tell();
}

/**
 * Lets the administrator close the platform's registration window once the next steps have been read.
 * @param {HTMLButtonElement} button
 */
function closeRegistration(button) {
  const platform = window.opener || window.parent;
  if (platform === window) return;
  button.hidden = false;
  button.addEventListener("click", () => platform.postMessage({ subject: "org.imsglobal.lti.close" }, "*"));
}

/** Tells the platform that the visit is over, so that it may close the frame. In a tab of its own nobody is told. */
function closeFrame() {
  if (window.parent === window) return;
  for (const subject of ["lti.close", "org.imsglobal.lti.close"]) window.parent.postMessage({ subject }, "*");
}

/**
 * Prints the page, for those who take their receipt home.
 * @param {HTMLButtonElement} button shown only where it can do something
 */
function printPage(button) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

/**
 * Sends a form on by itself; its button is for those without scripts.
 * @param {HTMLFormElement} form
 */
function send(form) { form.submit(); }

/**
 * Says under the words of each band, while somebody types, how hard they are to read.
 * @param {HTMLFormElement} form its data-reading is asked
 */
function meter(form) {
  const timers = {};
  const field = name => form.elements[name];
  const measure = async place => {
    const [band, words] = place.split("-");
    const body = new URLSearchParams({ csrf: field("csrf").value, band, words, promise: field("promise-" + place).value, reason: field("reason-" + place).value });
    const answer = await fetch(form.dataset.reading, { method: "POST", body });
    if (answer.ok) form.querySelector(`[data-meter="${place}"]`).textContent = await answer.text();
  };
  form.addEventListener("input", event => {
    const place = /^(?:promise|reason)-(.+)$/.exec(event.target.name)?.[1];
    if (!place) return;
    clearTimeout(timers[place]);
    timers[place] = setTimeout(() => measure(place).catch(() => {}), 500); // without an answer the words before stay
  });
}

const behaviours = { "send": send, "meter": meter, "print": printPage, "listen": listen, "keep-place": keepPlace, "close-registration": closeRegistration, "close-frame": closeFrame };
for (const element of document.querySelectorAll("[data-behaviour]")) behaviours[element.dataset.behaviour]?.(element);
frameHeight();

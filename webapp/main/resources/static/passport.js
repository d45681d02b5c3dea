// Opens a leaver's passport where it lies: nothing is sent anywhere, and nothing is asked of anybody. The same script stands on Addo's own page and in the
// passport itself, which may be opened from a disk with the network off. What is shown is what is signed, and nothing else.

const bytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), letter => letter.charCodeAt(0));
const words = buffer => new TextDecoder().decode(buffer);

/** By what people tell a key: the first half of its thumbprint (RFC 7638), in groups of four. */
async function fingerprint({ e, n }) {
  const canonical = new TextEncoder().encode(JSON.stringify({ e, kty: "RSA", n }));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", canonical));
  const digits = [...hash].map(byte => byte.toString(16).padStart(2, "0")).join("");
  return digits.slice(0, 32).replace(/(.{4})(?=.)/g, "$1 ");
}

/**
 * @param {{document: string, key: object}} sealed
 * @returns {Promise<{genuine: boolean, facts: object, key: string}>} what is signed, and by which key; without facts where it is no passport at all
 */
async function opened({ document: sealed, key }) {
  const [head, body, signature] = sealed.split(".");
  const rule = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  const { kty, n, e } = key;
  const known = await crypto.subtle.importKey("jwk", { kty, n, e, alg: "RS256", ext: true }, rule, false, ["verify"]);
  const header = JSON.parse(words(bytes(head)));
  const isSigned = await crypto.subtle.verify(rule, known, bytes(signature), new TextEncoder().encode(head + "." + body));
  return { genuine: isSigned && header.typ === "addo-passport" && header.alg === "RS256", facts: JSON.parse(words(bytes(body))), key: await fingerprint(key) };
}

function part(name, text, style) {
  const element = document.createElement(name);
  element.textContent = text;
  if (style) element.className = style;
  return element;
}

/** Lays a passport out in the language of a place on the page. */
function show(place, found, keys) {
  const language = place.lang;
  const say = (what, ...values) => values.reduce((sentence, value, at) => sentence.replaceAll(`{${at}}`, value), place.querySelector(`[data-text="${what}"]`).textContent);
  const day = iso => new Date(iso + "T12:00:00").toLocaleDateString(language === "cy" ? "cy-GB" : "en-GB", { dateStyle: "long" });
  const out = place.querySelector("[data-out]");
  out.replaceChildren();
  const verdict = part("p", say(found.verdict), found.verdict === "genuine" ? "note" : "warn");
  verdict.dataset.verdict = found.verdict;
  out.append(verdict);
  if (found.verdict !== "genuine") return;
  const { facts, key } = found;
  out.append(part("p", say("key", key)));
  if (keys) out.append(part("p", say(keys.includes(key) ? "known" : "unknown"), keys.includes(key) ? "note" : "warn"));
  out.append(part("h2", facts.name ?? say("nameless")), part("p", say("school", facts.school)), part("p", say("issued", day(facts.issued))));
  const list = (heading, lines, nothing) => {
    out.append(part("h3", say(heading)));
    if (!lines.length) out.append(part("p", say(nothing)));
    const all = document.createElement("ul");
    for (const line of lines) all.append(line);
    if (lines.length) out.append(all);
  };
  list("agreed", facts.agreed.map(each => {
    const line = part("li", say("agreed.line", each.year, each.edition, each.band, day(each.day), each.language === "cy" ? "Cymraeg" : "English"));
    if (each.with === "class") line.append(" " + say("agreed.class"));
    line.append(document.createElement("br"), part("small", say("words", each.words)));
    return line;
  }), "agreed.nothing");
  list("learnt", facts.learnt.map(each => part("li", say("learnt.line", each[language], day(each.day)))), "learnt.nothing");
}

/** Broken, whatever is wrong with it: a file that is no passport, half of one, or one with another letter in it. */
async function judged(text) {
  if (!globalThis.crypto?.subtle) return { verdict: "unable" };
  try {
    const found = await opened(JSON.parse(text));
    return { ...found, verdict: found.genuine ? "genuine" : "broken" };
  } catch { return { verdict: "broken" }; }
}

async function showAll(text, keys) {
  const found = text === null ? { verdict: "nothing" } : await judged(text);
  document.querySelectorAll("[data-passport]").forEach(place => show(place, found, keys));
}

const own = document.getElementById("sealed");
if (own) showAll(own.textContent, null);
for (const desk of document.querySelectorAll("[data-passports]")) {
  desk.hidden = false;
  const keys = [...desk.querySelectorAll("[data-key]")].map(each => each.dataset.key);
  desk.querySelector("input[type=file]").addEventListener("change", async event => {
    const text = await event.target.files[0]?.text() ?? "";
    const sealed = new DOMParser().parseFromString(text, "text/html").getElementById("sealed");
    showAll(sealed?.textContent ?? null, keys);
  });
}

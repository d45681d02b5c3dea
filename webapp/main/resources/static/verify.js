// Verifies a sealed export where it lies: nothing is sent anywhere, and nothing is asked of anybody. The same script stands on Addo's own page and
// in the page of every export, which may be opened from a disk with the network off; so it brings its own SHA-256.

const ROUNDS = roundConstants();
const BEGINNING = "0".repeat(64);
const FILES = ["events.txt", "register.csv", "seal.txt", "verify.html"];
const DECISIONS = { AGREED: "agreed", ON_BEHALF: "agreed", QUERY_RAISED: "query open", NOT_YET: "not yet", STAFF_AGREED: "agreed", STAFF_ASKED: "query open", STAFF_NOT_YET: "not yet", VISITOR_AGREED: "agreed", VISITOR_DECLINED: "declined" };
const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** The first 32 bits of the fraction of the root of a prime, exactly: by whole numbers. */
function fraction(prime, degree) {
  const scaled = BigInt(prime) << BigInt(32 * degree);
  let low = 0n, high = 1n << 40n;
  while (low < high) {
    const middle = (low + high + 1n) >> 1n;
    if (middle ** BigInt(degree) <= scaled) low = middle; else high = middle - 1n;
  }
  return Number(low & 0xffffffffn);
}

function primes(many) {
  const found = [];
  for (let number = 2; found.length < many; number++) if (found.every(prime => number % prime)) found.push(number);
  return found;
}

function roundConstants() {
  return { start: primes(8).map(prime => fraction(prime, 2)), rounds: primes(64).map(prime => fraction(prime, 3)) };
}

/**
 * @param {Uint8Array} bytes
 * @returns {string} in hexadecimal digits
 * @see https://csrc.nist.gov/pubs/fips/180-4/upd1/final
 */
export function sha256(bytes) {
  const state = Uint32Array.from(ROUNDS.start), words = new Uint32Array(64);
  const whole = new Uint8Array((bytes.length + 72) & ~63);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setBigUint64(whole.length - 8, BigInt(bytes.length) * 8n);
  for (let at = 0; at < whole.length; at += 64) block(view, at, state, words);
  return [...state].map(word => word.toString(16).padStart(8, "0")).join("");
}

function block(view, from, state, words) {
  const turned = (word, by) => (word >>> by) | (word << (32 - by));
  for (let i = 0; i < 16; i++) words[i] = view.getUint32(from + i * 4);
  for (let i = 16; i < 64; i++) {
    const a = words[i - 15], b = words[i - 2];
    words[i] = words[i - 16] + (turned(a, 7) ^ turned(a, 18) ^ (a >>> 3)) + words[i - 7] + (turned(b, 17) ^ turned(b, 19) ^ (b >>> 10));
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let i = 0; i < 64; i++) {
    const first = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + ROUNDS.rounds[i] + words[i]) | 0;
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g; g = f; f = e; e = (d + first) | 0; d = c; c = b; b = a; a = (first + second) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => { state[i] += word; });
}

/** The code people write down: the first 55 bits of a hash, and a letter that shows a slip of the pen. */
export function shortCode(hash) {
  const bits = BigInt("0x" + hash.slice(0, 14)) >> 1n;
  const numbers = [...Array(11).keys()].map(at => Number((bits >> BigInt(50 - 5 * at)) & 31n));
  const sum = numbers.map((number, at) => number * (at % 2 ? 1 : 2)).reduce((all, one) => all + (one >> 5) + (one & 31), 0);
  return [...numbers, (32 - sum % 32) % 32].map(number => SYMBOLS[number]).join("").replace(/(.{4})(?=.)/g, "$1-");
}

/** The files of an archive, or those that were chosen one by one, by name. */
async function read(chosen) {
  const files = new Map();
  for (const file of chosen) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (file.name.endsWith(".zip")) for (const [name, content] of await unzip(bytes)) files.set(name, content);
    else files.set(file.name, bytes);
  }
  return files;
}

async function unzip(bytes) {
  const view = new DataView(bytes.buffer), files = new Map();
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) return files;
  let at = view.getUint32(end + 16, true);
  for (let many = view.getUint16(end + 10, true); many > 0; many--) {
    const packed = view.getUint16(at + 10, true), size = view.getUint32(at + 20, true), local = view.getUint32(at + 42, true);
    const length = view.getUint16(at + 28, true), name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    files.set(name, await unpacked(bytes.subarray(from, from + size), packed));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return files;
}

/** A file that was damaged within the archive is an empty one: its hash then says so. */
async function unpacked(bytes, packed) {
  if (packed === 0) return bytes;
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch { return new Uint8Array(0); }
}

/** What stands behind the first words of each line. */
function lines(bytes) {
  const found = new Map();
  for (const line of text(bytes).split("\n")) {
    const space = line.lastIndexOf(" ");
    if (space > 0 && !found.has(line.slice(0, space))) found.set(line.slice(0, space), line.slice(space + 1));
  }
  return found;
}

const text = bytes => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes ?? new Uint8Array(0));

/** The events hashed again, each with the one before it. */
function chainOf(bytes) {
  const chain = { hashes: [], facts: new Map(), brokenAt: 0 };
  let event = "", previous = BEGINNING;
  const all = text(bytes).split("\n");
  if (all.at(-1) === "") all.pop();
  for (const line of all) {
    if (!line.startsWith("hash ")) { event += line + "\n"; continue; }
    const hash = sha256(new TextEncoder().encode(previous + "\n" + event));
    if (line !== "hash " + hash) { chain.brokenAt = chain.hashes.length + 1; return chain; }
    chain.hashes.push(hash);
    chain.facts.set(hash, said(event));
    previous = hash;
    event = "";
  }
  if (event) chain.brokenAt = chain.hashes.length + 1;
  return chain;
}

function said(event) {
  const facts = new Map();
  for (const line of event.split("\n")) {
    const start = line.startsWith("fact ") ? 5 : 0, end = line.indexOf(" ", start);
    if (end > 0) facts.set(line.slice(start, end), line.slice(end + 1));
  }
  return facts;
}

/** Rows of RFC 4180. */
function rows(csv) {
  const all = [];
  let row = [], cell = "", quoted = false;
  for (let at = csv.startsWith("\ufeff") ? 1 : 0; at < csv.length; at++) {
    const one = csv[at];
    if (quoted && one === '"' && csv[at + 1] === '"') { cell += one; at++; }
    else if (one === '"') quoted = !quoted;
    else if (!quoted && (one === "," || one === "\n")) {
      row.push(cell);
      cell = "";
      if (one === "\n") { all.push(row); row = []; }
    } else if (quoted || one !== "\r") cell += one;
  }
  if (cell || row.length) all.push([...row, cell]);
  return all;
}

function register(bytes, chain) {
  const [heads, ...all] = rows(text(bytes));
  const found = { proven: 0, unproven: 0, wrong: [] };
  all.forEach((cells, at) => {
    const cell = name => cells[heads.indexOf(name)] ?? "";
    const event = chain.facts.get(cell("event_hash"));
    const fits = (name, fact, said = event.get(fact)) => said === undefined || said === cell(name);
    if (!cell("event_hash")) found.unproven++;
    else if (event && cell("person_ref") === event.get("person") && fits("decision", "", DECISIONS[event.get("kind")])
        && fits("band", "band") && fits("language", "language") && fits("edition", "number")
        && fits("visit_ref", "visit") && fits("to", "until")) found.proven++;
    else found.wrong.push(at + 1);
  });
  return found;
}

/**
 * The same findings, in the same order, as the command `verify FILE`.
 * @param {Map<string, Uint8Array>} files
 * @returns {{good: boolean, what: string, details: string[]}[]}
 */
export function verify(files) {
  const findings = [];
  const good = (what, ...details) => findings.push({ good: true, what, details: details.map(String) });
  const bad = (what, ...details) => findings.push({ good: false, what, details: details.map(String) });
  const manifest = files.get("manifest.txt");
  if (!manifest) bad("file-missing", "manifest.txt");
  else {
    const hashes = lines(manifest);
    const named = hashes.has("file visitors.csv") ? [...FILES, "visitors.csv"] : FILES;
    const missing = named.filter(name => !files.has(name));
    const changed = named.filter(name => files.has(name) && sha256(files.get(name)) !== hashes.get("file " + name));
    for (const name of named) if (missing.includes(name)) bad("file-missing", name); else if (changed.includes(name)) bad("file-changed", name);
    if (!missing.length && !changed.length) good("files-sound", named.length);
  }
  const chain = chainOf(files.get("events.txt"));
  if (chain.brokenAt) bad("chain-broken", chain.brokenAt); else good("chain-sound", chain.hashes.length);
  const seal = lines(files.get("seal.txt"));
  const head = chain.hashes[Number(seal.get("position")) - 1];
  if (!head || head !== seal.get("head")) bad("seal-wrong");
  else good("seal-sound", shortCode(sha256(files.get("seal.txt"))), label(seal.get("year")), seal.get("position"), (seal.get("at") ?? "").slice(0, 10));
  for (const name of ["register", "visitors"]) {
    if (!files.has(name + ".csv")) continue;
    const found = register(files.get(name + ".csv"), chain);
    for (const row of found.wrong) bad(name + "-wrong", row);
    if (!found.wrong.length) good(name + "-sound", found.proven, found.unproven);
  }
  return findings;
}

const label = year => year + "/" + String((Number(year) + 1) % 100).padStart(2, "0");

/** Says what was found in the language of a place on the page. */
function say(place, findings) {
  const words = what => place.querySelector(`[data-text="${what}"]`).textContent;
  const filled = finding => finding.details.reduce((sentence, value, at) => sentence.replace(`{${at}}`, value), words(finding.what));
  const isGenuine = findings.length > 0 && findings.every(each => each.good);
  const verdict = document.createElement("p"), list = document.createElement("ul");
  verdict.className = isGenuine ? "note" : "warn";
  verdict.dataset.verdict = isGenuine ? "genuine" : "not";
  verdict.textContent = words(findings.length === 0 ? "nothing" : isGenuine ? "genuine" : "notGenuine");
  list.className = "findings";
  for (const finding of findings) {
    const line = document.createElement("li");
    if (!finding.good) line.className = "wrong";
    line.textContent = filled(finding);
    list.append(line);
  }
  place.querySelectorAll(":scope > p, :scope > ul").forEach(old => old.remove());
  place.append(verdict, list);
}

if (typeof document !== "undefined") for (const part of document.querySelectorAll("[data-verify]")) {
  const input = part.querySelector("input[type=file]");
  part.hidden = false;
  input.addEventListener("change", async () => {
    const files = await read(input.files);
    const findings = files.has("manifest.txt") || files.has("events.txt") ? verify(files) : [];
    part.querySelectorAll("[data-findings]").forEach(place => say(place, findings));
  });
}

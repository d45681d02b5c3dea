// The page between us and the platform, for browsers that keep no cookie in a frame: it leaves a value with the platform, or
// asks for it again. Messages go to the platform's registered origin only, and answers are believed from there only.

const AGAIN_AFTER = 400;
const PATIENCE = { leaving: 1500, asking: 4000 };

/** The platform's frame that keeps values, or null where there is none within reach. A tab of our own has only its opener. */
function storageFrame(name) {
  const platform = window.parent !== window ? window.parent : window.opener;
  if (!platform || name === "_parent") return platform;
  try {
    return platform.frames[name] ?? null;
  } catch {
    return null; // a name that is no frame's
  }
}

/**
 * Asks the platform's storage one thing. The question is repeated in case its frame was still loading.
 * @param {object} place the frame's name, and the only origin that is spoken to and believed
 * @param {object} question as the specification has it, without its message_id
 * @param {number} patience in milliseconds
 * @returns {Promise<object|null>} the answer; null where there was none in time, or a refusal
 */
function ask({ frame, origin }, question, patience) {
  const storage = storageFrame(frame);
  if (!storage) return Promise.resolve(null);
  const message_id = Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, "0")).join("");
  return new Promise(resolve => {
    const isAnswer = ({ origin: from, data }) =>
      from === origin && data?.message_id === message_id && data.subject === question.subject + ".response";
    const hear = event => { if (isAnswer(event)) end(event.data.error ? null : event.data); };
    const say = () => {
      try {
        storage.postMessage({ ...question, message_id }, origin);
      } catch {
        end(null);
      }
    };
    const again = setInterval(say, AGAIN_AFTER);
    const over = setTimeout(() => end(null), patience);
    const end = answer => {
      clearInterval(again);
      clearTimeout(over);
      window.removeEventListener("message", hear);
      resolve(answer);
    };
    window.addEventListener("message", hear);
    say();
  });
}

/** On the way in: goes on to the platform whether or not it kept the value, for a cookie may do as well. */
async function leave(page, place, onward) {
  await ask(place, { subject: "lti.put_data", key: page.key, value: page.value }, PATIENCE.leaving);
  location.replace(onward.href);
}

/** On the way back: an empty value leads to the page that offers a tab of its own. */
async function fetchBack(page, place, form) {
  const answer = await ask(place, { subject: "lti.get_data", key: page.key }, PATIENCE.asking);
  form.elements.value.value = typeof answer?.value === "string" ? answer.value : "";
  form.submit();
}

const main = document.querySelector("main");
const page = main.dataset;
const place = { frame: page.frame, origin: new URL(page.origin).origin };
const form = main.querySelector("form");
if (form) fetchBack(page, place, form);
else leave(page, place, main.querySelector("a"));

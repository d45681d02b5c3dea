/**
 * Keeps values for tools whose cookies a browser refuses, and gives each back to the origin that left it. Stands in the page
 * of an activity and in a hidden frame of it; the one that the launch named answers. The line before says how to behave.
 */
const NAME = "practice_storage";
const isFrame = window.name === NAME;
const answers = mode === "parent" ? !isFrame : isFrame && !["off", "silent"].includes(mode);
const kept = new Map();

function answerTo({ subject, key, value }, origin) {
  const place = JSON.stringify([origin, key]);
  if (mode === "refusing") return { error: { code: "unauthorized", message: "Switched to refusal" } };
  if (subject === "lti.put_data") kept.set(place, value);
  return { key, value: kept.get(place) ?? null };
}

/** Another origin than ours says it, to every frame there is: a tool that listens to anybody would believe it. */
function sayFromElsewhere(answer) {
  const stranger = document.createElement("iframe");
  stranger.setAttribute("sandbox", "allow-scripts");
  stranger.src = "/stranger.html";
  stranger.addEventListener("load", () => stranger.contentWindow.postMessage(answer, "*"));
  document.body.append(stranger);
}

function capabilities() {
  const storage = mode === "parent" ? {} : { frame: NAME };
  const plain = ["lti.capabilities", "lti.frameResize", "lti.close"].map(subject => ({ subject }));
  return mode === "off" ? plain : [...plain, { subject: "lti.put_data", ...storage }, { subject: "lti.get_data", ...storage }];
}

window.addEventListener("message", event => {
  const { subject, message_id } = event.data ?? {};
  const reply = fields => ({ subject: subject + ".response", message_id, ...fields });
  if (subject === "lti.capabilities") event.source.postMessage(reply({ supported_messages: capabilities() }), event.origin);
  if (!answers || !["lti.put_data", "lti.get_data"].includes(subject)) return;
  const answer = reply(answerTo(event.data, event.origin));
  if (mode === "elsewhere") sayFromElsewhere(answer);
  else event.source.postMessage(answer, event.origin);
});

/**
 * What Microsoft Teams does for a tab: it answers the messages of the TeamsJS library. Here only the two that a tab needs to
 * learn who is there; everything else goes unanswered.
 */
const tab = document.querySelector("iframe.tab");

const { token } = tab.dataset;

const ANSWERS = {
  initialize: ["content", "web", JSON.stringify({ apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, supports: {} }), "2.0.1"],
  "authentication.getAuthToken": token ? [true, token] : [false, "resourceRequiresConsent"],
};

window.addEventListener("message", event => {
  if (event.source !== tab.contentWindow) return;
  const { id, uuid, func } = event.data ?? {};
  if (!Object.hasOwn(ANSWERS, func)) return;
  tab.contentWindow.postMessage({ id, uuid, args: ANSWERS[func] }, event.origin);
});

/**
 * What a platform does for the tool in its frame: it gives it the height it asks for, and when a tool says that its
 * registration is over, it goes back to the page of the tools.
 */
const frame = document.querySelector("iframe.tool");
const HEIGHTS = ["lti.frameResize", "org.imsglobal.lti.frameResize"];
const CLOSINGS = ["lti.close", "org.imsglobal.lti.close"];

window.addEventListener("message", event => {
  if (event.source !== frame.contentWindow) return;
  const message = event.data ?? {};
  const height = Number(message.height);
  if (HEIGHTS.includes(message.subject) && height > 0) frame.style.height = Math.min(height, 20000) + "px";
  if (CLOSINGS.includes(message.subject) && frame.dataset.after) window.location = frame.dataset.after;
});

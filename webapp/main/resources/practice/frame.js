/**
 * What a platform does for the tool in its frame: it gives it the height it asks for, and closes it when the tool says that it
 * is done. After a registration it goes back to the page of the tools.
 */
const frame = document.querySelector("iframe.tool");
const notice = document.querySelector(".closed");
const BORDERS = frame.offsetHeight - frame.clientHeight;
const HEIGHTS = ["lti.frameResize", "org.imsglobal.lti.frameResize"];
const CLOSINGS = ["lti.close", "org.imsglobal.lti.close"];

function closeTool() {
  if (frame.dataset.after) window.location = frame.dataset.after;
  if (!notice) return;
  frame.remove();
  notice.hidden = false;
}

window.addEventListener("message", event => {
  if (!event.source || event.source !== frame.contentWindow) return;
  const message = event.data ?? {};
  const height = Number(message.height);
  if (HEIGHTS.includes(message.subject) && height > 0) frame.style.height = Math.min(height, 20000) + BORDERS + "px";
  if (CLOSINGS.includes(message.subject)) closeTool();
});

// In a tab of Microsoft Teams: asks Teams who is there, and tells Addo, which shows their first page in this very tab. Where Teams
// does not say, or takes too long, the button for a window of its own is there.

const PATIENCE = 8000;

const form = document.querySelector("form.silently");
const waiting = document.querySelector(".waiting");
const byWindow = document.querySelector(".by-window");

/** Whether the tab waits for Teams, or shows the way by a window. */
function wait(isWaiting) {
  waiting.hidden = !isWaiting;
  byWindow.hidden = isWaiting;
}

/** What Teams knows, without a question to anybody. The directory is listened to as well: it may show the tab itself. */
async function tokenOfTeams() {
  await microsoftTeams.app.initialize([form.dataset.directory]);
  return microsoftTeams.authentication.getAuthToken({ silent: true });
}

function impatience() {
  return new Promise((resolve, reject) => setTimeout(reject, PATIENCE));
}

async function enter() {
  wait(true);
  try {
    form.elements.token.value = await Promise.race([tokenOfTeams(), impatience()]);
    form.submit();
  } catch {
    wait(false); // the window is the way then, whatever the reason
  }
}

if (window.parent !== window) enter();

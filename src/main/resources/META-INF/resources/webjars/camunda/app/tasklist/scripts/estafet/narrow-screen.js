/*
 * On a telephone Tasklist stacks filters, list and task, so the task a person taps, or follows a link to, opens below the
 * screen, out of sight. This brings it into view, and keeps it there until cards and form have come or the person moves
 * the page.
 */
const NARROW = window.matchMedia('(max-width: 842px)');
const SETTLED = 4000;
const BETWEEN = 200;
const OWN_MOVES = ['touchstart', 'wheel', 'keydown', 'mousedown'];

const taskOf = (address) => new URLSearchParams(new URL(address).hash.split('?')[1] ?? '').get('task');

let timer = null;

function bringIntoView(until) {
  const details = document.querySelector('.task-details');
  details?.scrollIntoView({ block: 'start' });
  // On a slow network the page itself comes late; time runs from then on.
  const end = details ? (until ?? Date.now() + SETTLED) : null;
  timer = end === null || Date.now() < end ? setTimeout(() => bringIntoView(end), BETWEEN) : null;
}

function follow(task) {
  if (!NARROW.matches || !task) return;
  clearTimeout(timer);
  // After AngularJS has laid the task out.
  timer = setTimeout(() => bringIntoView(null), BETWEEN);
}

window.addEventListener('hashchange', (event) => {
  const task = taskOf(event.newURL);
  if (task !== taskOf(event.oldURL)) follow(task);
});
// From the home page or a mail.
follow(taskOf(location.href));
OWN_MOVES.forEach((move) => window.addEventListener(move, () => clearTimeout(timer), { passive: true }));

export default [];

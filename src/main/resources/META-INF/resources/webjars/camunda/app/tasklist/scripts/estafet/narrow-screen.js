/*
 * On a telephone Tasklist stacks filters, list and task, so the task a person taps opens below the screen, out of
 * sight. This brings it into view, and keeps it there until cards and form have come or the person moves the page.
 */
const NARROW = window.matchMedia('(max-width: 842px)');
const SETTLED = 4000;
const BETWEEN = 200;
const OWN_MOVES = ['touchstart', 'wheel', 'keydown', 'mousedown'];

const taskOf = (address) => new URLSearchParams(new URL(address).hash.split('?')[1] ?? '').get('task');

let timer = null;

function bringIntoView(until) {
  document.querySelector('.task-details')?.scrollIntoView({ block: 'start' });
  timer = Date.now() < until ? setTimeout(() => bringIntoView(until), BETWEEN) : null;
}

function opened(task) {
  if (!NARROW.matches || !task) return;
  clearTimeout(timer);
  // After AngularJS has laid the task out.
  timer = setTimeout(() => bringIntoView(Date.now() + SETTLED), BETWEEN);
}

window.addEventListener('hashchange', (event) => {
  const task = taskOf(event.newURL);
  if (task !== taskOf(event.oldURL)) opened(task);
});
// From the home page or a mail.
opened(taskOf(location.href));

OWN_MOVES.forEach((move) => window.addEventListener(move, () => clearTimeout(timer), { passive: true }));

export default [];

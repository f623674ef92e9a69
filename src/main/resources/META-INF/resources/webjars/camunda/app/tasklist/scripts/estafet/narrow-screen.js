/*
 * On a telephone Tasklist stacks filters, list and task, so the task a person taps opens below the screen, out of
 * sight. This brings it into view.
 */
const NARROW = window.matchMedia('(max-width: 842px)');

const taskOf = (address) => new URLSearchParams(new URL(address).hash.split('?')[1] ?? '').get('task');

window.addEventListener('hashchange', (event) => {
  const task = taskOf(event.newURL);
  if (!NARROW.matches || !task || task === taskOf(event.oldURL)) return;
  // After AngularJS has laid the task out.
  setTimeout(() => document.querySelector('.task-details')?.scrollIntoView({ behavior: 'smooth', block: 'start' }), 400);
});

export default [];

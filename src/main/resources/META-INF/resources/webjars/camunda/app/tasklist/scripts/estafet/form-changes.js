/*
 * Tells of changes in the form of a task: form-js draws rows, errors and whole forms as it likes, and has no place for
 * listeners. Once a frame is enough, and only when a form changed: Tasklist itself changes all the time.
 */
const FORM = '[cam-tasklist-form]';
const listeners = [];
let scheduled = false;

/** Calls back a frame after something in the form was drawn, written or chosen. */
export function onFormChange(listener) {
  listeners.push(listener);
}

/** Calls everybody back, for whoever learnt something that is to be seen in the form. */
export function formChanged() {
  if (scheduled) return;
  scheduled = true;
  requestAnimationFrame(() => {
    scheduled = false;
    listeners.forEach((listener) => listener());
  });
}

new MutationObserver((changes) => {
  if (changes.some((change) => change.target.parentElement?.closest(FORM))) formChanged();
}).observe(document.documentElement, {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['placeholder', 'disabled'],
});

for (const event of ['input', 'change']) {
  document.addEventListener(event, ({ target }) => target.closest?.(FORM) && formChanged(), true);
}

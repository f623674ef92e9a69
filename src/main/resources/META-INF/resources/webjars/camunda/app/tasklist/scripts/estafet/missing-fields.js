/*
 * Why "Selesaikan" cannot be pressed, beside it: Tasklist greys the button without a word. Counts the required fields
 * that are empty and those that show an error, as the person sees them; one click leads to the first.
 */
import { element } from './element.js';
import { onFormChange } from './form-changes.js';

const CLAIM_FIRST = 'Ambil tugas ini dahulu, dengan tombol "Ambil tugas" di atas formulir.';

function isEmpty(field) {
  const choices = [...field.querySelectorAll('input[type=radio], input[type=checkbox]')];
  if (choices.length > 0) return !choices.some((choice) => choice.checked);
  if (field.matches('.fjs-form-field-taglist')) return !field.querySelector('.fjs-taglist-tag');
  const chosen = field.querySelector('.fjs-select-display');
  if (chosen) return chosen.matches('.fjs-select-placeholder') || chosen.textContent.trim() === '';
  return [...field.querySelectorAll('input:not(.flatpickr-calendar *), textarea')].some((input) => input.value.trim() === '');
}

function isUnfinished(field) {
  // A group holds fields of its own, and they count.
  if (field.matches('.fjs-form-field-grouplike')) return false;
  if (field.querySelector('.fjs-form-field-error')) return true;
  return field.querySelector('.fjs-form-field-label .fjs-asterix') !== null && isEmpty(field);
}

const unfinished = (form) => [...form.querySelectorAll('.fjs-form-field')].filter(isUnfinished);

function showFirst(event) {
  const [first] = unfinished(event.target.closest('[cam-tasklist-form]'));
  first?.scrollIntoView({ block: 'center' });
  first?.querySelector('input, textarea, [tabindex]')?.focus({ preventScroll: true });
}

/** What keeps the person from completing; null when nothing does. */
function hindrance(form) {
  if (form.querySelector('.disabled-form')) return CLAIM_FIRST;
  const missing = unfinished(form).length;
  if (missing === 0) return null;
  return element('button', { type: 'button', class: 'btn btn-link', onclick: showFirst }, `${missing} isian wajib belum lengkap`);
}

function update(form) {
  const actions = form.querySelector('.form-actions');
  if (!actions || !form.querySelector('.fjs-form')) return;
  const note = actions.querySelector('.estafet-missing') ?? element('span', { class: 'estafet-missing', role: 'status' });
  const found = hindrance(form);
  const words = found?.textContent ?? found ?? '';
  // Written only when it changed: a screen reader reads it each time.
  if (note.textContent !== words) note.replaceChildren(...(found ? [found] : []));
  if (!note.isConnected) actions.append(note);
}

onFormChange(() => document.querySelectorAll('[cam-tasklist-form]').forEach(update));

export default [];

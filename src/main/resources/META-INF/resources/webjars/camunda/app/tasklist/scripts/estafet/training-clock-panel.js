/* The training clock as a panel: shows the programme's time and moves it. Shared by Tasklist and the start page. */
import { request } from './api.js';
import { dayOf, firstOfNextMonth, momentInWords, plusDays } from './programme-time.js';
import { element, problemList } from './element.js';

// Seven in the morning in Jakarta, when the sessions and reminders of that day are already due.
const moment = (day) => `${day}T07:00:00+07:00`;

/** The panel for the clock standing at a moment; done() is called after the clock was moved. */
export function clockPanel(now, done) {
  const today = dayOf(now);
  const status = element('div', { 'aria-live': 'polite' });
  const date = element('input', { type: 'date', required: true, min: today, value: today });

  async function move(day) {
    const controls = panel.querySelectorAll('button, input');
    controls.forEach((control) => (control.disabled = true));
    panel.setAttribute('aria-busy', 'true');
    status.replaceChildren(element('p', { class: 'estafet-hint' }, 'Memajukan waktu dan menjalankan semua yang jatuh tempo… Mohon tunggu.'));
    try {
      await request('/api/training/clock', { method: 'PUT', body: { now: moment(day) } });
      done();
    } catch (problem) {
      controls.forEach((control) => (control.disabled = false));
      panel.removeAttribute('aria-busy');
      status.replaceChildren(problemList(problem));
    }
  }

  const step = (label, day) => element('button', { type: 'button', class: 'btn btn-default', onclick: () => move(day) }, label);

  const panel = element(
    'section',
    { class: 'estafet-clock', 'aria-label': 'Jam latihan' },
    element('p', { class: 'estafet-now' }, momentInWords(now)),
    element('p', { class: 'estafet-hint' }, 'Waktu program saat ini. Majukan untuk berlatih; waktu tidak dapat dimundurkan.'),
    element(
      'div',
      { class: 'estafet-steps' },
      step('+1 hari', plusDays(today, 1)),
      step('+7 hari', plusDays(today, 7)),
      step('Ke awal bulan berikutnya', firstOfNextMonth(today)),
    ),
    element(
      'form',
      {
        onsubmit: (event) => {
          event.preventDefault();
          move(date.value);
        },
      },
      element('label', {}, 'Ke tanggal', element('br'), date),
      element('button', { type: 'submit', class: 'btn btn-primary' }, 'Majukan'),
    ),
    status,
  );
  return panel;
}

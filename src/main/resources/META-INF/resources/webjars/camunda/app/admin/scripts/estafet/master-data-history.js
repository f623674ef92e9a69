/* What was imported before, and by whom. */
import { element } from '../../../tasklist/scripts/estafet/element.js';
import { momentInWords } from '../../../tasklist/scripts/estafet/programme-time.js';
import { KINDS, STATES, countsInWords } from './master-data-words.js';

/** The runs, newest first; `open` shows one of them. */
export function historyTable(runs, open) {
  if (runs.length === 0) return element('p', {}, 'Belum ada impor.');
  return element(
    'table',
    { class: 'estafet-history' },
    element('thead', {}, element('tr', {}, ['Waktu', 'Berkas', 'Keadaan', 'Hasil', 'Oleh'].map((name) => element('th', { scope: 'col' }, name)))),
    element(
      'tbody',
      {},
      runs.map((run) =>
        element(
          'tr',
          {},
          element('td', { 'data-label': 'Waktu' }, momentInWords(new Date(run.uploadedAt))),
          element(
            'td',
            { 'data-label': 'Berkas' },
            element('button', { type: 'button', class: 'btn-link', onclick: () => open(run.id) }, run.fileName),
            element('small', {}, KINDS[run.kind]),
          ),
          element('td', { 'data-label': 'Keadaan' }, STATES[run.status]),
          element('td', { 'data-label': 'Hasil' }, countsInWords(run)),
          element('td', { 'data-label': 'Oleh' }, run.uploadedBy),
        ),
      ),
    ),
  );
}

/* A day by which something has to be done: the server's words, with a colour that only repeats them. */
import { element } from './element.js';
import { dateInWords } from './programme-time.js';

/** "batas tugas 10 Agustus 2023 (tinggal 3 hari)". */
export function dueInWords(label, due) {
  return element(
    'span',
    { class: `estafet-due estafet-due-${due.nearness.toLowerCase()}` },
    `${label} ${dateInWords(due.day)} `,
    element('strong', {}, `(${due.words})`),
  );
}

/* What an office reads of its region: the numbers in words, and the schools without a report. */
import { element } from '../../../tasklist/scripts/estafet/element.js';
import { dateInWords } from '../../../tasklist/scripts/estafet/programme-time.js';

export function regionSection(progress, schoolYear) {
  return element(
    'section',
    { 'aria-labelledby': 'estafet-home-region' },
    element('h2', { id: 'estafet-home-region' }, `Wilayah Anda (${progress.places.join(', ')}), tahun ajaran ${schoolYear}`),
    element('p', { class: 'estafet-headline' }, progress.words, progress.opensOn && ` Dibuka ${dateInWords(progress.opensOn)}.`),
    !progress.opensOn && bar(progress),
    progress.missing.length > 0 && missing(progress),
  );
}

/** The same numbers as a picture; the sentence above says them all. */
function bar(progress) {
  const part = (count, kind) => {
    const node = element('span', { class: `estafet-bar-${kind}` });
    // As a property: the webapps' content security policy allows no style attributes.
    node.style.flexGrow = String(count);
    return count > 0 && node;
  };
  return element(
    'div',
    { class: 'estafet-bar', 'aria-hidden': 'true' },
    part(progress.submitted, 'submitted'),
    part(progress.drafts, 'drafts'),
    part(progress.waiting, 'waiting'),
    part(progress.missed, 'missed'),
  );
}

function missing({ expected, submitted, missing: schools }) {
  const all = expected - submitted;
  const head = ['Sekolah', 'Kabupaten/kota', 'Keadaan', 'Batas lapor'];
  return element(
    'table',
    { class: 'estafet-sessions' },
    element('caption', {}, all > schools.length ? `Belum melapor: ${schools.length} dari ${all} sekolah` : `Belum melapor: ${all} sekolah`),
    element('thead', {}, element('tr', {}, head.map((title) => element('th', { scope: 'col' }, title)))),
    element('tbody', {}, schools.map(row)),
  );
}

function row(school) {
  return element(
    'tr',
    {},
    element('td', {}, school.name, element('small', {}, `NPSN ${school.npsn}`)),
    element('td', { 'data-label': 'Kabupaten/kota' }, school.regency),
    element('td', { 'data-label': 'Keadaan' }, school.statusLabel),
    element(
      'td',
      { 'data-label': 'Batas lapor' },
      school.due ? dateInWords(school.due.day) : '–',
      school.due && element('small', { class: `estafet-due-${school.due.nearness.toLowerCase()}` }, school.due.words),
    ),
  );
}

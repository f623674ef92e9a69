/* The sessions of the year: a line for one school, a row each for several, the most urgent first. */
import { element } from '../../../tasklist/scripts/estafet/element.js';
import { detail, sessionLine, sixSessions, tone } from '../../../tasklist/scripts/estafet/session-line.js';

export function schoolsSection({ schools, schoolYear }) {
  return element(
    'section',
    { 'aria-labelledby': 'estafet-home-sessions' },
    element('h2', { id: 'estafet-home-sessions' }, `Sesi PMO tahun ajaran ${schoolYear}`),
    schools.length === 1 ? oneSchool(schools[0]) : manySchools(schools),
  );
}

function oneSchool(school) {
  return school.sessions.length === 0 ? element('p', {}, 'Tahun ajaran ini belum dibuka untuk sekolah Anda.') : sessionLine(school.sessions, school.current);
}

function manySchools(schools) {
  const head = ['Sekolah', 'Enam sesi', 'Sekarang', 'Tugas saya'];
  return element(
    'table',
    { class: 'estafet-sessions' },
    element('thead', {}, element('tr', {}, head.map((title) => element('th', { scope: 'col' }, title)))),
    element('tbody', {}, schools.map(row)),
  );
}

function row(school) {
  const current = school.sessions.find((session) => session.number === school.current);
  return element(
    'tr',
    {},
    element('td', {}, school.name, element('small', {}, `NPSN ${school.npsn}`)),
    element('td', { 'data-label': 'Enam sesi' }, dots(school.sessions)),
    element('td', { 'data-label': 'Sekarang' }, ...now(school, current)),
    element('td', { 'data-label': 'Tugas saya' }, school.openTasks === 0 ? '–' : String(school.openTasks)),
  );
}

function now(school, current) {
  if (current) {
    return [`PMO ke-${current.number}: ${current.statusLabel}`, element('small', { class: `estafet-due-${tone(current)}` }, detail(current))];
  }
  return [school.sessions.length === 0 ? 'Tahun ajaran belum dibuka' : 'Semua sesi yang disusun sudah selesai'];
}

/** Six marks; what each means is said in words for those who do not see it, and on hovering. */
function dots(sessions) {
  return element(
    'ol',
    { class: 'estafet-dots' },
    sixSessions(sessions).map((session) => {
      const words = `PMO ke-${session.number}: ${session.statusLabel ?? 'Belum disusun'}, ${detail(session)}`;
      return element(
        'li',
        { class: `estafet-step-${tone(session)}`, title: words },
        element('span', { class: 'estafet-dot', 'aria-hidden': 'true' }, String(session.number)),
        element('span', { class: 'sr-only' }, words),
      );
    }),
  );
}

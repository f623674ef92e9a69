/* The six sessions of a school year on a line, with state and deadline in words. Shared by home page and tasks. */
import { root } from './api.js';
import { element } from './element.js';
import { dateInWords } from './programme-time.js';

const SESSIONS = 6;

/** All six of a school; the ones of the second half-year are laid out when the first has ended. */
export function sixSessions(sessions) {
  return Array.from({ length: SESSIONS }, (_, index) => sessions.find((session) => session.number === index + 1) ?? { number: index + 1 });
}

/** The line itself; "current" is the number of the session that asks for something next. */
export function sessionLine(sessions, current) {
  return element('ol', { class: 'estafet-line' }, sixSessions(sessions).map((session) => step(session, session.number === current)));
}

function step(session, isCurrent) {
  return element(
    'li',
    { class: `estafet-step estafet-step-${tone(session)}`, 'aria-current': isCurrent && 'step' },
    element('span', { class: 'estafet-dot', 'aria-hidden': 'true' }, String(session.number)),
    element('strong', {}, `PMO ke-${session.number}`),
    element('span', {}, session.statusLabel ?? 'Belum disusun'),
    element('small', {}, detail(session)),
    session.hasReport &&
      element(
        'a',
        { href: `${root}/api/sessions/${encodeURIComponent(session.key)}/report.pdf`, download: true, 'aria-label': `Unduh laporan PMO ke-${session.number}` },
        'Unduh laporan',
      ),
  );
}

/** What a colour repeats of the words beside it. */
export function tone(session) {
  if (session.due) return session.due.nearness.toLowerCase();
  return { SUBMITTED: 'done', MISSED: 'overdue' }[session.status] ?? 'ahead';
}

/** "tinggal 3 hari", "terlambat 2 hari", "terkirim 18 September 2023", "dibuka 1 Oktober 2023". */
export function detail(session) {
  if (!session.status) return 'Disusun setelah PMO ke-3';
  if (session.submittedAt) return `terkirim ${dateInWords(session.submittedAt)}${session.late ? ', terlambat' : ''}`;
  if (session.status === 'PLANNED') return `dibuka ${dateInWords(session.opensOn)}`;
  return session.due ? `batas lapor ${dateInWords(session.deadline)}: ${session.due.words}` : '';
}

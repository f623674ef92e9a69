/* "Tugas saya": the most urgent first, one click to each. */
import { root } from '../../../tasklist/scripts/estafet/api.js';
import { dueInWords } from '../../../tasklist/scripts/estafet/due.js';
import { element } from '../../../tasklist/scripts/estafet/element.js';
import { dateInWords } from '../../../tasklist/scripts/estafet/programme-time.js';

const tasklist = `${root}/camunda/app/tasklist/default/`;

export function tasksSection(home) {
  const rest = home.openTasks - home.tasks.length;
  return element(
    'section',
    { 'aria-labelledby': 'estafet-home-tasks' },
    element('h2', { id: 'estafet-home-tasks' }, `Tugas saya (${home.openTasks})`),
    home.tasks.length > 0 ? element('ul', { class: 'estafet-list' }, home.tasks.map(task)) : element('p', {}, noTask(home.schools)),
    rest > 0 && element('p', {}, element('a', { href: tasklist }, `Lihat ${rest} tugas lainnya`)),
  );
}

function task(card) {
  return element(
    'li',
    {},
    element('a', { href: `${tasklist}#/?task=${encodeURIComponent(card.id)}` }, card.title),
    element('small', {}, card.due && dueInWords('Kerjakan sampai', card.due), card.due && ' · ', card.why),
  );
}

/** What is going on, or what will come and when, for whoever has nothing to do now. */
function noTask(schools) {
  const sessions = schools.flatMap((school) => school.sessions).sort((one, other) => one.opensOn.localeCompare(other.opensOn));
  const open = sessions.find((session) => session.due);
  if (open) return `Belum ada tugas untuk Anda. Sesi PMO ke-${open.number} sedang berjalan, batas lapornya ${dateInWords(open.deadline)}.`;
  const next = sessions.find((session) => session.status === 'PLANNED');
  return next
    ? `Belum ada tugas. Sesi PMO ke-${next.number} dimulai ${dateInWords(next.opensOn)}.`
    : 'Belum ada tugas. Tugas baru muncul di sini begitu giliran Anda tiba.';
}

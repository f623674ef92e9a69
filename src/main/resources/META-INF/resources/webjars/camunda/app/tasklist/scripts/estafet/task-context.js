/* "Konteks" beside the form of a task: where the cycle stands, the year's sessions, who is who, what was agreed. */
import { request } from './api.js';
import { element, problemList } from './element.js';
import { dateInWords } from './programme-time.js';
import { sessionLine } from './session-line.js';

async function render(node, { taskId }) {
  const page = element('div', { class: 'estafet-context', 'aria-busy': 'true' }, element('p', {}, 'Memuat konteks…'));
  node.append(page);
  try {
    const context = await request(`/api/tasks/${encodeURIComponent(taskId)}/context`);
    page.replaceChildren(...parts(context));
  } catch (problem) {
    page.replaceChildren(problemList(problem));
  }
  page.removeAttribute('aria-busy');
}

function parts({ task, schoolName, npsn, stages, sessions, people, followUps }) {
  return [
    element('p', {}, element('strong', {}, schoolName), ` · NPSN ${npsn} · ${task.why}`),
    section('Empat tahap siklus ini', stageLine(stages)),
    section('Sesi PMO tahun ajaran ini', sessionLine(sessions, task.sessionNumber)),
    section('Tindak lanjut siklus ini', followUpList(followUps)),
    section('Yang bertugas di sekolah ini', peopleList(people)),
  ];
}

function section(title, content) {
  return element('section', {}, element('h3', {}, title), content);
}

function stageLine(stages) {
  return element(
    'ol',
    { class: 'estafet-stages' },
    stages.map((stage) =>
      element(
        'li',
        { class: `estafet-stage-${stage.state.toLowerCase()}`, 'aria-current': stage.state === 'CURRENT' && 'step' },
        element('strong', {}, `${stage.number}. ${stage.name}`),
        element('small', {}, stage.stateLabel),
      ),
    ),
  );
}

function followUpList(followUps) {
  if (followUps.length === 0) return element('p', {}, 'Belum ada tindak lanjut yang disepakati.');
  const head = ['Kegiatan', 'Penanggung jawab', 'Keadaan', 'Selesai paling lambat'];
  return element(
    'table',
    { class: 'estafet-sessions' },
    element('thead', {}, element('tr', {}, head.map((title) => element('th', { scope: 'col' }, title)))),
    element(
      'tbody',
      {},
      followUps.map((followUp) =>
        element(
          'tr',
          {},
          element('td', {}, followUp.activity),
          element('td', { 'data-label': 'Penanggung jawab' }, followUp.owner ?? '–'),
          element('td', { 'data-label': 'Keadaan' }, followUp.statusLabel),
          element(
            'td',
            { 'data-label': 'Selesai paling lambat' },
            dateInWords(followUp.endDate),
            followUp.due && element('small', { class: `estafet-due-${followUp.due.nearness.toLowerCase()}` }, followUp.due.words),
          ),
        ),
      ),
    ),
  );
}

function peopleList(people) {
  if (people.length === 0) return element('p', {}, 'Belum ada yang bertugas di sekolah ini.');
  return element(
    'ul',
    { class: 'estafet-people' },
    people.map((person) =>
      element(
        'li',
        {},
        element('strong', {}, person.name),
        ` · ${person.roleLabel}`,
        person.phone && element('span', {}, ' · ', element('a', { href: `tel:${person.phone}` }, person.phone)),
        person.email && element('span', {}, ' · ', element('a', { href: `mailto:${person.email}` }, person.email)),
      ),
    ),
  );
}

export default { id: 'estafet-task-context', pluginPoint: 'tasklist.task.detail', priority: 900, properties: { label: 'Konteks' }, render };

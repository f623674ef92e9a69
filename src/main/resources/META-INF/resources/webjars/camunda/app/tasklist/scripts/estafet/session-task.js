/*
 * The way from a notice or a mail to the task it is about: #/session-task?sesi=99000001:2023:1. Which task that is, is
 * asked when the link is followed, because it changes with the session and with whoever reads.
 */
import { request } from './api.js';
import { element, problemList } from './element.js';

const PATH = '/session-task';

async function render(node) {
  const session = new URLSearchParams(window.location.hash.split('?')[1]).get('sesi') ?? '';
  const page = element('main', { class: 'estafet-page', 'aria-live': 'polite' }, element('p', {}, 'Mencari tugas Anda…'));
  node.append(page);
  try {
    const [task] = await request(`/api/sessions/${encodeURIComponent(session)}/my-tasks`);
    const school = encodeURIComponent(session.split(':')[0]);
    // In place of this page, so that "back" does not come here again.
    window.location.replace(task ? `#/?task=${task.id}` : `#/pmo-sessions?sekolah=${school}`);
  } catch (problem) {
    page.replaceChildren(problemList(problem), element('p', {}, element('a', { href: '#/' }, '← Daftar tugas')));
  }
}

export default [{ id: 'session-task-page', pluginPoint: 'tasklist.route', priority: 100, properties: { path: PATH, label: 'Tugas sesi' }, render }];

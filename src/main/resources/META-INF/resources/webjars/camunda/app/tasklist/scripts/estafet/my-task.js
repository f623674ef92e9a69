/*
 * The way from a notice or a mail to the task it is about: #/my-task?sesi=99000001:2023:1, #/my-task?tindakLanjut=<id>.
 * Which task that is, is asked when the link is followed, because it changes with time and with whoever reads.
 */
import { request } from './api.js';
import { element, problemList } from './element.js';

const PATH = '/my-task';

async function render(node) {
  const wanted = new URLSearchParams(window.location.hash.split('?')[1]);
  const session = wanted.get('sesi');
  const subject = session ? `sessions/${encodeURIComponent(session)}` : `follow-ups/${encodeURIComponent(wanted.get('tindakLanjut'))}`;
  const elsewhere = session ? `#/pmo-sessions?sekolah=${encodeURIComponent(session.split(':')[0])}` : '#/';
  const page = element('main', { class: 'estafet-page', 'aria-live': 'polite' }, element('p', {}, 'Mencari tugas Anda…'));
  node.append(page);
  try {
    const [task] = await request(`/api/${subject}/my-tasks`);
    // In place of this page, so that "back" does not come here again.
    window.location.replace(task ? `#/?task=${task.id}` : elsewhere);
  } catch (problem) {
    page.replaceChildren(problemList(problem), element('p', {}, element('a', { href: '#/' }, '← Daftar tugas')));
  }
}

export default [{ id: 'my-task-page', pluginPoint: 'tasklist.route', priority: 100, properties: { path: PATH, label: 'Tugas saya' }, render }];

/* Where one can go from the home page; the webapps only for those whom the engine lets in. */
import { root } from '../../../tasklist/scripts/estafet/api.js';
import { element } from '../../../tasklist/scripts/estafet/element.js';

const app = (name, route = '') => `${root}/camunda/app/${name}/default/${route}`;

const FOR_ALL = [
  ['Daftar tugas', app('tasklist')],
  ['Sesi PMO', app('tasklist', '#/pmo-sessions')],
  ['Pemberitahuan', app('tasklist', '#/notices')],
  ['Bantuan', app('tasklist', '#/help')],
  ['Glosarium', app('tasklist', '#/glossary')],
];
const BY_RIGHT = [
  ['cockpit', 'Kokpit', app('cockpit')],
  ['admin', 'Admin', app('admin')],
];

/** The links; those that need a right appear when it is known. */
export function linkBar() {
  const list = element('ul', {}, FOR_ALL.map(link));
  authorizedApps().then((apps) => list.append(...BY_RIGHT.filter(([name]) => apps.includes(name)).map(([, ...rest]) => link(rest))));
  return element('nav', { class: 'estafet-links', 'aria-label': 'Halaman lain' }, list);
}

function link([label, href]) {
  return element('li', {}, element('a', { href }, label));
}

async function authorizedApps() {
  try {
    const answer = await fetch(`${root}/camunda/api/admin/auth/user/default`, { credentials: 'same-origin' });
    return answer.ok ? (await answer.json()).authorizedApps : [];
  } catch {
    return [];
  }
}

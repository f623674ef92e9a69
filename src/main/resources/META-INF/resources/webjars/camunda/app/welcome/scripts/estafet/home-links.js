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

export function linkBar() {
  const apps = authorizedApps();
  const allowed = BY_RIGHT.filter(([name]) => apps.includes(name)).map(([, ...rest]) => rest);
  return element('nav', { class: 'estafet-links', 'aria-label': 'Halaman lain' }, element('ul', {}, [...FOR_ALL, ...allowed].map(link)));
}

function link([label, href]) {
  return element('li', {}, element('a', { href }, label));
}

/** Camunda's page has asked before it draws anything. */
function authorizedApps() {
  return window.angular.element(document.body).injector().get('$rootScope').authentication?.authorizedApps ?? [];
}

/*
 * The home page, where everybody lands after the login: duties, tasks, sessions or the numbers of a region, and what
 * happened since the last visit. One request for all of it; who sees what is decided by the server.
 */
import { request } from '../../../tasklist/scripts/estafet/api.js';
import { element, problemList } from '../../../tasklist/scripts/estafet/element.js';
import { linkBar } from './home-links.js';
import { newsSection } from './home-news.js';
import { regionSection } from './home-region.js';
import { schoolsSection } from './home-schools.js';
import { tasksSection } from './home-tasks.js';

async function render(node) {
  const page = element('main', { class: 'estafet-home col-xs-12', 'aria-busy': 'true' }, element('p', {}, 'Memuat beranda…'));
  node.append(page);
  try {
    const home = await request('/api/home');
    page.replaceChildren(...parts(home));
  } catch (problem) {
    page.replaceChildren(problemList(problem));
  }
  page.removeAttribute('aria-busy');
}

function parts(home) {
  const atSchool = home.schools.length > 0;
  return [
    element('header', {}, element('h1', {}, `Halo, ${home.name}`), dutyLines(home.duties)),
    linkBar(),
    home.progress && regionSection(home.progress, home.schoolYear),
    element('div', { class: 'estafet-columns' }, atSchool && tasksSection(home), newsSection(home)),
    atSchool && schoolsSection(home),
  ].filter(Boolean);
}

/** "Kepala sekolah · SD Semangat", one line a role. */
function dutyLines(duties) {
  if (duties.length === 0) return element('p', {}, 'Anda belum memegang tugas di Estafet. Hubungi administrator bila ini keliru.');
  return element('ul', { class: 'estafet-duties' }, duties.map((duty) => element('li', {}, duty)));
}

export default { id: 'home', pluginPoint: 'welcome.dashboard', priority: 1000, render };

/*
 * "Data induk" in Admin: regions, schools, enrolments, people and duties come and go as CSV files. A file is checked
 * before it is applied; the server keeps the runs, so the page may be closed meanwhile.
 */
import { element, problemList } from '../../../tasklist/scripts/estafet/element.js';
import { request } from '../../../tasklist/scripts/estafet/api.js';
import { exportLinks } from './master-data-export.js';
import { historyTable } from './master-data-history.js';
import { runView, stopWatching } from './master-data-run.js';
import { uploadForm } from './master-data-upload.js';

const PATH = '/master-data';

async function render(node) {
  const run = element('div', {});
  const history = element('div', {});

  async function reloadHistory() {
    try {
      history.replaceChildren(historyTable(await request('/api/master-data/imports'), open));
    } catch (problem) {
      history.replaceChildren(problemList(problem));
    }
  }

  async function open(id) {
    stopWatching();
    run.replaceChildren(await runView(id, reloadHistory));
    run.querySelector('h3').focus();
  }

  node.append(
    element(
      'main',
      { class: 'estafet-page estafet-master-data', 'aria-labelledby': 'estafet-master-data-title' },
      element('p', {}, element('a', { href: '#/' }, '← Dasbor')),
      element('h1', { id: 'estafet-master-data-title' }, 'Data induk'),
      element('p', { class: 'estafet-lead' }, 'Wilayah, sekolah, keikutsertaan, orang, dan tugas sebagai berkas CSV.'),
      element('h2', {}, 'Impor'),
      uploadForm(async (uploaded) => {
        await open(uploaded.id);
        await reloadHistory();
      }),
      run,
      element('h2', {}, 'Ekspor'),
      exportLinks(),
      element('h2', {}, 'Riwayat impor'),
      history,
    ),
  );
  await reloadHistory();
}

function renderSection(node) {
  node.append(element('p', {}, element('a', { href: `#${PATH}` }, 'Impor dan ekspor CSV')));
}

export default [
  {
    id: 'master-data-section',
    pluginPoint: 'admin.dashboard.section',
    priority: 50,
    properties: { label: 'Data induk', pagePath: `#${PATH}` },
    render: renderSection,
  },
  {
    id: 'master-data-page',
    pluginPoint: 'admin.route',
    priority: 100,
    properties: { path: PATH, label: 'Data induk' },
    render,
    unmount: stopWatching,
  },
];

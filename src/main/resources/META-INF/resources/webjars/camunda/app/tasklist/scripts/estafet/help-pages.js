/*
 * "Bantuan", how a session runs and whom to ask, and "Glosarium", the words of the programme with the topics of its
 * catalogue. The texts stand in texts/help.json.
 */
import { request } from './api.js';
import { element, problemList } from './element.js';
import { navbarLink, page } from './page.js';

const TEXTS = new URL('../../texts/help.json', import.meta.url);
const HELP = '/help';
const GLOSSARY = '/glossary';

const texts = async () => (await fetch(TEXTS)).json();

async function renderHelp(node) {
  const { steps, contacts } = await texts();
  node.append(
    page(
      'Bantuan',
      'Bagaimana satu sesi PMO berjalan, dan kepada siapa Anda bertanya.',
      element('h2', {}, 'Sesi PMO dalam enam langkah'),
      element('ol', {}, steps.map((step) => element('li', {}, step))),
      element('h2', {}, 'Kepada siapa bertanya?'),
      element('dl', {}, contacts.flatMap(({ question, answer }) => [element('dt', {}, question), element('dd', {}, answer)])),
      element('p', {}, element('a', { href: `#${GLOSSARY}` }, 'Buka Glosarium')),
    ),
  );
}

async function renderGlossary(node) {
  const entries = [...(await texts()).glossary];
  const list = element('div');
  // Read out with each letter, so it is short.
  const count = element('p', { class: 'estafet-hint', role: 'status' });
  const wanted = element('input', { type: 'search', class: 'form-control', oninput: show });
  node.append(
    page(
      'Glosarium',
      'Istilah Program Sekolah Penggerak dan PMO dalam kata-kata sederhana.',
      element('div', { class: 'estafet-tools' }, element('label', {}, 'Cari istilah', wanted)),
      count,
      list,
    ),
  );

  function show() {
    const sought = wanted.value.trim().toLowerCase();
    const found = entries.filter((entry) => `${entry.term} ${entry.short ?? ''} ${entry.meaning}`.toLowerCase().includes(sought));
    count.textContent =
      found.length > 0 ? `${found.length} istilah` : 'Istilah ini belum ada. Coba kata lain, atau tanyakan kepada koordinator FSP Anda.';
    list.replaceChildren(...groups(found));
  }

  show();
  try {
    entries.push(...topics(await request('/api/session-catalogue')));
    show();
  } catch (problem) {
    list.append(problemList(problem));
  }
}

/** The topics and subtopics as entries, in the ministry's order. */
function topics({ topics, subtopics }) {
  return topics.flatMap((topic) =>
    subtopics
      .filter((subtopic) => subtopic.topic === topic.number)
      .map((subtopic) => ({
        term: `${subtopic.code} ${subtopic.name}`,
        meaning: `${subtopic.kindLabel}.`,
        group: `Topik ${topic.number}: ${topic.name}`,
      })),
  );
}

function groups(entries) {
  return [...new Set(entries.map((entry) => entry.group))].map((group) =>
    element(
      'section',
      {},
      element('h2', {}, group),
      element('dl', {}, entries.filter((entry) => entry.group === group).flatMap(definition)),
    ),
  );
}

function definition({ term, short, meaning }) {
  return [element('dt', {}, short ? `${term} (${short})` : term), element('dd', {}, meaning)];
}

export default [
  { id: 'help-action', pluginPoint: 'tasklist.navbar.action', priority: 300, render: (node) => node.append(navbarLink(`#${HELP}`, 'question-sign', 'Bantuan')) },
  { id: 'glossary-action', pluginPoint: 'tasklist.navbar.action', priority: 250, render: (node) => node.append(navbarLink(`#${GLOSSARY}`, 'book', 'Glosarium')) },
  { id: 'help-page', pluginPoint: 'tasklist.route', priority: 100, properties: { path: HELP, label: 'Bantuan' }, render: renderHelp },
  { id: 'glossary-page', pluginPoint: 'tasklist.route', priority: 100, properties: { path: GLOSSARY, label: 'Glosarium' }, render: renderGlossary },
];

/* "Dokumen" beside the form of a task: the evidence of the session that the task is about. */
import { request } from './api.js';
import { showDocuments } from './documents.js';
import { element, problemList } from './element.js';

async function render(node, { taskId }) {
  const place = element('div', { class: 'estafet-tab' });
  node.append(place);
  try {
    const needs = await request(`/api/tasks/${encodeURIComponent(taskId)}/evidence-needs`);
    showDocuments(place, needs);
  } catch (problem) {
    // A task of a follow-up is about no session.
    place.replaceChildren(problem.status === 404 ? element('p', { class: 'estafet-hint' }, problem.message) : problemList(problem));
  }
}

export default [
  { id: 'documents', pluginPoint: 'tasklist.task.detail', priority: 900, properties: { label: 'Dokumen' }, render },
];

/*
 * On each task in the list: until when, and why it is before this person. Tasklist draws its list anew every ten
 * seconds, so what a page asks for goes in one request and is remembered for a minute.
 */
import { request } from './api.js';
import { dueInWords } from './due.js';
import { element } from './element.js';

const REMEMBERED = 60 * 1000;

const known = new Map();
let wanted = null;

/** The card of a task, or undefined if there is none for this person; all asked for in one turn go together. */
function cardOf(id) {
  const remembered = known.get(id);
  if (remembered && remembered.until > Date.now()) return remembered.card;
  if (!wanted) {
    const ids = new Set();
    wanted = { ids, answer: Promise.resolve().then(() => ask(ids)) };
  }
  wanted.ids.add(id);
  const card = wanted.answer.then((cards) => cards.get(id));
  known.set(id, { card, until: Date.now() + REMEMBERED });
  return card;
}

async function ask(ids) {
  // The whole page of tasks is drawn in one turn of the browser, after which the next page begins.
  await new Promise((resolve) => setTimeout(resolve));
  wanted = null;
  try {
    const cards = await request(`/api/task-cards?ids=${[...ids].map(encodeURIComponent).join(',')}`);
    return new Map(cards.map((card) => [card.id, card]));
  } catch {
    // The task itself is there all the same; the next refresh asks again.
    ids.forEach((id) => known.delete(id));
    return new Map();
  }
}

async function render(node, { taskId }) {
  const place = element('div', { class: 'estafet-card' });
  node.append(place);
  const card = await cardOf(taskId);
  if (!card) return;
  place.append(
    ...[
      card.due && card.due.day !== card.report?.day && element('p', {}, dueInWords('Kerjakan sampai', card.due)),
      card.report && element('p', {}, dueInWords('Batas lapor', card.report)),
      element('p', { class: 'estafet-hint' }, card.why),
    ].filter(Boolean),
  );
}

// Tasklist counts the days to the same deadline, too, and must come to the same number: only whole days.
window.angular.module('cam.tasklist.custom').run(['moment', (moment) => moment.relativeTimeRounding(Math.floor)]);

export default { id: 'estafet-task-card', pluginPoint: 'tasklist.card', priority: 300, render };

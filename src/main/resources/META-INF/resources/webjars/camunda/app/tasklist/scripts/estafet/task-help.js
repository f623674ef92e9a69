/*
 * What a task asks for, why, of whom, and what comes after it, above its form. The text is the documentation of the
 * user task in the model. Who has folded it finds it folded at the next task of this kind.
 */
import { element } from './element.js';
import { onFormChange } from './form-changes.js';
import { me } from './me.js';

const login = await me()
  .then((person) => person.login)
  .catch(() => '');

function addHelp() {
  const form = document.querySelector('[cam-tasklist-form]');
  const task = form && window.angular.element(form).scope()?.task;
  if (!task?.description) return;
  const shown = form.parentElement.querySelector(':scope > .estafet-task-help');
  if (shown?.dataset.task === task.id) return;
  shown?.remove();
  form.before(taskHelp(task));
}

function taskHelp(task) {
  const folded = `estafet-task-help-folded:${login}:${task.taskDefinitionKey}`;
  const help = element(
    'details',
    { class: 'estafet-task-help', 'data-task': task.id, open: localStorage.getItem(folded) === null },
    element('summary', {}, 'Tentang tugas ini'),
    task.description.split('\n').map((line) => line.trim() && element('p', {}, ...emphasised(line.trim()))),
  );
  help.addEventListener('toggle', () => {
    if (help.open) localStorage.removeItem(folded);
    else localStorage.setItem(folded, 'ya');
  });
  return help;
}

/** "Mengapa: …" with its first word set off. */
function emphasised(line) {
  const [, heading, rest] = line.match(/^([\p{Lu}][\p{L} ]{2,20}:)(.*)$/u) ?? [null, null, line];
  return heading ? [element('strong', {}, heading), rest] : [rest];
}

onFormChange(addHelp);

export default [];

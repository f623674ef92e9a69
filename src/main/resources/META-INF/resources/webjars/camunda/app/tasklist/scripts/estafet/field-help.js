/*
 * "?" beside the label of a field: why it is asked and what an answer looks like. The texts are custom properties of
 * the component in the form, "why" and "example", which an administrator edits in Camunda Modeler.
 */
import { element } from './element.js';
import { onFormChange } from './form-changes.js';
import { componentOf } from './form-schema.js';

let opened = 0;

function addHelp(field) {
  const label = field.querySelector('.fjs-form-field-label');
  if (!label || label.nextElementSibling?.matches('.estafet-help-button')) return;
  const { why, example } = componentOf(field)?.properties ?? {};
  if (why) label.after(helpButton(nameOf(label), why, example));
}

/** The label without the star of a required field. */
function nameOf(label) {
  return [...label.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.data)
    .join('')
    .trim();
}

function helpButton(name, why, example) {
  const button = element(
    'button',
    {
      type: 'button',
      class: 'estafet-help-button',
      'aria-expanded': 'false',
      'aria-label': `Bantuan untuk ${name}`,
      title: 'Mengapa ditanya? Contoh jawaban',
      onclick: () => (isOpen() ? close() : open()),
      onkeydown: closeByEscape,
    },
    '?',
  );
  const isOpen = () => button.getAttribute('aria-expanded') === 'true';

  function open() {
    const panel = helpPanel(why, example);
    panel.addEventListener('keydown', closeByEscape);
    button.after(panel);
    button.setAttribute('aria-expanded', 'true');
    button.setAttribute('aria-controls', panel.id);
  }

  function close() {
    document.getElementById(button.getAttribute('aria-controls'))?.remove();
    button.setAttribute('aria-expanded', 'false');
    button.removeAttribute('aria-controls');
  }

  function closeByEscape(event) {
    if (event.key !== 'Escape' || !isOpen()) return;
    event.stopPropagation();
    close();
    button.focus();
  }

  return button;
}

function helpPanel(why, example) {
  return element(
    'dl',
    { class: 'estafet-help-panel', id: `estafet-help-${++opened}`, role: 'note' },
    element('dt', {}, 'Mengapa ditanya?'),
    element('dd', {}, why),
    example && [element('dt', {}, 'Contoh jawaban'), element('dd', {}, example)],
  );
}

onFormChange(() => document.querySelectorAll('.fjs-container .fjs-form-field').forEach(addHelp));

export default [];

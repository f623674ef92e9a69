/* "Jam latihan" in Tasklist's header, where the profile training is on. */
import { trainingNow, dateInWords } from './programme-time.js';
import { clockPanel } from './training-clock-panel.js';
import { element } from './element.js';

let closeOutside = null;

async function render(node) {
  const now = await trainingNow();
  if (!now) return;

  // Every list, form and counter on the page may have changed with the time.
  const panel = clockPanel(now, () => location.reload());
  panel.id = 'estafet-training-clock';
  panel.hidden = true;
  const words = `Jam latihan: ${dateInWords(now)}`;
  const button = element(
    'button',
    { type: 'button', title: words, 'aria-expanded': 'false', 'aria-controls': panel.id, onclick: () => open(panel.hidden) },
    element('span', { class: 'glyphicon glyphicon-time', 'aria-hidden': 'true' }),
    element('span', { class: 'estafet-nav-words' }, ` ${words}`),
  );
  const menu = element(
    'div',
    {
      class: 'estafet-menu',
      onkeydown: (event) => {
        if (event.key !== 'Escape' || panel.hidden) return;
        open(false);
        button.focus();
      },
    },
    button,
    panel,
  );

  function open(wanted) {
    panel.hidden = !wanted;
    button.setAttribute('aria-expanded', String(wanted));
  }

  closeOutside = (event) => {
    if (!menu.contains(event.target) && !panel.hasAttribute('aria-busy')) open(false);
  };
  document.addEventListener('click', closeOutside);
  node.append(menu);
}

export default {
  id: 'training-clock-action',
  pluginPoint: 'tasklist.navbar.action',
  priority: 400,
  render,
  unmount: () => document.removeEventListener('click', closeOutside),
};

/* "Jam latihan" on the start page, where the profile training is on. */
import { trainingNow } from '../../../tasklist/scripts/estafet/programme-time.js';
import { clockPanel } from '../../../tasklist/scripts/estafet/training-clock-panel.js';
import { element } from '../../../tasklist/scripts/estafet/element.js';

async function render(node) {
  const now = await trainingNow();
  if (!now) return;
  node.append(
    element(
      'section',
      { class: 'col-xs-12' },
      element(
        'div',
        { class: 'inner' },
        element('h3', { class: 'section-title' }, 'Jam latihan'),
        clockPanel(now, () => location.reload()),
      ),
    ),
  );
}

export default {
  id: 'training-clock',
  pluginPoint: 'welcome.dashboard',
  priority: 100,
  render,
};

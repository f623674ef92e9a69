/* The way back from the tasks to the home page, for everybody. */
import { root } from './api.js';
import { element } from './element.js';

function render(node) {
  const icon = element('span', { class: 'glyphicon glyphicon-home', 'aria-hidden': 'true' });
  node.append(element('a', { href: `${root}/camunda/app/welcome/default/` }, icon, ' Beranda'));
}

export default { id: 'home-action', pluginPoint: 'tasklist.navbar.action', priority: 600, render };

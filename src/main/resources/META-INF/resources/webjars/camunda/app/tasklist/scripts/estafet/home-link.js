/* The way back from the tasks to the home page, for everybody. */
import { root } from './api.js';
import { navbarLink } from './page.js';

function render(node) {
  node.append(navbarLink(`${root}/camunda/app/welcome/default/`, 'home', 'Beranda'));
}

export default { id: 'home-action', pluginPoint: 'tasklist.navbar.action', priority: 600, render };

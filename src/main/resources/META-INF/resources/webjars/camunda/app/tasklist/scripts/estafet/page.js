/* The frame of our own pages in Tasklist, and the link in its header that leads to one. */
import { element } from './element.js';

/** A page with its heading, what it is for, and the way back to the tasks. */
export function page(title, lead, ...content) {
  const heading = element('h1', { id: 'estafet-page-title', tabindex: '-1' }, title);
  return element(
    'main',
    { class: 'estafet-page', 'aria-labelledby': heading.id },
    element('p', {}, element('a', { href: '#/' }, '← Daftar tugas')),
    heading,
    element('p', { class: 'estafet-lead' }, lead),
    content,
  );
}

/** A link in the header, with one of Bootstrap's icons; where there is no room for words, they show on hovering. */
export function navbarLink(href, icon, label) {
  // On a telephone the open menu would cover the page.
  const closeMenu = () => document.querySelector('.navbar-toggle.open')?.click();
  return element(
    'a',
    { href, title: label, onclick: closeMenu },
    element('span', { class: `glyphicon glyphicon-${icon}`, 'aria-hidden': 'true' }),
    element('span', { class: 'estafet-nav-words' }, ` ${label}`),
  );
}

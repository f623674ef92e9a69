/* Builds elements. Data only ever becomes text or an attribute, never HTML. */

/** element('a', { href: '#/' }, 'Kembali'): "on…" properties are listeners, false and null are left out. */
export function element(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? '' : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** What went wrong, read out at once by a screen reader. */
export function problemList(problem) {
  const messages = problem.messages ?? [problem.message];
  return element(
    'div',
    { class: 'estafet-problem', role: 'alert' },
    messages.length === 1 ? messages[0] : element('ul', {}, messages.map((message) => element('li', {}, message))),
  );
}

/*
 * What the form on the screen asks, component by component: Tasklist fetches the schema of a form and keeps it to
 * itself, so its answer is read along. Nothing is asked of the server a second time.
 */
import { formChanged } from './form-changes.js';

const DEPLOYED_FORM = /\/deployed-form(\?|$)/;
// form-js names elements "fjs-form-<random>-<component>", then "_<row>" in a list and "-<part>" of the component.
const ELEMENT_ID = /^fjs-form-[^-]+-(.+?)((?:_\d+)*)(?:-.*)?$/;

let components = new Map();

const stock = window.fetch;
window.fetch = async function (...request) {
  const answer = await stock.apply(this, request);
  if (answer.ok && DEPLOYED_FORM.test(answer.url)) answer.clone().json().then(remember, () => {});
  return answer;
};

function remember(schema) {
  components = new Map();
  collect(schema);
  formChanged();
}

function collect(parent) {
  for (const component of parent.components ?? []) {
    components.set(component.id, component);
    collect(component);
  }
}

/** The component that a field of form-js shows, or undefined. */
export function componentOf(field) {
  const own = [...field.querySelectorAll('[id^="fjs-form-"]')].find((node) => node.closest('.fjs-form-field') === field);
  return components.get(own?.id.match(ELEMENT_ID)?.[1]);
}

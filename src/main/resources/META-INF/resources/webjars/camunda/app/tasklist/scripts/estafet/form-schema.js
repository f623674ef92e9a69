/* What the form on the screen asks, component by component. Nothing is asked of the server a second time. */
import { formIn } from './typed-values.js';

// form-js names elements "fjs-form-<random>-<component>", then "_<row>" in a list and "-<part>" of the component.
const ELEMENT_ID = /^fjs-form-[^-]+-(.+?)((?:_\d+)*)(?:-.*)?$/;

/** The components by id, by the container in which their form is drawn. */
const known = new WeakMap();

function componentsIn(container) {
  if (!known.has(container)) {
    const schema = formIn(container.parentElement)?._getState().schema;
    if (!schema) return new Map();
    known.set(container, new Map(collected(schema).map((component) => [component.id, component])));
  }
  return known.get(container);
}

const collected = ({ components = [] }) => components.flatMap((component) => [component, ...collected(component)]);

/** The component that a field of form-js shows, or undefined. */
export function componentOf(field) {
  const own = [...field.querySelectorAll('[id^="fjs-form-"]')].find((node) => node.closest('.fjs-form-field') === field);
  return componentsIn(field.closest('.fjs-container')).get(own?.id.match(ELEMENT_ID)?.[1]);
}

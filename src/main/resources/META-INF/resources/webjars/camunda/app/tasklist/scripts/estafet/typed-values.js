/*
 * What a person has typed into a form-js form. Tasklist keeps the form to itself, and form-js leaves no trace of it in
 * the document; but Preact notes on the container what it has drawn there, and in that the form's services.
 */

/** The form-js form that is drawn in an element, or null as long as there is none. */
export function formIn(element) {
  const nodes = [element.querySelector('.fjs-container')?.__k];
  while (nodes.length > 0) {
    const node = nodes.pop();
    const getService = node?.props?.value?.getService;
    if (getService) return getService('form');
    if (Array.isArray(node?.__k)) nodes.push(...node.__k);
  }
  return null;
}

/** The values of all fields by name, rows as they are; without the option lists that the form was opened with. */
export function typedInto(form) {
  return fieldsOf(form, form._getState().data);
}

/** What was in the fields before anybody typed. */
export function openedWith(form) {
  return fieldsOf(form, form._getState().initialData);
}

/** Puts values into the fields; what is not among them is as the form was opened. */
export function putInto(form, values) {
  const { initialData } = form._getState();
  form._setState({ data: form._getInitializedFieldData({ ...structuredClone(initialData), ...values }), errors: {} });
}

function fieldsOf(form, data) {
  const names = namesOf(form._getState().schema.components).filter((name) => data[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, data[name]]));
}

function namesOf(components) {
  return components.flatMap(({ key, path, components: inner }) => {
    const name = (key ?? path)?.split('.')[0];
    if (name) return [name];
    return inner ? namesOf(inner) : [];
  });
}

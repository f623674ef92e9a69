/*
 * The pages say lang="en"; a screen reader would read Indonesian with English sounds. And on a person's first visit a
 * webapp draws itself before its texts have come, with the names of some in their place: so they are fetched first and
 * put where the webapp looks for those of an earlier visit.
 */
document.documentElement.lang = 'id';

const base = document.querySelector('base');
const folder = `${base.getAttribute('app-root')}/app/${base.getAttribute('app-name')}/locales/`;
const key = `${folder}_locales_data_id_${window.bust}`;
const remembered = JSON.parse(localStorage.getItem('camunda-web') ?? '{}');

if (!remembered[key]) {
  const texts = await fetch(`${folder}id.json?bust=${window.bust}`)
    .then((answer) => (answer.ok ? answer.text() : null))
    .catch(() => null);
  if (texts) localStorage.setItem('camunda-web', JSON.stringify({ ...remembered, [key]: texts }));
}

export default [];

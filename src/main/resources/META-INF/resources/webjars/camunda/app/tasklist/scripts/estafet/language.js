/*
 * Indonesian before the first word is drawn. The pages say lang="en", with which a screen reader would read Indonesian
 * in English sounds. And Camunda's webapp draws its page before its translations have come, so that a person sees raw
 * keys on a first, slow login, and after an update yesterday's words; it takes them at once from where it keeps them.
 */
document.documentElement.lang = 'id';

const base = document.querySelector('base');
const address = `${base.getAttribute('app-root')}/app/${base.getAttribute('app-name')}/locales/`;

try {
  // The address that the webapp asks afterwards, so that the browser has the answer.
  const answer = await fetch(`${address}id.json?bust=${window.bust}`);
  if (answer.ok) {
    const kept = JSON.parse(localStorage.getItem('camunda-web') ?? '{}');
    kept[`${address}_locales_data_id_${window.bust}`] = await answer.text();
    localStorage.setItem('camunda-web', JSON.stringify(kept));
  }
} catch {
  // Without storage or server the webapp fetches them itself, and says so if it cannot.
}

export default [];

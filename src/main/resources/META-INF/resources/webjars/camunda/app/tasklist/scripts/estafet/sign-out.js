/*
 * One login serves all webapps, so "Keluar" must end Spring's session: Camunda's own log-out would only forget the
 * user until the next request signs him in again. For the same reason Camunda's login page gives way to ours.
 */
import { csrfHeader, root } from './api.js';

async function signOut(event) {
  if (!event.target.closest?.('[cam-widget-header] .logout a')) return;
  // In the capture phase, before AngularJS hears of the click.
  event.preventDefault();
  event.stopImmediatePropagation();
  const answer = await fetch(`${root}/logout`, {
    method: 'POST',
    headers: csrfHeader(),
    credentials: 'same-origin',
    redirect: 'manual',
  }).catch(() => null);
  const done = answer && (answer.ok || answer.type === 'opaqueredirect');
  if (done) location.assign(`${root}/login?logout`);
  else location.reload();
}

function leaveStockLogin() {
  if (location.hash.startsWith('#/login')) location.replace(`${root}/login?expired`);
}

document.addEventListener('click', signOut, true);
window.addEventListener('hashchange', leaveStockLogin);
leaveStockLogin();

export default [];

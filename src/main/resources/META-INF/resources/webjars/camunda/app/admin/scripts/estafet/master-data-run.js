/* One import: its first lines, what it would do, what is wrong, and applying it. */
import { element, problemList } from '../../../tasklist/scripts/estafet/element.js';
import { request, root } from '../../../tasklist/scripts/estafet/api.js';
import { momentInWords } from '../../../tasklist/scripts/estafet/programme-time.js';
import { KINDS, STATES, countsInWords, inDigits } from './master-data-words.js';

const UNDER_WAY = ['CHECKING', 'APPLYING'];
const PAUSE = 700;

let watching;

/** Forgets the run that is on the page. */
export function stopWatching() {
  clearTimeout(watching);
}

/** The run, which keeps itself up to date until it stands still; `settled` hears of that. */
export async function runView(id, settled) {
  const address = `/api/master-data/imports/${encodeURIComponent(id)}`;
  const title = element('h3', { tabindex: '-1' });
  const preview = element('div', {});
  const state = element('div', {});
  const view = element('section', { class: 'estafet-run', 'aria-label': 'Hasil pemeriksaan berkas' }, title, preview, state);

  async function refresh() {
    let run;
    try {
      run = await request(address);
    } catch (problem) {
      state.replaceChildren(problemList(problem));
      return;
    }
    title.textContent = `${run.fileName} · ${KINDS[run.kind]}`;
    if (UNDER_WAY.includes(run.status)) {
      showProgress(state, run);
      watching = setTimeout(refresh, PAUSE);
    } else {
      state.replaceChildren(...outcome(run, address, act));
      if (run.status === 'APPLIED') preview.replaceChildren();
      settled();
    }
  }

  async function act(path) {
    await request(`${address}${path}`, { method: 'POST' });
    await refresh();
  }

  await refresh();
  try {
    preview.replaceChildren(previewTable(await request(`${address}/preview`)));
  } catch {
    // The content of a file that was applied is gone; its result stays.
  }
  return view;
}

/** The bar stays the same element, so that a screen reader is not told of each step. */
function showProgress(state, run) {
  let bar = state.querySelector('progress');
  if (!bar) {
    bar = element('progress', { 'aria-label': STATES[run.status] });
    state.replaceChildren(bar, element('p', { role: 'status' }, `${STATES[run.status]}…`), element('p', { class: 'estafet-hint' }));
  }
  bar.max = run.lines;
  bar.value = run.done;
  bar.setAttribute('aria-label', STATES[run.status]);
  bar.nextElementSibling.textContent = `${STATES[run.status]}…`;
  state.lastElementChild.textContent = `${inDigits(run.done)} dari ${inDigits(run.lines)} baris. Halaman ini boleh ditutup.`;
}

function previewTable(preview) {
  const passedOver = preview.columns.filter((column) => !column.known).map((column) => column.name);
  return element(
    'div',
    {},
    element(
      'div',
      { class: 'estafet-scroll', tabindex: '0', role: 'region', 'aria-label': 'Baris pertama berkas' },
      element(
        'table',
        {},
        element('caption', {}, 'Baris pertama berkas'),
        element(
          'thead',
          {},
          element('tr', {}, preview.columns.map(({ name, known }) => element('th', { scope: 'col', class: known ? null : 'estafet-unknown' }, name))),
        ),
        element('tbody', {}, preview.rows.map((cells) => element('tr', {}, cells.map((cell) => element('td', {}, cell))))),
      ),
    ),
    passedOver.length > 0 && element('p', { class: 'estafet-hint' }, `Kolom yang tidak dikenal dan dilewati: ${passedOver.join(', ')}.`),
  );
}

function outcome(run, address, act) {
  return [
    element('p', { class: run.wrong > 0 ? 'estafet-problem' : 'estafet-done', role: 'status' }, resultInWords(run)),
    run.appliedBefore && element('p', { class: 'estafet-hint' }, `Berkas dengan isi yang sama sudah pernah diimpor pada ${momentInWords(new Date(run.appliedBefore))}.`),
    run.errors.length > 0 && errorTable(run),
    run.lines !== run.unchanged && element('p', {}, element('a', { href: `${root}${address}/lines.csv`, download: true }, 'Unduh hasil per baris (CSV)')),
    run.status === 'CHECKED' && applyForm(run, act),
    ['INTERRUPTED', 'FAILED'].includes(run.status) && actButton('Periksa lagi', () => act('/check')),
  ].filter(Boolean);
}

function resultInWords(run) {
  if (['INTERRUPTED', 'FAILED'].includes(run.status)) return `${STATES[run.status]}. Periksa lagi, lalu terapkan.`;
  return `${STATES[run.status]}: ${countsInWords(run)}.`;
}

function errorTable(run) {
  const more = run.errors.length < run.wrong ? ` (${inDigits(run.errors.length)} yang pertama)` : '';
  return element(
    'table',
    { class: 'estafet-errors' },
    element('caption', {}, `Baris yang salah${more}`),
    element('thead', {}, element('tr', {}, ['Baris', 'Kolom', 'Yang salah dan cara memperbaikinya'].map((name) => element('th', { scope: 'col' }, name)))),
    element(
      'tbody',
      {},
      run.errors.map((error) =>
        element(
          'tr',
          {},
          element('td', { 'data-label': 'Baris' }, inDigits(error.line)),
          element('td', { 'data-label': 'Kolom' }, error.field || '(seluruh baris)'),
          element('td', {}, error.why),
        ),
      ),
    ),
  );
}

function applyForm(run, act) {
  if (run.added + run.changed === 0) return element('p', {}, 'Tidak ada yang perlu diterapkan.');
  const skip = element('input', { type: 'checkbox' });
  const apply = actButton('Terapkan', () => act(`/apply?skipWrong=${skip.checked}`));
  const button = apply.querySelector('button');
  button.disabled = run.wrong > 0;
  skip.addEventListener('change', () => {
    button.disabled = run.wrong > 0 && !skip.checked;
  });
  return element(
    'div',
    { class: 'estafet-apply' },
    run.wrong > 0 && element('p', {}, 'Perbaiki berkasnya lalu unggah kembali, atau terapkan baris yang benar saja.'),
    run.wrong > 0 && element('label', {}, skip, ` Lewati baris yang salah (${inDigits(run.wrong)})`),
    apply,
  );
}

function actButton(label, act) {
  const answer = element('div', {});
  const button = element(
    'button',
    {
      type: 'button',
      class: 'btn btn-primary',
      onclick: async () => {
        button.disabled = true;
        answer.replaceChildren();
        try {
          await act();
        } catch (problem) {
          answer.replaceChildren(problemList(problem));
          button.disabled = false;
        }
      },
    },
    label,
  );
  return element('div', {}, answer, button);
}

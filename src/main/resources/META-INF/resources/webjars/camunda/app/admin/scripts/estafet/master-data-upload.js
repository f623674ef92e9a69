/* Choosing a file, by click, by keyboard or by dropping it. */
import { element, problemList } from '../../../tasklist/scripts/estafet/element.js';
import { request } from '../../../tasklist/scripts/estafet/api.js';
import { KINDS, inDigits } from './master-data-words.js';

/** The form; `uploaded` hears of a file that the server has taken. */
export function uploadForm(uploaded) {
  const answer = element('div', {});
  const chosen = element('span', { class: 'estafet-chosen', 'aria-live': 'polite' }, 'Belum ada berkas.');
  const submit = element('button', { type: 'submit', class: 'btn btn-primary', disabled: true }, 'Periksa');
  const kind = element(
    'select',
    { class: 'form-control' },
    element('option', { value: '' }, 'Kenali dari judul kolom'),
    Object.entries(KINDS).map(([value, label]) => element('option', { value }, label)),
  );
  const input = element('input', { type: 'file', accept: '.csv,text/csv', onchange: () => show(input.files[0]) });

  function show(file) {
    answer.replaceChildren();
    submit.disabled = !file;
    chosen.textContent = file ? `${file.name} (${inDigits(Math.ceil(file.size / 1024))} KB)` : 'Belum ada berkas.';
  }

  const drop = element(
    'label',
    {
      class: 'estafet-drop',
      ondragover: (event) => {
        event.preventDefault();
        drop.classList.add('estafet-over');
      },
      ondragleave: () => drop.classList.remove('estafet-over'),
      ondrop: (event) => {
        event.preventDefault();
        drop.classList.remove('estafet-over');
        if (event.dataTransfer.files.length === 0) return;
        input.files = event.dataTransfer.files;
        show(input.files[0]);
      },
    },
    element('span', {}, 'Seret berkas CSV ke sini, atau pilih berkas'),
    input,
    chosen,
  );

  return element(
    'form',
    {
      class: 'estafet-upload',
      'aria-label': 'Unggah berkas data induk',
      onsubmit: async (event) => {
        event.preventDefault();
        submit.disabled = true;
        answer.replaceChildren();
        const body = new FormData();
        body.append('kind', kind.value);
        body.append('file', input.files[0]);
        try {
          await uploaded(await request('/api/master-data/imports', { method: 'POST', body }));
        } catch (problem) {
          answer.replaceChildren(problemList(problem));
        }
        submit.disabled = false;
      },
    },
    drop,
    element('label', {}, 'Jenis data', kind),
    answer,
    submit,
    element('p', { class: 'estafet-hint' }, 'Memeriksa tidak mengubah apa pun. Simpan dari Excel sebagai "CSV UTF-8".'),
  );
}

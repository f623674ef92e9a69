/*
 * The evidence of a session: what the policy asks for, what is there, and files on their way. Used by the tab
 * "Dokumen" of a task and by the page "Sesi PMO". Uploads go on while a person looks at something else.
 */
import { request, root } from './api.js';
import { element, problemList } from './element.js';
import { dateInWords } from './programme-time.js';
import { State, Upload, continues, dismiss, interrupted } from './upload.js';

/** Uploads by session, for as long as the page lives. */
const uploads = new Map();

const IN_WORDS = {
  [State.SENDING]: 'Mengunggah',
  [State.WAITING]: 'Menunggu sambungan, dilanjutkan otomatis',
  [State.PAUSED]: 'Dijeda',
  [State.DONE]: 'Selesai diunggah',
  [State.REFUSED]: 'Ditolak',
};

/** Shows the documents below a node, for as long as that is on the page. */
export function showDocuments(node, needs) {
  new Documents(node, needs).show();
}

class Documents {
  constructor(node, needs) {
    this.needs = needs;
    this.key = needs.sessionKey;
    this.summary = element('div', { 'aria-live': 'polite' });
    this.answer = element('div');
    this.list = element('ul', { class: 'estafet-documents', 'aria-label': 'Dokumen yang sudah ada' });
    this.adding = element('div');
    this.running = element('ul', { class: 'estafet-uploads', 'aria-label': 'Berkas yang sedang diunggah' });
    this.section = element('section', { class: 'estafet-evidence' }, this.summary, this.adding, this.running, this.answer, this.list);
    node.append(this.section);
  }

  async show() {
    try {
      this.rules = await request(`/api/attachments/rules?sessionKey=${encodeURIComponent(this.key)}`);
      if (this.needs.canAdd) this.adding.replaceChildren(this.#filePicker(), this.#linkForm());
      (uploads.get(this.key) ?? []).forEach((upload) => this.#track(upload));
      this.#showInterrupted();
      await this.reload();
    } catch (problem) {
      this.answer.replaceChildren(problemList(problem));
    }
  }

  async reload() {
    if (!this.section.isConnected) return;
    const key = encodeURIComponent(this.key);
    const [needs, attachments] = await Promise.all([
      request(`/api/sessions/${key}/evidence-needs`),
      request(`/api/attachments?sessionKey=${key}`),
    ]);
    this.needs = needs;
    this.attachments = attachments;
    this.summary.replaceChildren(...summary(needs));
    this.list.replaceChildren(...attachments.map((one) => this.#row(one)));
    if (attachments.length === 0) this.list.replaceChildren(element('li', { class: 'estafet-none' }, 'Belum ada dokumen.'));
  }

  #filePicker() {
    const kind = kindChoice(this.rules.kinds, this.needs);
    const hint = element('p', { class: 'estafet-hint', id: `estafet-hint-${this.key}` });
    const files = element('input', { type: 'file', multiple: true, class: 'estafet-file', 'aria-describedby': hint.id });
    const camera = element('input', { type: 'file', accept: 'image/*', capture: 'environment', class: 'estafet-file' });
    const chosen = () => this.rules.kinds.find((rule) => rule.kind === kind.value);
    const describe = () => {
      const rule = chosen();
      files.setAttribute('accept', rule.extensions.map((extension) => `.${extension.replace(/^\./, '')}`).join(','));
      camera.parentElement.hidden = !rule.types.some((type) => type.startsWith('image/'));
      hint.textContent = `${rule.extensions.join(', ').toUpperCase()}; paling besar ${sizeInWords(rule.maxBytes)} tiap berkas.`;
    };
    const add = (input) => {
      [...input.files].forEach((file) => this.#upload(file, kind.value));
      input.value = '';
    };
    files.addEventListener('change', () => add(files));
    camera.addEventListener('change', () => add(camera));
    kind.addEventListener('change', describe);
    const form = element(
      'div',
      { class: 'estafet-add' },
      element('label', {}, 'Jenis dokumen', kind),
      element('label', { class: 'btn btn-primary estafet-pick' }, 'Pilih berkas', files),
      element('label', { class: 'btn btn-default estafet-pick estafet-camera' }, 'Ambil foto', camera),
      hint,
    );
    describe();
    return form;
  }

  #linkForm() {
    const kind = kindChoice(this.rules.kinds, this.needs);
    const link = element('input', { type: 'url', class: 'form-control', required: true, placeholder: 'https://' });
    const shown = element('input', { type: 'text', class: 'form-control', maxlength: 300 });
    const answer = element('div');
    const submit = element('button', { type: 'submit', class: 'btn btn-default' }, 'Simpan tautan');
    const form = element(
      'form',
      {
        class: 'estafet-form',
        onsubmit: async (event) => {
          event.preventDefault();
          submit.disabled = true;
          answer.replaceChildren();
          const body = new FormData();
          Object.entries({ sessionKey: this.key, kind: kind.value, link: link.value.trim(), description: shown.value.trim() }).forEach(
            ([name, value]) => body.append(name, value),
          );
          try {
            await request('/api/attachments', { method: 'POST', body });
            form.reset();
            await this.reload();
          } catch (problem) {
            answer.replaceChildren(problemList(problem));
          }
          submit.disabled = false;
        },
      },
      element('label', {}, 'Jenis dokumen', kind),
      element('label', {}, 'Tautan, misalnya dari Google Drive', link),
      element('label', {}, 'Keterangan (boleh kosong)', shown),
      answer,
      submit,
    );
    return element('details', { class: 'estafet-link' }, element('summary', {}, 'Tambah tautan'), form);
  }

  #upload(file, kind) {
    const upload = new Upload({ file, kind, sessionKey: this.key, findArrived: (sent) => this.#hasArrived(sent, kind) });
    this.running.querySelectorAll('.estafet-interrupted').forEach((row) => continues(upload, row.interrupted) && row.remove());
    uploads.set(this.key, [...(uploads.get(this.key) ?? []), upload]);
    this.#track(upload);
    upload.resume();
  }

  async #hasArrived(file, kind) {
    const attachments = await request(`/api/attachments?sessionKey=${encodeURIComponent(this.key)}`);
    return attachments.some((one) => one.kind === kind && one.fileName === file.name && one.size === file.size);
  }

  #track(upload) {
    const row = uploadRow(upload, () => this.#drop(upload, row.node));
    const show = () => {
      // Somebody looks at something else; whoever comes back has a row of her own.
      if (!row.node.isConnected) {
        upload.listeners.delete(show);
        return;
      }
      row.update();
      if (upload.state === State.DONE) {
        this.#drop(upload, row.node);
        this.reload();
      }
    };
    this.running.append(row.node);
    upload.listeners.add(show);
    show();
  }

  #drop(upload, row) {
    uploads.set(this.key, (uploads.get(this.key) ?? []).filter((other) => other !== upload));
    row.remove();
  }

  /** The browser keeps no file over a reload: its owner chooses it again, and only the rest is sent. */
  #showInterrupted() {
    if (!this.needs.canAdd) return;
    const running = uploads.get(this.key) ?? [];
    interrupted(this.key)
      .filter((one) => !running.some((upload) => continues(upload, one)))
      .forEach((one) => {
        const label = this.rules.kinds.find((rule) => rule.kind === one.kind)?.label ?? one.kind;
        const row = element(
          'li',
          { class: 'estafet-interrupted' },
          element('strong', {}, one.name),
          element('span', {}, `Unggahan terhenti. Pilih berkas yang sama (${label}) untuk melanjutkan dari bagian terakhir.`),
          element('div', { class: 'estafet-actions' }, button('Lupakan', `Lupakan ${one.name}`, () => (dismiss(one), row.remove()))),
        );
        row.interrupted = one;
        this.running.append(row);
      });
  }

  #row(one) {
    const label = this.rules.kinds.find((rule) => rule.kind === one.kind)?.label ?? one.kind;
    const name = one.fileName ?? one.description ?? one.link;
    const file = `${root}/api/attachments/${one.id}`;
    const facts = [label, one.fileName ? sizeInWords(one.size) : 'Tautan', this.needs.uploaders[one.uploadedBy] ?? one.uploadedBy, dateInWords(one.uploadedAt)];
    const row = element(
      'li',
      {},
      preview(one, file, name),
      element(
        'div',
        { class: 'estafet-document' },
        element('strong', {}, name),
        element('small', {}, facts.filter(Boolean).join(' · ')),
        element(
          'div',
          { class: 'estafet-actions' },
          one.contentType === 'application/pdf' &&
            element('a', { href: `${file}?inline=true`, target: '_blank', rel: 'noopener', 'aria-label': `Lihat ${name}` }, 'Lihat'),
          one.link
            ? element('a', { href: one.link, target: '_blank', rel: 'noopener noreferrer', 'aria-label': `Buka tautan ${name}` }, 'Buka tautan')
            : element('a', { href: file, download: true, 'aria-label': `Unduh ${name}` }, 'Unduh'),
          this.needs.canAdd && this.#removal(one, name),
        ),
      ),
    );
    return row;
  }

  /** Asks once more in place: the webapps allow no dialogs. */
  #removal(one, name) {
    const place = element('span', { class: 'estafet-actions' });
    const ask = button('Hapus', `Hapus ${name}`, () => {
      place.replaceChildren(
        button('Ya, hapus', `Ya, hapus ${name}`, async () => {
          try {
            await request(`/api/attachments/${one.id}`, { method: 'DELETE' });
            this.answer.replaceChildren();
            await this.reload();
          } catch (problem) {
            this.answer.replaceChildren(problemList(problem));
            place.replaceChildren(ask);
          }
        }),
        button('Batal', `Jangan hapus ${name}`, () => {
          place.replaceChildren(ask);
          ask.focus();
        }),
      );
      place.querySelector('button').focus();
    });
    place.append(ask);
    return place;
  }
}

/** What the policy demands and what is missing, in words. */
function summary(needs) {
  const missing = needs.required.filter((need) => !need.present).map((need) => need.label);
  const wanted = needs.required.map((need) => need.label).join(', ');
  const lines = [];
  if (needs.promisedEvidenceLabel) lines.push(element('p', { class: 'estafet-promised' }, needs.promisedEvidenceLabel));
  if (wanted === '') lines.push(element('p', { class: 'estafet-done' }, 'Sesi ini tidak mewajibkan dokumen.'));
  else if (missing.length === 0) lines.push(element('p', { class: 'estafet-done' }, `Dokumen yang wajib sudah ada: ${wanted}.`));
  else lines.push(element('p', { class: 'estafet-needed' }, `Dokumen yang wajib: ${wanted}. Belum ada: ${missing.join(', ')}.`));
  return lines;
}

function kindChoice(kinds, needs) {
  const missing = needs.required.find((need) => !need.present) ?? needs.required[0];
  return element(
    'select',
    { class: 'form-control' },
    kinds.map((rule) => element('option', { value: rule.kind, selected: rule.kind === missing?.kind }, rule.label)),
  );
}

/** A picture or the first page of a PDF, small until somebody wants it large; a recording to play. */
function preview(one, file, name) {
  if (one.previewable) {
    const picture = element('img', { src: `${file}/preview`, alt: `Pratinjau ${name}`, loading: 'lazy' });
    const toggle = element('button', { type: 'button', class: 'estafet-preview', 'aria-label': `Perbesar ${name}`, 'aria-expanded': 'false' }, picture);
    toggle.addEventListener('click', () => {
      const large = toggle.closest('li').classList.toggle('estafet-large');
      toggle.setAttribute('aria-expanded', String(large));
      toggle.setAttribute('aria-label', `${large ? 'Perkecil' : 'Perbesar'} ${name}`);
    });
    return toggle;
  }
  if (/^(video|audio)\//.test(one.contentType ?? '')) {
    const tag = one.contentType.startsWith('audio/') ? 'audio' : 'video';
    return element(tag, { src: `${file}?inline=true`, controls: true, preload: 'none', 'aria-label': `Putar ${name}` });
  }
  return element('span', { class: `estafet-icon glyphicon ${one.link ? 'glyphicon-link' : 'glyphicon-file'}`, 'aria-hidden': 'true' });
}

function uploadRow(upload, drop) {
  const { name, size } = upload.file;
  const bar = element('progress', { max: 100, value: 0, 'aria-label': `Kemajuan ${name}` });
  // Read out as the state changes; the bytes beside it change many times a second.
  const state = element('span', { role: 'status' });
  const sent = element('span', {});
  const actions = element('div', { class: 'estafet-actions' });
  const problem = element('div');
  const cancel = () => {
    upload.cancel();
    drop();
  };
  let shown = null;
  function update() {
    bar.value = Math.floor((upload.offset / Math.max(size, 1)) * 100);
    bar.textContent = `${bar.value} %`;
    sent.textContent = ` · ${sizeInWords(upload.offset)} dari ${sizeInWords(size)}`;
    if (shown === upload.state) return;
    shown = upload.state;
    state.textContent = IN_WORDS[shown];
    bar.hidden = shown === State.REFUSED;
    problem.replaceChildren(...(upload.problem ? [problemList(upload.problem)] : []));
    actions.replaceChildren(
      ...[
        (shown === State.SENDING || shown === State.WAITING) && button('Jeda', `Jeda ${name}`, () => upload.pause()),
        shown === State.PAUSED && button('Lanjutkan', `Lanjutkan ${name}`, () => upload.resume()),
        shown === State.REFUSED ? button('Tutup', `Tutup ${name}`, drop) : button('Batalkan', `Batalkan ${name}`, cancel),
      ].filter(Boolean),
    );
  }
  const node = element('li', {}, element('strong', {}, name), bar, element('span', {}, state, sent), problem, actions);
  return { node, update };
}

function button(words, label, onclick) {
  return element('button', { type: 'button', 'aria-label': label, onclick }, words);
}

function sizeInWords(bytes) {
  if (bytes < 1024 * 1024) return `${Math.ceil(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toLocaleString('id-ID', { maximumFractionDigits: 1 })} MB`;
}

/*
 * "Surat keluar" in Admin: what mail waits, was sent or failed, why, what its receiver reads, and another try. The
 * server lets administrators alone see it.
 */
import { request } from '../../../tasklist/scripts/estafet/api.js';
import { element, problemList } from '../../../tasklist/scripts/estafet/element.js';
import { dateInWords, momentInWords } from '../../../tasklist/scripts/estafet/programme-time.js';
import { mailPreview } from './mail-preview.js';

const PATH = '/mails';
const STATES = [
  ['', 'Semua'],
  ['WAITING', 'Menunggu'],
  ['SENDING', 'Sedang dikirim'],
  ['SENT', 'Terkirim'],
  ['FAILED', 'Gagal'],
  ['NO_ADDRESS', 'Tanpa alamat'],
];
const TROUBLE = ['FAILED', 'NO_ADDRESS'];
const RETRIED = ['WAITING', 'FAILED', 'NO_ADDRESS'];
// The server counts no further.
const COUNTED = 1000;

async function render(node) {
  const list = element('div', { 'aria-live': 'polite' });
  const view = { state: '', receiver: '', page: 0 };
  const choice = element(
    'select',
    {
      class: 'form-control',
      onchange: (event) => {
        view.state = event.target.value;
        view.page = 0;
        load();
      },
    },
    STATES.map(([value, label]) => element('option', { value }, label)),
  );

  const receiver = element('input', {
    class: 'form-control',
    type: 'search',
    placeholder: 'Nama pengguna atau alamat surel',
    onchange: (event) => {
      view.receiver = event.target.value;
      view.page = 0;
      load();
    },
  });

  async function load(message) {
    try {
      const wanted = Object.entries(view).filter(([, value]) => value !== '');
      const found = await request(`/api/mails?${new URLSearchParams(wanted)}`);
      list.replaceChildren(
        ...[message && element('p', { class: 'estafet-done', role: 'status' }, message), ...mailList(found, view, load)].filter(Boolean),
      );
    } catch (problem) {
      list.replaceChildren(problemList(problem));
    }
  }

  node.append(
    element(
      'main',
      { class: 'estafet-page estafet-mails', 'aria-labelledby': 'estafet-mails-title' },
      element('p', {}, element('a', { href: '#/' }, '← Dasbor')),
      element('h1', { id: 'estafet-mails-title' }, 'Surat keluar'),
      element('p', { class: 'estafet-lead' }, 'Satu surat sehari untuk setiap orang yang perlu tahu sesuatu. Surat yang gagal dicoba lagi dengan sendirinya sampai tiga hari.'),
      element('label', {}, 'Keadaan', choice),
      element('label', {}, 'Penerima', receiver),
      list,
    ),
  );
  await load();
}

function mailList(found, view, load) {
  if (found.mails.length === 0) return [element('p', {}, 'Tidak ada surat.')];
  const total = found.total >= COUNTED ? `${COUNTED} atau lebih` : found.total;
  const head = ['Penerima', 'Perihal', 'Keadaan', 'Percobaan', 'Tindakan'];
  return [
    element(
      'table',
      {},
      element('caption', {}, `${total} surat`),
      element('thead', {}, element('tr', {}, head.map((title) => element('th', { scope: 'col' }, title)))),
      element('tbody', {}, found.mails.flatMap((mail) => mailRows(mail, load))),
    ),
    pages(found, view, load),
  ];
}

function mailRows(mail, load) {
  const trouble = TROUBLE.includes(mail.state);
  const below = element('tr', { hidden: true });
  const row = element(
    'tr',
    {},
    element('td', { 'data-label': 'Penerima' }, mail.name, element('small', {}, mail.address ?? mail.person)),
    element('td', { 'data-label': 'Perihal' }, mail.subject, element('small', {}, dateInWords(mail.day))),
    element(
      'td',
      { 'data-label': 'Keadaan' },
      element('strong', { class: trouble ? 'estafet-late' : '' }, mail.stateLabel),
      mail.sentAt && element('small', {}, momentInWords(new Date(mail.sentAt))),
      mail.lastError && element('small', {}, mail.lastError),
    ),
    element(
      'td',
      { 'data-label': 'Percobaan' },
      String(mail.attempts),
      mail.nextAttemptAt && element('small', {}, `berikutnya ${momentInWords(new Date(mail.nextAttemptAt))}`),
    ),
    element('td', {}, actions(mail, below, load)),
  );
  return [row, below];
}

function actions(mail, below, load) {
  const name = `${mail.subject}, ${mail.name}`;
  const answer = element('div', { 'aria-live': 'assertive' });
  return element(
    'div',
    { class: 'estafet-actions' },
    element(
      'button',
      {
        type: 'button',
        class: 'btn btn-default',
        'aria-expanded': 'false',
        'aria-label': `Lihat isi ${name}`,
        onclick: (event) => toggle(event.currentTarget, below, mail),
      },
      'Lihat isi',
    ),
    RETRIED.includes(mail.state) &&
      element(
        'button',
        {
          type: 'button',
          class: 'btn btn-default',
          'aria-label': `Kirim ulang ${name}`,
          onclick: async (event) => {
            const button = event.currentTarget;
            button.disabled = true;
            try {
              await request(`/api/mails/${mail.id}/retry`, { method: 'POST' });
              await load(`Surat kepada ${mail.name} masuk antrean lagi dan dikirim dalam satu menit.`);
            } catch (problem) {
              button.disabled = false;
              answer.replaceChildren(problemList(problem));
            }
          },
        },
        'Kirim ulang',
      ),
    answer,
  );
}

async function toggle(button, below, mail) {
  const open = below.hidden;
  button.setAttribute('aria-expanded', String(open));
  below.hidden = !open;
  if (open) below.replaceChildren(element('td', { colspan: 5 }, await mailPreview(mail)));
}

function pages(found, view, load) {
  const last = Math.ceil(found.total / found.pageSize) - 1;
  if (last < 1) return null;
  const turn = (label, by, possible) =>
    element(
      'button',
      {
        type: 'button',
        class: 'btn btn-default',
        disabled: !possible,
        onclick: () => {
          view.page += by;
          load();
        },
      },
      label,
    );
  return element(
    'nav',
    { 'aria-label': 'Halaman' },
    turn('Lebih baru', -1, view.page > 0),
    ` Halaman ${view.page + 1} dari ${last + 1} `,
    turn('Lebih lama', 1, view.page < last),
  );
}

function renderSection(node) {
  node.append(element('p', {}, element('a', { href: `#${PATH}` }, 'Yang menunggu, terkirim, dan gagal')));
}

export default [
  {
    id: 'mails-section',
    pluginPoint: 'admin.dashboard.section',
    priority: 40,
    properties: { label: 'Surat keluar', pagePath: `#${PATH}` },
    render: renderSection,
  },
  { id: 'mails-page', pluginPoint: 'admin.route', priority: 100, properties: { path: PATH, label: 'Surat keluar' }, render },
];

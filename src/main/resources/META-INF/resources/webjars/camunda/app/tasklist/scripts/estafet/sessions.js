/*
 * "Sesi PMO" in Tasklist: the sessions a person may see with state, deadline and report, and the two acts that no task
 * offers: reopening a filed report and recording an extra session. Who may do what is decided by the server.
 */
import { request, root } from './api.js';
import { showDocuments } from './documents.js';
import { me } from './me.js';
import { dateInWords, dayOf, daysBetween, deadlineInWords, momentInWords, trainingNow } from './programme-time.js';
import { element, problemList } from './element.js';
import { navbarLink, page } from './page.js';

const PATH = '/pmo-sessions';
// The programme began in 2021.
const FIRST_YEAR = 2021;
// Roles that may record an extra session; their groups carry the same names.
const EXTRA_SESSION_GROUPS = ['principal', 'facilitator'];
const KINDS = { PLANNING: 'perencanaan', REFLECTION: 'refleksi', EXTRA: 'tambahan' };

async function render(node) {
  const today = dayOf((await trainingNow()) ?? new Date());
  // A notice leads to one school: #/pmo-sessions?sekolah=99000001
  const wanted = new URLSearchParams(window.location.hash.split('?')[1]).get('sekolah') ?? '';
  const state = { today, year: '', school: wanted.toLowerCase(), rows: [] };

  const list = element('div');
  // Read out with each letter of the search, so it is short.
  const count = element('p', { class: 'estafet-hint', role: 'status' });
  const extra = element('div');
  const addExtra = element(
    'button',
    { type: 'button', class: 'btn btn-default', hidden: true, onclick: () => extra.replaceChildren(extraForm(state, close, reload)) },
    'Catat sesi tambahan',
  );
  node.append(
    page(
      'Sesi PMO',
      'Sesi PMO di sekolah yang menjadi tanggung jawab Anda, dengan batas lapor dan laporannya.',
      element(
        'div',
        { class: 'estafet-tools' },
        element('label', {}, 'Tahun ajaran', yearChoice(state, reload)),
        element('label', {}, 'Sekolah atau NPSN', schoolFilter(state, () => show())),
        element('div', { class: 'estafet-push' }, addExtra),
      ),
      count,
      extra,
      list,
    ),
  );

  function close() {
    extra.replaceChildren();
    addExtra.focus();
  }

  function show() {
    const rows = state.rows.filter((row) => `${row.schoolName} ${row.npsn}`.toLowerCase().includes(state.school));
    count.textContent = rows.length > 0 ? `${rows.length} sesi` : 'Belum ada sesi yang dapat ditampilkan.';
    list.replaceChildren(...tables(rows, state, reload));
    addExtra.hidden = !state.mayAddExtra || state.rows.length === 0;
  }

  async function reload(message) {
    count.textContent = 'Memuat sesi…';
    try {
      state.rows = await request(`/api/sessions${state.year ? `?schoolYear=${encodeURIComponent(state.year)}` : ''}`);
      show();
      if (message) {
        extra.replaceChildren();
        list.prepend(element('p', { class: 'estafet-done', role: 'status' }, message));
      }
    } catch (problem) {
      count.textContent = '';
      list.replaceChildren(problemList(problem));
    }
  }

  state.mayAddExtra = await mayAddExtra();
  await reload();
}

/** Hides the button from people whose roles cannot use it; if the roles are unknown the server has the say. */
async function mayAddExtra() {
  try {
    return (await me()).duties.some((duty) => EXTRA_SESSION_GROUPS.includes(duty.group));
  } catch {
    return true;
  }
}

function yearChoice(state, reload) {
  return element(
    'select',
    {
      class: 'form-control',
      onchange: (event) => {
        state.year = event.target.value;
        reload();
      },
    },
    element('option', { value: '' }, 'Semua'),
    schoolYears(state.today).map((year) => element('option', { value: year }, year)),
  );
}

function schoolYears(today) {
  const [year, month] = today.split('-').map(Number);
  const years = [];
  // A school year starts in July.
  for (let start = month >= 7 ? year : year - 1; start >= FIRST_YEAR; start--) years.push(`${start}/${start + 1}`);
  return years;
}

function schoolFilter(state, show) {
  return element('input', {
    type: 'search',
    class: 'form-control',
    value: state.school,
    oninput: (event) => {
      state.school = event.target.value.trim().toLowerCase();
      show();
    },
  });
}

function tables(rows, state, reload) {
  const years = [...new Set(rows.map((row) => row.schoolYear))].sort().reverse();
  return years.map((year) => table(year, rows.filter((row) => row.schoolYear === year).sort(bySchoolAndNumber), state, reload));
}

function bySchoolAndNumber(one, other) {
  return (
    one.schoolName.localeCompare(other.schoolName, 'id') ||
    one.npsn.localeCompare(other.npsn) ||
    String(one.sessionNumber).localeCompare(String(other.sessionNumber), 'id', { numeric: true })
  );
}

function table(year, rows, state, reload) {
  const head = ['Sekolah', 'Sesi', 'Keadaan', 'Batas lapor', 'Pelaksanaan', 'Tindakan'];
  return element(
    'table',
    { class: 'estafet-sessions' },
    element('caption', {}, `Tahun ajaran ${year}`),
    element('thead', {}, element('tr', {}, head.map((title) => element('th', { scope: 'col' }, title)))),
    element('tbody', {}, rows.flatMap((row) => sessionRow(row, state, reload))),
  );
}

function sessionRow(row, state, reload) {
  const standing = standingToday(row, state.today);
  const below = element('tr', { hidden: true });
  const cells = element(
    'tr',
    {},
    element('td', {}, row.schoolName, element('small', {}, `NPSN ${row.npsn}`)),
    element('td', { 'data-label': 'Sesi' }, sessionInWords(row)),
    element('td', { 'data-label': 'Keadaan' }, row.statusLabel, row.promisedEvidenceLabel && element('small', {}, row.promisedEvidenceLabel)),
    element(
      'td',
      { 'data-label': 'Batas lapor' },
      row.deadline ? deadlineInWords(row.deadline) : '–',
      standing.text ? element('small', { class: standing.late ? 'estafet-late' : '' }, standing.text) : null,
    ),
    element('td', { 'data-label': 'Pelaksanaan' }, heldInWords(row)),
    element('td', {}, actions(row, below, reload)),
  );
  return [cells, below];
}

function sessionInWords(row) {
  const kind = KINDS[row.kind] ?? '';
  return row.kind === 'EXTRA' ? `Tambahan ${String(row.sessionNumber).replace(/^X/, '')}` : `${row.sessionNumber} (${kind})`;
}

function heldInWords(row) {
  if (row.heldDate) return dateInWords(row.heldDate);
  return row.plannedDate ? `direncanakan ${dateInWords(row.plannedDate)}` : 'belum dijadwalkan';
}

/** What the deadline means today: "tinggal 3 hari", "terlambat 2 hari", or when the report came in. */
function standingToday(row, today) {
  if (row.submittedAt) {
    const text = `dikirim ${momentInWords(row.submittedAt, row.zone)}${row.late ? ', terlambat' : ''}`;
    return { text, late: row.late };
  }
  if (row.opensOn && daysBetween(today, row.opensOn) > 0) return { text: `dibuka ${dateInWords(row.opensOn)}`, late: false };
  if (!row.deadline) return { text: '', late: false };
  const days = daysBetween(today, row.deadline);
  if (days < 0) return { text: `terlambat ${-days} hari`, late: true };
  return { text: days === 0 ? 'hari ini' : `tinggal ${days} hari`, late: days === 0 };
}

function actions(row, below, reload) {
  const name = `${row.schoolName}, sesi ${sessionInWords(row)}`;
  return element(
    'div',
    { class: 'estafet-actions' },
    row.hasReport && download(row, 'report.pdf', 'Unduh laporan (PDF)', name),
    row.hasReport && download(row, 'receipt', 'Tanda terima (PDF)', name),
    row.heldDate && row.kind !== 'EXTRA' && download(row, 'one-page', 'Ringkasan satu halaman (PDF)', name),
    row.status !== 'PLANNED' &&
      element('button', { type: 'button', 'aria-label': `Dokumen ${name}`, onclick: (event) => openDocuments(row, name, below, event.currentTarget) }, 'Dokumen'),
    row.canReopen &&
      element(
        'button',
        {
          type: 'button',
          'aria-label': `Buka kembali laporan ${name}`,
          onclick: (event) => {
            const opener = event.currentTarget;
            below.hidden = false;
            below.replaceChildren(element('td', { colspan: 6 }, reopenForm(row, name, reload, closing(below, opener))));
            below.querySelector('textarea').focus();
          },
        },
        'Buka kembali',
      ),
  );
}

function download(row, what, title, name) {
  return element(
    'a',
    { href: `${root}/api/sessions/${encodeURIComponent(row.key)}/${what}`, download: true, 'aria-label': `${title} ${name}` },
    title,
  );
}

async function openDocuments(row, name, below, opener) {
  const close = closing(below, opener);
  const place = element('div', { role: 'region', 'aria-label': `Dokumen ${name}`, tabindex: '-1' });
  const hide = element('button', { type: 'button', class: 'btn btn-default', 'aria-label': `Tutup dokumen ${name}`, onclick: close }, 'Tutup');
  below.hidden = false;
  below.replaceChildren(element('td', { colspan: 6 }, place, hide));
  try {
    showDocuments(place, await request(`/api/sessions/${encodeURIComponent(row.key)}/evidence-needs`));
  } catch (problem) {
    place.replaceChildren(problemList(problem));
  }
  place.focus();
}

function closing(below, opener) {
  return () => {
    below.hidden = true;
    below.replaceChildren();
    opener.focus();
  };
}

function reopenForm(row, name, reload, close) {
  const reason = element('textarea', { class: 'form-control', rows: 3, required: true });
  return act({
    label: `Buka kembali laporan ${name}`,
    fields: [element('label', {}, 'Alasan membuka kembali laporan ini', reason)],
    button: 'Buka kembali',
    close,
    send: () => request(`/api/sessions/${encodeURIComponent(row.key)}/reopen`, { method: 'POST', body: { reason: reason.value.trim() } }),
    done: () => reload(`Laporan ${name} dibuka kembali. Tugas melengkapi laporan muncul di daftar tugas pelapor.`),
  });
}

function extraForm(state, close, reload) {
  const schools = new Map(state.rows.map((row) => [row.npsn, row.schoolName]));
  const choose = (options) => element('select', { class: 'form-control', required: true }, options);
  const school = choose([...schools].map(([npsn, title]) => element('option', { value: npsn }, `${title} (${npsn})`)));
  const year = choose(schoolYears(state.today).map((label) => element('option', { value: label, selected: label === state.year }, label)));
  const reason = element('textarea', { class: 'form-control', rows: 3, required: true });
  const form = act({
    label: 'Catat sesi tambahan',
    fields: [
      element('label', {}, 'Sekolah', school),
      element('label', {}, 'Tahun ajaran', year),
      element('label', {}, 'Alasan mengadakan sesi tambahan', reason),
    ],
    button: 'Catat sesi tambahan',
    close,
    send: () =>
      request('/api/sessions/extra', { method: 'POST', body: { npsn: school.value, schoolYear: year.value, reason: reason.value.trim() } }),
    done: () => reload('Sesi tambahan dicatat. Isi rinciannya pada tugas baru di daftar tugas Anda.'),
  });
  requestAnimationFrame(() => school.focus());
  return form;
}

/** An inline form: the webapps' content security policy allows no dialogs. */
function act({ label, fields, button, close, send, done }) {
  const answer = element('div', { 'aria-live': 'assertive' });
  const submit = element('button', { type: 'submit', class: 'btn btn-primary' }, button);
  return element(
    'form',
    {
      class: 'estafet-form',
      'aria-label': label,
      onkeydown: (event) => {
        if (event.key === 'Escape') close();
      },
      onsubmit: async (event) => {
        event.preventDefault();
        submit.disabled = true;
        answer.replaceChildren();
        try {
          await send();
          done();
        } catch (problem) {
          answer.replaceChildren(problemList(problem));
          submit.disabled = false;
        }
      },
    },
    fields,
    answer,
    submit,
    ' ',
    element('button', { type: 'button', class: 'btn btn-default', onclick: close }, 'Batal'),
  );
}

export default [
  { id: 'pmo-sessions-action', pluginPoint: 'tasklist.navbar.action', priority: 500, render: (node) => node.append(navbarLink(`#${PATH}`, 'calendar', 'Sesi PMO')) },
  { id: 'pmo-sessions-page', pluginPoint: 'tasklist.route', priority: 100, properties: { path: PATH, label: 'Sesi PMO' }, render },
];

/* "Pemberitahuan" in Tasklist: what a person has been told, the newest first, and in the header how much is unread. */
import { request, root } from './api.js';
import { element, problemList } from './element.js';
import { navbarLink, page } from './page.js';
import { momentInWords } from './programme-time.js';

const PATH = '/notices';
// The server counts no further.
const COUNTED = 100;

let badge;

/** Says in the header how many notices are unread; without an answer it says nothing. */
async function count() {
  if (!badge) return;
  try {
    const { count: unread } = await request('/api/notices/unread');
    badge.hidden = unread === 0;
    badge.replaceChildren(
      element('span', { 'aria-hidden': 'true' }, unread >= COUNTED ? `${COUNTED}+` : String(unread)),
      element('span', { class: 'sr-only' }, `${unread} belum dibaca`),
    );
  } catch {
    badge.hidden = true;
  }
}

async function render(node) {
  const list = element('div', { 'aria-live': 'polite' });
  const allRead = element('button', { type: 'button', class: 'btn btn-default', hidden: true }, 'Tandai semua sudah dibaca');
  allRead.addEventListener('click', async () => {
    try {
      await request('/api/notices/read', { method: 'POST' });
      await load();
    } catch (problem) {
      list.prepend(problemList(problem));
    }
  });

  async function load() {
    try {
      const notices = await request('/api/notices');
      allRead.hidden = notices.every((notice) => notice.readAt);
      list.replaceChildren(
        notices.length === 0
          ? element('p', {}, 'Belum ada pemberitahuan untuk Anda.')
          : element('ul', { class: 'estafet-notices' }, notices.map((notice) => noticeItem(notice, load))),
      );
    } catch (problem) {
      list.replaceChildren(problemList(problem));
    }
    await count();
  }

  node.append(page('Pemberitahuan', 'Yang terbaru di atas. Setiap pagi Anda juga menerimanya dalam satu surat elektronik.', allRead, list));
  await load();
}

function noticeItem(notice, load) {
  const read = () => (notice.readAt ? null : request(`/api/notices/${notice.id}/read`, { method: 'POST' }));
  return element(
    'li',
    { class: notice.readAt ? '' : 'estafet-unread' },
    element('h2', {}, !notice.readAt && element('span', { class: 'estafet-new' }, 'Baru'), notice.subject),
    element('p', {}, notice.body),
    element('small', {}, momentInWords(new Date(notice.createdAt))),
    element(
      'div',
      { class: 'estafet-actions' },
      notice.link &&
        element(
          'a',
          {
            href: root + notice.link,
            'aria-label': `Buka ${notice.subject}`,
            onclick: () => read()?.then(count, () => {}),
          },
          'Buka',
        ),
      !notice.readAt &&
        element(
          'button',
          {
            type: 'button',
            'aria-label': `Tandai sudah dibaca ${notice.subject}`,
            onclick: async (event) => {
              const item = event.currentTarget.closest('li');
              try {
                await read();
                await load();
              } catch (problem) {
                item.append(problemList(problem));
              }
            },
          },
          'Tandai sudah dibaca',
        ),
    ),
  );
}

function renderLink(node) {
  badge = element('span', { class: 'badge', hidden: true });
  const link = navbarLink(`#${PATH}`, 'bell', 'Pemberitahuan');
  link.append(' ', badge);
  node.append(link);
  count();
}

export default [
  { id: 'notices-action', pluginPoint: 'tasklist.navbar.action', priority: 490, render: renderLink },
  { id: 'notices-page', pluginPoint: 'tasklist.route', priority: 100, properties: { path: PATH, label: 'Pemberitahuan' }, render },
];

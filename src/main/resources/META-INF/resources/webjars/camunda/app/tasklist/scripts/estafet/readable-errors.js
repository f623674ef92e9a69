/*
 * The engine wraps our Indonesian texts in English ("Cannot submit task form <id>: …") and answers some refusals in
 * English altogether. Every message of a webapp passes the Notifications service, so it is cleaned there.
 */
const WRAPPERS = [
  /^Cannot (?:submit|complete|claim|unclaim|delegate|resolve|update|start|delete|set|instantiate)[^:]*:\s*/i,
  /^(?:ENGINE-\d+ )?There was an exception while invoking the TaskListener\. Message: '([\s\S]*)'$/i,
  /^(?:ENGINE-\d+ )?Exception while (?:invoking|executing)[^:]*:\s*/i,
  // The class of an exception
  /^(?:[a-z_]\w*\.){2,}[A-Z][\w$]*:\s*/,
  /^ENGINE-\d+ /,
];

const TRANSLATED = [
  [/does not have '?.*permission|belongs to no authenticated tenant|authenticated tenants?\b/i, 'Anda tidak berhak melakukan tindakan ini.'],
  [/cannot find task|task .*does(?: not|n't) exist|task is null|no matching task/i, 'Tugas ini sudah selesai atau sudah dialihkan. Muat ulang daftar tugas.'],
  [/was updated by another transaction|OptimisticLocking/i, 'Data ini baru saja diubah orang lain. Muat ulang halaman, lalu coba lagi.'],
  [/^[A-Z]\w*Exception: /, 'Mesin proses menolak permintaan ini. Muat ulang halaman, lalu coba lagi.'],
  [/already claimed by/i, 'Tugas ini sudah diambil orang lain. Muat ulang daftar tugas.'],
];

/** The text a person should read of what the engine said. */
export function readable(message) {
  let text = String(message ?? '').trim();
  for (let before = null; before !== text; ) {
    before = text;
    for (const wrapper of WRAPPERS) text = text.replace(wrapper, (_, inner) => (typeof inner === 'string' ? inner : '')).trim();
  }
  const known = TRANSLATED.find(([pattern]) => pattern.test(text));
  return known ? known[1] : text;
}

/** Tasklist refuses an incomplete form without a word: says where to look, and shows the first such field. */
function explained(notification) {
  const text = readable(notification.message);
  const field = document.querySelector('[cam-tasklist-form] .fjs-form-field-error');
  if (text || notification.type !== 'danger' || !field) return text;
  field.scrollIntoView({ block: 'center' });
  return 'Lengkapi isian yang bertanda merah, lalu coba lagi.';
}

const app = document.querySelector('base').getAttribute('app-name');

// The module that Camunda keeps for customers; it is started last, so the service is there to be decorated.
window.angular.module(`cam.${app}.custom`).decorator('Notifications', [
  '$delegate',
  (notifications) => {
    const add = notifications.add;
    notifications.add = function (notification) {
      if (!notification.unsafe) notification.message = explained(notification);
      return add.call(this, notification);
    };
    // What was refused before is past as soon as the person tries again.
    document.addEventListener(
      'click',
      (event) => {
        if (event.target.closest('[cam-tasklist-form] .form-actions .btn-primary')) notifications.clear({ type: 'danger' });
      },
      true,
    );
    return notifications;
  },
]);

export default [];

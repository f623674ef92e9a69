/* A mail as its receiver reads it, in a frame that may run nothing and open nothing in this page. */
import { request } from '../../../tasklist/scripts/estafet/api.js';
import { element, problemList } from '../../../tasklist/scripts/estafet/element.js';

/** The mail with its plain text for those who prefer it. */
export async function mailPreview(mail) {
  try {
    const read = await request(`/api/mails/${mail.id}`);
    return element(
      'div',
      {},
      element('iframe', { title: `Isi surat ${mail.subject}`, sandbox: '', srcdoc: read.html }),
      element('details', {}, element('summary', {}, 'Teks biasa'), element('pre', {}, read.plain)),
    );
  } catch (problem) {
    return problemList(problem);
  }
}

/* Downloads of all master data, kind by kind. */
import { element } from '../../../tasklist/scripts/estafet/element.js';
import { root } from '../../../tasklist/scripts/estafet/api.js';
import { KINDS } from './master-data-words.js';

export function exportLinks() {
  const links = Object.entries(KINDS).map(([kind, label]) => ({
    kind,
    link: element('a', { class: 'btn btn-default', download: true }, label),
  }));
  const separator = element(
    'select',
    { class: 'form-control', onchange: address },
    element('option', { value: 'semicolon' }, 'Titik koma (Excel Indonesia)'),
    element('option', { value: 'comma' }, 'Koma'),
  );

  function address() {
    for (const { kind, link } of links) link.href = `${root}/api/master-data/${kind}.csv?separator=${separator.value}`;
  }

  address();
  return element(
    'div',
    { class: 'estafet-export' },
    element('label', {}, 'Pemisah kolom', separator),
    links.map(({ link }) => link),
    element('p', { class: 'estafet-hint' }, 'Berkas ekspor dapat diimpor kembali tanpa perubahan. Di Excel, buka kolom kode dan nomor sebagai teks.'),
  );
}

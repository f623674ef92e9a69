/*
 * Words that Camunda's viewers of diagrams and tables, and its messages, write in English and take from no translation.
 * Only their own elements are read, so that nothing a model says is touched.
 */
const WORDS = {
  'zoom in': 'perbesar',
  'zoom out': 'perkecil',
  'reset zoom': 'ukuran semula',
  'Toggle this section': 'Buka atau tutup bagian ini',
  'Hit policy:': 'Cara memilih:',
  'Input type': 'Jenis masukan',
  'Output type': 'Jenis keluaran',
  'Table type': 'Jenis tabel',
  'Rules may overlap. The first matching rule will be chosen': 'Baris boleh tumpang tindih; baris pertama yang cocok dipakai',
  'No overlap is possible and only a single rule can be matched': 'Hanya satu baris yang cocok',
  Close: 'Tutup',
  When: 'Bila',
  Then: 'Maka',
  And: 'dan',
  First: 'Pertama',
  Unique: 'Tunggal',
  Annotation: 'Keterangan',
  Annotations: 'Keterangan',
};
const DECISION_NAME = /^Decision name: /;

const ELEMENTS = '[cam-widget-bpmn-viewer] button, .dmn-decision-table-container *, .viewDrd *, [uib-tooltip="Toggle this section"], .alert .close .sr-only';
const TEXT_WORDS = '.sr-only, .hit-policy, .hit-policy *, .clause, .input-label, .output-label, .annotation, th *';
const ATTRIBUTES = ['title', 'aria-label', 'uib-tooltip'];

function translated(text) {
  return WORDS[text.trim()] ?? (DECISION_NAME.test(text) ? text.replace(DECISION_NAME, 'Nama keputusan: ') : null);
}

function translate() {
  for (const node of document.querySelectorAll(ELEMENTS)) {
    for (const attribute of ATTRIBUTES) {
      const words = translated(node.getAttribute(attribute) ?? '');
      if (words) node.setAttribute(attribute, words);
    }
    if (!node.matches(TEXT_WORDS)) continue;
    for (const text of node.childNodes) {
      const words = text.nodeType === Node.TEXT_NODE && translated(text.data);
      if (words) text.data = words;
    }
  }
}

let scheduled = false;
new MutationObserver(() => {
  if (scheduled) return;
  scheduled = true;
  requestAnimationFrame(() => {
    scheduled = false;
    translate();
  });
}).observe(document.documentElement, { subtree: true, childList: true });

export default [];

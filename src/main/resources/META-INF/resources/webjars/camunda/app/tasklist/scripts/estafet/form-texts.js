/*
 * form-js 1.8 knows English only and has no place for translations. This puts the Indonesian words where
 * form-js writes its own; what a form or a person wrote is never touched, because only form-js' own elements are read.
 */
import { onFormChange } from './form-changes.js';

const ERRORS = [
  [/^Field is required\.$/, 'Wajib diisi.'],
  [/^Field must match pattern .*$/, 'Isian tidak sesuai pola yang diminta.'],
  [/^Field must have minimum value of (.+)\.$/, 'Isi paling kecil $1.'],
  [/^Field must have maximum value of (.+)\.$/, 'Isi paling besar $1.'],
  [/^Field must have minimum length of (.+)\.$/, 'Isi paling sedikit $1 huruf.'],
  [/^Field must have maximum length of (.+)\.$/, 'Isi paling banyak $1 huruf.'],
  [/^Field must be a valid email\.$/, 'Isi dengan alamat surel yang benar.'],
  [/^Field must be a valid\s+international phone number.*$/, 'Isi dengan nomor telepon internasional, misalnya +6281234567890.'],
  [/^Value is not a number\.$/, 'Isi dengan angka.'],
  [/^Value is expected to be an integer\.$/, 'Isi dengan bilangan bulat.'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'Isi paling banyak $1 angka di belakang koma.'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, 'Nilai terdekat yang boleh diisi: $1 atau $2.'],
];

const WORDS = [
  [/^Add new$/, 'Tambah baris'],
  [/^Expand all \((\d+)\)$/, 'Tampilkan semua ($1)'],
  [/^Collapse$/, 'Ringkas'],
  [/^Select$/, 'Pilih'],
  [/^Search$/, 'Cari'],
  [/^No results$/, 'Tidak ada pilihan'],
  [/^All values selected$/, 'Semua sudah dipilih'],
  [/^Nothing to show\.$/, 'Belum ada data.'],
  [/^Remove tag$/, 'Hapus pilihan'],
  [/^Remove list item (\d+)$/, 'Hapus baris $1'],
  [/^Increment$/, 'Tambah satu'],
  [/^Decrement$/, 'Kurangi satu'],
  [/^Previous page$/, 'Halaman sebelumnya'],
  [/^Next page$/, 'Halaman berikutnya'],
  [/^ of $/, ' dari '],
  [/^dd\/mm\/yyyy$/, 'hh/bb/tttt'],
  [/^mm\/dd\/yyyy$/, 'bb/hh/tttt'],
  [/^hh:mm(.*)$/, 'jj:mm$1'],
  [/^Year$/, 'Tahun'],
  [/^Month$/, 'Bulan'],
];

/** Where form-js writes its own words, and what may stand there. */
const TEXTS = [
  ['.fjs-form-field-error li', ERRORS],
  ['.fjs-repeat-render-add, .fjs-repeat-render-collapse', WORDS],
  ['.fjs-select-placeholder, .fjs-dropdownlist-empty, .fjs-table-empty, .fjs-table-td[colspan], .fjs-table-nav-label', WORDS],
];
const ATTRIBUTES = [
  ['.fjs-repeat-row-remove', 'aria-label'],
  ['.fjs-taglist-tag-remove', 'title'],
  ['.fjs-number-arrow-up, .fjs-number-arrow-down, .fjs-table-nav-button', 'aria-label'],
  ['.flatpickr-calendar .cur-year, .flatpickr-monthDropdown-months', 'aria-label'],
  ['.fjs-select input[placeholder], '
    + '.fjs-taglist input[placeholder], .fjs-input-group input[placeholder]', 'placeholder'],
];

const CALENDAR = {
  firstDayOfWeek: 1,
  rangeSeparator: ' sampai ',
  weekdays: {
    shorthand: ['Min', 'Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab'],
    longhand: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  },
  months: {
    shorthand: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
    longhand: [
      'Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni',
      'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember',
    ],
  },
};

function translated(text, dictionary) {
  for (const [pattern, words] of dictionary) {
    if (pattern.test(text)) return text.replace(pattern, words);
  }
  return null;
}

function translateTexts(form) {
  for (const [selector, dictionary] of TEXTS) {
    for (const element of form.querySelectorAll(selector)) {
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE) continue;
        // The text node itself stays: form-js updates it in place and would lose a replaced one.
        const words = translated(node.data, dictionary);
        if (words !== null) node.data = words;
      }
    }
  }
  for (const [selector, attribute] of ATTRIBUTES) {
    for (const element of form.querySelectorAll(selector)) {
      const words = translated(element.getAttribute(attribute) ?? '', WORDS);
      if (words !== null) element.setAttribute(attribute, words);
    }
  }
}

function translateCalendars(form) {
  for (const input of form.querySelectorAll('.fjs-form-field-datetime input')) {
    const picker = input._flatpickr;
    if (!picker || picker.l10n.months.longhand[0] === CALENDAR.months.longhand[0]) continue;
    picker.set('locale', CALENDAR);
  }
}

onFormChange(() => {
  for (const form of document.querySelectorAll('.fjs-container')) {
    translateTexts(form);
    translateCalendars(form);
  }
});

export default [];

/* What the API's words are called on the page. */

/** Kinds in the order in which they build on one another. */
export const KINDS = {
  regions: 'Wilayah',
  schools: 'Sekolah',
  enrolments: 'Keikutsertaan (angkatan)',
  people: 'Orang',
  duties: 'Tugas',
};

export const STATES = {
  CHECKING: 'Sedang diperiksa',
  CHECKED: 'Diperiksa, belum diterapkan',
  APPLYING: 'Sedang diterapkan',
  APPLIED: 'Diterapkan',
  INTERRUPTED: 'Terputus, tidak ada yang berubah',
  FAILED: 'Gagal, tidak ada yang berubah',
};

const number = new Intl.NumberFormat('id-ID');

export function inDigits(count) {
  return number.format(count);
}

/** "12 baru · 3 berubah · 100 tetap · 2 salah" */
export function countsInWords(run) {
  return [
    [run.added, 'baru'],
    [run.changed, 'berubah'],
    [run.unchanged, 'tetap'],
    [run.wrong, 'salah'],
  ]
    .map(([count, word]) => `${inDigits(count)} ${word}`)
    .join(' · ');
}

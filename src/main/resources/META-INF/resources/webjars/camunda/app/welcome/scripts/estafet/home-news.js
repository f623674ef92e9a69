/* What happened since the last visit. */
import { element } from '../../../tasklist/scripts/estafet/element.js';
import { dateInWords, momentInWords } from '../../../tasklist/scripts/estafet/programme-time.js';

export function newsSection({ news, moreNews, since, firstVisit }) {
  return element(
    'section',
    { 'aria-labelledby': 'estafet-home-news' },
    element('h2', { id: 'estafet-home-news' }, firstVisit ? 'Tujuh hari terakhir' : 'Sejak kunjungan terakhir'),
    element('p', { class: 'estafet-hint' }, firstVisit ? 'Ini kunjungan pertama Anda.' : `Kunjungan terakhir Anda: ${momentInWords(new Date(since))}.`),
    news.length > 0 ? element('ul', { class: 'estafet-list' }, news.map(line)) : element('p', {}, 'Belum ada kabar baru.'),
    moreNews && element('p', { class: 'estafet-hint' }, 'Yang lebih lama tidak ditampilkan di sini.'),
  );
}

function line(item) {
  const about = [item.sessionNumber && `PMO ke-${item.sessionNumber}`, item.schoolName, item.person].filter(Boolean);
  return element('li', {}, item.words, element('small', {}, [dateInWords(item.at), ...about].join(' · ')));
}

/* How the draft of a form stands: a line beside the buttons, questions and the names of others above the form. */
import { element } from './element.js';
import { timeInWords } from './programme-time.js';

const LINES = {
  unchanged: () => '',
  saving: () => 'Menyimpan…',
  saved: (savedAt) => `Tersimpan ${timeInWords(savedAt)}`,
  offline: () => 'Belum tersimpan: sambungan terputus, dicoba lagi',
  signedOut: () => 'Belum tersimpan: masuk kembali di jendela lain, lalu dicoba lagi',
  superseded: () => 'Belum tersimpan: pilih dulu isian yang dipakai',
  refused: (message) => `Belum tersimpan: ${message}`,
  ended: (message) => message,
};
const CALM = ['unchanged', 'saving', 'saved'];

export class DraftNotice {
  constructor(form, actions) {
    this.form = form;
    this.line = element('span', { class: 'estafet-draft-line', role: 'status' });
    this.others = element('p', { class: 'estafet-draft-others', role: 'status', hidden: true });
    this.question = element('div', { class: 'estafet-draft-question', role: 'alert', hidden: true });
    form.before(this.others, this.question);
    actions.append(this.line);
  }

  tell(state, details) {
    const words = LINES[state](details);
    // A screen reader would say the same words again.
    if (this.line.textContent !== words) this.line.textContent = words;
    this.line.classList.toggle('estafet-late', !CALM.includes(state));
  }

  /** Names those who have the form open, too. */
  name(people) {
    const words = people.length > 0 ? `${people.join(', ')} juga sedang membuka formulir ini.` : '';
    if (this.others.textContent !== words) this.others.textContent = words;
    this.others.hidden = people.length === 0;
  }

  /** Asks; answers are pairs of words and what to do then. A locked form waits, a pressing question stays in sight. */
  ask(words, answers, { locked = false, pressing = false } = {}) {
    const buttons = answers.map(([label, act]) => {
      const onclick = () => {
        this.close();
        act();
      };
      return element('button', { type: 'button', class: 'btn btn-default', onclick }, label);
    });
    this.question.replaceChildren(element('p', {}, words), element('div', {}, buttons));
    this.question.classList.toggle('estafet-pressing', pressing);
    this.question.hidden = false;
    this.form.inert = locked;
  }

  close() {
    this.question.hidden = true;
    this.question.replaceChildren();
    this.form.inert = false;
  }

  remove() {
    for (const node of [this.line, this.others, this.question]) node.remove();
  }
}

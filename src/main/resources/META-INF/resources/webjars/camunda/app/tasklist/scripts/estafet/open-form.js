/* One form that a person has before her, and its draft. */
import { DraftKeeper } from './draft-keeper.js';
import { DraftNotice } from './draft-notice.js';
import { formChanged } from './form-changes.js';
import { dateInWords, timeInWords } from './programme-time.js';
import { formIn, openedWith, putInto, typedInto } from './typed-values.js';

const DRAWN = 50;
const PATIENCE = 4000;
const HEARTBEAT = 30000;
/** A page that nobody touches for so long falls silent: whoever sat before it has gone. */
const IDLE = 5 * 60000;

/** The keepers of forms that were left with something to save, and their last attempts, by task. */
const leftBehind = new Map();

export class OpenForm {
  constructor(taskId, node) {
    this.taskId = taskId;
    this.node = node;
    this.notice = new DraftNotice(node, node.closest('[cam-tasklist-form]').querySelector('.form-actions'));
    this.leaving = new AbortController();
    this.touched = false;
    this.touchedAt = Date.now();
    this.noticeTouch();
    this.node.inert = true;
    setTimeout(() => this.unlock(), PATIENCE);
    this.begin();
  }

  /** Computed fields and calendars change by themselves, with events of their own: only what a person does counts. */
  noticeTouch() {
    const touch = (event) => {
      if (!event.isTrusted) return;
      this.touched = true;
      this.touchedAt = Date.now();
    };
    for (const sign of ['pointerdown', 'keydown', 'input']) {
      this.node.addEventListener(sign, touch, { capture: true, signal: this.leaving.signal });
    }
  }

  /** Nobody waits long before a form because the network is slow. */
  unlock() {
    if (this.notice.question.hidden) this.node.inert = false;
  }

  /** form-js draws a moment after Tasklist says that the form is there. */
  begin() {
    if (this.leaving.signal.aborted) return;
    this.form = formIn(this.node);
    if (!this.form) {
      setTimeout(() => this.begin(), DRAWN);
      return;
    }
    this.keeper = new DraftKeeper(this.taskId, {
      read: () => typedInto(this.form),
      kept: openedWith(this.form),
      tell: (state, details) => this.notice.tell(state, details),
      opened: (draft) => this.opened(draft),
      seen: (draft) => this.notice.name(draft.editing),
      overtaken: (draft) => this.choose(draft),
    });
    this.listen();
    Promise.resolve(leftBehind.get(this.taskId)?.saving)
      .then(() => this.keeper.open())
      .finally(() => this.unlock());
  }

  listen() {
    const { signal } = this.leaving;
    this.form.on('changed', () => {
      // A ticked box leaves no trace in the document that others could follow.
      formChanged();
      if (this.touched) this.keeper.changed();
      else this.keeper.settle();
    });
    document.addEventListener('visibilitychange', () => (document.hidden ? this.keeper.save({ leaving: true }) : this.beat()), { signal });
    window.addEventListener('pagehide', () => this.keeper.save({ leaving: true }), { signal });
    window.addEventListener('online', () => this.keeper.tryAgain(), { signal });
    window.addEventListener('beforeunload', (event) => this.keeper.offline && this.keeper.isUnsaved && event.preventDefault(), { signal });
    const beating = setInterval(() => this.beat(), HEARTBEAT);
    signal.addEventListener('abort', () => clearInterval(beating));
  }

  beat() {
    if (!document.hidden && Date.now() - this.touchedAt < IDLE) this.keeper.beat();
  }

  opened(draft) {
    const earlier = leftBehind.get(this.taskId)?.keeper;
    leftBehind.delete(this.taskId);
    if (earlier?.isUnsaved && !earlier.ended) {
      earlier.end();
      putInto(this.form, earlier.read());
      this.touched = true;
    }
    const nothingNew = !draft.content || earlier?.version === draft.version;
    if (this.touched && this.keeper.isUnsaved) return nothingNew ? this.keeper.follow(draft) : this.choose(draft);
    if (!draft.content) return this.keeper.adopt(draft);
    return draft.mine ? this.goOn(draft) : this.offer(draft);
  }

  /** One's own text is there again; there is a way back. */
  goOn(draft) {
    this.show(draft);
    this.notice.ask(`Isian Anda dari ${momentOf(draft)} dilanjutkan.`, [['Mulai baru', () => this.startAnew(typedInto(this.form))]]);
  }

  offer(draft) {
    this.notice.ask(
      `Ada isian yang disimpan ${draft.savedBy} pada ${momentOf(draft)}.`,
      [
        ['Lanjutkan', () => this.show(draft)],
        [
          'Mulai baru',
          () => {
            this.keeper.version = draft.version;
            this.startAnew(draft.content);
          },
        ],
      ],
      { locked: true },
    );
  }

  /** Somebody else was faster. */
  choose(draft) {
    const who = draft.mine ? 'Anda di perangkat atau jendela lain' : draft.savedBy;
    const [done, take] = draft.content
      ? ['diubah', draft.mine ? 'Muat isian itu' : `Muat isian ${draft.savedBy}`]
      : ['dikosongkan', 'Kosongkan di sini juga'];
    this.notice.ask(
      `Isian ini baru saja ${done} oleh ${who} (${timeInWords(draft.savedAt)}).`,
      [
        [take, () => this.show(draft)],
        ['Timpa dengan isian saya', () => this.keeper.replace(draft)],
      ],
      { pressing: true },
    );
  }

  show(draft) {
    this.touched = false;
    putInto(this.form, draft.content ?? {});
    this.keeper.adopt(draft);
  }

  async startAnew(thrownAway) {
    const empty = await this.keeper.discard();
    if (!empty) return;
    this.show(empty);
    this.notice.ask('Isian yang tersimpan sudah dibuang.', [['Kembalikan', () => this.bringBack(thrownAway)]]);
  }

  bringBack(content) {
    this.touched = true;
    putInto(this.form, content);
  }

  /** While the answers are on their way, no draft may follow them. */
  completing() {
    this.keeper?.hold();
  }

  completed(error) {
    if (error) this.keeper?.resume();
    else this.keeper?.end();
  }

  close() {
    this.leaving.abort();
    this.notice.remove();
    if (!this.keeper || this.keeper.ended || !this.touched || !this.keeper.isUnsaved) return;
    leftBehind.set(this.taskId, { keeper: this.keeper, saving: this.keeper.save({ leaving: true }) });
  }
}

function momentOf(draft) {
  return `${dateInWords(draft.savedAt)} pukul ${timeInWords(draft.savedAt)}`;
}

/*
 * Keeps what is typed on the server: some moments after the last change, at once when the page is left, and again and
 * again while the server cannot be reached. Every save names the version it builds on, so that nobody's text is
 * overwritten unseen.
 */
import { request } from './api.js';

const PAUSE = 1500;
/** Before the next attempt; the last one stays. A thousand forms must not storm a server that is coming back. */
const RETRIES = [5000, 10000, 20000, 40000];
/** Browsers send no more than 64 KB after a page has gone. */
const KEPT_ALIVE = 60000;

export class DraftKeeper {
  /**
   * read() answers the values typed by now, and kept are those that need no saving; tell(state, details) shows how it
   * stands; opened(draft) goes on with what the server has; seen(draft) hears of each of its answers; overtaken(draft)
   * of what somebody else has saved.
   */
  constructor(taskId, { read, kept, tell, opened, seen, overtaken }) {
    this.path = `/api/drafts/${encodeURIComponent(taskId)}`;
    Object.assign(this, { read, tell, opened, seen, overtaken });
    /** The version that the form builds on; null before the server has told one. */
    this.version = null;
    this.savedAt = null;
    this.held = true;
    this.sending = false;
    this.offline = false;
    this.attempt = 0;
    this.ended = false;
    this.kept = JSON.stringify(kept);
  }

  get isUnsaved() {
    return this.typed() !== this.kept;
  }

  /** Asks the server what there is, as often as it takes. */
  async open() {
    try {
      const draft = await request(this.path);
      if (this.ended) return;
      this.seen(draft);
      this.opened(draft);
    } catch (problem) {
      await this.failed(problem);
    }
  }

  /** What is typed builds on this version from now on. */
  follow(draft) {
    this.version = draft.version;
    this.savedAt = draft.content ? draft.savedAt : null;
    this.held = false;
    this.offline = false;
    this.rest();
    this.changed();
  }

  /** The form shows just this version. */
  adopt(draft) {
    this.settle();
    this.follow(draft);
  }

  /** What is in the form was not typed. */
  settle() {
    this.kept = this.typed();
  }

  /** Puts what is typed in place of this version, though it has not been seen. */
  replace(draft) {
    this.kept = null;
    this.follow(draft);
    return this.save();
  }

  /** Nothing is saved until the person has decided what to go on with, or the task is refused. */
  hold() {
    clearTimeout(this.timer);
    this.held = true;
  }

  resume() {
    this.held = this.version === null;
    this.changed();
  }

  /** The task is completed, or no longer hers. */
  end() {
    clearTimeout(this.timer);
    this.ended = true;
  }

  /** Something may have been typed. */
  changed() {
    if (this.held || this.ended || this.sending || this.offline) return;
    clearTimeout(this.timer);
    if (!this.isUnsaved) {
      this.rest();
      return;
    }
    this.tell('saving');
    this.timer = setTimeout(() => this.save(), PAUSE);
  }

  async save({ leaving = false } = {}) {
    clearTimeout(this.timer);
    if (this.held || this.ended || this.sending) return;
    this.offline = false;
    if (!this.isUnsaved) {
      this.rest();
      return;
    }
    const typed = this.typed();
    this.tell('saving');
    this.sending = true;
    try {
      const body = { version: this.version, content: JSON.parse(typed) };
      const draft = await request(this.path, { method: 'PUT', body, keepalive: leaving && typed.length < KEPT_ALIVE });
      this.kept = typed;
      this.version = draft.version;
      this.savedAt = draft.savedAt;
      this.sending = false;
      this.seen(draft);
      this.rest();
      this.changed();
    } catch (problem) {
      this.sending = false;
      await this.failed(problem);
    }
  }

  /** Throws the draft away; answers what the server has instead, or null if it could not be done. */
  async discard() {
    this.hold();
    try {
      return await request(`${this.path}?version=${this.version}`, { method: 'DELETE' });
    } catch (problem) {
      this.resume();
      await this.failed(problem);
      return null;
    }
  }

  /** Says that one is still there, and hears of the others. */
  async beat() {
    if (this.held || this.ended || this.sending || this.offline) return;
    try {
      const draft = await request(`${this.path}?known=${this.version}`);
      this.seen(draft);
      if (draft.version > this.version && !this.sending && !this.held) this.superseded(draft);
    } catch (problem) {
      // A save will tell if the server cannot be reached.
      if (problem.status === 403 || problem.status === 404) await this.failed(problem);
    }
  }

  tryAgain() {
    clearTimeout(this.timer);
    return this.version === null ? this.open() : this.save();
  }

  async failed(problem) {
    if (this.ended) return;
    if (problem.status === 409) await this.lookAtNewest();
    else if (problem.status === 403 || problem.status === 404) {
      this.end();
      this.tell('ended', problem.message);
    } else if (problem.status === 400) this.tell('refused', problem.message);
    else {
      this.offline = true;
      this.tell(problem.status === 401 ? 'signedOut' : 'offline');
      this.timer = setTimeout(() => this.tryAgain(), RETRIES[Math.min(this.attempt++, RETRIES.length - 1)]);
    }
  }

  async lookAtNewest() {
    try {
      this.superseded(await request(this.path));
    } catch (problem) {
      // Whoever was faster has completed the task, or the network has gone in between.
      await this.failed(problem.status === 409 ? { status: 0 } : problem);
    }
  }

  superseded(draft) {
    this.hold();
    this.tell('superseded');
    this.seen(draft);
    this.overtaken(draft);
  }

  /** Nothing is to be done. */
  rest() {
    this.attempt = 0;
    if (this.savedAt) this.tell('saved', this.savedAt);
    else this.tell('unchanged');
  }

  typed() {
    return JSON.stringify(this.read());
  }
}

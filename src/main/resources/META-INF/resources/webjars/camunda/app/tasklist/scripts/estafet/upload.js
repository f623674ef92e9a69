/*
 * Sends a file in pieces by the tus protocol (https://tus.io, version 1.0), so that a large recording survives a bad
 * network: what has arrived stays, and after a break, a pause or a reload only the rest is sent.
 */
import { Problem, csrfHeader, root } from './api.js';

const PIECE = 1024 * 1024;
const UPLOADS = `${root}/api/attachments/uploads`;
const TUS = { 'Tus-Resumable': '1.0.0' };
/** Seconds to wait before the next attempt; the last one stays. */
const WAITS = [1, 2, 4, 8, 15, 30];
const REMEMBERED = 'estafet-upload:';
/** Nobody expects a file to go on after this long; the server has let go of it before. */
const REMEMBERED_DAYS = 7;

export const State = { SENDING: 'sending', WAITING: 'waiting', PAUSED: 'paused', DONE: 'done', REFUSED: 'refused' };

/** One file on its way to a session. It reports every change to whoever listens. */
export class Upload {
  /** @param findArrived answers whether the session has this very file already */
  constructor({ file, sessionKey, kind, findArrived }) {
    Object.assign(this, { file, sessionKey, kind, findArrived });
    this.state = State.PAUSED;
    this.offset = 0;
    this.arrived = 0;
    this.problem = null;
    this.listeners = new Set();
    this.turn = 0;
  }

  /** Sends from where it stopped until the file is there, is refused or is paused. */
  async resume() {
    if (this.state !== State.PAUSED) return;
    const turn = ++this.turn;
    this.attempt = 0;
    this.#become(State.SENDING);
    while (turn === this.turn) {
      try {
        await this.#sendRest(turn);
        return;
      } catch (problem) {
        if (turn !== this.turn) return;
        if (!passes(problem)) return this.#refuse(problem);
        await this.#wait();
      }
    }
  }

  /** Stops without losing what has arrived. */
  pause() {
    if (this.state !== State.SENDING && this.state !== State.WAITING) return;
    // Whatever is still on its way belongs to a turn that is over.
    this.turn++;
    this.#become(State.PAUSED);
    this.request?.abort();
    this.wake?.();
  }

  /** Gives the file up; the server throws away what has arrived. */
  async cancel() {
    this.pause();
    const address = remembered(this);
    forget(this);
    if (address) await send('DELETE', address, {}).catch(() => {});
  }

  async #sendRest(turn) {
    const address = await this.#address();
    if (address && turn === this.turn) this.#become(State.SENDING);
    while (address && turn === this.turn) {
      const from = this.offset;
      const piece = this.file.slice(from, from + PIECE);
      const answer = await this.#send('PATCH', address, { ...this.#at(from), 'Content-Type': 'application/offset+octet-stream' }, piece, (sent) => {
        this.offset = from + sent;
        this.#changed();
      });
      this.attempt = 0;
      this.#noteArrived(Number(answer.header('Upload-Offset') ?? from + piece.size));
      if (answer.header('Estafet-Attachment') || this.offset >= this.file.size) return this.#finish();
      this.#changed();
    }
  }

  /** What has left may still be lost; what has arrived is not. */
  #noteArrived(bytes) {
    this.arrived = bytes;
    this.offset = bytes;
  }

  #at(offset) {
    return { 'Upload-Offset': String(offset) };
  }

  /** Where the server takes this file: the place of an earlier attempt, or a new one; null if it has all of it. */
  async #address() {
    const known = remembered(this);
    if (known) {
      try {
        const answer = await this.#send('HEAD', known, {});
        this.#noteArrived(Number(answer.header('Upload-Offset') ?? 0));
        return known;
      } catch (problem) {
        if (problem.status !== 404 && problem.status !== 410 && problem.status !== 403) throw problem;
        forget(this);
        // The answer to the last piece may have been lost on its way.
        if (await this.findArrived(this.file)) return this.#finish();
      }
    }
    this.#noteArrived(0);
    const metadata = { sessionKey: this.sessionKey, kind: this.kind, filename: this.file.name };
    const answer = await this.#send('POST', UPLOADS, {
      'Upload-Length': String(this.file.size),
      'Upload-Metadata': Object.entries(metadata).map(([name, value]) => `${name} ${base64(value)}`).join(','),
    });
    const address = new URL(answer.header('Location'), document.baseURI).pathname;
    remember(this, address);
    return address;
  }

  async #send(method, address, headers, body, onSent) {
    return send(method, address, headers, body, onSent, (request) => (this.request = request));
  }

  async #wait() {
    this.offset = this.arrived;
    this.#become(State.WAITING);
    const seconds = WAITS[Math.min(this.attempt++, WAITS.length - 1)];
    await new Promise((resolve) => {
      this.wake = resolve;
      setTimeout(resolve, seconds * 1000);
      window.addEventListener('online', resolve, { once: true });
    });
    window.removeEventListener('online', this.wake);
  }

  #finish() {
    forget(this);
    this.offset = this.file.size;
    this.#become(State.DONE);
    return null;
  }

  #refuse(problem) {
    // Who is signed out goes on after signing in.
    if (problem.status !== 401) forget(this);
    this.problem = problem;
    this.#become(State.REFUSED);
  }

  #become(state) {
    this.state = state;
    this.#changed();
  }

  #changed() {
    this.listeners.forEach((listener) => listener());
  }
}

/** Files of a session that were on their way when the page was left: name, and the part that had arrived is with the server. */
export function interrupted(sessionKey) {
  const found = [];
  for (let i = 0; i < localStorage.length; i++) {
    const key = localStorage.key(i);
    if (!key.startsWith(`${REMEMBERED}${sessionKey}|`)) continue;
    const { name, kind, at } = JSON.parse(localStorage.getItem(key));
    if (Date.now() - at > REMEMBERED_DAYS * 86_400_000) localStorage.removeItem(key);
    else found.push({ key, name, kind });
  }
  return found;
}

/** Whether this upload goes on with one that was interrupted. */
export function continues(upload, one) {
  return keyOf(upload) === one.key;
}

/** Forgets one that nobody wants to go on with. */
export function dismiss(one) {
  localStorage.removeItem(one.key);
}

function keyOf({ sessionKey, kind, file }) {
  return `${REMEMBERED}${sessionKey}|${kind}|${file.name}|${file.size}|${file.lastModified}`;
}

function remembered(upload) {
  const entry = localStorage.getItem(keyOf(upload));
  return entry ? JSON.parse(entry).address : null;
}

function remember(upload, address) {
  const { kind, file } = upload;
  localStorage.setItem(keyOf(upload), JSON.stringify({ address, kind, name: file.name, at: Date.now() }));
}

function forget(upload) {
  localStorage.removeItem(keyOf(upload));
}

/** No network, a busy or restarting server, or an offset that the next HEAD puts right. */
function passes(problem) {
  return problem.status === 0 || problem.status === 409 || problem.status === 423 || problem.status === 429 || problem.status >= 500;
}

function base64(text) {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

/** fetch does not tell how much of a body has left, XMLHttpRequest does. */
function send(method, address, headers, body, onSent, onBegin) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, address);
    const all = { Accept: 'application/json, application/problem+json', ...TUS, ...csrfHeader(), ...headers };
    Object.entries(all).forEach(([name, value]) => request.setRequestHeader(name, value));
    if (onSent) request.upload.onprogress = (event) => onSent(event.loaded);
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve({ header: (name) => request.getResponseHeader(name) });
      else reject(new Problem(request.status, parsed(request.responseText)));
    };
    request.onerror = () => reject(new Problem(0, null));
    request.onabort = request.onerror;
    onBegin?.(request);
    request.send(body);
  });
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

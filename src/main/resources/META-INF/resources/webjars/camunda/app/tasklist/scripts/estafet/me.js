/* Who is signed in: name, duties in words, zone of the first place. Asked once a page, whatever asks for it. */
import { request } from './api.js';

let asked = null;

/** The answer of /api/me; rejects with a Problem where nobody is signed in. */
export function me() {
  asked ??= request('/api/me');
  return asked;
}

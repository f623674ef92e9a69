/* Calls to our own /api from the pages of the webapps: same origin, session cookie, CSRF token. */

/** Where the application lives: the webapps' own root without "/camunda". */
export const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

const UNREACHABLE = 'Server tidak dapat dihubungi. Periksa sambungan internet Anda, lalu coba lagi.';
const UNEXPECTED = 'Permintaan belum dapat diproses. Muat ulang halaman, lalu coba lagi.';

/** A refusal in words for the person: the detail of the problem document and what is wrong field by field. */
export class Problem extends Error {
  constructor(status, body) {
    super(body?.detail || UNEXPECTED);
    this.status = status;
    const messages = (body?.errors ?? []).map((error) => error.message).filter(Boolean);
    this.messages = messages.length > 0 ? messages : [this.message];
  }
}

/** The CSRF header of an unsafe request; Spring hands the token out in a cookie. */
export function csrfHeader() {
  const cookie = document.cookie.split('; ').find((pair) => pair.startsWith('ESTAFET-XSRF='));
  return cookie ? { 'X-ESTAFET-XSRF': decodeURIComponent(cookie.slice('ESTAFET-XSRF='.length)) } : {};
}

/**
 * Sends a request to a path such as "/api/sessions", the body as JSON or as the form it is; answers the JSON body or
 * throws a Problem. A request that is kept alive outlasts the page.
 */
export async function request(path, { method = 'GET', body, keepalive } = {}) {
  const headers = { Accept: 'application/json, application/problem+json' };
  if (method !== 'GET') Object.assign(headers, csrfHeader());
  const isForm = body instanceof FormData;
  if (body !== undefined && !isForm) headers['Content-Type'] = 'application/json';
  let response;
  try {
    response = await fetch(root + path, {
      method,
      headers,
      credentials: 'same-origin',
      keepalive,
      body: body === undefined || isForm ? body : JSON.stringify(body),
    });
  } catch {
    throw new Problem(0, { detail: UNREACHABLE });
  }
  const answer = await json(response);
  if (!response.ok) throw new Problem(response.status, answer);
  return answer;
}

async function json(response) {
  const type = response.headers.get('Content-Type') ?? '';
  return type.includes('json') ? response.json() : null;
}

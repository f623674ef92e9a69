/*
 * Dates and times as people read them. Days and deadlines are those of the programme, which end in Jakarta; moments are
 * told in a given zone, else in that of the person's first place, always with its mark: WIB, WITA or WIT. In training
 * there is a movable clock instead of the real one.
 */
import { request } from './api.js';
import { me } from './me.js';

const PROGRAMME_ZONE = 'Asia/Jakarta';
const DAY = 24 * 60 * 60 * 1000;

// Before anything is drawn, so that every page can tell times at once; without a login or a server, Jakarta's.
const personZone = await me()
  .then((person) => person.zone ?? PROGRAMME_ZONE)
  .catch(() => PROGRAMME_ZONE);

const DATE = { day: 'numeric', month: 'long', year: 'numeric' };
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' };
// The Swedish locale writes ISO dates.
const isoDate = new Intl.DateTimeFormat('sv-SE', { timeZone: PROGRAMME_ZONE });

let asked = null;

/** The training clock's moment, or null where there is no training clock; it runs on beside the browser's. */
export async function trainingNow() {
  asked ??= trainingAhead();
  const ahead = await asked;
  return ahead === null ? null : new Date(Date.now() + ahead);
}

/** Asked once a page: whoever moves the clock loads the page anew. */
async function trainingAhead() {
  try {
    const clock = await request('/api/training/clock');
    return clock?.now ? new Date(clock.now).getTime() - Date.now() : null;
  } catch {
    return null;
  }
}

/** "20 September 2023", of a date "2023-09-20" or of a moment in a zone. */
export function dateInWords(date, zone = personZone) {
  const isDay = typeof date === 'string' && date.length === 10;
  return formatted(isDay ? startOfDay(date) : date, DATE, isDay ? PROGRAMME_ZONE : zone);
}

/** "14.05 WITA", of a moment. */
export function timeInWords(moment, zone = personZone) {
  return formatted(moment, TIME, zone);
}

/** "Senin, 24 Juli 2023 pukul 08.00 WITA", of a moment. */
export function momentInWords(moment, zone = personZone) {
  return `${formatted(moment, { weekday: 'long', ...DATE }, zone)} pukul ${timeInWords(moment, zone)}`;
}

/** "20 September 2023 pukul 23.59 WIB": the last minute of a date, wherever the school is. */
export function deadlineInWords(date) {
  return `${dateInWords(date)} pukul ${timeInWords(`${date}T23:59:59+07:00`, PROGRAMME_ZONE)}`;
}

/** "2023-07-24", the programme's day at a moment; days to a deadline are counted in these. */
export function dayOf(moment) {
  return isoDate.format(moment);
}

/** Days from one ISO date to another; negative when the second lies before the first. */
export function daysBetween(from, to) {
  return Math.round((startOfDay(to) - startOfDay(from)) / DAY);
}

/** The ISO date some days later. */
export function plusDays(date, days) {
  return dayOf(new Date(startOfDay(date).getTime() + days * DAY));
}

/** The first day of the month after this ISO date. */
export function firstOfNextMonth(date) {
  const [year, month] = date.split('-').map(Number);
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
}

function startOfDay(date) {
  return new Date(`${date}T00:00:00+07:00`);
}

function formatted(moment, parts, timeZone) {
  return new Intl.DateTimeFormat('id-ID', { ...parts, timeZone }).format(new Date(moment));
}

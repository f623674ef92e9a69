/* The programme's time: Asia/Jakarta, and in training the movable clock instead of the real one. */
import { request } from './api.js';

const ZONE = 'Asia/Jakarta';
const DAY = 24 * 60 * 60 * 1000;

const longDate = new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'long', year: 'numeric', timeZone: ZONE });
const longMoment = new Intl.DateTimeFormat('id-ID', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: ZONE,
});
// The Swedish locale writes ISO dates.
const isoDate = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE });

/** The training clock's moment, or null where there is no training clock. */
export async function trainingNow() {
  try {
    const clock = await request('/api/training/clock');
    return clock?.now ? new Date(clock.now) : null;
  } catch {
    return null;
  }
}

/** "20 September 2023", of a date "2023-09-20" or a moment. */
export function dateInWords(date) {
  return longDate.format(typeof date === 'string' && date.length === 10 ? startOfDay(date) : new Date(date));
}

/** "Senin, 24 Juli 2023 pukul 07.00 WIB". */
export function momentInWords(moment) {
  return `${longMoment.format(moment)} WIB`;
}

/** "2023-07-24", the day it is in Jakarta. */
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

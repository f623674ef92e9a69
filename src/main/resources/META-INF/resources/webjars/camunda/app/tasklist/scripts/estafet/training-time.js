/*
 * Tasklist tells dates by the browser's clock: "3 tahun yang lalu" for a deadline next week, when the training clock
 * stands in 2023. Where there is such a clock, "now" is its moment, and calendars open in its month. And moment.js
 * rounds days up, so that a task would have 22 days left in its head and 21 on its card: whole days count.
 */
import { trainingNow } from './programme-time.js';

// Before Tasklist starts, so that no list was drawn yet.
const now = await trainingNow();
const ahead = now ? now.getTime() - Date.now() : 0;

window.angular.module('cam.tasklist.custom').run([
  'moment',
  (moment) => {
    if (ahead !== 0) moment.now = () => Date.now() + ahead;
    moment.relativeTimeRounding(Math.floor);
  },
]);

// The calendars of form-js are flatpickr's; it opens them when their field has the focus, after this.
document.addEventListener(
  'focus',
  ({ target }) => {
    const calendar = target._flatpickr;
    if (ahead === 0 || !calendar?.daysContainer || calendar.selectedDates.length > 0) return;
    calendar.now = new Date(Date.now() + ahead);
    calendar.jumpToDate(calendar.now);
  },
  true,
);

export default [];

/*
 * Tasklist tells dates by the browser's clock: "3 tahun yang lalu" for a deadline next week, when the training clock
 * stands in 2023. Where there is such a clock, "now" is its moment. And it rounds days up, so that a task would have
 * 22 days left in its head and 21 on its card: whole days count.
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

export default [];

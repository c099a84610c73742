/** Days of Seoul's calendar, as `2026-11-25`: Seoul has no summer time, so that they are 24 hours each. */
export type Day = string;

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul', dateStyle: 'short' });
const length = 86_400_000;

export const dayOf = (time: Date | number | string): Day => calendar.format(new Date(time));

/** The moment at which a day begins in Seoul. */
export const startOf = (day: Day): Date => new Date(`${day}T00:00:00+09:00`);

/** Whether it is a day at all, of a time that calendars are of: addresses hold whatever somebody typed. */
export const isDay = (value: unknown): value is Day =>
  typeof value === 'string' &&
  /^(19|20)\d{2}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(startOf(value).getTime()) &&
  dayOf(startOf(value)) === value;

export const addDays = (day: Day, count: number): Day =>
  dayOf(startOf(day).getTime() + count * length);

/** 0 is Sunday, with which a week begins on Korean calendars. */
export const weekdayOf = (day: Day): number => new Date(`${day}T12:00:00Z`).getUTCDay();

const weekStart = (day: Day): Day => addDays(day, -weekdayOf(day));

const run = (from: Day, count: number): Day[] =>
  Array.from({ length: count }, (_, index) => addDays(from, index));

/** The seven days around a day. */
export const weekOf = (day: Day): Day[] => run(weekStart(day), 7);

/** The first day of the month that lies `count` months from a day's. */
export function monthFrom(day: Day, count: number): Day {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + count, 1)).toISOString().slice(0, 10);
}

/** The whole weeks that a month lies in. */
export function monthOf(day: Day): Day[] {
  const first = weekStart(monthFrom(day, 0));
  const last = addDays(monthFrom(day, 1), -1);
  const weeks = Math.floor((startOf(last).getTime() - startOf(first).getTime()) / length / 7) + 1;
  return run(first, weeks * 7);
}

/** The same time of the clock on another day. */
export const moveTo = (at: string, day: Day): string =>
  new Date(startOf(day).getTime() + (Date.parse(at) - startOf(dayOf(at)).getTime())).toISOString();

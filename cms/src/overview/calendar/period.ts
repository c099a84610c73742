import { addDays, dayOf, isDay, monthFrom, monthOf, weekOf, type Day } from '../days.ts';

export type View = 'month' | 'week';

/** Which days the calendar shows, and where its buttons lead. */
export interface Period {
  readonly view: View;
  readonly day: Day;
  readonly days: readonly Day[];
  readonly earlier: Day;
  readonly later: Day;
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Of the address: this month, where it names nothing else. */
export function periodOf(query: Query, now = Date.now()): Period {
  const view = query['view'] === 'week' ? 'week' : 'month';
  const asked = query['day'];
  const day = isDay(asked) ? asked : dayOf(now);
  return view === 'week'
    ? { view, day, days: weekOf(day), earlier: addDays(day, -7), later: addDays(day, 7) }
    : { view, day, days: monthOf(day), earlier: monthFrom(day, -1), later: monthFrom(day, 1) };
}

export const calendarPath = '/admin/calendar';

export const hrefOf = (view: View, day: Day): string => `${calendarPath}?view=${view}&day=${day}`;

import type { Locale } from '@bbk/shared/locales';

const zone = 'Asia/Seoul';

const partsOf = (iso: string): Record<string, string> => {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return Object.fromEntries(
    format.formatToParts(new Date(iso)).map((part) => [part.type, part.value]),
  );
};

/** Every time that a reader sees is Seoul's: `2026.09.20 14:05`. */
export function dateTime(iso: string): string {
  const { year, month, day, hour, minute } = partsOf(iso);
  return `${year}.${month}.${day} ${hour}:${minute}`;
}

/** `2026.09.20` */
export function date(iso: string): string {
  const { year, month, day } = partsOf(iso);
  return `${year}.${month}.${day}`;
}

/** `14:05` */
export function time(iso: string): string {
  const { hour, minute } = partsOf(iso);
  return `${hour}:${minute}`;
}

/** The day in Seoul, to group by: `2026-09-20`. */
export function dayKey(iso: string): string {
  const { year, month, day } = partsOf(iso);
  return `${year}-${month}-${day}`;
}

const words = (locale: Locale, options: Intl.DateTimeFormatOptions, iso: string) =>
  new Intl.DateTimeFormat(locale === 'ko' ? 'ko-KR' : 'en-GB', {
    timeZone: zone,
    ...options,
  }).format(new Date(iso));

/** A day as a masthead says it: `2026년 11월 23일 월요일`, `Monday 23 November 2026`. */
export const longDay = (locale: Locale, iso: string): string =>
  words(locale, { year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' }, iso);

/** The parts of a day that stand beside each other: `23`, `11월`, `월요일`, and the year for an older one. */
export function dayParts(locale: Locale, iso: string) {
  return {
    day: String(Number(partsOf(iso).day)),
    month: words(locale, { month: 'long' }, iso),
    weekday: words(locale, { weekday: 'long' }, iso),
    year: partsOf(iso).year ?? '',
  };
}

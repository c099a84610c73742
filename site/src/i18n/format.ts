import type { Locale } from '@bbk/shared/locales';

const zone = 'Asia/Seoul';

// Each is made once: making one takes 0.30 ms, using it 0.005 ms, and a list has dozens of dates.
const inFigures = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const partsOf = (iso: string): Record<string, string> =>
  Object.fromEntries(inFigures.formatToParts(new Date(iso)).map((part) => [part.type, part.value]));

const shortMonth = new Intl.DateTimeFormat('en-US', { timeZone: zone, month: 'short' });

/** A day and its month, without the year: `09.20`, `20 Sep`. Every time that a reader sees is Seoul's. */
export function monthDay(locale: Locale, iso: string): string {
  const { month = '', day = '' } = partsOf(iso);
  if (locale === 'ko') return `${month}.${day}`;
  return `${Number(day)} ${shortMonth.format(new Date(iso))}`;
}

/** `2026.09.20`, `20 Sep 2026` */
export function date(locale: Locale, iso: string): string {
  const { year = '' } = partsOf(iso);
  return locale === 'ko' ? `${year}.${monthDay(locale, iso)}` : `${monthDay(locale, iso)} ${year}`;
}

/** `14:05` */
export function time(iso: string): string {
  const { hour, minute } = partsOf(iso);
  return `${hour}:${minute}`;
}

/** `2026.09.20 14:05`, `20 Sep 2026, 14:05` */
export const dateTime = (locale: Locale, iso: string): string =>
  `${date(locale, iso)}${locale === 'ko' ? ' ' : ', '}${time(iso)}`;

/** The day in Seoul, to group by: `2026-09-20`. */
export function dayKey(iso: string): string {
  const { year, month, day } = partsOf(iso);
  return `${year}-${month}-${day}`;
}

/** A format of words, for each language. */
function inWords(options: Intl.DateTimeFormatOptions) {
  const formats = {
    ko: new Intl.DateTimeFormat('ko-KR', { timeZone: zone, ...options }),
    en: new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options }),
  };
  return (locale: Locale, iso: string): string => formats[locale].format(new Date(iso));
}

const month = inWords({ month: 'long' });
const weekday = inWords({ weekday: 'long' });

/** A day as a masthead says it: `2026년 11월 23일 월요일`, `Monday 23 November 2026`. */
export const longDay = inWords({
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  weekday: 'long',
});

/** The parts of a day that stand beside each other: `23`, `11월`, `월요일`, and the year for an older one. */
export function dayParts(locale: Locale, iso: string) {
  return {
    day: String(Number(partsOf(iso).day)),
    month: month(locale, iso),
    weekday: weekday(locale, iso),
    year: partsOf(iso).year ?? '',
  };
}

import type { Locale } from '@bbk/shared/locales';

const zone = 'Asia/Seoul';

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const englishDay = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  year: 'numeric',
  month: 'long',
  day: 'numeric',
});

/** A moment's parts in Seoul, two digits each, the year in four. */
export function seoul(iso: string) {
  const found = parts.formatToParts(new Date(iso));
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    found.find((each) => each.type === type)?.value ?? '';
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  } as const;
}

/** `14:05` */
export function formatTime(iso: string): string {
  const { hour, minute } = seoul(iso);
  return `${hour}:${minute}`;
}

/** `2026.09.20` in Korean, `20 September 2026` in English. */
export function formatDate(locale: Locale, iso: string): string {
  if (locale === 'en') return englishDay.format(new Date(iso));
  const { year, month, day } = seoul(iso);
  return `${year}.${month}.${day}`;
}

/** `2026.09.20 14:05` in Korean, `20 September 2026, 14:05 KST` in English. */
export function formatDateTime(locale: Locale, iso: string): string {
  const day = formatDate(locale, iso);
  return locale === 'en' ? `${day}, ${formatTime(iso)} KST` : `${day} ${formatTime(iso)}`;
}

import type { Language } from '../../platform/admin/language.ts';

const clock = new Intl.DateTimeFormat('ko-KR', {
  timeZone: 'Asia/Seoul',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});
const calendar = new Intl.DateTimeFormat('ko-KR', {
  timeZone: 'Asia/Seoul',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** `14:05:12`, in Seoul. */
export const timeOfDay = (at: string): string => clock.format(new Date(at));

/** `2026.09.20 14:05:12`, in Seoul. */
export const dateAndTime = (at: string): string =>
  `${calendar.format(new Date(at)).replaceAll('. ', '.').replace(/\.$/, '')} ${timeOfDay(at)}`;

/** How long something took: `0.4초`, `3분 20초`. */
export function duration(ms: number, language: Language): string {
  const [minute, second] = language === 'ko' ? ['분', '초'] : [' min', ' s'];
  const seconds = ms / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)}${second}`;
  if (seconds < 60) return `${Math.round(seconds)}${second}`;
  const whole = Math.round(seconds);
  const rest = whole % 60;
  return `${Math.floor(whole / 60)}${minute}${rest === 0 ? '' : ` ${rest}${second}`}`;
}

/** An instance by the part of its address that tells it from the others. */
export const hostOf = (address: string): string => {
  try {
    return new URL(address).host;
  } catch {
    return address;
  }
};

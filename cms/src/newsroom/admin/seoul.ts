const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Seoul',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** `2026.11.25 14:05`, in Seoul. */
export const dateTime = (at: string): string => parts.format(new Date(at)).replaceAll('-', '.');

/** What an input of date and time holds for a moment: Seoul's clock, wherever the browser is. */
export const toInput = (at: string | null): string =>
  at ? parts.format(new Date(at)).replace(' ', 'T') : '';

/** The moment that such an input means; null while it means none. */
export function fromInput(value: string): string | null {
  const time = Date.parse(`${value}:00+09:00`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

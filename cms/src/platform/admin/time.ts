const minute = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Seoul',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** `2026.09.20 14:05`, in Seoul, wherever the browser is. */
export const dateAndMinute = (at: string): string =>
  minute.format(new Date(at)).replaceAll('-', '.');

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Seoul', dateStyle: 'short' });

/** The day of a moment in Seoul: `2026.09.20`. */
export const dayInSeoul = (time: number): string => day.format(time).replaceAll('-', '.');

/** How many days of Seoul's calendar lie between two moments; negative where the second is the earlier one. */
export function daysBetween(from: number, to: number): number {
  const [start, end] = [from, to].map((time) => Date.parse(day.format(time)));
  return Math.round(((end ?? 0) - (start ?? 0)) / 86_400_000);
}

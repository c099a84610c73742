/** The value that this part of all values does not exceed. */
export function quantile(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN;
}

export const median = (values) => quantile(values, 0.5);

/** Three digits that say something. */
export function figure(value) {
  if (value === Infinity) return '∞';
  if (!Number.isFinite(value)) return '–';
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(value >= 1 ? 3 : 2)));
}

/** Milliseconds that `work` takes, `times` times, one after the other. */
export async function timed(times, work) {
  const took = [];
  for (let time = 0; time < times; time += 1) {
    const since = performance.now();
    await work(time);
    took.push(performance.now() - since);
  }
  return took;
}

const line = (cells) => `| ${cells.join(' | ')} |`;

/** A table in Markdown: the first column of words, the others of figures. */
export const table = (head, rows) =>
  [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  );

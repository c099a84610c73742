import { appendFileSync, mkdirSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname } from 'node:path';

/** `npm test` runs each fault once or a few times; `pnpm test:faults` as often as the promises ask. */
export const isLong = process.env['FAULTS'] === 'long';

/** How often, in the short and in the long form. */
export const times = (short: number, long: number) => (isLong ? long : short);

const file = process.env['FAULTS_REPORT'];

/** A row of the table that `pnpm test:faults` writes. */
export function report(fault: string, figures: Record<string, string | number>) {
  if (!file) return;
  mkdirSync(dirname(file), { recursive: true });
  const at = new Date().toISOString().slice(0, 10);
  const load = `${(loadavg()[0] ?? 0).toFixed(1)} on ${cpus().length} cores`;
  appendFileSync(file, `${JSON.stringify({ fault, figures, at, load })}\n`);
}

/** Says how far the long form is: an hour without a word looks like a hang. */
export function progress(what: string, done: number, of: number) {
  if (isLong && done % 10 === 0) console.log(`${what}: ${done} of ${of}`);
}

/** The value below which this share of all values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** A pause of up to so many ms: a fault must not always come at the same point. */
export const randomMoment = (longest: number) =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * longest));

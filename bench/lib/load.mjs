import { aptInstall } from '../../scripts/tools/apt.mjs';
import { onPath } from '../../scripts/tools/find.mjs';
import { run } from '../../scripts/lib/run.mjs';

const units = { us: 0.001, ms: 1, s: 1_000, m: 60_000 };

const milliseconds = (text = '') => {
  const [, number, unit] = /([\d.]+)(us|ms|s|m)$/.exec(text) ?? [];
  return number === undefined ? NaN : Number(number) * units[unit];
};

async function wrk() {
  const path = onPath('wrk') ?? ((await aptInstall('wrk')) ? onPath('wrk') : null);
  if (!path) throw new Error('No wrk: install it (apt-get install wrk).');
  return path;
}

/**
 * Asks for `url` without end over so many connections, as browsers do: compressed. Requests in a second, the time of
 * half and of 99 of 100 of them in ms, and how many were not answered with what was asked for.
 */
export async function load(url, { connections, seconds, headers = {} }) {
  const given = { 'accept-encoding': 'gzip', ...headers };
  const { ok, output } = await run(await wrk(), [
    // What takes longer is in no figure of time.
    ...['--timeout', '30s'],
    ...['-t', '1', '-c', String(connections), '-d', `${seconds}s`, '--latency'],
    ...Object.entries(given).flatMap(([name, value]) => ['-H', `${name}: ${value}`]),
    url,
  ]);
  if (!ok) throw new Error(`wrk ${url}: ${output}`);
  const at = (part) => milliseconds(new RegExp(`^ +${part}% +(\\S+)`, 'm').exec(output)?.[1]);
  return {
    rate: Number(/Requests\/sec: +([\d.]+)/.exec(output)?.[1] ?? NaN),
    p50: at(50),
    p99: at(99),
    refused: Number(/Non-2xx or 3xx responses: (\d+)/.exec(output)?.[1] ?? 0),
  };
}

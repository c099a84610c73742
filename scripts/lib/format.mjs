import { bin, run } from './run.mjs';

/** Has a file that a command writes look as all others do. */
export async function format(path) {
  const { ok, output } = await run(bin('.', 'prettier'), ['--write', path]);
  if (!ok) throw new Error(`${path} could not be formatted: ${output}`);
}

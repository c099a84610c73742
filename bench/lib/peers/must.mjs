import { run } from '../../../scripts/lib/run.mjs';

/** Runs a command to its end. @throws with the end of what it wrote where it failed */
export async function must(command, commandArguments, options) {
  const { ok, output } = await run(command, commandArguments, options);
  if (ok) return output;
  throw new Error(`${command} ${commandArguments[0]}: ${output.trim().slice(-2_000)}`);
}

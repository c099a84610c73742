import { stopAll } from '../lib/run.mjs';
import { seconds } from '../lib/stages.mjs';
import { createScore } from './score.mjs';

/**
 * Those of `names` that one of the words means; all of them where there is no word. A word that means none ends the
 * run: with a part mistyped nothing would run, and that would look green.
 */
export function partsWanted(names, words, means = (name, word) => name.includes(word)) {
  const unknown = words.filter((word) => !names.some((name) => means(name, word)));
  if (unknown.length > 0) {
    console.error(`There is no part ${unknown.join(', ')}. The parts: ${names.join(', ')}.`);
    process.exit(2);
  }
  if (words.length === 0) return names;
  return names.filter((name) => words.some((word) => means(name, word)));
}

/** The stages of a run, and the score of all that ran. */
export function createStages() {
  const score = createScore();
  /** One suite: its counts go into the sum, and what it wrote is shown where something failed. */
  async function stage(name, work) {
    console.log(`→ ${name}`);
    const since = Date.now();
    const result = await work().catch((error) => ({
      passed: 0,
      failed: 1,
      output: String(error?.stack ?? error),
    }));
    const { passed, failed } = score.add(name, result);
    if (failed > 0 && result.output) console.log(result.output.trimEnd());
    console.log(
      `${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${seconds(since)})`,
    );
  }
  return { score, stage };
}

/** Runs the work of each name, one after the other; the exit code says whether all of it passed. */
export async function runStages(names, workOf) {
  const { score, stage } = createStages();
  try {
    for (const name of names) await stage(name, () => workOf(name));
  } finally {
    await stopAll();
  }
  process.exitCode = score.total().failed === 0 ? 0 : 1;
}

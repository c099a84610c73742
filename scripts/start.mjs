// Only what every Node understands, so that an old one gets the sentence and not a syntax error.
import { oldNode } from './lib/node-version.mjs';

const problem = oldNode(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}
const { startMagazine } = await import('./lib/magazine.mjs');
await startMagazine();

// Both servers in watch mode. Only what every Node understands, as in start.mjs.
import { oldNode } from './lib/node-version.mjs';

const problem = oldNode(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}
const { startMagazine } = await import('./lib/magazine.mjs');
await startMagazine({ watch: true });

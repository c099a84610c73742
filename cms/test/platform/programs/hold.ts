// <how> <folder>: takes a database for itself, says so, and goes or stays.
import { holdDatabase } from '../../../src/platform/database/hold.ts';

const [how, folder = ''] = process.argv.slice(2);
await holdDatabase(folder);
console.log('held');
if (how === 'stay') setInterval(() => undefined, 1000);

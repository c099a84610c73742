// node quick-check.mjs <file>: what SQLite finds wrong with a database, `ok` where nothing is.
import { pathToFileURL } from 'node:url';

import { createClient } from '@libsql/client';

const client = createClient({ url: pathToFileURL(process.argv[2]).href });
await client.execute('PRAGMA query_only = ON');
const { rows } = await client.execute('PRAGMA quick_check(5)');
process.stdout.write(rows.map((row) => Object.values(row)[0]).join('; '));
client.close();

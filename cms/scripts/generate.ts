// To know the content model takes longer than to write what is made of it: everything is made in one go.
import { generateImportMap, getPayload } from 'payload';
import { generateTypes } from 'payload/node';

import configured from '../src/payload.config.ts';

const config = await configured;
await generateTypes(config);
await generateImportMap(config);

const [migration] = process.argv.slice(2);
if (migration) {
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true });
  await payload.db.createMigration({
    forceAcceptWarning: true,
    migrationName: migration,
    payload,
  });
}

// npm run generate: writes the types and the import map that are made from the content model.
import { payloadCli } from '../../scripts/lib/payload-cli.mjs';

for (const command of ['generate:types', 'generate:importmap']) {
  const { ok, output } = await payloadCli([command]);
  process.stdout.write(output);
  if (!ok) process.exit(1);
}

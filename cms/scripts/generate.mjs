// npm run generate: writes the types and the import map that are made from the content model.
import { generate } from '../../scripts/lib/payload-cli.mjs';

const { ok, output } = await generate();
process.stdout.write(output);
process.exitCode = ok ? 0 : 1;

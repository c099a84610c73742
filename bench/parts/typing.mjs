import { rmSync } from 'node:fs';

import { startPlain } from '../lib/plain.mjs';
import { addresses } from '../lib/magazine.mjs';
import { foundBy, looking } from '../lib/program.mjs';

/** A long article, typed into in the newsroom's form and in Payload's plain one, in turns. */
export const typing = {
  title: 'Typing',
  needs: 'magazine',
  run: async ({ magazine, short }) => {
    const plain = await startPlain(magazine.environment);
    try {
      const given = { ...addresses(magazine.environment), PLAIN_URL: plain.url };
      return foundBy(await looking('typing', short ? ['1', '60'] : ['4', '250'], given));
    } finally {
      await plain.stop();
      rmSync(plain.folder, { recursive: true, force: true });
    }
  },
};

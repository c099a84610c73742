import { parseArgs } from 'node:util';

import { getPayload } from 'payload';

import { explained } from '../platform/explained.ts';

const usage =
  'pnpm --filter @bbk/cms erase-person --email <계정> --person <사람의 주소나 id> --reason <근거>\n' +
  '(--email, --person: one or both; --reason: the legal request)\n';

/**
 * `pnpm --filter @bbk/cms erase-person`. On SQLite the CMS must be stopped: opening the database says so.
 */
async function run(): Promise<number> {
  const { email, person, reason } = parseArgs({
    options: {
      email: { type: 'string' },
      person: { type: 'string' },
      reason: { type: 'string' },
    },
  }).values;
  if (!reason || (!email && !person)) {
    process.stderr.write(usage);
    return 2;
  }
  const { default: config } = await import('../payload.config.ts');
  const { oneProcess } = await import('../platform/database.ts');
  const { deliveriesSettled, muteDelivery } = await import('../publishing/index.ts');
  const { erasePerson } = await import('./erase-person.ts');
  // The site could ask nobody for its pages: it reads the feed once the CMS is back.
  if (oneProcess) muteDelivery();
  const payload = await getPayload({ config });
  const whom = { reason, ...(email && { email }), ...(person && { person }) };
  const erased = await erasePerson(payload, whom);
  await deliveriesSettled(payload);
  await payload.destroy();
  process.stdout.write(
    erased
      ? `파기했습니다 (erased): ${JSON.stringify(erased)}\n`
      : '그런 계정이나 사람이 없습니다 (nobody found)\n',
  );
  return erased ? 0 : 1;
}

await explained(run);

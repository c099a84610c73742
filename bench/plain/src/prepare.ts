import { getPayload } from 'payload';

import config from './payload.config.ts';

/** Outside of production Payload makes the tables of its model as it connects. */
await getPayload({ config });
process.exit(0);

import type { Config } from 'payload';
import { build as pretty } from 'pino-pretty';

import { currentRequest } from './requests/context.ts';
import { settings } from './settings.ts';

const secretNames = ['password', 'token', 'secret', 'authorization', 'cookie', 'hash', 'salt'];
const redacted = secretNames.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

const words = () =>
  pretty({ colorize: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss', sync: true });

const inProduction = settings.environment === 'production';

/**
 * What the CMS writes about itself: lines of JSON in production, words while developing. Each names the request
 * it belongs to; what is secret is not in it, whoever logs it by accident.
 */
export const logger: Config['logger'] = {
  options: {
    level: settings.logLevel,
    redact: { paths: redacted, censor: '[secret]' },
    mixin: () => {
      const request = currentRequest();
      return request ? { request: request.id, address: request.address } : {};
    },
  },
  ...(inProduction ? {} : { destination: words() }),
};

const refusals = [
  ...['AuthenticationError', 'LockedAuth', 'Forbidden', 'UnauthorizedError', 'NotFound'],
  ...['ValidationError', 'QueryError', 'MissingFile', 'FileUploadError', 'Locked', 'APIError'],
] as const;

/** What was refused is one line of `requests/note`, and no stack; what went wrong is logged by `logsFailures`. */
export const loggingLevels: Config['loggingLevels'] = Object.fromEntries(
  refusals.map((name) => [name, false]),
);

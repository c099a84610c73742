import type { PayloadRequest } from 'payload';

import { addressIn } from '../../platform/requests/context.ts';
import { roleOf } from '../../workflow/roles.ts';

/** Longer ones are made up, or of no use. */
const longest = 300;

/** Who asks, and from where. Names are kept as they are now: an account can go. */
export function whence(req: PayloadRequest) {
  const { headers, payloadAPI, user } = req;
  const isLocal = payloadAPI === 'local';
  const name: unknown = user && 'name' in user ? user.name : null;
  return {
    user: user?.id ?? null,
    who: typeof name === 'string' ? name : null,
    role: roleOf(user),
    way: isLocal ? 'system' : 'api',
    ip: isLocal ? null : addressIn(headers),
    agent: isLocal ? null : (headers.get('user-agent')?.slice(0, longest) ?? null),
  } as const;
}

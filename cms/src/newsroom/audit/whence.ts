import type { PayloadRequest } from 'payload';

import { roleOf } from '../../workflow/roles.ts';

/** Longer ones are made up, or of no use. */
const longest = 300;

/** The proxy in front adds the address it was asked from at the end: what comes before is the asker's own word. */
function ipOf(headers: Headers): string | null {
  const chain = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim();
  return (headers.get('x-real-ip') ?? chain ?? null)?.slice(0, 60) ?? null;
}

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
    ip: isLocal ? null : ipOf(headers),
    agent: isLocal ? null : (headers.get('user-agent')?.slice(0, longest) ?? null),
  } as const;
}

import type { PayloadRequest } from 'payload';
import { z } from 'zod';

import { noteSeen, seenAt, isOusted, writerOf, type Place, type Seen } from './seen.ts';

/** What a window says of itself, every few seconds. */
export const beat = z.object({
  tab: z.string().min(8).max(60),
  field: z.string().max(200).nullish(),
  /** Somebody has typed since it was last heard of. */
  typed: z.boolean().default(false),
  action: z.enum(['takeOver', 'leave']).optional(),
});
export type Beat = z.infer<typeof beat>;

/** Another window, as it is shown. */
export interface Other {
  readonly tab: string;
  readonly name: string;
  /** Another window of whoever asks. */
  readonly isMe: boolean;
  readonly field: string | null;
}

export interface Presence {
  readonly others: readonly Other[];
  /** Whose saves are taken, while it is not whoever asks. */
  readonly writer: Other | null;
  /** Whether `writer` has taken over from whoever asks. */
  readonly isOusted: boolean;
  /** When the newest text was saved. */
  readonly newest: string;
}

type Known = Pick<Seen, 'writesSince' | 'typedAt' | 'tookOverAt'>;
const reads: Known = { writesSince: null, typedAt: null, tookOverAt: null };

/** What is known of a window after it was heard of: it writes where nobody does, or where it took over. */
export function heard(known: Known, writer: Seen | null, given: Beat, now: number): Known {
  if (given.action === 'takeOver') return { writesSince: now, typedAt: now, tookOverAt: now };
  const mayWrite = writer === null || writer.tab === given.tab;
  if (!given.typed || !mayWrite) return known;
  const goesOn = writer !== null && known.writesSince !== null;
  return goesOn ? { ...known, typedAt: now } : { writesSince: now, typedAt: now, tookOverAt: null };
}

const otherOf = ({ field, name, tab, user }: Seen, me: string): Other => ({
  tab,
  name,
  isMe: user === me,
  field,
});

type User = { readonly id: string; readonly name: string };

/** Notes that a window is there, and answers with who else is. */
export async function noteBeat(
  req: PayloadRequest,
  place: Place,
  user: User,
  given: Beat,
): Promise<Omit<Presence, 'newest'>> {
  const now = Date.now();
  const there = await seenAt(req, place);
  const others = there.filter(({ tab }) => tab !== given.tab);
  const known = there.find(({ tab }) => tab === given.tab) ?? reads;
  const own: Seen = {
    ...heard(known, writerOf(there, now), given, now),
    tab: given.tab,
    user: user.id,
    name: user.name,
    field: given.field ?? null,
  };
  await noteSeen(req, place, own);
  const writer = writerOf([...others, own], now);
  return {
    others: others.map((other) => otherOf(other, user.id)),
    writer: writer && writer.tab !== own.tab ? otherOf(writer, user.id) : null,
    isOusted: isOusted(own, writer),
  };
}

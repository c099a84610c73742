import type { PayloadRequest } from 'payload';
import { z } from 'zod';

import { isOusted, isSame, noteSeen, seenAt, writerOf, type Place, type Seen } from './seen.ts';

/** What a window says of itself, every few seconds. */
export const beat = z.object({
  tab: z.string().min(8).max(60),
  field: z.string().max(200).nullish(),
  /** Somebody has typed since it was last heard of. */
  typed: z.boolean().default(false),
  action: z.enum(['takeOver', 'leave']).optional(),
});
export type Beat = z.infer<typeof beat>;

/** What is left of it where whoever is there may not save: they look on, and hold up nobody. */
export const onlyReading = (given: Beat): Beat => ({
  ...given,
  typed: false,
  action: given.action === 'leave' ? 'leave' : undefined,
});

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

/** What is known of a window after it was heard of: it writes where nobody else does, or where it took over. */
function heard(known: Known, writer: 'nobody' | 'itself' | 'another', given: Beat, now: number) {
  if (given.action === 'takeOver') return { writesSince: now, typedAt: now, tookOverAt: now };
  if (!given.typed || writer === 'another') return known;
  const goesOn = writer === 'itself' && known.writesSince !== null;
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
  const window = { tab: given.tab, user: user.id };
  const others = there.filter((seen) => !isSame(seen, window));
  const known = there.find((seen) => isSame(seen, window)) ?? reads;
  const before = writerOf(there, now);
  const whose = before === null ? 'nobody' : isSame(before, window) ? 'itself' : 'another';
  const own: Seen = {
    ...heard(known, whose, given, now),
    ...window,
    name: user.name,
    field: given.field ?? null,
  };
  await noteSeen(req, place, own);
  const writer = writerOf([...others, own], now);
  return {
    others: others.map((other) => otherOf(other, user.id)),
    writer: writer && !isSame(writer, own) ? otherOf(writer, user.id) : null,
    isOusted: isOusted(own, writer),
  };
}

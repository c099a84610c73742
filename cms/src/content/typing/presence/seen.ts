import type { PayloadRequest } from 'payload';

import { presenceStoreOf } from '../../../platform/presence/store.ts';

/** One window in which a document is open. */
export interface Seen {
  /** The window, by a name that it gave itself. */
  readonly tab: string;
  readonly user: string;
  readonly name: string;
  /** The field that it is at, by its path. */
  readonly field: string | null;
  /** Since when it writes; null while it only reads. */
  readonly writesSince: number | null;
  readonly typedAt: number | null;
  /** When it took the writing over from another window. */
  readonly tookOverAt: number | null;
}

export type Place = { readonly collection: string; readonly id: string };

/** A window that is not heard of for so long is closed, asleep, or cut off. */
const longest = 15_000;
/** Whoever has not typed for so long does not write any more. */
const idle = 120_000;

const nameOf = ({ collection, id }: Place) => `${collection}/${id}`;

/** A window and whose it is: a name that a colleague's window gave itself is nobody else's to use. */
export type Window = Pick<Seen, 'tab' | 'user'>;

const keyOf = ({ tab, user }: Window) => `${user} ${tab}`;

export const isSame = (one: Window, other: Window): boolean => keyOf(one) === keyOf(other);

export const seenAt = async ({ payload }: PayloadRequest, place: Place) =>
  (await presenceStoreOf(payload.db).at(nameOf(place))) as readonly Seen[];

export const noteSeen = ({ payload }: PayloadRequest, place: Place, seen: Seen): Promise<void> =>
  presenceStoreOf(payload.db).tell(nameOf(place), keyOf(seen), seen, longest);

export const noteGone = ({ payload }: PayloadRequest, place: Place, gone: Window): Promise<void> =>
  presenceStoreOf(payload.db).leave(nameOf(place), keyOf(gone));

const writes = ({ typedAt }: Seen, now: number) => typedAt !== null && now - typedAt < idle;

/** Who took over last, or else who began first: the same answer for everybody, whoever asks at once. */
const before = (one: Seen, other: Seen) =>
  (other.tookOverAt ?? 0) - (one.tookOverAt ?? 0) ||
  (one.writesSince ?? 0) - (other.writesSince ?? 0) ||
  (keyOf(one) < keyOf(other) ? -1 : 1);

/** The one window whose saves are taken; null while nobody writes. */
export const writerOf = (all: readonly Seen[], now: number): Seen | null =>
  all.filter((seen) => seen.writesSince !== null && writes(seen, now)).toSorted(before)[0] ?? null;

/** Whether somebody has taken the writing over from this window since it began. */
export const isOusted = (own: Seen, writer: Seen | null): boolean =>
  writer !== null &&
  !isSame(writer, own) &&
  own.writesSince !== null &&
  (writer.tookOverAt ?? 0) > own.writesSince;

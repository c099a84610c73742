import { APIError, type CollectionBeforeChangeHook } from 'payload';

import { say } from '../../../platform/say.ts';
import { tabHeader } from '../header.ts';
import { isSame, noteSeen, seenAt, writerOf } from './seen.ts';

/**
 * Refuses the save of a form while another window writes: what one writes would pull the text from under the other.
 * Whoever names no window, as programs do, is not asked.
 */
export const refusesBeside: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const tab = req.headers.get(tabHeader);
  if (operation !== 'update' || !tab) return data;
  const { id } = originalDoc as { id: string };
  const place = { collection: collection.slug, id };
  const now = Date.now();
  const there = await seenAt(req, place);
  const window = { tab, user: String(req.user?.id) };
  const writer = writerOf(there, now);
  if (!writer || isSame(writer, window)) {
    // Not all that changes a text is typed: whoever chooses, ticks or drags writes, too.
    const own = there.find((seen) => isSame(seen, window));
    const writesSince = writer?.writesSince ?? now;
    if (own) await noteSeen(req, place, { ...own, writesSince, typedAt: now });
    return data;
  }
  const isMe = writer.user === window.user;
  const [by, who] = isMe
    ? ['다른 창에서', 'You are writing in another window']
    : [`${writer.name} 님이`, `${writer.name} is writing`];
  throw new APIError(
    say(
      req,
      `${by} 쓰고 있어 저장하지 않았습니다. 쓰던 글은 이 기기에 남아 있습니다.`,
      `${who}: this was not saved. Your text is kept on this device.`,
    ),
    409,
    { kind: 'beside', by: writer.name },
    true,
  );
};

import type { Payload } from 'payload';

import { Lease } from '../lease.ts';
import { settings } from '../settings.ts';
import { collections } from '../slugs.ts';

/** A mail in plain words, Korean first. */
export type Message = { subject: string; text: string };

/** How long nobody is told of the same thing again, in milliseconds. */
const quiet = 60 * 60_000;

const sending = new Set<Promise<void>>();

/** Waits until no mail is on its way any more. */
export const mailsSettled = async (): Promise<void> => {
  await Promise.all(sending);
};

async function sendEach(
  payload: Payload,
  addresses: readonly string[],
  { subject, text }: Message,
): Promise<void> {
  for (const to of new Set(addresses)) {
    try {
      await payload.sendEmail({ to, subject, text });
    } catch (error) {
      payload.logger.error({ err: error, msg: `A mail was not sent to ${to}: ${subject}` });
    }
  }
}

/** Sends it to each of them. A mail that can not be sent is in the log, and stops nothing. */
export async function tell(
  payload: Payload,
  addresses: readonly string[],
  message: Message,
): Promise<void> {
  const sent = sendEach(payload, addresses, message);
  sending.add(sent);
  await sent.finally(() => sending.delete(sent));
}

async function operators(payload: Payload): Promise<string[]> {
  if (settings.operatorEmail) return [settings.operatorEmail];
  const { docs } = await payload.find({
    collection: collections.users,
    where: { role: { equals: 'admin' } },
    depth: 0,
    limit: 100,
    pagination: false,
    select: { email: true },
  });
  return docs.map(({ email }) => email).filter((each) => typeof each === 'string');
}

/**
 * Tells whoever runs the servers. `about` names the trouble: of the same one nobody hears twice within an hour,
 * whichever process notices it. Never fails.
 */
export async function tellOperator(
  payload: Payload,
  about: string,
  message: Message,
): Promise<void> {
  try {
    // A new holder each time: whoever told last is refused too.
    if (!(await new Lease(payload, `told:${about}`, quiet).take())) return;
    await tell(payload, await operators(payload), message);
  } catch (error) {
    payload.logger.error({ err: error, msg: `The operator was not told: ${message.subject}` });
  }
}

import { isWrittenAsLink } from '@bbk/shared/signed-link';
import { z } from 'zod';

import { settings } from '../../platform/settings.server.ts';
import { partnershipPopulate, partnershipSelect } from './select.ts';
import type { PartnershipDocument } from './view.ts';

/** The announcement is what the CMS's types say: the answer was asked for with the same selection as the public page. */
const doc = z.custom<PartnershipDocument>((value) => typeof value === 'object' && value !== null);

const pressAnswer = z.discriminatedUnion('state', [
  z.object({ state: z.enum(['unknown', 'early', 'expired', 'revoked']) }),
  z.object({ state: z.literal('public'), path: z.string().startsWith('/') }),
  z.object({
    state: z.literal('embargoed'),
    name: z.string(),
    outlet: z.string(),
    embargoUntil: z.string(),
    hasKit: z.boolean(),
    doc,
  }),
]);
export type PressAnswer = z.infer<typeof pressAnswer>;

const text = z.string().nullish();
const known = { organisationName: text, contactName: text };
const approvalAnswer = z.union([
  z.object({
    ...known,
    kind: z.literal('asked').default('asked'),
    state: z.literal('asked'),
    hash: z.string(),
    doc,
  }),
  z.object({
    ...known,
    kind: z.literal('given').default('given'),
    state: z.enum(['approved', 'changes', 'void']),
    signedBy: text,
    comment: text,
    answeredAt: text,
    hash: text,
  }),
  z.object({ kind: z.literal('none').default('none'), state: z.enum(['unknown', 'expired']) }),
]);
export type ApprovalAnswer = z.infer<typeof approvalAnswer>;

const given = z.object({
  state: z.enum(['taken', 'incomplete', 'answered', 'changed', 'missing', 'unknown', 'expired']),
});
/** What became of a partner’s answer. */
export type Given = z.infer<typeof given>['state'];

/** A nested selection, as the CMS reads it from an address. */
const flattened = (name: string, value: unknown): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => flattened(`${name}[${key}]`, inner))
    : [[name, String(value)]];

const selection = () =>
  new URLSearchParams([
    ...flattened('select', partnershipSelect),
    ...flattened('populate', partnershipPopulate),
    ['depth', '2'],
  ]).toString();

type Link = readonly [what: 'press' | 'approval', token: string];

export const linkAddress = (path: string) => `${settings().cmsInternalUrl}/api${path}`;

/**
 * Asks the CMS in the name of whoever has the link; what it refuses it refuses with words that are read too. Only a
 * token reaches it: its router takes no `constructor`, and no control character.
 */
async function ask([what, token]: Link, query: string, init: RequestInit = {}): Promise<unknown> {
  if (!isWrittenAsLink(token)) return { state: 'unknown' };
  const signal = AbortSignal.timeout(settings().cmsTimeout);
  const address = linkAddress(`/${what}/${token}?${query}`);
  const response = await fetch(address, { ...init, cache: 'no-store', signal });
  if (response.status >= 500) throw new Error(`The CMS answered ${response.status}`);
  return response.json();
}

/** What a journalist’s link leads to now. `agent` is written down with it. */
export const askPress = async (token: string, agent: string): Promise<PressAnswer> =>
  pressAnswer.parse(
    await ask(['press', token], selection(), {
      headers: { 'x-reader-agent': agent.replaceAll(/[^\x20-\x7e]/g, '').slice(0, 200) },
    }),
  );

/** What a partner is asked to approve. */
export const askApproval = async (token: string): Promise<ApprovalAnswer> =>
  approvalAnswer.parse(await ask(['approval', token], selection()));

/** Hands a partner’s answer over. */
export const giveApproval = async (token: string, answer: object): Promise<Given> =>
  given.parse(
    await ask(['approval', token], '', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(answer),
    }),
  ).state;

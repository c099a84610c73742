import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  Field,
  PayloadRequest,
} from 'payload';

import { onlyNewsroom, onlySystem } from '../../workflow/access.ts';
import { named } from '../fields/named.ts';

import { recordOverride } from './overrides/store.ts';
import type { Standing } from './preflight.ts';

/** The field of a request to publish that says why its warnings may stand. It is logged, never stored. */
const field = 'preflightReason';

export const reasonField: Field = named(
  ['점검 예외 까닭', 'Preflight reason'],
  [
    'API로 발행할 때, 경고를 넘어가는 까닭을 적습니다.',
    'For publishing through the API: why the warnings may stand.',
  ],
  {
    name: field,
    type: 'text',
    virtual: true,
    maxLength: 500,
    access: { create: onlyNewsroom, update: onlyNewsroom, read: onlySystem },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  },
);

const waiting = 'preflightOverrides';
type Waiting = { reason: string; standing: readonly Standing[] };
const context = (req: PayloadRequest) => req.context as Record<string, Waiting | undefined>;

/** The reason that came with a request; empty where none did. */
export function reasonOf(data: Readonly<Record<string, unknown>>): string {
  const value = data[field];
  return typeof value === 'string' ? value.trim() : '';
}

/** Has the reason logged once the document is there. */
export function logLater(req: PayloadRequest, reason: string, standing: readonly Standing[]): void {
  context(req)[waiting] = { reason, standing };
}

/** What was said in the request is no part of the document. */
export const takesReason: CollectionBeforeChangeHook = ({ data }) => {
  const { [field]: _, ...rest } = data as Record<string, unknown>;
  return rest;
};

export const logsOverrides: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const saved = doc as { id: string };
  const given = context(req)[waiting];
  context(req)[waiting] = undefined;
  for (const found of given?.standing ?? []) {
    const subject = { subject: collection.slug, documentId: saved.id };
    await recordOverride(req, { ...subject, found, reason: given?.reason ?? '' });
  }
  return saved;
};

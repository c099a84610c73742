import type { PayloadRequest } from 'payload';

import { unreleasedOf } from '../pictures/check.ts';
import type { Doc } from '../publish/stored.ts';

import type { Checks } from './checks.ts';
import { keyOf, type Found } from './finding.ts';
import { gather } from './gather/index.ts';
import type { Known } from './known.ts';
import { overridesOf, type Override } from './overrides/store.ts';

/** A finding as it stands: with the reason for which an editor lets it stand, if one was given. */
export type Standing = Found & { key: string; override: Override | null };

export type Preflight = {
  findings: readonly Standing[];
  /** What holds back publishing: errors, and warnings for which nobody has given a reason. */
  holding: readonly Standing[];
  /** Pictures that readers could not have yet. */
  unreleased: readonly string[];
};

/** What the rules say, for a document and all that is known of what it names. */
export const findingsOf = (checks: Checks, doc: Doc, known: Known): Found[] =>
  checks.rules.flatMap(({ check, name }) =>
    check(doc, known).map((finding) => ({ ...finding, rule: name })),
  );

/** The checks of a collection; undefined where it has none. */
export const checksOf = (req: PayloadRequest, collection: string): Checks | undefined =>
  req.payload.config.collections.find(({ slug }) => slug === collection)?.custom?.['preflight'] as
    Checks | undefined;

const holds = ({ level, override }: Standing) =>
  level === 'error' || (level === 'warning' && override === null);

type Subject = { collection: string; id: string | undefined; checks: Checks };

async function check(req: PayloadRequest, subject: Subject, doc: Doc): Promise<Preflight> {
  const { checks, collection, id } = subject;
  const known = await gather(req, collection, checks, id === undefined ? doc : { ...doc, id });
  const given = id === undefined ? new Map() : await overridesOf(req, collection, id);
  const findings = findingsOf(checks, doc, known).map((found): Standing => {
    const key = keyOf(found);
    const override = found.level === 'warning' ? ((given.get(key) as Override) ?? null) : null;
    return { ...found, key, override };
  });
  return { findings, holding: findings.filter(holds), unreleased: unreleasedOf(known.media) };
}

/** Without what is written beside the text while it is saved: no rule reads it. */
const printOf = ({ collection, id }: Subject, doc: Doc) =>
  JSON.stringify([
    collection,
    id,
    { ...doc, id: undefined, firstPublishedAt: undefined, revisedAt: undefined },
  ]);

/** What was checked last in a request. */
const last = new WeakMap<PayloadRequest, { print: string; found: Promise<Preflight> }>();

/**
 * Checks a document in hand, saved or not. `id` is empty while it is new. Publishing asks twice in one request, for
 * the rules and for the stage: it is looked up once.
 */
export function preflight(req: PayloadRequest, subject: Subject, doc: Doc): Promise<Preflight> {
  const print = printOf(subject, doc);
  const known = last.get(req);
  if (known?.print === print) return known.found;
  const found = check(req, subject, doc);
  last.set(req, { print, found });
  // Asked again where the database had to be: a request is run anew after it met another one.
  found.catch(() => last.delete(req));
  return found;
}

import type { PayloadRequest } from 'payload';

import { say } from '../../content/fields/say.ts';
import { checksOf, preflight as check } from '../../content/preflight/preflight.ts';
import { rows } from '../../content/pictures/used.ts';
import { inTransaction } from '../../platform/database.ts';
import { timeOf } from '../../workflow/public.ts';
import { newestIssue, partsOf, type Part } from './parts.ts';
import { isWaiting, publishPart, takeOverHome } from './publish-part.ts';
import { sentencesOf } from './release.ts';
import { heldBack } from './together.ts';

type Asker = Pick<PayloadRequest, 'i18n' | 'payload' | 'user'>;

/** How a part stands before the train leaves. */
export type PartReport = {
  collection: Part['collection'] | 'home';
  id: string;
  title: string;
  language: Part['language'];
  state: 'ready' | 'live' | 'blocked';
  problems: readonly string[];
  /** What its own preflight asks an editor to look at: the release goes on, whoever sets it has read them. */
  warnings: readonly string[];
  /** What to know, and what holds nothing back. */
  notices: readonly string[];
};
export type Preflight = { ok: boolean; parts: readonly PartReport[] };

class TakenBack extends Error {}

/** Does something in a transaction that never ends well: what stood in its way, if anything, as sentences. */
async function trial(
  { i18n, payload, user }: Asker,
  work: (req: PayloadRequest) => Promise<unknown>,
): Promise<string[]> {
  try {
    await inTransaction(
      payload,
      async (req) => {
        req.i18n = i18n;
        await work(req);
        throw new TakenBack();
      },
      { user },
    );
  } catch (error) {
    if (error instanceof TakenBack) return [];
    const sentences = sentencesOf(error);
    if (sentences) return sentences;
    throw error;
  }
  return [];
}

function noticesOf(req: Asker, part: Part, at: number): string[] {
  const own = timeOf(part.latest?.['publishAt']);
  if (own === null || part.isLive) return [];
  return own < at
    ? [
        say(
          req,
          '릴리스보다 먼저 공개되도록 따로 예약되어 있습니다.',
          'It is scheduled by itself to be public before the release.',
        ),
      ]
    : [
        say(
          req,
          '따로 예약한 시각 대신 릴리스와 함께 공개됩니다.',
          'It becomes public with the release, and not at its own time.',
        ),
      ];
}

/** The warnings of its preflight: not those with a reason, nor that it leads to what goes with the same train. */
async function warningsOf(
  req: PayloadRequest,
  { collection, id, latest, isLive }: Part,
  aboard: ReadonlySet<string>,
) {
  const checks = checksOf(req, collection);
  if (!checks || !latest || isLive) return [];
  const { findings } = await check(req, { collection, id, checks }, latest);
  return findings
    .filter(({ level, override }) => level === 'warning' && override === null)
    .filter(({ detail }) => detail === undefined || !aboard.has(detail))
    .map(({ label, message }) => `${say(req, ...label)}: ${say(req, ...message)}`);
}

async function reportOf(
  req: PayloadRequest,
  issue: string,
  part: Part,
  at: number,
  aboard: ReadonlySet<string>,
): Promise<PartReport> {
  const { collection, id, title, language, isLive } = part;
  const held = heldBack(req, part, at);
  const tried =
    held.length === 0 && isWaiting(part)
      ? await trial(req, (inner) => publishPart(inner, issue, part))
      : [];
  const problems = [...held, ...tried];
  const state = problems.length > 0 ? 'blocked' : isLive ? 'live' : 'ready';
  const notices = noticesOf(req, part, at);
  const warnings = await warningsOf(req, part, aboard);
  return { collection, id, title, language, state, problems, warnings, notices };
}

async function homeReport(
  req: Asker,
  issue: Readonly<Record<string, unknown>>,
  parts: readonly Part[],
): Promise<PartReport[]> {
  const [takeover] = rows([issue['takeover']]);
  if (takeover?.['home'] === false) return [];
  const problems = await trial(req, (inner) => takeOverHome(inner, issue, parts));
  return [
    {
      collection: 'home',
      id: 'home',
      title: say(req, '첫 화면', 'Front page'),
      language: null,
      state: problems.length > 0 ? 'blocked' : 'ready',
      problems,
      warnings: [],
      notices: [],
    },
  ];
}

const leftBehind = (req: Asker, { collection, id, language, title }: Part): PartReport => ({
  collection,
  id,
  title,
  language,
  state: 'live',
  problems: [],
  warnings: [],
  notices: [
    say(
      req,
      '영어판은 승인되지 않아 함께 나가지 않습니다.',
      'This English edition is not approved and stays behind.',
    ),
  ],
});

/**
 * What would happen if the train left at `at`, without anything happening: each part is published in a transaction
 * that is rolled back, so that every rule that will hold is asked. Null where there is no such issue.
 */
export async function preflight(
  req: PayloadRequest,
  id: string,
  at: number,
): Promise<Preflight | null> {
  const issue = await newestIssue(req, id);
  if (!issue) return null;
  const { parts, left } = await partsOf(req, issue);
  const reports: PartReport[] = [];
  const aboard = new Set(parts.map((part) => `${part.collection} ${part.id}`));
  for (const part of parts) reports.push(await reportOf(req, id, part, at, aboard));
  reports.push(...(await homeReport(req, issue, parts)));
  reports.push(...left.map((part) => leftBehind(req, part)));
  return { ok: reports.every(({ state }) => state !== 'blocked'), parts: reports };
}

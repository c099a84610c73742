import type { PayloadRequest } from 'payload';

import { say } from '../../content/fields/say.ts';
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

async function reportOf(req: Asker, issue: string, part: Part, at: number): Promise<PartReport> {
  const { collection, id, title, language, isLive } = part;
  const held = heldBack(req, part, at);
  const tried =
    held.length === 0 && isWaiting(part)
      ? await trial(req, (inner) => publishPart(inner, issue, part))
      : [];
  const problems = [...held, ...tried];
  const state = problems.length > 0 ? 'blocked' : isLive ? 'live' : 'ready';
  return { collection, id, title, language, state, problems, notices: noticesOf(req, part, at) };
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
  for (const part of parts) reports.push(await reportOf(req, id, part, at));
  reports.push(...(await homeReport(req, issue, parts)));
  reports.push(...left.map((part) => leftBehind(req, part)));
  return { ok: reports.every(({ state }) => state !== 'blocked'), parts: reports };
}

import { Link } from '@payloadcms/ui';
import type { PayloadRequest } from 'payload';
import type { ReactNode } from 'react';

import type { PageRange } from '../../../domains/issues/plan/flat-plan.ts';
import { stateWords } from '../../../domains/issues/plan/states.ts';
import { dateAndMinute } from '../../../platform/admin/time.ts';
import { editHref } from '../../admin/Row.tsx';
import { sayTo, type Say } from '../../admin/say.ts';
import { dayOf } from '../../days.ts';
import { inProduction, type InProduction } from '../issue.ts';
import { words } from '../words.ts';

const pages = (ranges: readonly PageRange[]) =>
  ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');

function Lacks({ issue, say }: { issue: InProduction; say: Say }) {
  const lacking = [
    [words.gaps, pages(issue.gaps)],
    [words.overlaps, pages(issue.overlaps)],
    [words.unplaced, issue.unplaced.join(', ')],
    [words.beyond, issue.beyond.join(', ')],
  ] as const;
  const found = lacking.filter(([, what]) => what !== '');
  if (found.length === 0) return <p className="bbk-board__quiet">{say(words.planIsFull)}</p>;
  return (
    <dl className="bbk-issue__lacks">
      {found.map(([name, what]) => (
        <div key={name[1]}>
          <dt>{say(name)}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}

/** How far each entry of the contents is, as one bar and in words. */
function Progress({ progress, say }: { progress: InProduction['progress']; say: Say }) {
  const there = progress.filter(({ count }) => count > 0);
  return (
    <>
      <div className="bbk-issue__bar" aria-hidden="true">
        {there.map(({ count, state }) => (
          <span key={state} data-state={state} style={{ flexGrow: count }} />
        ))}
      </div>
      <p className="bbk-row__facts">
        {there.map(({ count, state }) => (
          <span key={state}>
            {say(stateWords[state])} {count}
          </span>
        ))}
      </p>
    </>
  );
}

function Dates({ issue, say }: { issue: InProduction; say: Say }) {
  const { onSaleOn, release } = issue;
  return (
    <p className="bbk-row__facts">
      {onSaleOn && (
        <span>
          {say(words.onSale)} {dayOf(onSaleOn).replaceAll('-', '.')}
        </span>
      )}
      <span>
        {release ? `${say(words.release)} ${dateAndMinute(release.at)}` : say(words.noRelease)}
      </span>
    </p>
  );
}

/** The issue that is being made, and what its plan still lacks. */
export async function issuePart(req: PayloadRequest): Promise<ReactNode> {
  const say = sayTo(req);
  const issue = await inProduction(req);
  if (!issue) return <p className="bbk-board__quiet">{say(words.noIssue)}</p>;
  const href = editHref({ collection: 'issues', id: issue.id });
  return (
    <div className="bbk-issue">
      <p className="bbk-row__head">
        <Link href={href} prefetch={false}>
          No. {issue.number} {issue.title}
        </Link>
      </p>
      <Dates issue={issue} say={say} />
      {issue.release?.problem && (
        <p className="bbk-row__note">
          {say(words.notDone)}: {issue.release.problem}
        </p>
      )}
      <Progress progress={issue.progress} say={say} />
      <Lacks issue={issue} say={say} />
      <p className="bbk-issue__ways">
        <Link href={`${href}/plan`} prefetch={false}>
          {say(words.plan)}
        </Link>
        <Link href={`${href}/release`} prefetch={false}>
          {say(words.release)}
        </Link>
      </p>
    </div>
  );
}

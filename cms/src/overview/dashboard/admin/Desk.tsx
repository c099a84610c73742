import { Link } from '@payloadcms/ui';
import type { PayloadRequest } from 'payload';
import type { ReactNode } from 'react';

import { dateAndMinute } from '../../../platform/admin/time.ts';
import { stateWords } from '../../../workflow/stages/words.ts';
import { editHref, Row, Rows } from '../../admin/Row.tsx';
import { sayTo } from '../../admin/say.ts';
import { mine } from '../mine.ts';
import { waiting } from '../waiting.ts';
import { reasonWords, words } from '../words.ts';

/** What goes no further without whoever asks. */
export async function waitingPart(req: PayloadRequest): Promise<ReactNode> {
  const say = sayTo(req);
  const found = await waiting(req);
  return (
    <Rows empty={say(words.noWaiting)}>
      {found.map((entry) => (
        <Row
          key={`${entry.reason}:${entry.id}`}
          href={editHref(entry)}
          title={entry.title || say(words.untitled)}
          language={entry.language}
          tag={say(reasonWords[entry.reason])}
          tone={entry.reason === 'partner' ? 'bad' : 'wait'}
          facts={[entry.since && dateAndMinute(entry.since)]}
        >
          {entry.note && <p className="bbk-row__note">{entry.note}</p>}
        </Row>
      ))}
    </Rows>
  );
}

const allOfMine = (user: string) =>
  `/admin/collections/articles?where[and][0][createdBy][equals]=${user}&where[and][1][stage][in]=draft,review,approved`;

/** What whoever asks is at. */
export async function minePart(req: PayloadRequest, now = Date.now()): Promise<ReactNode> {
  const say = sayTo(req);
  const { entries, total } = await mine(req);
  const isLate = (due: string | null) => due !== null && Date.parse(due) < now;
  const dueFact = (due: string | null) =>
    due && `${say(isLate(due) ? words.overdue : words.due)} ${dateAndMinute(due)}`;
  return (
    <>
      <Rows empty={say(words.noMine)}>
        {entries.map((entry) => (
          <Row
            key={entry.id}
            href={editHref(entry)}
            title={entry.title || say(words.untitled)}
            language={entry.language}
            tag={say(stateWords[entry.state])}
            tone={isLate(entry.due) ? 'bad' : undefined}
            facts={[dueFact(entry.due), entry.updatedAt && dateAndMinute(entry.updatedAt)]}
          >
            {entry.note && <p className="bbk-row__note">{entry.note}</p>}
          </Row>
        ))}
      </Rows>
      {total > entries.length && (
        <Link href={allOfMine(String(req.user?.id))} prefetch={false}>
          {say(words.all)} ({total})
        </Link>
      )}
    </>
  );
}

import { Link } from '@payloadcms/ui';
import type { PayloadRequest } from 'payload';
import type { ReactNode } from 'react';

import { dateAndMinute } from '../../../platform/admin/time.ts';
import { stateWords } from '../../../workflow/stages/words.ts';
import { Row, Rows } from '../../admin/Row.tsx';
import { sayTo, type Say } from '../../admin/say.ts';
import { made, mine, type Made } from '../mine.ts';
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
          entry={entry}
          say={say}
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

/** Where the rest is: in the lists of the admin, which know who made a text, not whom it was given to. */
function AllOfMine({ all, say }: { all: readonly Made[]; say: Say }) {
  return (
    <p className="bbk-row__facts">
      {all.map(({ collection, query, total }) => (
        <Link key={collection} href={`/admin/collections/${collection}?${query}`} prefetch={false}>
          {say(words.made[collection])} ({total})
        </Link>
      ))}
    </p>
  );
}

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
            entry={entry}
            say={say}
            language={entry.language}
            tag={say(stateWords[entry.state])}
            tone={isLate(entry.due) ? 'bad' : undefined}
            facts={[dueFact(entry.due), entry.updatedAt && dateAndMinute(entry.updatedAt)]}
          >
            {entry.note && <p className="bbk-row__note">{entry.note}</p>}
          </Row>
        ))}
      </Rows>
      {total > entries.length && <AllOfMine all={await made(req)} say={say} />}
    </>
  );
}

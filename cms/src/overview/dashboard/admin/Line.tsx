import type { PayloadRequest } from 'payload';
import type { ReactNode } from 'react';

import { dateAndMinute } from '../../../platform/admin/time.ts';
import { sentence } from '../../../publishing/admin/receipt/words.ts';
import type { Summary } from '../../../publishing/admin/receipt/summary.ts';
import { stateWords } from '../../../workflow/stages/words.ts';
import { LookedAt } from '../../admin/LookedAt.tsx';
import { Row, Rows } from '../../admin/Row.tsx';
import { sayTo } from '../../admin/say.ts';
import { failing } from '../failing.ts';
import { live } from '../live.ts';
import { today } from '../today.ts';
import { momentWords, words } from '../words.ts';

/** What happens today. */
export async function todayPart(req: PayloadRequest): Promise<ReactNode> {
  const say = sayTo(req);
  const found = await today(req);
  return (
    <Rows empty={say(words.noToday)}>
      {found.map(({ action, at, collection, id, key, problem, title }) => (
        <Row
          key={key}
          entry={{ collection, id, title }}
          say={say}
          tag={problem === null ? say(momentWords[action]) : say(words.notDone)}
          tone={problem === null ? 'wait' : 'bad'}
          facts={[dateAndMinute(at)]}
        >
          {problem && <p className="bbk-row__note">{problem}</p>}
        </Row>
      ))}
    </Rows>
  );
}

/** What could not go out as it is. */
export async function failingPart(req: PayloadRequest): Promise<ReactNode> {
  const say = sayTo(req);
  const { entries, looked, total } = await failing(req);
  return (
    <>
      <Rows empty={say(looked < total ? words.noFailingOfThese : words.noFailing)}>
        {entries.map((entry) => (
          <Row
            key={entry.id}
            entry={entry}
            say={say}
            language={entry.language}
            tag={say(stateWords[entry.state])}
            tone={entry.publishAt ? 'bad' : 'wait'}
            facts={[entry.publishAt && dateAndMinute(entry.publishAt)]}
          >
            <ul className="bbk-row__problems">
              {entry.problems.slice(0, 3).map(({ label, message }) => (
                <li key={say(label) + say(message)}>
                  {say(label)}: {say(message)}
                </li>
              ))}
            </ul>
          </Row>
        ))}
      </Rows>
      <LookedAt say={say} looked={looked} total={total} />
    </>
  );
}

const tones = { none: undefined, waiting: 'wait', live: 'good', failing: 'bad' } as const;

const liveTag = (receipt: Summary, language: 'ko' | 'en') =>
  receipt.state === 'none' ? {} : { tag: sentence(receipt, language), tone: tones[receipt.state] };

/** What readers got last. */
export async function livePart(req: PayloadRequest): Promise<ReactNode> {
  const say = sayTo(req);
  const language = req.i18n.language === 'en' ? 'en' : 'ko';
  const found = await live(req);
  return (
    <Rows empty={say(words.noLive)}>
      {found.map((entry) => (
        <Row
          key={entry.id}
          entry={entry}
          say={say}
          language={entry.language}
          {...liveTag(entry.receipt, language)}
          facts={[dateAndMinute(entry.at)]}
        />
      ))}
    </Rows>
  );
}

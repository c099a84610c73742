import { Gutter, Link } from '@payloadcms/ui';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import type { ReactNode } from 'react';

import { isStaffMember, mayPublish } from '../../../workflow/roles.ts';
import '../../admin/overview.css';
import { Section } from '../../admin/Section.tsx';
import { sayTo } from '../../admin/say.ts';
import { words } from '../words.ts';
import { minePart, waitingPart } from './Desk.tsx';
import { issuePart } from './Issue.tsx';
import { failingPart, livePart, todayPart } from './Line.tsx';

const day = (language: string) =>
  new Intl.DateTimeFormat(language, { timeZone: 'Asia/Seoul', dateStyle: 'full' });

function Head({ req }: { req: PayloadRequest }) {
  const say = sayTo(req);
  return (
    <div className="bbk-board__head">
      <div>
        <h1>{say(words.title)}</h1>
        <p className="bbk-board__quiet">{day(req.i18n.language).format(new Date())}</p>
      </div>
      <p className="bbk-board__start">
        <Link className="bbk-board__button" href="/admin/collections/articles/create">
          {say(words.newArticle)}
        </Link>
        <Link className="bbk-board__button" href="/admin/collections/partnerships/create">
          {say(words.newPartnership)}
        </Link>
      </p>
    </div>
  );
}

/** Parts that belong together stand under each other, however long each of them is. */
const Stack = ({ children }: { children: ReactNode }) => (
  <div className="bbk-board__stack">{children}</div>
);

/** What somebody of the newsroom sees first: what waits for them, what they are at, and how the whole stands. */
export function Dashboard({ initPageResult }: AdminViewServerProps): ReactNode {
  const { req } = initPageResult;
  const isEditor = mayPublish(req.user);
  return (
    <Gutter className="bbk-board">
      <Head req={req} />
      <div className="bbk-board__parts">
        <Stack>
          <Section req={req} title={words.waiting} load={() => waitingPart(req)} />
          <Section req={req} title={words.mine} load={() => minePart(req)} />
        </Stack>
        {isStaffMember(req.user) && (
          <>
            <Stack>
              <Section req={req} title={words.today} load={() => todayPart(req)} />
              {isEditor && (
                <Section req={req} title={words.failing} load={() => failingPart(req)} />
              )}
              {!isEditor && <Section req={req} title={words.issue} load={() => issuePart(req)} />}
            </Stack>
            <Stack>
              <Section req={req} title={words.live} load={() => livePart(req)} />
              {isEditor && <Section req={req} title={words.issue} load={() => issuePart(req)} />}
            </Stack>
          </>
        )}
      </div>
    </Gutter>
  );
}

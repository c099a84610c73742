import type { AdminViewServerProps, PayloadRequest } from 'payload';
import type { ReactNode } from 'react';

import { OwnView } from '../../../platform/admin/OwnView.tsx';
import { dateAndMinute } from '../../../platform/admin/time.ts';
import { isStaffMember } from '../../../workflow/roles.ts';
import { stateWords } from '../../../workflow/stages/words.ts';
import '../../admin/overview.css';
import { LookedAt } from '../../admin/LookedAt.tsx';
import { Row, Rows } from '../../admin/Row.tsx';
import type { Looked } from '../../ask.ts';
import { sayTo, type Say, type Words } from '../../admin/say.ts';
import { translationBoard, type Edition, type Missing } from '../board.ts';
import { words } from '../words.ts';
import { StartButton } from './StartButton.tsx';

const dated = (say: Say, words: Words, at: string | null | undefined) =>
  at && `${say(words)} ${dateAndMinute(at)}`;

function MissingRow({ entry, say }: { entry: Missing; say: Say }) {
  return (
    <Row entry={entry} say={say} facts={[dated(say, words.published, entry.publishedAt)]}>
      <StartButton
        collection={entry.collection}
        id={entry.id}
        label={say(words.start)}
        busyLabel={say(words.starting)}
        title={entry.title}
      />
    </Row>
  );
}

function EditionRow({ entry, isOld, say }: { entry: Edition; isOld: boolean; say: Say }) {
  const { korean, madeFrom, state } = entry;
  return (
    <Row
      entry={entry}
      say={say}
      tag={say(stateWords[state])}
      tone={isOld ? 'wait' : undefined}
      facts={[
        korean && `${say(words.from)}: ${korean.title}`,
        isOld && dated(say, words.changedAt, korean?.changedAt),
        isOld && dated(say, words.madeFrom, madeFrom),
      ]}
    />
  );
}

interface Column {
  readonly title: Words;
  readonly empty: Words;
  /** What its empty state may say of all there is. */
  readonly found: Pick<Looked<never>, 'looked' | 'total'>;
  readonly rows: readonly ReactNode[];
}

function Part({ column, say }: { column: Column; say: Say }) {
  const { empty, found, rows, title } = column;
  return (
    <section className="bbk-board__section">
      <h2>
        {say(title)} <span className="bbk-board__quiet">{rows.length}</span>
      </h2>
      <Rows empty={say(empty)}>{rows}</Rows>
      <LookedAt say={say} looked={found.looked} total={found.total} />
    </section>
  );
}

async function Board({ req }: { req: PayloadRequest }) {
  const say = sayTo(req);
  const { changed, inWork, missing } = await translationBoard(req);
  const rowsOf = (entries: readonly Edition[], isOld: boolean) =>
    entries.map((entry) => <EditionRow key={entry.id} entry={entry} isOld={isOld} say={say} />);
  const columns: readonly Column[] = [
    {
      title: words.changed,
      empty: changed.looked < changed.total ? words.noneLatelyChanged : words.noChanged,
      found: changed,
      rows: rowsOf(changed.entries, true),
    },
    {
      title: words.inWork,
      empty: words.noInWork,
      found: inWork,
      rows: rowsOf(inWork.entries, false),
    },
    {
      title: words.missing,
      empty: missing.looked < missing.total ? words.noneLatelyMissing : words.noMissing,
      found: missing,
      rows: missing.entries.map((entry) => <MissingRow key={entry.id} entry={entry} say={say} />),
    },
  ];
  return (
    <div className="bbk-board__parts" data-columns="3">
      {columns.map((column) => (
        <Part key={column.title[1]} column={column} say={say} />
      ))}
    </div>
  );
}

/** How the English edition stands. */
export function TranslationsView(view: AdminViewServerProps): ReactNode {
  const { req } = view.initPageResult;
  const say = sayTo(req);
  return (
    <OwnView view={view} path="/admin/translations" className="bbk-board">
      <div>
        <h1>{say(words.title)}</h1>
        <p className="bbk-board__quiet">{say(words.about)}</p>
      </div>
      {isStaffMember(req.user) ? <Board req={req} /> : <p>{say(words.onlyStaff)}</p>}
    </OwnView>
  );
}

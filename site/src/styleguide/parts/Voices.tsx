import type { ReactNode } from 'react';

import type { IssueStatus } from '../../content/issues/types.ts';
import { Flag } from '../../ui/Flag.tsx';
import { IssueFlag } from '../../ui/IssueFlag.tsx';
import { NameAcross } from '../../ui/NameAcross.tsx';
import { NamePair } from '../../ui/Name.tsx';
import { Figure, Numeral } from '../../ui/Numeral.tsx';
import { Byline } from '../../ui/story/Byline.tsx';
import { Title } from '../../ui/Title.tsx';
import type { Samples } from '../samples/index.ts';
import css from './parts.module.css';
import { Shown } from './Part.tsx';

/** Figures in their three voices, and as a tally. */
export const Numerals = ({ samples: { say } }: { samples: Samples }): ReactNode => (
  <>
    <Shown
      title={say('쪽·호·해·시각·순위, 순서, 지면에만', 'Folio and rank, sequence, print only')}
    >
      <div className={css.voices}>
        <Numeral>34</Numeral>
        <Numeral voice="thin">3</Numeral>
        <Numeral voice="quiet">88</Numeral>
      </div>
    </Shown>
    <Shown title={say('센 것', 'A tally')}>
      <div className={css.ticks}>
        {['5/10', '1/41', '0/3', '41', '2:17'].map((figure) => (
          <div key={figure}>
            <Figure figure={figure} />
          </div>
        ))}
      </div>
    </Shown>
  </>
);

/** Names and titles: both scripts with equal weight, brackets and dots that stay light. */
export function Names({ samples: { say, writers, locale } }: { samples: Samples }): ReactNode {
  const five = [writers.chae, writers.pyo, writers.jwa, writers.pyeon, writers.ok];
  return (
    <>
      <Shown title={say('두 이름', 'Both names')}>
        <p className="pair" style={{ fontSize: 'var(--t-2)' }}>
          <NamePair name={writers.pyeon} locale={locale} />
        </p>
      </Shown>
      <Shown title={say('이름이 너비가 될 때', 'A name to the measure')}>
        <NameAcross name={{ hangul: '탁해린', latin: 'Tak Haerin' }} locale={locale} />
      </Shown>
      <Shown title={say('하나만 있을 때', 'Where there is one only')}>
        <NameAcross name={{ hangul: null, latin: 'Millennium Warming Machine' }} locale={locale} />
      </Shown>
      <Shown title={say('겹낫표와 가운뎃점', 'Brackets and dots')}>
        <p className="d" style={{ fontSize: 'var(--t-2)' }}>
          <Title text="『수면 아래 방송국』 물결·표식" />
        </p>
      </Shown>
      <Shown title={say('한 필자', 'One byline')}>
        <Byline bylines={[writers.pyeon]} locale={locale} />
      </Shown>
      <Shown title={say('다섯 필자', 'Five bylines')}>
        <Byline bylines={five} locale={locale} />
      </Shown>
    </>
  );
}

const statuses = Object.keys({
  upcoming: true,
  preorder: true,
  onSale: true,
  soldOut: true,
  archived: true,
} satisfies Record<IssueStatus, true>) as readonly IssueStatus[];

/** Labels of a state, on paper and on an issue's colour. */
export const Flags = ({ samples: { say, locale } }: { samples: Samples }): ReactNode => (
  <>
    <Shown title={say('네 가지', 'Four tones')}>
      <p className={css.row}>
        {(['signal', 'out', 'gone', 'ink'] as const).map((tone) => (
          <Flag key={tone} tone={tone}>
            {tone}
          </Flag>
        ))}
      </p>
    </Shown>
    <Shown title={say('호의 상태', 'Of an issue')}>
      <p className={css.row}>
        {statuses.map((status) => (
          <IssueFlag key={status} status={status} locale={locale} />
        ))}
      </p>
    </Shown>
    <Shown title={say('호의 색 위에', 'On its colour')}>
      <p className={`${css.row} ${css.lent}`}>
        {statuses.map((status) => (
          <IssueFlag key={status} status={status} locale={locale} onSignal />
        ))}
      </p>
    </Shown>
  </>
);

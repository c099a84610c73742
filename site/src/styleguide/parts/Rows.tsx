import type { ReactNode } from 'react';

import { Choices } from '../../ui/Choices.tsx';
import { Contents } from '../../ui/Contents.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Imprint } from '../../ui/Imprint.tsx';
import { NameRoll } from '../../ui/NameRoll.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Parties } from '../../ui/Parties.tsx';
import { SectionHead } from '../../ui/SectionHead.tsx';
import { bylineFacts } from '../../ui/story/Byline.tsx';
import { StoryPages } from '../../ui/story/StoryPages.tsx';
import { StoryDays, StoryRows } from '../../ui/story/StoryRows.tsx';
import { StoryTools } from '../../ui/StoryTools.tsx';
import type { Samples } from '../samples/index.ts';
import { Shown } from './Part.tsx';

interface Props {
  readonly samples: Samples;
}

/** Stories under each other: the chart that every page is. */
export const Stories = ({
  samples: { say, locale, stories, rareStories, contents },
}: Props): ReactNode => (
  <>
    <Shown title={say('날마다', 'By days')}>
      <StoryDays stories={stories} locale={locale} withYear />
    </Shown>
    <Shown title={say('하루에 한 편', 'One on a day')}>
      <StoryDays stories={stories.slice(0, 1)} locale={locale} />
    </Shown>
    <Shown title={say('드문 글', 'Rare ones')}>
      <StoryRows stories={rareStories} locale={locale} count="date" />
    </Shown>
    <Shown title={say('이어 읽기', 'To go on with')}>
      <StoryPages stories={stories.slice(0, 3)} locale={locale} />
    </Shown>
    <Shown title={say('차례', 'Contents')}>
      <Contents entries={contents} locale={locale} />
    </Shown>
    <Shown title={say('아무것도 없을 때', 'Nothing')}>
      <Empty>{say('아직 실린 글이 없습니다.', 'Nothing has been published here yet.')}</Empty>
    </Shown>
  </>
);

/** Terms, names and headings in lines. */
export const Lines = ({ samples }: Props): ReactNode => {
  const { say, locale, writers, partnershipCard, organisation, about, to } = samples;
  return (
    <>
      <Shown title={say('부문 머리', 'A heading')}>
        <SectionHead
          id="h-sample"
          title={say('새 글', 'Latest')}
          more={{ label: say('모두', 'All'), href: to('list') }}
        />
      </Shown>
      <Shown title={say('사실', 'Facts')}>
        <Facts facts={bylineFacts([writers.pyeon, writers.ok], locale)} />
      </Shown>
      <Shown title={say('판권', 'Imprint')}>
        <Imprint imprint={about.imprint} locale={locale} />
      </Shown>
      <Shown title={say('사람들', 'People')}>
        <NameRoll
          id="h-roll"
          title={say('사람', 'People')}
          names={organisation.people}
          locale={locale}
        />
      </Shown>
      <Shown title={say('맺은 이들', 'Parties')}>
        <Parties names={partnershipCard.partners} locale={locale} />
      </Shown>
    </>
  );
};

const pagers = [
  [3, 3],
  [1, 3],
  [9, 15],
  [15, 15],
] as const;

/** What a reader can press: pages of a list, and what a script adds. */
export const Controls = ({ samples: { say, locale, storyPage } }: Props): ReactNode => {
  const { base } = storyPage(0).pager;
  return (
    <>
      {pagers.map(([current, count]) => (
        <Shown
          key={`${current}/${count}`}
          title={say(`${count}쪽 가운데 ${current}`, `Page ${current} of ${count}`)}
        >
          <Pager pager={{ current, count, base }} locale={locale} />
        </Shown>
      ))}
      <Shown title={say('글의 도구', 'A story’s tools')}>
        <div className="with-js">
          <StoryTools
            title={say('견본', 'A sample')}
            label={say('피처', 'Features')}
            locale={locale}
          />
        </div>
      </Shown>
      <Shown title={say('고르기', 'Choices')}>
        <div className="with-js">
          <Choices locale={locale} at="guide" />
        </div>
      </Shown>
    </>
  );
};

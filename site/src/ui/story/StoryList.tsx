import type { Locale } from '@bbk/shared/locales';
import type { ReactNode } from 'react';

import type { StoryPage } from '../../content/lists/types.ts';
import { Empty } from '../Empty.tsx';
import { Pager } from '../Pager.tsx';
import { StoryDays } from './StoryRows.tsx';

interface StoryListProps {
  readonly page: StoryPage;
  readonly locale: Locale;
  readonly empty: string;
}

/** One page of a list, by days, with the way to the others. */
export const StoryList = ({ page, locale, empty }: StoryListProps): ReactNode =>
  page.stories.length === 0 ? (
    <Empty>{empty}</Empty>
  ) : (
    <>
      <StoryDays stories={page.stories} locale={locale} withYear />
      <Pager pager={page.pager} locale={locale} />
    </>
  );

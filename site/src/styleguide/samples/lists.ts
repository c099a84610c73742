import type { ListView } from '../../content/lists/types.ts';
import type { Sampler } from './say.ts';
import { rareStoriesIn, sectionsIn, storyPageIn } from './stories.ts';

/** A page in the middle of three hundred stories. */
export function listIn(s: Sampler): ListView {
  const page = storyPageIn(s)(20, 300);
  return {
    locale: s.locale,
    kind: 'section',
    title: sectionsIn(s).features.label,
    description: s.say('오래 듣고 천천히 쓴 글.', 'Heard for long, written slowly.'),
    ...page,
    pager: { ...page.pager, current: 9, count: 15 },
  };
}

/** All that a young section has. */
export const shortListIn = (s: Sampler): ListView => ({
  ...listIn(s),
  ...storyPageIn(s)(3),
  description: null,
});

export const emptyListIn = (s: Sampler): ListView => ({ ...listIn(s), ...storyPageIn(s)(0) });

/** What cards have seldom: no date, five bylines, two lines of headline, one syllable. */
export const rareListIn = (s: Sampler): ListView => ({
  ...listIn(s),
  ...storyPageIn(s)(4),
  stories: rareStoriesIn(s),
  title: s.say('느리고 긴 이름이 붙은 꼬리표', 'A tag with a slow, long name'),
  kind: 'tag',
});

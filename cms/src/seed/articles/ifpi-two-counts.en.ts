import { facts, h2, p } from '../body.ts';
import type { ArticleSeed } from '../types.ts';

export const ifpiTwoCountsEnglish: ArticleSeed = {
  slug: 'one-report-two-counts',
  real: true,
  language: 'en',
  translationOf: '한-보도의-두-집계를-따로-읽는다',
  kind: 'news',
  section: 'chart',
  headline: 'One Report, Two Counts, Read Separately',
  dek: 'The report of the partnership between Kakao Entertainment, Billboard and Billboard Korea gives two numbers for the IFPI global album chart of 2023. We do not make them into one.',
  bylines: [['editorial-desk', 'text']],
  tags: ['ifpi', 'partnership'],
  origin: 'own',
  originSource:
    'The report of the partnership between Kakao Entertainment, Billboard and Billboard Korea',
  body: [
    p(
      'The report of the partnership between Kakao Entertainment, Billboard and Billboard Korea contains two numbers about albums worldwide. Both refer to IFPI’s count for 2023. Side by side they read like a single story, so we set them down one at a time.',
    ),
    h2('The first count: five of the top ten'),
    p(
      'According to the report, five of the top ten albums on the IFPI global album chart for 2023 were by South Korean acts. It names SEVENTEEN’s “FML” as No. 1.',
    ),
    h2('The second count: nineteen of the top twenty'),
    p('The same report also says that K-pop artists took nineteen of the top twenty titles.'),
    facts(
      'The two numbers in the report',
      [
        ['5 / 10', 'albums by South Korean acts in the top ten, SEVENTEEN’s “FML” first.'],
        ['19 / 20', 'titles by K-pop artists in the top twenty.'],
      ],
      'These are not two lines of one table. Each is what the report says; they are neither added nor compared.',
    ),
    h2('Why we do not merge them'),
    p(
      'Read in the same way, a single chart of twenty titles could not give both. If five of the top ten are by South Korean acts, five are not, and as long as “K-pop artists” is read to mean the same, at most fifteen of the top twenty can be. Nineteen is out of reach.',
    ),
    p(
      'IFPI publishes more than one global album chart a year. The two numbers may come from different charts, or may have been counted in different ways. From the report alone one can not tell which number belongs to which chart, and we will not guess.',
    ),
    p(
      'Whoever quotes them should name the source and use neither as evidence for the other. When we have checked them against IFPI’s own figures, we will add what we find here, with the date of the change.',
    ),
  ],
};

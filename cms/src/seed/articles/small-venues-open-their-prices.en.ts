import { facts, p } from '../body.ts';
import type { ArticleSeed } from '../types.ts';

export const smallVenuesEnglish: ArticleSeed = {
  slug: 'twenty-four-small-venues-publish-their-prices',
  language: 'en',
  translationOf: '전국-소극장-스물네-곳-대관료-표를-함께-공개하기로',
  kind: 'news',
  section: 'news',
  headline: 'Twenty-Four Small Venues Agree to Publish Their Prices',
  dek: 'Daily rates, equipment and cancellation terms on a single sheet, to be revised every three months.',
  hero: { image: 'small', layout: 'column' },
  bylines: [
    ['chae-irok', 'text'],
    ['eo-geumbi', 'translation'],
  ],
  tags: ['small-venues'],
  publishedAt: '2026-10-20T09:00',
  body: [
    p(
      'Twenty-four small theatres across the country will publish their hire rates and equipment together on one sheet. Their association, Twenty-Four Small Stages, has issued the first and says that it will be revised every three months.',
    ),
    p(
      'Until now one had to telephone, and the same theatre gave different answers to different callers. The sheet lists the daily rate on weekdays and weekends, what equipment is included, what the rest costs, and how much is returned when a booking is cancelled.',
    ),
    p(
      'It took eight months to make. What was discussed longest was not money but time: no two theatres agreed on when a day begins. The association now counts from the start of the get-in to the end of the get-out.',
    ),
    facts('On the sheet', [
      ['24', 'theatres taking part.'],
      ['3', 'months between revisions.'],
      ['11', 'columns for each theatre.'],
    ]),
    p(
      'Some theatres fear that bookings will go to the cheapest. The association has made the first column the number of seats, not the price. Names and figures in this report are invented samples.',
    ),
  ],
};

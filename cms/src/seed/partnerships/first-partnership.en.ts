import { p } from '../body.ts';
import type { PartnershipSeed } from '../data/partnership-types.ts';

/** Real content: the English edition of the first announcement. */
export const firstPartnershipEnglish: PartnershipSeed = {
  slug: 'first-official-partnership-on-k-pop',
  real: true,
  language: 'en',
  translationOf: 'kakao-entertainment-billboard-billboard-korea',
  headline: 'Three Companies, Their First Official Partnership on K-Pop',
  dek: 'Kakao Entertainment, Billboard and Billboard Korea have become official partners on K-pop. It is the first such partnership of the three.',
  partners: [['kakao-entertainment'], ['billboard'], ['billboard-korea']],
  signatories: [
    ['joseph-chang', 'Co-CEO', 'kakao-entertainment'],
    ['mike-van', 'President', 'billboard'],
    ['yuna-kim', 'CEO and Publisher', 'billboard-korea'],
  ],
  place: 'Kakao Entertainment’s offices, Seoul',
  scopes: [
    ['Working together', 'A system of cooperation among the three as global partners.'],
    [
      'A wider audience',
      'The whole range of Korean music and related content, shown to more people.',
    ],
    [
      'Support abroad',
      'Marketing and promotion for the international activities of K-pop artists.',
    ],
    [
      'A new business model',
      'Kakao Entertainment’s planning, production and marketing of music IP, joined with Billboard’s data and global media reach.',
    ],
  ],
  statements: [
    {
      kind: 'paraphrase',
      speakers: ['mike-van', 'yuna-kim'],
      text: 'Speaking jointly, the two welcomed the collaboration and named Kakao Entertainment’s expertise in developing, producing and marketing content.',
    },
    {
      kind: 'paraphrase',
      speakers: ['joseph-chang'],
      text: 'He pointed to the growing influence of Korean entertainment in the world, K-pop above all, and to balanced growth of the industry abroad.',
    },
  ],
  body: [
    p(
      'Kakao Entertainment, Billboard and Billboard Korea have formed an official partnership on K-pop, the first among the three. There was a meeting at Kakao Entertainment’s offices in Seoul.',
    ),
    p(
      'What they agreed has four parts. As global partners the three set up a system of cooperation; they will present the whole range of Korean music and related content to a wider audience; they will support what K-pop artists do abroad by marketing and promotion; and they plan a new business model that joins Kakao Entertainment’s planning, production and marketing of music IP with Billboard’s data and global media reach.',
    ),
    p(
      'The news comes just in time for the launch of Billboard Korea’s [first print issue](/en/issues/1). The report gives no date, and so none is given here. What the three executives said is paraphrased throughout; none of it is a quotation.',
    ),
    p(
      'Two numbers about album charts in the same report are [set down separately](/en/articles/one-report-two-counts).',
    ),
  ],
  relatedArticles: ['one-report-two-counts'],
  issue: 1,
};

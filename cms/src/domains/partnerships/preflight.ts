import type { Checks } from '../../content/preflight/checks.ts';
import { needs, type Rule } from '../../content/preflight/finding.ts';
import { addresses } from '../../content/preflight/rules/addresses.ts';
import { dek } from '../../content/preflight/rules/dek.ts';
import { edition } from '../../content/preflight/rules/edition.ts';
import { headline } from '../../content/preflight/rules/headline.ts';
import { internalLinks } from '../../content/preflight/rules/internal-links.ts';
import { pictures } from '../../content/preflight/rules/pictures.ts';
import { rights } from '../../content/preflight/rules/rights.ts';
import { searchText } from '../../content/preflight/rules/search-text.ts';
import { shareCrop } from '../../content/preflight/rules/share-crop.ts';
import { shareSize } from '../../content/preflight/rules/share-size.ts';
import { slug } from '../../content/preflight/rules/slug.ts';
import { timing } from '../../content/preflight/rules/timing.ts';

import { picturesOfPartnership } from './pictures.ts';

/** An announcement names whom it is about. */
const partners: Rule = {
  name: 'partners',
  check: (doc) =>
    needs(doc, 'partners', {
      level: 'error',
      path: 'partners',
      label: ['참여 단체', 'Partners'],
      message: ['한 곳 이상 넣어 주세요.', 'Name at least one organisation.'],
    }),
};

/** What an announcement is checked for, in the order of its form. */
export const partnershipChecks: Checks = {
  pictures: picturesOfPartnership,
  editions: true,
  rules: [
    headline,
    dek,
    pictures,
    rights,
    addresses,
    partners,
    internalLinks,
    slug,
    timing,
    searchText,
    shareSize,
    shareCrop,
    edition,
  ],
};

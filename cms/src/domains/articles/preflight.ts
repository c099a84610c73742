import type { Checks } from '../../content/preflight/checks.ts';
import { addresses } from '../../content/preflight/rules/addresses.ts';
import { ai } from '../../content/preflight/rules/ai.ts';
import { byline } from '../../content/preflight/rules/byline.ts';
import { dek } from '../../content/preflight/rules/dek.ts';
import { edition } from '../../content/preflight/rules/edition.ts';
import { headline } from '../../content/preflight/rules/headline.ts';
import { hero } from '../../content/preflight/rules/hero.ts';
import { internalLinks } from '../../content/preflight/rules/internal-links.ts';
import { origin } from '../../content/preflight/rules/origin.ts';
import { pictures } from '../../content/preflight/rules/pictures.ts';
import { rights } from '../../content/preflight/rules/rights.ts';
import { searchText } from '../../content/preflight/rules/search-text.ts';
import { section } from '../../content/preflight/rules/section.ts';
import { shareCrop } from '../../content/preflight/rules/share-crop.ts';
import { shareSize } from '../../content/preflight/rules/share-size.ts';
import { slug } from '../../content/preflight/rules/slug.ts';
import { sponsor } from '../../content/preflight/rules/sponsor.ts';
import { timing } from '../../content/preflight/rules/timing.ts';

import { picturesOfArticle } from './pictures.ts';

/** What an article is checked for, in the order of its form. */
export const articleChecks: Checks = {
  pictures: picturesOfArticle,
  editions: true,
  rules: [
    headline,
    dek,
    hero,
    pictures,
    rights,
    addresses,
    internalLinks,
    section,
    byline,
    origin,
    sponsor,
    ai,
    slug,
    timing,
    searchText,
    shareSize,
    shareCrop,
    edition,
  ],
};

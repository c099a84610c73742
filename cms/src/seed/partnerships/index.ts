import type { PartnershipSeed } from '../data/partnership-types.ts';

import { firstPartnershipEnglish } from './first-partnership.en.ts';
import { firstPartnership } from './first-partnership.ts';
import { frequencyArchiveEnglish } from './frequency-archive.en.ts';
import { frequencyArchive } from './frequency-archive.ts';
import { linerPaper } from './liner-paper.ts';
import { smallStagesPartnership } from './small-stages.ts';

/** Oldest first; a translation comes after its original. */
export const partnerships: readonly PartnershipSeed[] = [
  linerPaper,
  smallStagesPartnership,
  frequencyArchive,
  frequencyArchiveEnglish,
  firstPartnership,
  firstPartnershipEnglish,
];

import type { Change } from '../../plan/change.ts';
import type { Plan } from '../../plan/types.ts';
import type { Language } from './words.ts';

/** What every part of the workspace is given. */
export interface Shared {
  plan: Plan;
  change: (change: Change) => void;
  language: Language;
}

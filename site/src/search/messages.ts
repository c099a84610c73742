import type { ContentEvent } from '@bbk/shared/events';
import type { Locale } from '@bbk/shared/locales';

import type { Answer, Question, Suggestion } from './types.ts';

/** What the search thread is asked, and what it answers. */
export interface Calls {
  ask: { given: Question; answer: Answer };
  suggest: { given: { text: string; locale: Locale }; answer: readonly Suggestion[] };
  renew: { given: null; answer: null };
  apply: { given: readonly ContentEvent[]; answer: null };
}
export type CallName = keyof Calls;

export type Call = {
  [Name in CallName]: { number: number; name: Name; given: Calls[Name]['given'] };
}[CallName];
/** What the search thread says by itself: a question may be answered otherwise than before. */
export interface Changed {
  changed: true;
}
export type Said = Reply | Changed;
export type Reply =
  | { number: number; ok: true; answer: Calls[CallName]['answer'] }
  | { number: number; ok: false; problem: string };

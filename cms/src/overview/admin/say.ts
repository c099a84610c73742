import type { PayloadRequest } from 'payload';

import { say } from '../../platform/say.ts';

export type Words = readonly [ko: string, en: string];
/** Says something in the language of whoever reads it. */
export type Say = (words: Words) => string;

export const sayTo =
  (req: PayloadRequest): Say =>
  ([ko, en]) =>
    say(req, ko, en);

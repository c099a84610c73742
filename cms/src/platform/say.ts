import type { PayloadRequest } from 'payload';

/** A sentence in the language of whoever reads it: Korean, unless the admin is set to English. */
export const say = (req: Pick<PayloadRequest, 'i18n'>, ko: string, en: string): string =>
  req.i18n.language === 'en' ? en : ko;

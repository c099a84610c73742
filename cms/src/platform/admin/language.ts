'use client';

import { useTranslation } from '@payloadcms/ui';

export type Language = 'ko' | 'en';

/** The language of whoever reads the admin: Korean, unless it is set to English. */
export function useLanguage(): Language {
  return useTranslation().i18n.language === 'en' ? 'en' : 'ko';
}

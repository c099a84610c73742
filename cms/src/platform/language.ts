import { en } from '@payloadcms/translations/languages/en';
import { ko } from '@payloadcms/translations/languages/ko';

import { adminLanguage } from './admin-language.ts';

/** The languages of the admin: Korean first. `general` holds what Payload's Korean lacks, `tabs` names views of ours. */
export const languages = {
  fallbackLanguage: adminLanguage,
  supportedLanguages: { ko, en },
  translations: {
    ko: {
      general: { locale: '언어판', locales: '언어판', payloadSettings: '화면 설정' },
      tabs: { plan: '배열표', release: '릴리스' },
      newsroom: { changes: '바뀐 곳' },
    },
    en: { tabs: { plan: 'Flat plan', release: 'Release' }, newsroom: { changes: 'Changes' } },
  },
} as const;

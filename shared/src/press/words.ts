import type { Locale } from '../locales.ts';

const zone = 'Asia/Seoul';

const day = { year: 'numeric', month: 'long', day: 'numeric' } as const;
const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

const inSeoul = (locale: Locale, iso: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale === 'ko' ? 'ko-KR' : 'en-GB', {
    timeZone: zone,
    ...options,
  }).format(new Date(iso));

const ko = {
  label: '보도자료',
  published: '배포일',
  at: '배포',
  immediate: '즉시배포',
  embargo: '엠바고',
  until: (time: string) => `${time}(한국 시각)까지 보도 금지`,
  contact: '담당자',
  reach: '연락처',
  announcedOn: '발표일',
  place: '장소',
  scopes: '합의 내용',
  statements: '발언',
  paraphrase: '요지',
  about: '회사 소개',
  end: '(끝)',
  separator: '·',
};

const en: typeof ko = {
  label: 'PRESS RELEASE',
  published: 'Date',
  at: 'Release',
  immediate: 'For immediate release',
  embargo: 'Embargo',
  until: (time) => `Not for publication before ${time} (Seoul, UTC+9)`,
  contact: 'Contact',
  reach: 'Reach',
  announcedOn: 'Announced on',
  place: 'Place',
  scopes: 'What was agreed',
  statements: 'Statements',
  paraphrase: 'In substance',
  about: 'About',
  end: 'ENDS',
  separator: ', ',
};

/** What stands on a press release by convention, in its language. */
export const releaseWords = { ko, en } satisfies Record<Locale, typeof ko>;

export const releaseDay = (locale: Locale, iso: string) => inSeoul(locale, iso, day);
export const releaseMoment = (locale: Locale, iso: string) =>
  inSeoul(locale, iso, { ...day, ...time });

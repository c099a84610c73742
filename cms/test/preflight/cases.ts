import type { Known, KnownPicture } from '../../src/content/preflight/known.ts';
import { body } from '../fixtures.ts';

type Doc = Record<string, unknown>;
/** What the case says, its document, the level and path of what is found, and what is known of what it names. */
export type Case = readonly [says: string, doc: Doc, finds: string, known?: Partial<Known>];

const now = Date.parse('2026-11-25T03:00:00Z');
const picture: KnownPicture = {
  id: 'p1',
  alt: '무대',
  credit: '사진 홍길동',
  filename: 'a.jpg',
  width: 1600,
  height: 900,
  focalX: 50,
  focalY: 50,
};
/** The document shows one picture. */
const shows = (given: Partial<KnownPicture> = {}): Partial<Known> => ({
  pictures: [{ media: 'p1', path: 'hero.image', place: { ko: '대표 이미지', en: 'Hero' } }],
  media: new Map([['p1', { ...picture, ...given }]]),
});

export const known = (given: Partial<Known> = {}): Known => ({
  now,
  siteUrl: 'https://billboard.example',
  pictures: [],
  media: new Map(),
  links: [],
  otherEdition: null,
  locale: 'ko',
  ...given,
});

const link = (url: string, text = '여기') => ({
  type: 'link',
  fields: { linkType: 'custom', url },
  children: [{ type: 'text', text }],
});
const text = (url: string, words?: string) => ({ body: body('글', link(url, words)) });
const heroed = { hero: { type: 'image', image: 'p1' } };
const edition = (isOlder: boolean): Partial<Known> => ({
  otherEdition: { isPublic: true, isOlder, revision: '2026-11-01T00:00:00.000Z' },
});
const leads = (state: 'gone' | 'unpublished' | 'public'): Partial<Known> => ({
  links: [
    { path: 'body', text: ['“곡”', '“곡”'], target: { collection: 'articles', id: 'a' }, state },
  ],
});

/** For each rule: what it finds, and what it lets pass. */
export const cases: Record<string, readonly Case[]> = {
  headline: [
    ['is missing', { headline: ' ' }, 'error headline'],
    ['is too long in Hangul', { headline: '가'.repeat(41) }, 'warning headline'],
    ['fits in Hangul', { headline: '가'.repeat(40) }, ''],
    ['fits in Latin letters, which are half as wide', { headline: 'a'.repeat(80) }, ''],
  ],
  dek: [
    ['is missing', {}, 'warning dek'],
    ['is long', { dek: '가'.repeat(121) }, 'note dek'],
    ['is there', { dek: '한 문장.' }, ''],
  ],
  section: [
    ['is missing', {}, 'error section'],
    ['is there', { section: 's1' }, ''],
  ],
  byline: [
    ['of a feature is missing', { kind: 'feature' }, 'error bylines'],
    ['of news may be the desk’s', { kind: 'news' }, 'note bylines'],
    ['is not ours to give', { kind: 'feature', origin: 'partner' }, ''],
    ['is there', { kind: 'feature', bylines: [{ person: 'p' }] }, ''],
  ],
  hero: [
    ['picture was chosen and is missing', { hero: { type: 'image' } }, 'error hero.image'],
    ['film has no address', { hero: { type: 'embed' } }, 'error hero.embedUrl'],
    ['is missing from an interview', { kind: 'interview' }, 'warning hero.type'],
    ['is missing from news', { kind: 'news' }, 'note hero.type'],
    ['is there', heroed, ''],
  ],
  pictures: [
    ['are gone', {}, 'error hero.image', { ...shows(), media: new Map() }],
    [
      'have no alt text and no credit',
      {},
      'error hero.image, error hero.image',
      shows({ alt: '', credit: null }),
    ],
    [
      'may not be used since yesterday',
      {},
      'error hero.image',
      shows({ rightsExpireOn: '2026-11-24T03:00:00Z' }),
    ],
    [
      'may be used today for the last time',
      {},
      '',
      shows({ rightsExpireOn: '2026-11-24T15:00:00Z' }),
    ],
    ['have all they need', {}, '', shows()],
  ],
  rights: [
    ['end next week', {}, 'warning hero.image', shows({ rightsExpireOn: '2026-12-02T00:00:00Z' })],
    ['end next year', {}, '', shows({ rightsExpireOn: '2027-12-02T00:00:00Z' })],
    ['do not end', {}, '', shows()],
  ],
  addresses: [
    ['run a script', text('javascript:alert(1)'), 'error body'],
    ['are empty', text(''), 'error body'],
    ['have https:// twice', text('https://https://naver.com'), 'error body'],
    ['name half a site', text('https://naver'), 'error body'],
    ['took a full stop along', text('https://naver.com/a.'), 'warning body'],
    ['have no words', text('https://naver.com', ' '), 'warning body'],
    ['are in order', text('https://ko.wikipedia.org/wiki/곡_(노래)'), ''],
  ],
  'internal-links': [
    ['lead to what was deleted', {}, 'error body', leads('gone')],
    ['lead to a draft', {}, 'warning body', leads('unpublished')],
    ['lead to a page', {}, '', leads('public')],
  ],
  origin: [
    ['of a press release is missing', { origin: 'pressRelease' }, 'warning originSource'],
    ['is named', { origin: 'pressRelease', originSource: '하이브' }, ''],
    ['is our own', {}, ''],
  ],
  sponsor: [
    [
      'paid, and no label says so',
      { sponsor: { sponsored: true } },
      'error sponsor.label, warning sponsor.organisation',
    ],
    ['is labelled', { sponsor: { sponsored: true, label: '광고', organisation: 'o' } }, ''],
    ['paid nothing', { sponsor: { sponsored: false } }, ''],
  ],
  ai: [
    ['was used, for nobody knows what', { ai: { use: 'assisted' } }, 'error ai.note'],
    ['was used, and readers are told', { ai: { use: 'assisted', note: '녹취를 풀었다.' } }, ''],
    ['was not used', { ai: { use: 'none' } }, ''],
  ],
  slug: [
    ['is a stand-in', { slug: 'x-0a1b2c3d', headline: '!!!' }, 'warning slug'],
    ['follows the headline that is to come', { slug: 'x-0a1b2c3d' }, ''],
    ['has only digits', { slug: '2026-11-25' }, 'warning slug'],
    ['of an issue may be its number', { slug: '12', number: 12 }, ''],
    ['will be made at the save', { slug: '' }, ''],
  ],
  timing: [
    [
      'takes it away before its embargo ends',
      { embargoUntil: '2026-12-02', unpublishAt: '2026-12-01' },
      'error unpublishAt',
    ],
    [
      'has the embargo end after the schedule',
      { embargoUntil: '2026-12-02', publishAt: '2026-12-01' },
      'warning embargoUntil',
    ],
    [
      'has an embargo that holds nothing back',
      { embargoUntil: '2026-12-01', publishAt: '2026-12-02' },
      'note embargoUntil',
    ],
    ['says one time', { embargoUntil: '2026-12-01', publishAt: '2026-12-01' }, ''],
  ],
  'search-text': [
    ['title is cut', { seo: { title: '가'.repeat(36) } }, 'warning seo.title'],
    ['description is cut', { seo: { description: '가'.repeat(81) } }, 'warning seo.description'],
    ['fits', { seo: { title: '가', description: '나' } }, ''],
  ],
  'share-size': [
    ['is too small to be shown', heroed, 'warning hero.image', shows({ width: 500, height: 300 })],
    ['looks soft', heroed, 'note hero.image', shows({ width: 900, height: 600 })],
    ['is large enough', heroed, '', shows()],
  ],
  'share-crop': [
    [
      'of an upright picture was never looked at',
      heroed,
      'warning hero.image',
      shows({ width: 900, height: 1600 }),
    ],
    ['has its focal point', heroed, '', shows({ width: 900, height: 1600, focalY: 20 })],
    ['keeps most of a wide picture', heroed, '', shows()],
  ],
  edition: [
    ['in English is missing', { language: 'ko' }, 'note language'],
    ['in English is older', { language: 'ko' }, 'note language', edition(true)],
    [
      'in English is older than its Korean',
      { language: 'en', translationOf: 'k' },
      'warning translationOf',
      edition(true),
    ],
    ['in English names no original', { language: 'en' }, 'note translationOf'],
    ['is as new as the other', { language: 'en', translationOf: 'k' }, '', edition(false)],
  ],
};

import type { PayloadRequest } from 'payload';

import { collections } from '../../platform/slugs.ts';
import { picturesOfBody } from '../pictures/body.ts';
import { idOf, rows } from '../pictures/used.ts';

import { paragraphsOf, plain, type PictureWords, type PrintParagraph } from './paragraphs.ts';

type Doc = Readonly<Record<string, unknown>>;

const roles: Readonly<Record<string, readonly [ko: string, en: string]>> = {
  text: ['글', 'Words'],
  photo: ['사진', 'Photography'],
  illustration: ['일러스트', 'Illustration'],
  interview: ['인터뷰', 'Interview'],
  translation: ['번역', 'Translation'],
};

/** `글 홍길동 · 사진 김가람`; the people are populated. */
function bylineOf(doc: Doc): string {
  const language = doc['language'] === 'en' ? 1 : 0;
  return rows(doc['bylines'])
    .flatMap(({ person, role }) => {
      const [named] = rows([person]);
      const name = named?.['name'];
      if (typeof name !== 'string') return [];
      return `${roles[String(role)]?.[language] ?? ''} ${name}`.trim();
    })
    .join(' · ');
}

const wordsOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);

/** What the library says of the pictures in the text, in the language of the article. */
async function pictureWords(req: PayloadRequest, doc: Doc): Promise<PictureWords> {
  const [hero] = rows([doc['hero']]);
  const ids = [
    ...picturesOfBody(doc['body'], 'body').map(({ media }) => media),
    ...(idOf(hero?.['image']) === null ? [] : [String(idOf(hero?.['image']))]),
  ];
  if (ids.length === 0) return () => ({ caption: null, credit: null });
  const { docs } = await req.payload.find({
    collection: collections.media,
    where: { id: { in: ids } },
    depth: 0,
    locale: doc['language'] === 'en' ? 'en' : 'ko',
    overrideAccess: true,
    pagination: false,
    req,
  });
  const known = new Map((docs as unknown as Doc[]).map((media) => [String(media['id']), media]));
  return (media) => ({
    caption: wordsOf(known.get(media)?.['caption']),
    credit: wordsOf(known.get(media)?.['credit']),
  });
}

/** All that a reader of the printed page reads of an article, in the order of the page. */
export async function printTextOf(req: PayloadRequest, doc: Doc): Promise<PrintParagraph[]> {
  const words = await pictureWords(req, doc);
  const [hero] = rows([doc['hero']]);
  const opening = idOf(hero?.['image']);
  return [
    ...plain('Kicker', doc['kicker']),
    ...plain('Headline', doc['headline']),
    ...plain('Dek', doc['dek']),
    ...plain('Byline', bylineOf(doc)),
    ...paragraphsOf(doc['body'], words),
    ...(opening === null ? [] : plain('Caption', words(opening).caption)),
    ...(opening === null ? [] : plain('Credit', words(opening).credit)),
  ];
}

import sharp from 'sharp';

import type { Article, Media, Person, Section } from '@bbk/shared/generated/payload-types';

import type { Cms } from './harness.ts';

let count = 0;
/** A word that no other document of the run has. */
export const unique = (word: string) => `${word}-${(count += 1)}`;

/** A small picture, and what the library says of it. */
export async function makePicture(cms: Cms, data: Partial<Media> = {}): Promise<Media> {
  const background = { r: 200, g: (count * 7) % 255, b: 40 };
  const bytes = await sharp({ create: { width: 64, height: 48, channels: 3, background } })
    .jpeg()
    .toBuffer();
  return (await cms.payload.create({
    collection: 'media',
    data: { alt: '무대 위의 가수', credit: '사진 홍길동', ...data },
    file: { data: bytes, mimetype: 'image/jpeg', name: 'stage.jpg', size: bytes.length },
    locale: 'ko',
  })) as unknown as Media;
}

export const makeSection = async (cms: Cms): Promise<Section> =>
  (await cms.payload.create({
    collection: 'sections',
    data: { name: unique('섹션') },
    locale: 'ko',
  })) as unknown as Section;

export const makePerson = async (cms: Cms): Promise<Person> =>
  (await cms.payload.create({
    collection: 'people',
    data: { name: unique('사람'), kind: 'staff', email: 'secret@example.com' },
    locale: 'ko',
  })) as unknown as Person;

/** A rich text of one paragraph, with what else it should hold. */
export const body = (text: string, ...children: object[]) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        children: [
          { type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 },
        ],
      },
      ...children,
    ],
  },
});

export const block = (blockType: string, fields: object) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: unique('block'), blockType, ...fields },
});

/** What an editor fills in of a piece of news: all that the preflight asks for, but for its section. */
export const news = () =>
  ({
    language: 'ko',
    kind: 'news',
    headline: unique('제목'),
    dek: '한 문장으로 줄인 기사',
    body: body('본문'),
  }) as const;

/** A piece of news, published unless it is said otherwise. */
export async function makeArticle(cms: Cms, data: Record<string, unknown> = {}): Promise<Article> {
  const section = data['section'] ?? (await makeSection(cms)).id;
  return (await cms.payload.create({
    collection: 'articles',
    data: {
      ...news(),
      _status: 'published',
      ...data,
      section,
    } as never,
    draft: data['_status'] === 'draft',
  })) as unknown as Article;
}

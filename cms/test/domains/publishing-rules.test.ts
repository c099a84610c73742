import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import {
  block,
  body,
  makeArticle,
  makePerson,
  makePicture,
  makeSection,
  unique,
} from '../fixtures.ts';
import { startCms, type Cms } from '../harness.ts';

let cms: Cms;
let section = '';

beforeAll(async () => {
  cms = await startCms();
  section = (await makeSection(cms)).id;
});
afterAll(() => cms.stop());

type Problem = { path: string; message: string };

/** The problems that a save is refused with. */
async function problemsOf(save: Promise<unknown>): Promise<Problem[]> {
  try {
    await save;
  } catch (error) {
    return (
      (error as { data?: { errors?: Problem[] } }).data?.errors ?? [
        { path: '?', message: String(error) },
      ]
    );
  }
  return [];
}

const article = (data: Record<string, unknown>) =>
  problemsOf(makeArticle(cms, { section, ...data }));
const released = async (id: string) =>
  (await cms.payload.findByID({ collection: 'media', id })).released === true;

describe('an article that is to be public', () => {
  test('needs a section and a headline', async () => {
    const draft = await makeArticle(cms, { section, headline: '', _status: 'draft' });
    await cms.payload.update({
      collection: 'articles',
      id: draft.id,
      draft: true,
      data: { section: null as never },
    });
    const problems = await problemsOf(
      cms.payload.update({ collection: 'articles', id: draft.id, data: { _status: 'published' } }),
    );
    expect(problems.map(({ path }) => path).sort()).toEqual(['headline', 'section']);
  });

  test('needs a byline when it is our own, unless it is news', async () => {
    expect(await article({ kind: 'feature' })).toMatchObject([{ path: 'bylines' }]);
    expect(await article({ kind: 'news' })).toEqual([]);
    expect(await article({ kind: 'feature', origin: 'pressRelease' })).toEqual([]);
    const person = (await makePerson(cms)).id;
    expect(await article({ kind: 'feature', bylines: [{ person, role: 'text' }] })).toEqual([]);
  });

  test('may be saved as a draft without any of it', async () => {
    const bare = { headline: '', kind: 'feature', _status: 'draft' };
    expect(await article(bare)).toEqual([]);
  });

  test.each([
    ['the alt text', { alt: '' }, '대체 텍스트'],
    ['the credit', { credit: '' }, '크레딧'],
  ])('is refused without %s of a picture, wherever it stands', async (_, lack, word) => {
    const { id, filename } = await makePicture(cms, lack);
    const places: Record<string, Record<string, unknown>> = {
      'hero.image': { hero: { type: 'image', image: id } },
      'hero.gallery.0.image': { hero: { type: 'gallery', gallery: [{ image: id }] } },
      'seo.image': { seo: { image: id } },
    };
    for (const [path, data] of Object.entries(places)) {
      const [problem] = await article(data);
      expect(problem).toMatchObject({ path });
      expect(problem?.message).toContain(word);
      expect(problem?.message).toContain(filename);
    }
    expect(await released(id)).toBe(false);
  });

  test('is refused for a picture in any block of its body', async () => {
    const { id: image } = await makePicture(cms, { credit: '' });
    const blocks = [
      block('image', { image, width: 'column' }),
      block('gallery', { pictures: [{ image }, { image }] }),
      block('listEntry', { number: 1, title: '곡', image }),
      block('embed', { url: 'https://youtu.be/x', title: '영상', poster: image }),
    ];
    for (const each of blocks) {
      expect(await article({ body: body('글', each) })).toMatchObject([
        { path: 'body' },
        ...(each.fields.blockType === 'gallery' ? [{ path: 'body' }] : []),
      ]);
    }
  });

  test('lets readers have its pictures, and a draft does not', async () => {
    const picture = await makePicture(cms);
    const hero = { type: 'image', image: picture.id };
    const { id } = await makeArticle(cms, { section, hero, _status: 'draft' });
    expect(await released(picture.id)).toBe(false);
    await cms.payload.update({ collection: 'articles', id, data: { _status: 'published' } });
    expect(await released(picture.id)).toBe(true);
  });

  test('releases nothing when it is refused', async () => {
    const good = await makePicture(cms);
    const bad = await makePicture(cms, { alt: '' });
    const gallery = [{ image: good.id }, { image: bad.id }];
    expect(await article({ hero: { type: 'gallery', gallery } })).toHaveLength(1);
    expect(await released(good.id)).toBe(false);
  });

  test('does not mind a picture that its hero no longer shows', async () => {
    const { id } = await makePicture(cms, { alt: '' });
    expect(await article({ hero: { type: 'none', image: id } })).toEqual([]);
  });

  test('needs Korean texts of its pictures, whatever language the editor works in', async () => {
    const picture = await makePicture(cms, { alt: '' });
    await cms.payload.update({
      collection: 'media',
      id: picture.id,
      locale: 'en',
      data: { alt: 'A singer', credit: 'Photo' },
    });
    expect(
      await article({ hero: { type: 'image', image: picture.id }, language: 'en' }),
    ).toHaveLength(1);
  });
});

describe('what is public as soon as it is saved', () => {
  test('is refused with a picture that lacks its credit', async () => {
    const { id } = await makePicture(cms, { credit: '' });
    const data = { name: unique('가수'), kind: 'solo', portrait: id } as const;
    const save = cms.payload.create({ collection: 'artists', data, locale: 'ko' });
    expect(await problemsOf(save)).toMatchObject([{ path: 'portrait' }]);
  });

  test('needs a Korean name before an English one', async () => {
    const save = cms.payload.create({ collection: 'tags', data: { name: 'Tag' }, locale: 'en' });
    expect(await problemsOf(save)).toMatchObject([{ path: 'name' }]);
  });
});

describe('the dates of an article', () => {
  test('are set when it is first published, and when its words change after that', async () => {
    const { id } = await makeArticle(cms, { section, _status: 'draft' });
    const read = () => cms.payload.findByID({ collection: 'articles', id, depth: 0 });
    expect((await read()).firstPublishedAt ?? null).toBeNull();
    await cms.payload.update({ collection: 'articles', id, data: { _status: 'published' } });
    const { firstPublishedAt, revisedAt } = await read();
    expect(firstPublishedAt).toBeTruthy();
    expect(revisedAt ?? null).toBeNull();
    await cms.payload.update({ collection: 'articles', id, data: { _status: 'published' } });
    expect((await read()).revisedAt ?? null).toBeNull();
    await cms.payload.update({
      collection: 'articles',
      id,
      draft: true,
      data: { headline: '고친 제목' },
    });
    await cms.payload.update({
      collection: 'articles',
      id,
      data: { headline: '고친 제목', _status: 'published' },
    });
    const after = await read();
    expect(after.revisedAt).toBeTruthy();
    expect(after.firstPublishedAt).toBe(firstPublishedAt);
  });

  test('tell from which revision of the Korean a translation was made', async () => {
    const korean = await makeArticle(cms, { section });
    const english = await makeArticle(cms, {
      section,
      language: 'en',
      translationOf: korean.id,
      _status: 'draft',
    });
    expect(english.translatedFromRevision).toBe(korean.updatedAt);
  });

  test('come with the length of the text', async () => {
    const { characters, readingMinutes } = await makeArticle(cms, {
      section,
      body: body('가'.repeat(1200)),
    });
    expect([characters, readingMinutes]).toEqual([1200, 2]);
  });
});

describe('an issue', () => {
  const issue = (data: Record<string, unknown>) =>
    problemsOf(
      cms.payload.create({
        collection: 'issues',
        data: {
          title: unique('호'),
          number: Number(unique('0').split('-')[1]),
          status: 'upcoming',
          _status: 'published',
          ...data,
        },
        locale: 'ko',
      }),
    );

  test('has a colour on which its text can be read', async () => {
    expect(await issue({ signal: '#222222' })).toMatchObject([{ path: 'signal' }]);
    expect(await issue({ signal: 'red' })).toMatchObject([{ path: 'signal' }]);
    for (const signal of ['#ffd60a', '#00b871', '#6b93ff', '#ff6fb0', '#ff4a1f', '#b79cff']) {
      expect(await issue({ signal })).toEqual([]);
    }
  });

  test('has credits for its covers, and something in each entry of its contents', async () => {
    const { id } = await makePicture(cms, { credit: '' });
    expect(await issue({ covers: [{ image: id }] })).toMatchObject([{ path: 'covers.0.image' }]);
    const contents = [{ title: '앞', entries: [{ kind: 'printOnly' }] }];
    expect(await issue({ contents })).toMatchObject([{ path: 'contents.0.entries.0.title' }]);
  });
});

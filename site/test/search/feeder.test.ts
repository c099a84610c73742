import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

import type { ContentEvent } from '@bbk/shared/events';
import { documentKey } from '@bbk/shared/keys';
import { describe, expect, it } from 'vitest';

import { Feeder } from '../../src/search/feed/feeder.server.ts';
import { SearchIndex } from '../../src/search/index/searchIndex.server.ts';
import { Search } from '../../src/search/query/search.server.ts';
import { temporaryFolder } from '../folder.ts';
import { document } from './documents.ts';
import { Magazine } from './magazine.ts';

const event = (
  kind: ContentEvent['kind'],
  id: string,
  more: Partial<ContentEvent> = {},
): ContentEvent => ({
  id: randomUUID(),
  sequence: 1,
  kind,
  collection: 'articles',
  documentId: id,
  at: new Date().toISOString(),
  locales: ['ko'],
  paths: [`/articles/${id}`],
  oldPaths: [],
  keys: [documentKey('articles', id)],
  ...more,
});

function setUp(file = ':memory:') {
  const magazine = new Magazine();
  const index = new SearchIndex(file);
  const feeder = new Feeder(index, magazine.sources);
  const search = new Search(index);
  const found = (text: string) =>
    search
      .ask({ text, locale: 'ko', filters: {}, page: 1 })
      .hits.map(({ path }) => path.split('/').at(-1));
  return { magazine, index, feeder, found };
}

describe('an empty index', () => {
  it('is filled with everything that is public, page by page', async () => {
    const { magazine, index, feeder } = setUp();
    magazine.publish(
      ...Array.from({ length: 133 }, (_, at) => document(`n${at}`, { title: `앨범 ${at}` })),
    );
    await feeder.fill();
    expect(index.size).toBe(133);
    expect(index.filledAt).not.toBeNull();
  });

  it('never gets back what is taken away while it is being filled', async () => {
    const { magazine, feeder, found } = setUp();
    magazine.publish(document('stays', { title: '앨범' }), document('goes', { title: '앨범' }));
    magazine.onRead = () => {
      if (!magazine.public.delete('goes')) return;
      void feeder.apply([event('unpublished', 'goes')]);
    };
    await feeder.fill();
    expect(found('앨범')).toEqual(['stays']);
  });
});

describe('an event', () => {
  it('of something published makes it found, as the CMS has it now', async () => {
    const { magazine, feeder, found } = setUp();
    magazine.publish(document('a', { title: '새 앨범' }));
    await feeder.apply([event('published', 'a')]);
    expect(found('앨범')).toEqual(['a']);
    magazine.publish(document('a', { title: '새 음반' }));
    await feeder.apply([event('changed', 'a')]);
    expect(found('앨범')).toEqual([]);
    expect(found('음반')).toEqual(['a']);
  });

  it.each(['unpublished', 'deleted', 'retracted'] as const)(
    'that something is %s makes it vanish at once, without the CMS',
    async (kind) => {
      const { magazine, feeder, found } = setUp();
      magazine.publish(document('a', { title: '앨범' }));
      await feeder.apply([event('published', 'a')]);
      magazine.down = true;
      const asked = magazine.asked;
      await feeder.apply([event(kind, 'a')]);
      expect(found('앨범')).toEqual([]);
      expect(magazine.asked).toBe(asked);
      feeder.close();
    },
  );

  it('is noted while the CMS does not answer, also through a restart', async () => {
    const file = join(temporaryFolder(), 'index.sqlite');
    const before = setUp(file);
    before.magazine.down = true;
    await before.feeder.apply([event('published', 'a')]);
    before.feeder.close();
    before.index.close();
    const after = setUp(file);
    after.magazine.publish(document('a', { title: '앨범' }));
    await after.feeder.refresh();
    expect(after.found('앨범')).toEqual(['a']);
    expect(after.index.pending).toEqual([]);
  });

  it('of an artist brings what names them up to date', async () => {
    const { magazine, feeder, found } = setUp();
    const uses = [documentKey('artists', 'x')];
    magazine.publish(document('a', { names: ['옛이름'], uses }));
    await feeder.apply([event('published', 'a')]);
    magazine.publish(document('a', { names: ['새이름'], uses }));
    await feeder.apply([event('changed', 'x', { collection: 'artists', keys: uses })]);
    expect(found('옛이름')).toEqual([]);
    expect(found('새이름')).toEqual(['a']);
  });

  it('of something that readers do not look for changes nothing', async () => {
    const { feeder, index } = setUp();
    await feeder.apply([
      event('changed', 'm', { collection: 'media', keys: [documentKey('media', 'm')] }),
    ]);
    expect(index.pending).toEqual([]);
  });

  it('that comes while an older answer is on its way is asked for again', async () => {
    const { magazine, feeder, found } = setUp();
    magazine.publish(document('a', { title: '앨범' }));
    const second: Promise<void>[] = [];
    magazine.onRead = () => {
      if (second.length > 0) return;
      magazine.public.delete('a');
      second.push(feeder.apply([event('changed', 'a')]));
    };
    await feeder.apply([event('published', 'a')]);
    await Promise.all(second);
    expect(found('앨범')).toEqual([]);
  });
});

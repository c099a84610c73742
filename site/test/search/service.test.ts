import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { SearchIndex } from '../../src/search/index/searchIndex.server.ts';
import { SearchService } from '../../src/search/service.server.ts';
import { temporaryFolder } from '../folder.ts';
import { Magazine } from './magazine.ts';
import { document } from './documents.ts';

const question = { text: '앨범', locale: 'ko', filters: {}, page: 1 } as const;
const files = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.sqlite'));

function setUp(root = temporaryFolder(), build = 'build') {
  const magazine = new Magazine();
  const service = new SearchService(root, build, { sources: magazine.sources });
  return { root, folder: join(root, build), magazine, service };
}

describe('the search of an instance', () => {
  it('says that not everything is there until it has read everything once', async () => {
    const { magazine, service } = setUp();
    magazine.publish(document('a', { title: '앨범' }));
    expect(service.ask(question)).toMatchObject({ total: 0, complete: false });
    await service.start();
    expect(service.ask(question)).toMatchObject({ total: 1, complete: true });
    service.close();
  });

  it('knows after a restart what it knew, also without the CMS', async () => {
    const before = setUp();
    before.magazine.publish(document('a', { title: '앨범' }));
    await before.service.start();
    before.service.close();
    const after = setUp(before.root);
    after.magazine.down = true;
    await after.service.start();
    expect(after.service.ask(question)).toMatchObject({ total: 1, complete: true });
    after.service.close();
  });

  it('answers from the old index while a new one is made, and from the new one then', async () => {
    const { folder, magazine, service } = setUp();
    magazine.publish(document('a', { title: '앨범' }));
    await service.start();
    const [old] = files(folder);
    magazine.publish(document('b', { title: '앨범' }));
    const meanwhile: number[] = [];
    magazine.onRead = () => meanwhile.push(service.ask(question).total);
    await service.rebuild();
    expect(new Set(meanwhile)).toEqual(new Set([1]));
    expect(service.ask(question).total).toBe(2);
    expect(files(folder)).toHaveLength(1);
    expect(files(folder)).not.toContain(old);
    service.close();
  });

  it('makes an index anew that can not be read', async () => {
    const { root, folder, magazine, service } = setUp();
    await service.start();
    service.close();
    const [name = ''] = files(folder);
    writeFileSync(join(folder, name), 'no database');
    const again = setUp(root);
    again.magazine.publish(document('a', { title: '앨범' }));
    await again.service.start();
    expect(magazine.asked).toBeGreaterThan(0);
    expect(again.service.ask(question).total).toBe(1);
    again.service.close();
  });

  it('of a new build begins with what the build before it knew, while that one goes on', async () => {
    const before = setUp(undefined, 'before');
    before.magazine.publish(document('a', { title: '앨범' }));
    await before.service.start();
    const after = setUp(before.root, 'after');
    after.magazine.down = true;
    await after.service.start();
    before.service.close();
    expect(after.service.ask(question)).toMatchObject({ total: 1, complete: true });
    after.service.close();
  });

  it('is made anew where it can not be known what was missed', async () => {
    const { root, magazine, service } = setUp();
    magazine.publish(document('a', { title: '앨범' }));
    service.renew();
    expect(existsSync(join(root, 'rebuild'))).toBe(false);
    await service.start();
    service.renew();
    expect(existsSync(join(root, 'rebuild'))).toBe(true);
    service.close();
  });

  it('does not open what another version of the analysis has made', async () => {
    const { root, folder, service } = setUp();
    service.close();
    const other = join(folder, 'v0-1.sqlite');
    new SearchIndex(other).close();
    setUp(root).service.close();
    expect(existsSync(other)).toBe(false);
  });
});

import type { DependencyKey } from '@bbk/shared/keys';
import { expect, it } from 'vitest';

import { DependencyIndex } from '../../src/cache/dependencyIndex.ts';

const keys = (...names: string[]) => names as DependencyKey[];

it('names every page that was made from one of the keys, each once', () => {
  const index = new DependencyIndex();
  index.set('/ko', keys('a', 'b'));
  index.set('/en', keys('b'));
  expect([...index.pagesWith(keys('a', 'b'))]).toEqual(['/ko', '/en']);
});

it('forgets what a page was made from before', () => {
  const index = new DependencyIndex();
  index.set('/ko', keys('a'));
  index.set('/ko', keys('b'));
  expect([...index.pagesWith(keys('a'))]).toEqual([]);
  index.delete('/ko');
  expect([...index.pagesWith(keys('b'))]).toEqual([]);
});

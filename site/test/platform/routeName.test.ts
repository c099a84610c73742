import { expect, test } from 'vitest';

import { routeName } from '../../src/platform/routeName.ts';

test('an address is counted under one of a few names, whatever its language', () => {
  const names = {
    '/': 'home',
    '/en': 'home',
    '/articles/%ED%95%9C%EA%B8%80': 'articles',
    '/en/articles/a': 'articles',
    '/ko/articles/a': 'articles',
    '/search': 'search',
    '/search/suggest': 'suggest',
    '/media/a.webp': 'media',
    '/feed.xml': 'file',
    '/wp-login.php': 'file',
    '/made/up': 'other',
    '/constructor': 'other',
  };
  for (const [path, name] of Object.entries(names)) expect(routeName(path), path).toBe(name);
});

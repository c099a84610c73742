import { expect, it } from 'vitest';

import { readable } from '../../src/platform/readable.ts';

it('reads an address as it is kept: decoded, and composed', () => {
  expect(readable('/articles/%ED%95%9C')).toBe('/articles/한');
  expect(readable(`/articles/${encodeURIComponent('한'.normalize('NFD'))}`)).toBe('/articles/한');
});

import { expect, it } from 'vitest';

import { isMediaName } from '../src/platform/mediaName.ts';

it.each(['a1b2.avif', 'a1b2-960x540.webp', '사진.jpg'])(
  '%j is a picture that is served',
  (name) => {
    expect(isMediaName(name)).toBe(true);
  },
);

it.each([
  '../cms/cms.sqlite',
  '..jpg',
  'a..jpg',
  '.env',
  'cms.sqlite',
  'a/b.jpg',
  'a\\b.jpg',
  'a.svg',
  'a.html',
  'a.jpg\0',
  '',
])('%j is not', (name) => {
  expect(isMediaName(name)).toBe(false);
});

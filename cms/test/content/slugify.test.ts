import { describe, expect, test } from 'vitest';

import { maxSlugBytes, numberedSlug, slugify } from '../../src/platform/slugify.ts';

describe('a slug', () => {
  test.each([
    ['안녕하세요, 빌보드 코리아!', '안녕하세요-빌보드-코리아'],
    ['The Weeknd’s Über-Hit', 'the-weeknds-uber-hit'],
    ['BTS 「Dynamite」 1위', 'bts-dynamite-1위'],
    ['  --  ', ''],
    ['東京', ''],
    ['../../etc/passwd', 'etc-passwd'],
    ['<script>alert(1)</script>', 'script-alert-1-script'],
  ])('of %j is %j', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  test('is composed, however it was typed', () => {
    expect(slugify('한글'.normalize('NFD'))).toBe('한글');
  });

  test('stays under its limit in bytes, and never cuts a character', () => {
    const slug = slugify('가나다라 '.repeat(40));
    expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(maxSlugBytes);
    expect(slug).toMatch(/^(가나다라-)*가나다라$/);
    expect(Buffer.byteLength(slugify('가'.repeat(100)))).toBe(120);
  });

  test('takes a number and stays under its limit', () => {
    expect(numberedSlug('창간호', 2)).toBe('창간호-2');
    expect(Buffer.byteLength(numberedSlug('가'.repeat(40), 12))).toBeLessThanOrEqual(maxSlugBytes);
  });

  test('is stable: the slug of a slug is itself', () => {
    for (const text of ['안녕 하세요', 'A  b—c', '가'.repeat(90)]) {
      expect(slugify(slugify(text))).toBe(slugify(text));
    }
  });
});

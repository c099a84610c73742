import { describe, expect, it, test } from 'vitest';

import { inLetters, withReadableLinks } from '../../src/platform/inLetters.ts';

describe('an address in letters', () => {
  test.each([
    ['/articles/%ED%95%9C-%EA%B8%80-100%25', '/articles/한-글-100%25'],
    ['/artists/BLACKPINK%E2%80%AE%ED%95%9C', '/artists/BLACKPINK%E2%80%AE%ED%95%9C'],
    ['/search?q=%22%EB%B9%8C%22%26%3C', '/search?q=%22빌%22%26%3C'],
    ['/articles/%ED%95', '/articles/%ED%95'],
  ])('has letters and nothing else decoded, and leads where it led: %s', (address, shown) => {
    expect(inLetters(address)).toBe(shown);
    const site = 'https://billboard.example';
    expect(new URL(shown, site).href).toBe(new URL(address, site).href);
  });

  it('is what a page’s own links say, and nothing else in it', () => {
    const html =
      '<a href="/ko/%EB%8B%AC">%EB%8B%AC</a><a href="https://a.example/%EB%8B%AC"></a><i title="/%EB%8B%AC">';
    expect(withReadableLinks(html)).toBe(html.replace('/ko/%EB%8B%AC', '/ko/달'));
  });
});

import { describe, expect, it } from 'vitest';

import { internalPath, urls } from '../src/urls.ts';

describe('public addresses', () => {
  it('puts Korean at the root and English under /en', () => {
    expect(urls.home('ko')).toBe('/');
    expect(urls.home('en')).toBe('/en');
    expect(urls.document('en', 'articles', 'night-bus')).toBe('/en/articles/night-bus');
  });

  it('encodes Hangul, composed, whatever form it came in', () => {
    const decomposed = '첫-호'.normalize('NFD');
    expect(urls.document('ko', 'issues', decomposed)).toBe('/issues/%EC%B2%AB-%ED%98%B8');
  });

  it('numbers the pages of a list and leaves the newest page without a number', () => {
    expect(urls.list('ko', 'sections', 'news')).toBe('/sections/news');
    expect(urls.list('ko', 'sections', 'news', 3)).toBe('/sections/news/3');
    expect(urls.latest('en', 2)).toBe('/en/latest/2');
  });

  it('can not be led out of its segment by a slug', () => {
    expect(urls.document('ko', 'articles', '../about?x=#y')).toBe(
      '/articles/..%2Fabout%3Fx%3D%23y',
    );
  });
});

describe('the path that the site renders', () => {
  it.each([
    ['/', '/ko'],
    ['/about', '/ko/about'],
    ['/en', '/en'],
    ['/en/about', '/en/about'],
    ['/english', '/ko/english'],
  ])('%s is rendered at %s', (path, expected) => {
    expect(internalPath(path)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';

import { linkTarget, safeHref } from '../../src/content/body/links.ts';
import { Context } from '../../src/content/context.ts';

describe('an address in a text', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    ' JAVASCRIPT:x',
    'nowhere',
    '',
  ])('%j is not one that a reader is sent to', (address) => {
    expect(safeHref(address)).toBeNull();
  });

  it.each([
    ['https://example.com/a', true],
    ['mailto:desk@example.com', false],
    ['tel:+8221234567', false],
    ['/articles/a', false],
    ['#h1', false],
  ])('%j leads somewhere', (address, external) => {
    expect(safeHref(address)).toEqual({ href: address, external });
  });
});

describe('a link to a document of ours', () => {
  const link = (value: unknown) => ({
    type: 'link',
    fields: { linkType: 'internal', doc: { relationTo: 'articles', value } },
  });

  it('leads to its address in its own language', () => {
    const cx = new Context('en');
    const target = linkTarget(cx, link({ id: '1', slug: '한글', language: 'ko' }));
    expect(target).toEqual({ href: '/articles/%ED%95%9C%EA%B8%80', external: false });
    expect(cx.keys).toEqual(['doc:articles:1']);
  });

  it('is no link while the document may not be seen, and is made again when it may', () => {
    const cx = new Context('ko');
    expect(linkTarget(cx, link('1'))).toBeNull();
    expect(cx.keys).toEqual(['doc:articles:1']);
  });
});

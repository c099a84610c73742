import { describe, expect, test } from 'vitest';

import { unsafeAddresses } from '../../src/content/editor/sanitise.ts';
import { isSafeAddress } from '../../src/content/fields/address.ts';
import { isEmbeddable } from '../../src/content/fields/embed.ts';

describe('an address that a reader may be sent to', () => {
  test.each([
    'https://example.com/a?b=c#d',
    'http://example.com',
    'mailto:press@example.com',
    'tel:+82-2-123-4567',
    '/articles/안녕',
    '/',
    '#note-1',
  ])('%s', (address) => {
    expect(isSafeAddress(address)).toBe(true);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.com/x',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https:evil.example',
    'example.com',
    '',
  ])('is not %j', (address) => {
    expect(isSafeAddress(address)).toBe(false);
  });
});

describe('a rich text', () => {
  const link = (url: string, type = 'link') => ({
    root: {
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type, fields: { url } }] }],
    },
  });

  test('names the addresses that it must not hold', () => {
    expect(unsafeAddresses(link('javascript:alert(1)'))).toEqual(['javascript:alert(1)']);
    expect(unsafeAddresses(link('//evil', 'autolink'))).toEqual(['//evil']);
    expect(unsafeAddresses(link('https://example.com'))).toEqual([]);
  });

  test('is searched within blocks, and their own rich texts', () => {
    const answer = link('data:text/html,x');
    const body = { root: { children: [{ type: 'block', fields: { blockType: 'qa', answer } }] } };
    expect(unsafeAddresses(body)).toEqual(['data:text/html,x']);
  });

  test('may link to a document without an address', () => {
    const body = { children: [{ type: 'link', fields: { linkType: 'internal', url: '' } }] };
    expect(unsafeAddresses(body)).toEqual([]);
  });

  test('may embed only players that are known', () => {
    const embed = (url: string) => ({ type: 'block', fields: { blockType: 'embed', url } });
    expect(unsafeAddresses(embed('https://evil.example/'))).toHaveLength(1);
    expect(unsafeAddresses(embed('https://www.youtube.com/watch?v=1'))).toEqual([]);
    expect(isEmbeddable('https://www.youtube.com.evil.example/')).toBe(false);
    expect(isEmbeddable('https://user@www.youtube.com/')).toBe(false);
    expect(isEmbeddable('http://www.youtube.com/')).toBe(false);
  });

  test('is not followed for ever', () => {
    let deep: unknown = link('/');
    for (let level = 0; level < 300; level += 1) deep = { children: [deep] };
    expect(unsafeAddresses(deep)).not.toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';

import {
  etagOf,
  formatDocument,
  isNotModified,
  nextDocument,
  parseDocument,
} from '../../src/machine/stored.ts';

const at = Date.parse('2026-11-23T05:00:00.700Z');

describe('a stored document', () => {
  it('is read back as it was written', () => {
    const document = { changedAt: at, signature: '3 x', body: '{"a":1}\n\n<b/>' };
    expect(parseDocument(formatDocument(document))).toEqual(document);
    expect(parseDocument('<html>')).toBeNull();
  });

  it('keeps its date while its text stays the same', () => {
    const before = nextDocument(null, { body: 'a' }, 1);
    expect(nextDocument(before, { body: 'a' }, 2).changedAt).toBe(1);
    expect(nextDocument(before, { body: 'b' }, 2).changedAt).toBe(2);
  });
});

describe('who has it already', () => {
  const etag = etagOf('a');
  it.each([
    [{ 'if-none-match': etag }, true],
    [{ 'if-none-match': `"other", W/${etag}` }, true],
    [{ 'if-none-match': '"other"' }, false],
    [{ 'if-modified-since': 'Mon, 23 Nov 2026 05:00:00 GMT' }, true],
    [{ 'if-modified-since': 'Mon, 23 Nov 2026 04:59:59 GMT' }, false],
    [{ 'if-modified-since': 'yesterday' }, false],
    // An ETag says more than a date.
    [{ 'if-none-match': '"other"', 'if-modified-since': 'Mon, 23 Nov 2026 05:00:00 GMT' }, false],
    [{}, false],
  ])('%j: %s', (headers, expected) => {
    expect(isNotModified(headers, etag, at)).toBe(expected);
  });
});

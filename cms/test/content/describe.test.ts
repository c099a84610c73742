import { describe, expect, test } from 'vitest';

import { describeArticle } from '../../src/domains/articles/announcement.ts';
import { describeIssue } from '../../src/domains/issues/announcement.ts';
import { describePartnership } from '../../src/domains/partnerships/announcement.ts';
import { describePerson } from '../../src/domains/people/announcement.ts';

const article = {
  id: 'a1',
  _status: 'published',
  language: 'ko',
  slug: '첫-기사',
  section: 's1',
  tags: ['t1'],
  artists: [{ id: 'r1', name: 'x' }],
  bylines: [{ person: 'p1' }, { person: { id: 'p2' } }],
  print: { issue: 'i1' },
};

describe('what readers may know', () => {
  test('of an article: its address and every list that it stands in', () => {
    const { isPublic, paths, lists } = describeArticle(article);
    expect(isPublic).toBe(true);
    expect(paths).toEqual([`/articles/${encodeURIComponent('첫-기사')}`]);
    expect(lists).toEqual([
      'list:articles:ko',
      'list:articles:ko:sections:s1',
      'list:articles:ko:tags:t1',
      'list:articles:ko:artists:r1',
      'list:articles:ko:people:p1',
      'list:articles:ko:people:p2',
      'list:articles:ko:issues:i1',
    ]);
  });

  test('of a translation: its own address, and that the original links to it', () => {
    const { paths, lists } = describeArticle({ ...article, language: 'en', translationOf: 'a0' });
    expect(paths[0]).toMatch(/^\/en\/articles\//);
    expect(lists).toContain('doc:articles:a0');
    expect(lists).toContain('list:articles:en:sections:s1');
  });

  test.each([
    ['a draft', { _status: 'draft' }],
    ['one in the trash', { deletedAt: '2026-01-01T00:00:00.000Z' }],
    ['one under embargo', { embargoUntil: new Date(Date.now() + 60_000).toISOString() }],
  ])('of %s: nothing', (_, change) => {
    expect(describeArticle({ ...article, ...change }).isPublic).toBe(false);
  });

  test('of one whose embargo is over: all of it', () => {
    const embargoUntil = new Date(Date.now() - 1000).toISOString();
    expect(describeArticle({ ...article, embargoUntil }).isPublic).toBe(true);
  });

  test('of a document without a slug: no address', () => {
    expect(describeArticle({ ...article, slug: null }).paths).toEqual([]);
  });

  test('of an issue and a person: an address in each edition', () => {
    const issue = describeIssue({ id: 'i1', _status: 'published', slug: '1', covers: [] });
    expect(issue.paths).toEqual(['/issues/1', '/en/issues/1']);
    expect(describePerson({ id: 'p1', slug: 'kim' }).paths).toEqual([
      '/people/kim',
      '/en/people/kim',
    ]);
  });

  test('of an announcement: the lists of its partners, signatories and speakers', () => {
    const { lists } = describePartnership({
      id: 'x',
      _status: 'published',
      slug: 'x',
      partners: [{ organisation: 'o1' }, { organisation: 'o1' }],
      signatories: [{ person: 'p1' }],
      statements: [{ speakers: ['p1', 'p2'] }],
    });
    expect(lists).toEqual([
      'list:partnerships:ko',
      'list:partnerships:ko:organisations:o1',
      'list:partnerships:ko:people:p1',
      'list:partnerships:ko:people:p2',
    ]);
  });
});

import { describe, expect, it } from 'vitest';

import { Context } from '../../src/content/context.ts';
import { personLink, sectionLink } from '../../src/content/names/view.ts';

const person = { id: '1', slug: 'hong', name: { ko: '홍길동' }, romanised: null };

describe('a name', () => {
  it('has no page in a language that it is not named in', () => {
    expect(personLink(new Context('ko'), person)?.href).toBe('/people/hong');
    expect(personLink(new Context('en'), person)?.href).toBeNull();
  });

  it('stands in Latin letters where it is romanised', () => {
    const link = personLink(new Context('en'), { ...person, romanised: 'Hong Gildong' });
    expect(link).toEqual({ hangul: '홍길동', latin: 'Hong Gildong', href: '/en/people/hong' });
  });
});

describe('a section', () => {
  it('is not shown where it has no name in the language', () => {
    const section = { id: '1', slug: 'news', name: { ko: '뉴스', en: ' ' } };
    expect(sectionLink(new Context('ko'), section)?.label).toBe('뉴스');
    expect(sectionLink(new Context('en'), section)).toBeNull();
  });
});

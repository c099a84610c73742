import type { FormState } from 'payload';
import { afterEach, expect, test } from 'vitest';

import { followForm, typedSince, withoutTyped } from '../../src/content/typing/admin/typed.ts';

const path = '/api/articles/a1';
let values: Record<string, unknown> = {};
let end: () => void = () => undefined;
afterEach(() => {
  end();
});

const text = (words: string) => ({ root: { children: [{ text: words }] } });
const field = (value: unknown) => ({ value, initialValue: value, valid: true });

test('what was typed after a save went out is told apart from what it took along', () => {
  values = { headline: '처음', dek: '부제', hero: { image: 'a' }, bylines: [] };
  const form = followForm(path, () => values);
  end = form.end;
  expect(typedSince(path)).toEqual(new Set());
  values = { ...values, headline: '나중', hero: { image: 'b' } };
  expect(typedSince(path)).toEqual(new Set(['headline', 'hero']));
  form.sends();
  expect(typedSince(path)).toEqual(new Set());
  values = { ...values, tags: ['새 태그'] };
  expect(typedSince(path)).toEqual(new Set(['tags']));
});

test('an answer fills only what nobody typed into meanwhile, and never a text', () => {
  const state: FormState = {
    headline: field('처음'),
    slug: field('처음'),
    'hero.image': field('a'),
    'bylines.0.note': { ...field('새 줄'), addedByServer: true },
    body: field(text('처음')),
  };
  const kept = withoutTyped(state, new Set(['headline', 'hero', 'bylines']));
  expect(kept['slug']).toEqual(field('처음'));
  expect(kept['headline']).toEqual({ valid: true });
  expect(kept['hero.image']).toEqual({ valid: true });
  expect(kept['body']).toEqual({ valid: true });
  // A row that the server made has no other values than these.
  expect(kept['bylines.0.note']).toMatchObject({ value: '새 줄' });
});

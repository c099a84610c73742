import type { FormState } from 'payload';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { followForm, withoutTyped } from '../../src/content/typing/admin/typed.ts';

const path = '/api/articles/a1';
const text = (words: string) => ({ root: { children: [{ text: words }] } });
const field = (value: unknown) => ({ value, initialValue: value, valid: true });
const kept = { valid: true };

let values: Record<string, unknown>;
let fields: FormState;
let form: ReturnType<typeof followForm>;
beforeEach(() => {
  values = {
    headline: '처음',
    slug: '처음',
    hero: { image: 'a' },
    bylines: [],
    body: text('처음'),
  };
  fields = {};
  for (const name of ['headline', 'slug', 'hero.image', 'bylines', 'body']) fields[name] = {};
  form = followForm(path, { values: () => values, fields: () => fields });
  form.sends();
});
afterEach(() => {
  form.end();
});

test('an answer fills only what nobody typed into meanwhile', () => {
  values = { ...values, headline: '나중', hero: { image: 'b' } };
  const answer = {
    headline: field('처음'),
    slug: field('처음-2'),
    'hero.image': field('a'),
  };
  expect(withoutTyped(answer, path)).toEqual({
    headline: kept,
    slug: field('처음-2'),
    'hero.image': kept,
  });
  form.sends();
  expect(withoutTyped(answer, path)).toEqual(answer);
});

test('a text is never taken from an answer', () => {
  expect(withoutTyped({ body: field(text('처음')) }, path)).toEqual({ body: kept });
});

test('who was chosen in a new row stays, and a field that only the answer has comes in', () => {
  fields['bylines.0.person'] = {};
  values = { ...values, bylines: [{ person: 7 }] };
  const answer = {
    'bylines.0.person': { ...field(null), addedByServer: true },
    'bylines.0.role': { ...field('글'), addedByServer: true },
  };
  expect(withoutTyped(answer, path)).toEqual({
    'bylines.0.person': { valid: true, addedByServer: true },
    'bylines.0.role': answer['bylines.0.role'],
  });
});

test('a form that is not followed takes the answer as it is', () => {
  form.end();
  expect(withoutTyped({ headline: field('처음') }, path)).toEqual({ headline: field('처음') });
});

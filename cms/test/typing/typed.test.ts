import type { FormState } from 'payload';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { followForm, withoutAdded, withoutTyped } from '../../src/content/typing/admin/typed.ts';

const path = '/api/articles/a1';
const [first, second] = ['2026-11-25T00:00:01.000Z', '2026-11-25T00:00:02.000Z'];
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
  form.sends()(first);
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
  expect(withoutTyped(answer, path, first)).toEqual({
    headline: kept,
    slug: field('처음-2'),
    'hero.image': kept,
  });
  form.sends()(second);
  expect(withoutTyped(answer, path, second)).toEqual(answer);
});

test('an answer to a save does not bring back what a later one has taken along', () => {
  values = { ...values, headline: '나중' };
  form.sends()(second);
  const answer = { headline: field('처음'), slug: field('처음-2') };
  expect(withoutTyped(answer, path, first)).toEqual({ headline: kept, slug: field('처음-2') });
});

test('of a save that the form did not send nothing is taken', () => {
  const answer = { headline: field('처음'), slug: field('처음-2') };
  expect(withoutTyped(answer, path, second)).toEqual({ headline: kept, slug: kept });
});

test('a row that is answered as new once more keeps what was chosen in it', () => {
  fields['bylines.0.person'] = {};
  const answer = {
    headline: field('처음'),
    'bylines.0.person': { ...field(null), addedByServer: true },
    'bylines.0.role': { ...field('글'), addedByServer: true },
  };
  expect(withoutAdded(answer, path)).toEqual({
    ...answer,
    'bylines.0.person': { valid: true, addedByServer: true },
  });
});

test('a text is never taken from an answer', () => {
  expect(withoutTyped({ body: field(text('처음')) }, path, first)).toEqual({ body: kept });
});

test('who was chosen in a new row stays, and a field that only the answer has comes in', () => {
  fields['bylines.0.person'] = {};
  values = { ...values, bylines: [{ person: 7 }] };
  const answer = {
    'bylines.0.person': { ...field(null), addedByServer: true },
    'bylines.0.role': { ...field('글'), addedByServer: true },
  };
  expect(withoutTyped(answer, path, first)).toEqual({
    'bylines.0.person': { valid: true, addedByServer: true },
    'bylines.0.role': answer['bylines.0.role'],
  });
});

test('a form that is not followed takes the answer as it is', () => {
  form.end();
  expect(withoutTyped({ headline: field('처음') }, path, first)).toEqual({
    headline: field('처음'),
  });
});

import { readdirSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import type { Rule } from '../../src/content/preflight/finding.ts';
import { widthOf } from '../../src/content/preflight/width.ts';
import { cases, known } from './cases.ts';

const folder = new URL('../../src/content/preflight/rules/', import.meta.url);
const names = readdirSync(folder).map((file) => file.replace('.ts', ''));

async function ruleOf(name: string): Promise<Rule> {
  const module = (await import(new URL(`${name}.ts`, folder).href)) as Record<string, Rule>;
  const rule = Object.values(module).find((exported) => exported.name === name);
  if (!rule) throw new Error(`rules/${name}.ts exports no rule of its name`);
  return rule;
}

describe.each(names)('the rule “%s”', (name) => {
  const own = cases[name] ?? [];
  test('has cases of what it finds, and of what it lets pass', () => {
    expect(own.some(([, , finds]) => finds !== '')).toBe(true);
    expect(own.some(([, , finds]) => finds === '')).toBe(true);
  });
  test.each(own.map((each) => ({ each, says: each[0] })))('$says', async ({ each }) => {
    const [, doc, finds, given] = each;
    const found = (await ruleOf(name)).check(doc, known(given));
    expect(found.map(({ level, path }) => `${level} ${path}`).join(', ')).toBe(finds);
    for (const { label, message } of found) {
      expect(message[0]).toMatch(/[가-힣].*\.$/);
      expect(`${label[1]} ${message[1]}`.replaceAll(/“[^”]*”/g, '')).not.toMatch(/[가-힣]/);
    }
  });
});

test('decomposed Hangul is as long as what it is composed to', () => {
  expect(widthOf('한글'.normalize('NFD'))).toBe(2);
  expect(widthOf('BTS')).toBe(2);
});

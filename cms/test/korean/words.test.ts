import type { Field, SanitizedConfig, Tab } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { bodyBlocks } from '../../src/content/blocks/index.ts';
import { languages } from '../../src/platform/language.ts';
import { startCms, type Cms } from '../harness.ts';

type Words = { [key: string]: string | Words };

let cms: Cms;

beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

const hangul = /[가-힣]/;
/** Names that are the same in Korean. */
const names = new Set(['ISSN', 'ISBN', 'PDF', 'IP', 'Google', 'Naver', 'Bing']);

/** Where a word is missing, or is not one of the language. */
function missing(ko: Words, en: Words, path = ''): string[] {
  return Object.entries(en).flatMap(([key, word]) => {
    const own = ko[key];
    if (typeof word !== 'string') {
      return missing(typeof own === 'object' ? own : {}, word, `${path}${key}:`);
    }
    return typeof own === 'string' && hangul.test(own) ? [] : [`${path}${key}`];
  });
}

/** Payload's words, with ours over them. */
function merged(base: Words, over: Words): Words {
  const entries = Object.entries(over).map(([key, word]) => {
    const before = base[key];
    return [
      key,
      typeof word === 'object' ? merged(typeof before === 'object' ? before : {}, word) : word,
    ];
  });
  return { ...base, ...(Object.fromEntries(entries) as Words) };
}

test('every word of Payload’s admin is there in Korean', () => {
  const { supportedLanguages, translations } = languages;
  const ko = merged(supportedLanguages.ko.translations, translations.ko);
  const en = merged(supportedLanguages.en.translations, translations.en);
  expect(missing(ko, en)).toEqual([]);
});

/** Whether a label is in both languages: a word alone is one that Payload has made of a name. */
function isNamed(label: unknown): boolean {
  if (label === false || typeof label === 'function') return true;
  if (typeof label !== 'object' || label === null) return false;
  const { ko, en } = label as { ko?: unknown; en?: unknown };
  const isKorean = typeof ko === 'string' && (hangul.test(ko) || names.has(ko));
  return isKorean && typeof en === 'string' && en !== '';
}

type Labelled = Field & { label?: unknown; options?: { label?: unknown }[]; tabs?: Tab[] };

const isSeen = ({
  admin,
  hidden,
}: {
  admin?: { hidden?: unknown; disabled?: unknown };
  hidden?: unknown;
}) => admin?.hidden !== true && admin?.disabled !== true && hidden !== true;

/** The fields that an editor sees without a word in one of the languages. */
function unnamed(fields: readonly Field[], path: string): string[] {
  return (fields as readonly Labelled[]).flatMap((field) => {
    if (!isSeen(field as Parameters<typeof isSeen>[0]) || field.type === 'ui') return [];
    const name = 'name' in field && field.name ? `${path}.${field.name}` : path;
    const own =
      ['row', 'tabs', 'group', 'collapsible'].includes(field.type) || isNamed(field.label);
    const options = (field.options ?? []).filter((option) => !isNamed(option.label));
    const tabs = (field.tabs ?? []).flatMap((tab) => [
      ...(isNamed(tab.label) ? [] : [`${name} tab`]),
      ...unnamed(tab.fields, name),
    ]);
    const inner = 'fields' in field ? unnamed(field.fields, name) : [];
    return [...(own ? [] : [name]), ...options.map(() => `${name} option`), ...tabs, ...inner];
  });
}

/** What Payload adds to an account, and to an upload, has words of Payload's. */
const payloads =
  /\.(email|password|hash|salt|loginAttempts|lockUntil|sessions|filename|filesize|mimeType|url|thumbnailURL|width|height|focalX|focalY|createdAt|updatedAt|deletedAt|_status|id)\b/;

const namesOf = ({ collections, globals }: SanitizedConfig) => [
  ...collections
    .filter(({ admin, slug }) => admin.hidden !== true && !slug.startsWith('payload-'))
    .flatMap(({ fields, labels, slug }) => [
      ...(isNamed(labels.singular) && isNamed(labels.plural) ? [] : [slug]),
      ...unnamed(fields, slug),
    ]),
  ...globals.flatMap(({ fields, label, slug }) => [
    ...(isNamed(label) ? [] : [slug]),
    ...unnamed(fields, slug),
  ]),
  ...bodyBlocks.flatMap(({ fields, labels, slug }) => [
    ...(isNamed(labels?.singular) ? [] : [slug]),
    ...unnamed(fields, slug),
  ]),
];

test('every field, tab, choice and block is named in Korean and in English', () => {
  expect(namesOf(cms.config).filter((name) => !payloads.test(name))).toEqual([]);
});

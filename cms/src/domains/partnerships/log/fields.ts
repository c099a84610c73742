import type { CollectionSlug, Field } from 'payload';

import { named } from '../../../content/fields/named.ts';
import { collections } from '../../../platform/slugs.ts';

const byItself = ['자동으로 적힙니다.', 'Written by itself.'] as const;

/** A line of a log. */
export const text = (name: string, ko: string, en: string, extra: object = {}): Field =>
  named([ko, en], byItself, { name, type: 'text', ...extra });

/** When something happened, to the second. */
export const time = (name: string, ko: string, en: string): Field =>
  named([ko, en], byItself, {
    name,
    type: 'date',
    admin: { date: { displayFormat: 'yyyy.MM.dd HH:mm:ss' } },
  });

/** Who of the newsroom did it. */
export const who = (
  name: string,
  ko: string,
  en: string,
  help: readonly [ko: string, en: string] = ['이 일을 한 사람입니다.', 'Who did it.'],
): Field =>
  named([ko, en], help, {
    name,
    type: 'relationship',
    relationTo: collections.users as CollectionSlug,
  });

import type { DateField, Field } from 'payload';

import { onlyEditors, onlyNewsroom } from '../../workflow/access.ts';
import { named } from './named.ts';
import { notCopied } from './not-copied.ts';

const picker = { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy.MM.dd HH:mm' } as const;

/** A moment that is chosen and shown in Seoul's time, wherever the browser is. Nothing that readers need. */
export const inSeoul: DateField['timezone'] = {
  override: ({ baseField }) => ({
    ...baseField,
    access: { create: onlyEditors, update: onlyEditors, read: onlyNewsroom },
  }),
};

export const firstPublishedAt: Field = named(
  ['입력', 'First published'],
  [
    '처음 공개한 시각입니다. 목록의 순서를 정합니다. 공개할 때 자동으로 적힙니다.',
    'When it first became public: the order of all lists. Filled when it is published.',
  ],
  {
    name: 'firstPublishedAt',
    type: 'date',
    index: true,
    hooks: notCopied,
    access: { create: onlyEditors, update: onlyEditors },
    admin: { position: 'sidebar', date: picker },
  },
);

export const revisedAt: Field = named(
  ['수정', 'Revised'],
  [
    '공개된 글을 고쳐 다시 공개한 시각입니다. 독자에게 보입니다.',
    'When published text was changed and published again. Readers see it.',
  ],
  {
    name: 'revisedAt',
    type: 'date',
    hooks: notCopied,
    access: { create: onlyEditors, update: onlyEditors },
    admin: { position: 'sidebar', readOnly: true, date: picker },
  },
);

export const embargoUntil: Field = named(
  ['엠바고', 'Embargo until'],
  [
    '서울 시각입니다. 발행해도 이 시각까지는 독자에게 어디에도 보이지 않습니다.',
    'Seoul time. Until then readers see it nowhere, even when it is published.',
  ],
  {
    name: 'embargoUntil',
    type: 'date',
    timezone: inSeoul,
    index: true,
    access: { create: onlyEditors, update: onlyEditors },
    admin: { position: 'sidebar', date: picker },
  },
);

/** A day without a time: an announcement, a correction, a release. */
export const day = (
  name: string,
  label: readonly [string, string],
  description: readonly [string, string],
  extra: { required?: boolean; index?: boolean } = {},
): Field =>
  named(label, description, {
    name,
    type: 'date',
    ...extra,
    admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy.MM.dd' } },
  });

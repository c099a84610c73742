import type { Field } from 'payload';

import { both, named, options } from './named.ts';
import { notCopied } from './not-copied.ts';

/**
 * The language of a document, and what it is a translation of. A translation is a document of its own:
 * it can not carry a pending Korean draft with it.
 */
export const edition = (collection: 'articles' | 'partnerships'): Field[] => [
  named(
    ['언어', 'Language'],
    ['영어판은 별도의 문서입니다.', 'The English edition is a document of its own.'],
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: 'ko',
      index: true,
      options: options(['ko', '한국어', 'Korean'], ['en', '영어', 'English']),
      admin: { position: 'sidebar' },
    },
  ),
  named(
    ['한국어 원문', 'Korean original'],
    ['이 글이 옮긴 한국어 문서입니다.', 'The Korean document that this one translates.'],
    {
      name: 'translationOf',
      type: 'relationship',
      relationTo: collection,
      index: true,
      filterOptions: { language: { equals: 'ko' } },
      hooks: notCopied,
      admin: { position: 'sidebar', condition: (data) => data.language === 'en' },
    },
  ),
  named(
    ['옮긴 판', 'Translated revision'],
    [
      '번역할 때 한국어 원문이 마지막으로 고쳐진 시각입니다. 원문을 고르면 자동으로 적힙니다.',
      'When the Korean original had last been changed at the time of translation. Filled when the original is chosen.',
    ],
    {
      name: 'translatedFromRevision',
      type: 'text',
      hooks: notCopied,
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (data) => data.language === 'en',
        placeholder: both('자동', 'Automatic'),
      },
    },
  ),
];

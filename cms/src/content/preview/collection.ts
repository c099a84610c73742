import { collections } from '../../platform/slugs.ts';
import { both, labels, named, options } from '../fields/named.ts';
import { linkCollection } from '../links/collection.ts';

const time = { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy.MM.dd HH:mm' } as const;

/** Previews that were given to somebody without a login. */
export const PreviewLinks = linkCollection({
  slug: collections.previewLinks,
  labels: labels('미리보기 링크', 'Preview link'),
  admin: {
    useAsTitle: 'note',
    defaultColumns: ['note', 'subject', 'expiresAt', 'revokedAt', 'createdAt'],
    description: both(
      '로그인 없이 초안을 볼 수 있게 나눈 링크입니다. 각 문서에서 만들고 끊습니다.',
      'Links to drafts for people without a login. Made and ended in each document.',
    ),
  },
  fields: [
    named(['받는 사람', 'For'], ['누구에게, 왜 주었는지입니다.', 'Who has it, and why.'], {
      name: 'note',
      type: 'text',
      required: true,
      maxLength: 200,
    }),
    named(['끝나는 시각', 'Expires'], ['이때까지 열립니다.', 'Open until then.'], {
      name: 'expiresAt',
      type: 'date',
      required: true,
      index: true,
      admin: { date: time },
    }),
    named(['끊은 시각', 'Revoked'], ['먼저 끊었으면 적힙니다.', 'When it was ended before.'], {
      name: 'revokedAt',
      type: 'date',
      admin: { date: time },
    }),
    named(['보여 주는 것', 'Shows'], ['문서 하나인지, 호 전체인지.', 'One document or an issue.'], {
      name: 'purpose',
      type: 'select',
      required: true,
      options: options(
        ['preview', '문서', 'Document'],
        ['issue-preview', '호 전체', 'Whole issue'],
      ),
    }),
    named(['종류', 'Collection'], ['문서의 종류입니다.', 'What kind of document.'], {
      name: 'subject',
      type: 'text',
      required: true,
    }),
    { name: 'documentId', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'by', type: 'relationship', relationTo: collections.users, admin: { hidden: true } },
  ],
});

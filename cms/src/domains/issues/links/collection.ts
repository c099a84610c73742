import { both, labels, named, options } from '../../../content/fields/named.ts';
import { linkCollection } from '../../../content/links/collection.ts';
import { collections } from '../../../platform/slugs.ts';

/** Links to an issue that is not public, given to somebody without an account. Written by the workspace alone. */
export const IssueLinks = linkCollection({
  slug: collections.issueLinks,
  labels: labels('호 공유 링크', 'Issue link'),
  admin: {
    useAsTitle: 'id',
    defaultColumns: ['issue', 'purpose', 'until', 'revokedAt', 'by', 'createdAt'],
    description: both(
      '공개 전의 호를 계정 없이 볼 수 있게 내준 링크입니다. 호의 「배열표」에서 만들고 거둡니다.',
      'Links that were given out for issues before they are public. Made and withdrawn in an issue’s flat plan.',
    ),
  },
  fields: [
    named(['호', 'Issue'], ['보이는 호입니다.', 'What it shows.'], {
      name: 'issue',
      type: 'relationship',
      relationTo: collections.issues,
      index: true,
    }),
    named(['볼 수 있는 것', 'Shows'], ['배열표 또는 호 전체입니다.', 'The plan, or all of it.'], {
      name: 'purpose',
      type: 'select',
      required: true,
      options: options(
        ['issue-desk', '배열표', 'Flat plan'],
        ['issue-preview', '호 전체 미리 보기', 'Preview of the issue'],
      ),
    }),
    named(['기한', 'Until'], ['이때부터 열리지 않습니다.', 'It opens no more from then on.'], {
      name: 'until',
      type: 'date',
      required: true,
    }),
    named(['거둔 때', 'Withdrawn'], ['이때 거두었습니다.', 'When it was withdrawn.'], {
      name: 'revokedAt',
      type: 'date',
    }),
    named(['만든 사람', 'Made by'], ['링크를 내준 사람입니다.', 'Who gave it out.'], {
      name: 'by',
      type: 'relationship',
      relationTo: collections.users,
    }),
  ],
});

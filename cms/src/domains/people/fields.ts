import type { Field, FieldAccess } from 'payload';

import { nameField } from '../../content/fields/entity.ts';
import { links } from '../../content/fields/links.ts';
import { named, options } from '../../content/fields/named.ts';
import { picture } from '../../content/fields/picture.ts';
import { collections } from '../../platform/slugs.ts';
import { onlyNewsroom } from '../../workflow/access.ts';

const ifShown: FieldAccess = (args) =>
  onlyNewsroom(args) || (args.doc as { emailPublic?: unknown } | undefined)?.emailPublic === true;

export const about: Field[] = [
  {
    type: 'row',
    fields: [
      nameField(['한국어 이름은 꼭 필요합니다.', 'The Korean name is required.']),
      named(
        ['로마자 이름', 'Romanised name'],
        ['여권이나 명함에 쓰는 표기입니다.', 'As on a passport or a business card.'],
        { name: 'romanised', type: 'text' },
      ),
    ],
  },
  {
    type: 'row',
    fields: [
      named(
        ['구분', 'Kind'],
        ['편집부 기자, 외부 필자, 임원 중에서 고르세요.', 'Staff, contributor, or executive.'],
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'staff',
          options: options(
            ['staff', '편집부', 'Staff'],
            ['contributor', '외부 필자', 'Contributor'],
            ['executive', '임원', 'Executive'],
          ),
        },
      ),
      named(
        ['직함', 'Title'],
        ['바이라인에서 이름 뒤에 붙습니다. 예: 기자', 'Follows the name, as in “reporter”.'],
        { name: 'title', type: 'text', localized: true },
      ),
    ],
  },
  named(['소속', 'Organisation'], ['회사나 매체입니다.', 'The company or medium.'], {
    name: 'organisation',
    type: 'relationship',
    relationTo: collections.organisations,
  }),
  picture(
    'portrait',
    ['얼굴 사진', 'Portrait'],
    ['대체 텍스트와 크레딧이 있어야 저장됩니다.', 'It needs alt text and a credit.'],
  ),
  named(
    ['소개', 'Biography'],
    ['두세 문장이면 충분합니다.', 'Two or three sentences are enough.'],
    { name: 'bio', type: 'textarea', localized: true },
  ),
];

export const contact: Field[] = [
  named(
    ['이메일', 'E-mail'],
    [
      '아래에서 공개하지 않으면 독자에게 보이지 않습니다.',
      'Readers do not see it unless it is shown below.',
    ],
    { name: 'email', type: 'email', access: { read: ifShown } },
  ),
  named(
    ['이메일 공개', 'Show e-mail'],
    ['켜면 독자에게 이메일이 보입니다.', 'When on, readers see the e-mail address.'],
    { name: 'emailPublic', type: 'checkbox', defaultValue: false },
  ),
  links,
];

export const bylines: Field = named(
  ['쓴 글', 'Bylines'],
  ['이 사람의 이름이 실린 기사입니다.', 'Articles that carry this person’s name.'],
  {
    name: 'bylines',
    type: 'join',
    collection: collections.articles,
    on: 'bylines.person',
    defaultSort: '-firstPublishedAt',
    admin: { defaultColumns: ['headline', '_status', 'firstPublishedAt'], allowCreate: false },
  },
);

import type { Field } from 'payload';

import { simpleEditor } from '../../content/editor/simple.ts';
import { webAddress } from '../../content/fields/links.ts';
import { both, named } from '../../content/fields/named.ts';

export const masthead: Field[] = [
  named(['이름', 'Name'], ['매체의 이름입니다.', 'The name of the magazine.'], {
    name: 'name',
    type: 'text',
    localized: true,
  }),
  named(['한 줄 소개', 'Tagline'], ['이름 옆에 보이는 말입니다.', 'The words beside the name.'], {
    name: 'tagline',
    type: 'text',
    localized: true,
  }),
  named(
    ['설명', 'Description'],
    ['검색 결과와 공유에 쓰이는 설명입니다.', 'Used in search results and when it is shared.'],
    { name: 'description', type: 'textarea', localized: true },
  ),
  named(['소개 글', 'About'], ['「소개」 페이지의 글입니다.', 'The text of the page about us.'], {
    name: 'about',
    type: 'richText',
    localized: true,
    editor: simpleEditor,
  }),
];

const line = (name: string, ko: string, en: string): Field =>
  named([ko, en], ['비워 두면 「미정」으로 보입니다.', 'Left empty, it is shown as not given.'], {
    name,
    type: 'text',
  });

/** What Korean law asks of a magazine and an internet newspaper. */
export const imprint: Field = named(
  ['판권', 'Imprint'],
  ['법에 따라 사이트 아래에 보이는 내용입니다.', 'What the law asks to be shown.'],
  {
    name: 'imprint',
    type: 'group',
    fields: [
      {
        type: 'row',
        fields: [
          line('title', '제호', 'Title'),
          line('registrationNumber', '등록번호', 'Registration number'),
        ],
      },
      {
        type: 'row',
        fields: [
          line('registeredOn', '등록일', 'Registered on'),
          line('publishedOn', '발행일', 'Published on'),
        ],
      },
      {
        type: 'row',
        fields: [line('publisher', '발행인', 'Publisher'), line('editor', '편집인', 'Editor')],
      },
      {
        type: 'row',
        fields: [
          line('publishingHouse', '발행소', 'Publishing house'),
          line('businessNumber', '사업자등록번호', 'Business number'),
        ],
      },
      line('address', '주소', 'Address'),
      {
        type: 'row',
        fields: [line('phone', '전화', 'Telephone'), line('email', '이메일', 'E-mail')],
      },
      {
        type: 'row',
        fields: [
          line('youthOfficer', '청소년보호책임자', 'Youth protection officer'),
          line('ombudsman', '고충처리인', 'Ombudsman'),
        ],
      },
    ],
  },
);

const policy = (
  name: string,
  label: readonly [string, string],
  description: readonly [string, string],
): Field =>
  named(label, description, {
    name,
    type: 'richText',
    localized: true,
    editor: simpleEditor,
  });

/** Pages that every publication owes its readers; the site gives each an address of its own. */
export const policies: Field = named(
  ['안내와 법적 고지', 'Policies'],
  ['사이트 아래에서 언제나 갈 수 있는 쪽들입니다.', 'Pages that the foot of every page leads to.'],
  {
    name: 'policies',
    type: 'group',
    fields: [
      policy(
        'masthead',
        ['판권', 'Masthead'],
        ['판권 표 위에 보이는 글입니다.', 'Above the imprint and the names of the staff.'],
      ),
      policy(
        'youth',
        ['청소년보호정책', 'Youth protection'],
        ['책임자의 이름은 판권에서 가져옵니다.', 'The officer’s name is taken from the imprint.'],
      ),
      policy(
        'privacy',
        ['개인정보처리방침', 'Privacy'],
        ['무엇을 모으고 얼마나 두는지 적습니다.', 'What is collected, and how long it is kept.'],
      ),
      policy(
        'corrections',
        ['정정·반론', 'Corrections'],
        [
          '바로잡은 기사의 목록은 글 아래에 저절로 붙습니다.',
          'The list of corrected stories follows by itself.',
        ],
      ),
      policy(
        'contact',
        ['연락', 'Contact'],
        [
          '전화와 이메일은 판권에서 가져옵니다.',
          'Telephone and e-mail are taken from the imprint.',
        ],
      ),
    ],
  },
);

/** What subscribers of the feeds get. */
export const feeds: Field = named(
  ['피드', 'Feeds'],
  ['RSS와 JSON 피드에 무엇을 실을지 정합니다.', 'What the RSS and JSON feeds hold.'],
  {
    name: 'feeds',
    type: 'group',
    fields: [
      named(
        ['전문을 싣기', 'Full text'],
        ['끄면 제목과 요약만 싣습니다.', 'Off: headline and dek only.'],
        { name: 'fullText', type: 'checkbox', defaultValue: false },
      ),
    ],
  },
);

const code = (name: string, label: string): Field =>
  named(
    [label, label],
    ['검색 서비스가 준 확인 코드입니다.', 'The code that the search service gave.'],
    { name, type: 'text' },
  );

export const outside: Field[] = [
  named(
    ['소유 확인', 'Verification'],
    ['검색 서비스에 사이트를 등록할 때 씁니다.', 'For registering the site with search services.'],
    {
      name: 'verification',
      type: 'group',
      fields: [
        {
          type: 'row',
          fields: [code('google', 'Google'), code('naver', 'Naver'), code('bing', 'Bing')],
        },
      ],
    },
  ),
  named(['소셜 계정', 'Social accounts'], ['보이는 순서대로 넣으세요.', 'In order.'], {
    name: 'social',
    type: 'array',
    labels: { singular: both('계정', 'Account'), plural: both('계정', 'Accounts') },
    fields: [
      {
        type: 'row',
        fields: [
          named(['이름', 'Name'], ['예: 인스타그램', 'Such as “Instagram”.'], {
            name: 'name',
            type: 'text',
            required: true,
          }),
          webAddress('url'),
        ],
      },
    ],
  }),
];

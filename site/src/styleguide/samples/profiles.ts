import type { AboutView } from '../../content/about/types.ts';
import type { ArtistView } from '../../content/artists/types.ts';
import type { OrganisationView } from '../../content/organisations/types.ts';
import type { PersonView } from '../../content/people/types.ts';
import type { PolicyView } from '../../content/policies/types.ts';
import { heading, paragraph } from './body.ts';
import { partnershipCardIn } from './partnerships.ts';
import { picturesIn } from './pictures.ts';
import type { Sampler } from './say.ts';
import { imprintIn } from './shell.ts';
import { storyPageIn } from './stories.ts';

export const artistIn = (s: Sampler): ArtistView => ({
  locale: s.locale,
  name: { hangul: '물결표식', latin: 'Tilde' },
  aliases: ['~'],
  kind: 'band',
  members: [
    { hangul: '탁해린', latin: 'Tak Haerin' },
    { hangul: '빙도훈', latin: null },
  ],
  agency: { hangul: '빈방음반', latin: 'Binbang Records', href: s.to('organisation', 'binbang') },
  debutYear: 2019,
  portrait: picturesIn(s).voice,
  bio: s.say(
    '물이 없는 수영장에서 노래하는 세 사람.\n\n두 장의 음반을 냈다.',
    'Three people who sing in an empty pool.\n\nThey have made two records.',
  ),
  links: [{ label: s.say('누리집', 'Website'), href: 'https://example.com' }],
  articles: storyPageIn(s)(3),
  sample: true,
});

/** Of whom nothing but one name is known, and that a long one. */
export const bareArtistIn = (s: Sampler): ArtistView => ({
  ...artistIn(s),
  name: { hangul: null, latin: 'Millennium Warming Machine' },
  aliases: [],
  members: [],
  agency: null,
  debutYear: null,
  portrait: null,
  bio: null,
  links: [],
  articles: storyPageIn(s)(0),
});

export const personIn = (s: Sampler): PersonView => ({
  locale: s.locale,
  name: { hangul: '편무결', latin: 'Pyeon Mugyeol' },
  kind: 'staff',
  title: s.say('수석기자', 'Senior writer'),
  organisation: null,
  portrait: null,
  bio: s.say(
    '소리가 나지 않는 곳을 찾아다닌다.',
    'He looks for places where nothing makes a sound.',
  ),
  email: 'pyeon@example.com',
  links: [],
  articles: storyPageIn(s)(2),
  sample: true,
});

export const organisationIn = (s: Sampler): OrganisationView => ({
  locale: s.locale,
  name: { hangul: '카카오엔터테인먼트', latin: 'Kakao Entertainment' },
  kind: 'company',
  logo: null,
  url: 'https://example.com/',
  boilerplate: s.say('음악 IP를 기획하고 만든다.', 'It plans and makes music IP.'),
  partnerships: [partnershipCardIn(s)],
  people: [
    {
      hangul: '조셉 창',
      latin: 'Joseph Chang',
      href: s.to('person', 'joseph'),
      title: s.say('공동대표', 'Co-CEO'),
    },
  ],
  artists: [],
  sample: false,
});

export const aboutIn = (s: Sampler): AboutView => ({
  locale: s.locale,
  name: { hangul: '빌보드 코리아', latin: 'Billboard Korea' },
  tagline: s.say('음악을 세고, 읽는다', 'Counting music, reading it'),
  description: s.say(
    '우리는 숫자에서 시작해 이름에서 끝난다.',
    'We begin with a number and end with a name.',
  ),
  body: [
    heading(s.say('바로잡는 법', 'How we put things right')),
    paragraph(
      s.say(
        '틀린 것은 글 아래에, 고친 날짜와 함께 적는다.',
        'What was wrong stands below the story, with the day it was mended.',
      ),
    ),
  ],
  imprint: imprintIn(s),
  people: [
    {
      hangul: '채이록',
      latin: 'Chae Irok',
      href: s.to('person', 'editor'),
      title: s.say('편집장', 'Editor-in-chief'),
    },
  ],
});

export const policyIn = (s: Sampler): PolicyView => ({
  locale: s.locale,
  page: 'corrections',
  body: [
    heading(s.say('정정을 청하는 법', 'How to ask for a correction')),
    paragraph(
      s.say('석 달 안에 고충처리인에게 보냅니다.', 'Write to the ombudsman within three months.'),
    ),
  ],
  imprint: { ombudsman: null, phone: '02-000-0000' },
  people: aboutIn(s).people,
  corrections: [
    {
      date: '2026-11-23',
      kind: 'reply',
      place: s.say('둘째 문단', 'second paragraph'),
      text: s.say(
        '당사자는 그런 말을 하지 않았다고 밝혔다.',
        'The person quoted says that this was not said.',
      ),
      title: s.say('한 글자 제목 쉰세 개', 'Fifty-three titles of one syllable'),
      href: s.to('article-feature', 'corrected'),
    },
  ],
});

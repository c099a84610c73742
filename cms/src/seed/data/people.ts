import type { Marked, Words } from './types.ts';

export type PersonSeed = Marked & {
  slug: string;
  name: Words;
  romanised?: string;
  kind: 'staff' | 'contributor' | 'executive';
  title?: Words;
  organisation?: string;
  portrait?: string;
  bio?: Words;
  links?: readonly { label: string; url: string }[];
};

/**
 * The executives' names stay in Latin letters: how they write themselves in Hangul is not known.
 */
export const people: readonly PersonSeed[] = [
  { slug: 'joseph-chang', real: true, kind: 'executive', name: ['Joseph Chang', 'Joseph Chang'], title: ['공동대표', 'Co-CEO'], organisation: 'kakao-entertainment' },
  { slug: 'mike-van', real: true, kind: 'executive', name: ['Mike Van', 'Mike Van'], title: ['사장', 'President'], organisation: 'billboard' },
  { slug: 'yuna-kim', real: true, kind: 'executive', name: ['Yuna Kim', 'Yuna Kim'], title: ['대표 겸 발행인', 'CEO and Publisher'], organisation: 'billboard-korea' },
  { slug: 'editorial-desk', real: true, kind: 'staff', name: ['편집부', 'Editorial desk'], organisation: 'billboard-korea' },
  { slug: 'chae-irok', kind: 'staff', name: ['채이록', 'Chae Irok'], romanised: 'Chae Irok', title: ['편집장', 'Editor'], portrait: 'person1', bio: ['세는 사람. 레코드점과 극장과 남은 좌석을 센다. 견본으로 지어낸 인물이다.', 'Counts record shops, theatres and empty seats. An invented sample.'] },
  { slug: 'pyeon-mugyeol', kind: 'staff', name: ['편무결', 'Pyeon Mugyeol'], romanised: 'Pyeon Mugyeol', title: ['피처 에디터', 'Features editor'], portrait: 'person2', bio: ['음반의 뒷면에 대해 쓴다. 마지막까지 남아 있는 관객 쪽에 서 있다. 견본으로 지어낸 인물이다.', 'Writes about the backs of records. An invented sample.'] },
  { slug: 'pyo-isol', kind: 'staff', name: ['표이솔', 'Pyo Isol'], romanised: 'Pyo Isol', title: ['기자', 'Writer'], portrait: 'person3', bio: ['무대와 빛, 목소리를 취재한다. 견본으로 지어낸 인물이다.', 'Covers stages, light and voices. An invented sample.'] },
  { slug: 'jwa-eunbyeol', kind: 'staff', name: ['좌은별', 'Jwa Eunbyeol'], romanised: 'Jwa Eunbyeol', title: ['기자', 'Writer'], portrait: 'person4', bio: ['매주 월요일에 음반을 뒤집는다. 견본으로 지어낸 인물이다.', 'Turns records over on Mondays. An invented sample.'] },
  { slug: 'ok-darin', kind: 'contributor', name: ['옥다린', 'Ok Darin'], romanised: 'Ok Darin', title: ['그림', 'Illustrator'], portrait: 'person5', bio: ['망점과 별색으로 소리를 그린다. 견본으로 지어낸 인물이다.', 'Draws sound in halftone and spot colour. An invented sample.'], links: [{ label: '작업 모음 (견본)', url: 'https://example.com/ok-darin' }] },
  { slug: 'guk-huion', kind: 'contributor', name: ['국희온', 'Guk Huion'], romanised: 'Guk Huion', title: ['사진', 'Photographer'], bio: ['사람이 나간 뒤의 자리를 찍는다. 견본으로 지어낸 인물이다.', 'Photographs rooms after people have left. An invented sample.'] },
  { slug: 'eo-geumbi', kind: 'contributor', name: ['어금비', 'Eo Geumbi'], romanised: 'Eo Geumbi', title: ['번역', 'Translator'], bio: ['한국어의 쉼표를 영어의 마침표로 옮긴다. 견본으로 지어낸 인물이다.', 'Turns Korean commas into English full stops. An invented sample.'] },
  { slug: 'mo-ideun', kind: 'contributor', name: ['모이든', 'Mo Ideun'], romanised: 'Mo Ideun', title: ['칼럼니스트', 'Columnist'], bio: ['순위표를 아래에서부터 읽는다. 견본으로 지어낸 인물이다.', 'Reads charts from the bottom. An invented sample.'] },
];

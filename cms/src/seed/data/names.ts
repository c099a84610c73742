import type { Marked, Words } from './types.ts';

export type NameSeed = Marked & { slug: string; name: Words; description?: Words };

/** Where pieces are filed. In the order of the navigation. */
export const sections: readonly NameSeed[] = [
  { slug: 'news', real: true, name: ['뉴스', 'News'], description: ['오늘 음악에서 일어난 일.', 'What happened in music today.'] },
  { slug: 'interview', real: true, name: ['인터뷰', 'Interviews'], description: ['말한 순서대로 옮긴 대화.', 'Conversations, in the order in which they were spoken.'] },
  { slug: 'feature', real: true, name: ['피처', 'Features'], description: ['오래 보고 길게 쓴 글.', 'Long looks at music and the people who make it.'] },
  { slug: 'list', real: true, name: ['리스트', 'Lists'], description: ['세고, 고르고, 차례를 매긴다.', 'Counted, chosen and put in order.'] },
  { slug: 'review', real: true, name: ['리뷰', 'Reviews'], description: ['음반과 공연을 끝까지 듣고 쓴다.', 'Records and concerts, heard to the end.'] },
  { slug: 'chart', real: true, name: ['차트', 'Charts'], description: ['수를 읽는다. 누가 무엇을 세었는지와 함께.', 'Numbers, with who counted what.'] },
];

export const tags: readonly NameSeed[] = [
  { slug: 'partnership', real: true, name: ['파트너십', 'Partnership'] },
  { slug: 'ifpi', real: true, name: ['IFPI', 'IFPI'] },
  { slug: 'recording', name: ['녹음', 'Recording'] },
  { slug: 'albums', name: ['음반', 'Albums'] },
  { slug: 'live', name: ['공연', 'Live'] },
  { slug: 'stage', name: ['무대', 'Stage'] },
  { slug: 'lighting', name: ['조명', 'Lighting'] },
  { slug: 'choreography', name: ['안무', 'Choreography'] },
  { slug: 'titles', name: ['제목', 'Titles'] },
  { slug: 'numbers', name: ['숫자', 'Numbers'] },
  { slug: 'b-sides', name: ['B면', 'B-sides'] },
  { slug: 'sleeves', name: ['음반 속지', 'Sleeves'] },
  { slug: 'record-shops', name: ['레코드점', 'Record shops'] },
  { slug: 'small-venues', name: ['소극장', 'Small venues'] },
];

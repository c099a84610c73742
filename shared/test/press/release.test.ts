import { expect, test } from 'vitest';

import { releaseText } from '../../src/press/lines.ts';
import { paragraphsOf } from '../../src/press/paragraphs.ts';
import type { Release } from '../../src/press/release.ts';

const text = (words: string) => ({ type: 'text', text: words });
const body = {
  root: {
    children: [
      { type: 'paragraph', children: [text('첫 문단'), { type: 'linebreak' }, text('둘째 줄')] },
      { type: 'heading', children: [text('소제목')] },
      {
        type: 'list',
        children: [
          { children: [text('하나'), { type: 'list', children: [{ children: [text('둘')] }] }] },
        ],
      },
      { type: 'block', fields: { blockType: 'image', image: 'x' } },
      { type: 'block', fields: { blockType: 'pullQuote', text: '뽑은 말' } },
    ],
  },
};

const release: Release = {
  locale: 'ko',
  publishedAt: '2026-11-25T01:00:00.000Z',
  embargoUntil: '2026-11-30T00:00:00.000Z',
  headline: '두 회사의 협약',
  dek: '무엇을 함께하는가',
  place: null,
  announcedOn: null,
  paragraphs: paragraphsOf(body),
  scopes: [{ title: '협력', text: '함께 일한다.' }],
  statements: [
    { kind: 'quote', text: '기쁘다', speakers: ['김하나 대표'] },
    { kind: 'paraphrase', text: '반긴다고 했다.', speakers: ['이둘 사장', '박셋 이사'] },
  ],
  partners: [{ name: '가나다', role: null, boilerplate: '가나다는 회사다.' }],
  contact: {
    name: '홍길동',
    organisation: '빌보드 코리아',
    email: 'press@example.com',
    phone: null,
  },
};

test('A release begins with its embargo and whom to ask, and ends with its end', () => {
  expect(releaseText(release, Date.UTC(2026, 10, 26))).toBe(`보도자료

엠바고: 2026년 11월 30일 09:00(한국 시각)까지 보도 금지
담당자: 홍길동, 빌보드 코리아
연락처: press@example.com

두 회사의 협약
- 무엇을 함께하는가

첫 문단
둘째 줄

[소제목]

- 하나
- 둘

뽑은 말

[합의 내용]

1. 협력: 함께 일한다.

[발언]

김하나 대표: “기쁘다”

이둘 사장·박셋 이사 (요지): 반긴다고 했다.

[회사 소개]

■ 가나다: 가나다는 회사다.

(끝)
`);
});

test('Once its embargo is over it is for immediate release, from the day that it was published', () => {
  const lifted = releaseText(release, Date.UTC(2026, 11, 1));
  expect(lifted).toContain('배포일: 2026년 11월 25일\n배포: 즉시배포\n');
  expect(lifted).not.toContain('엠바고');
});

test('In English it says so in English', () => {
  const english = releaseText({ ...release, locale: 'en' }, Date.UTC(2026, 10, 26));
  expect(english).toMatch(
    /^PRESS RELEASE\n\nEmbargo: Not for publication before 30 November 2026 at 0?9:00/,
  );
  expect(english).toMatch(/ENDS\n$/);
});

import { expect, test } from 'vitest';

import { inKorean } from '../../src/platform/admin/gap-words.ts';

test.each([
  ['Delete table', '표 지우기'],
  ['Insert row above', '위에 행 넣기'],
  ['Insert 2 columns right', '오른쪽에 열 2개 넣기'],
])('the admin’s “%s” is “%s”', (english, korean) => {
  expect(inKorean(english)).toBe(korean);
});

test('what somebody has written stays as it is', () => {
  for (const words of ['Insert row', 'Table of the year', 'constructor', '']) {
    expect(inKorean(words)).toBeNull();
  }
});

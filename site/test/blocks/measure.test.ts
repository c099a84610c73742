import { describe, expect, it } from 'vitest';

import { hangulWidth, headlineSize, isLatin, latinWidth } from '../../src/ui/measure.ts';
import { pagesShown } from '../../src/ui/Pager.tsx';
import { signalStyle } from '../../src/ui/vars.ts';

describe('the setting of a headline', () => {
  it.each([
    ['첫 곡', 'short'],
    ['열두 번째 트랙은 아무도 모르게 녹음됐다', 'short'],
    ['카카오엔터·빌보드·빌보드 코리아, K팝 첫 공식 파트너십', 'long'],
    [
      '물결표식과 도래샘합주단, 이틀째비가 한 해 동안 버린 노래 일흔두 곡의 제목을 차례대로 소리 내어 읽어 보았다',
      'longer',
    ],
    ['Nobody knew they were recording track twelve', 'long'],
  ])('%s is %s', (text, size) => {
    expect(headlineSize(text)).toBe(size);
  });
});

describe('a name set to the measure', () => {
  it('takes wide capitals as wide', () => {
    expect(latinWidth('MAMMOTH')).toBeGreaterThan(latinWidth('TIFFANY'));
  });
  it('knows Hangul from Latin', () => {
    expect(isLatin('Billboard 19')).toBe(true);
    expect(isLatin('K팝')).toBe(false);
    expect(hangulWidth('탁해린')).toBeCloseTo(2.52);
  });
});

describe('the pages that a pager shows', () => {
  it('shows both ends, two at each side, and marks what it leaves out', () => {
    expect(pagesShown(9, 15)).toEqual([15, 14, null, 11, 10, 9, 8, 7, null, 2, 1]);
  });
  it('shows all of a few', () => {
    expect(pagesShown(2, 3)).toEqual([3, 2, 1]);
  });
});

it('lets no colour into a style that is none', () => {
  expect(signalStyle('#ffd60a')).toEqual({ '--signal': '#ffd60a' });
  expect(signalStyle('red;background:url(//evil)')).toBeUndefined();
});

import { describe, expect, it } from 'vitest';

import { hangulWidth, headlineSize, isLatin, latinWidth } from '../../src/ui/measure.ts';
import { isFar, pagesShown } from '../../src/ui/Pager.tsx';
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
    expect(latinWidth('MAMMOTH').width).toBeGreaterThan(latinWidth('TIFFANY').width);
  });
  it('takes a Latin name as wide as its black, as close as its letters are set', () => {
    // T A K: the white before T and after K, one pair that stands closer, and what the letters are set closer by.
    const tak = 0.404 + 0.463 + 0.462 - 0.013 - 0.041 + 0.001 - 2 * 0.004;
    expect(latinWidth('Tak').width).toBeCloseTo(tak, 3);
    expect(latinWidth('Tak').before).toBeCloseTo(0.013);
    const apart = latinWidth('Hana').width + latinWidth('Nana').width;
    expect(latinWidth('Hana Nana').width).toBeCloseTo(apart + 0.186 + 0.034 - 2 * 0.004, 3);
  });
  it('knows Hangul from Latin', () => {
    expect(isLatin('Billboard 19')).toBe(true);
    expect(isLatin('K팝')).toBe(false);
  });
  it('takes a Korean name as wide as its black', () => {
    // ㅏ, ㅐ and ㅣ, what the letters are set closer by, and the white before the first and after the last.
    expect(hangulWidth('탁해린')).toBeCloseTo(0.835 + 0.86 + 0.822 - 2 * 0.02 - 2 * 0.06);
    // ㅏ reaches to the right end of its advance.
    expect(hangulWidth('서하')).toBeCloseTo(0.822 + 0.835 - 0.02 - 0.06);
    // ㄹ under a stroke at the right is wider; under ㅗ or ㅜ it is not.
    expect(hangulWidth('편무결') - hangulWidth('편무겨')).toBeCloseTo(0.01, 3);
    expect(hangulWidth('물')).toBeCloseTo(hangulWidth('무'), 3);
  });
});

describe('the pages that a pager shows', () => {
  it('shows both ends, two at each side, and marks what it leaves out', () => {
    expect(pagesShown(9, 15)).toEqual([15, 14, null, 11, 10, 9, 8, 7, null, 2, 1]);
  });
  it('does without those on a phone that are neither ends nor near, and skips no single page', () => {
    const narrow = (current: number, count: number) =>
      pagesShown(current, count).filter((page) => page && !isFar(page, { current, count }));
    expect(narrow(9, 15)).toEqual([15, 10, 9, 8, 1]);
    expect(narrow(13, 15)).toEqual([15, 14, 13, 12, 1]);
    expect(narrow(12, 14)).toEqual([14, 13, 12, 11, 1]);
    expect(narrow(3, 14)).toEqual([14, 4, 3, 2, 1]);
    expect(narrow(4, 14)).toEqual([14, 5, 4, 3, 2, 1]);
  });
  it('shows all of a few', () => {
    expect(pagesShown(2, 3)).toEqual([3, 2, 1]);
  });
});

it('lets no colour into a style that is none', () => {
  expect(signalStyle('#ffd60a')).toEqual({ '--signal': '#ffd60a' });
  expect(signalStyle('red;background:url(//evil)')).toBeUndefined();
});

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

import { Title } from '../../src/ui/Title.tsx';

const render = (text: string) =>
  renderToStaticMarkup(<Title text={text} />)
    .replaceAll('\u2060', '+')
    .replaceAll('\u200b', '|');
/** What no line parts. */
const kept = (text: string) => {
  const markup = document(render(text));
  return [...markup.matchAll(/<kept>(.*?)<\/kept>/g)].map(([, inside]) => inside);
};
const document = (html: string) =>
  html
    .replaceAll(/<span class="(?:ob|cb)">(.)<\/span>/g, '$1')
    .replaceAll(/<span class="kept">(.*?)<\/span>/g, '<kept>$1</kept>');

describe('the text of a headline', () => {
  it('keeps a middle dot with what is at both its sides', () => {
    expect(render('정정·반론')).toBe('정정+·+반론');
    expect(render('몇 번이고 · 다시')).toBe('몇 번이고 · 다시');
  });

  it('lets a line end after each dot of three names or more, inside none', () => {
    expect(render('카카오엔터·빌보드·이틀째비')).toBe('카카오엔터+·|빌보드+·|이틀째비');
    expect(render('물결표식·편무결 옹시현·탁해린')).toBe('물결표식+·+편무결 옹시현+·+탁해린');
  });

  it('keeps the magazine’s name whole, with what is attached to it', () => {
    expect(kept('카카오엔터·빌보드·빌보드 코리아, K팝 파트너십')).toEqual(['빌보드 코리아,']);
    expect(kept('Kakao, Billboard and Billboard Korea: a partnership')).toEqual([
      'Billboard Korea:',
    ]);
  });

  it('keeps a word of one syllable with the word that it belongs to', () => {
    expect(kept('세 회사의 첫 공식 파트너십')).toEqual(['세 회사의', '첫 공식']);
    expect(kept('열두 번째 트랙은 다시 한 번')).toEqual(['한 번']);
    expect(kept('악보에 적은 무한 반복')).toEqual([]);
  });

  it('keeps a short title in its brackets, and lets a long one break', () => {
    expect(kept('옹시현의 『수면 아래 방송국』을 듣다')).toEqual(['『수면 아래 방송국』을']);
    expect(kept('『아무도 모르게 녹음된 열두 번째 트랙』을 듣다')).toEqual([]);
    expect(kept('첫 『달』')).toEqual(['『달』']);
  });

  it('hangs the bracket that it begins with, and closes up behind one', () => {
    expect(render('『달』을')).toBe(
      '<span class="kept"><span class="ob">『</span>달<span class="cb">』</span>을</span>',
    );
    expect(render('다시 『달』')).not.toContain('"ob"');
    expect(render('『아무도 모르게 녹음된 열두 번째 트랙』')).toMatch(/^<span class="ob">/);
  });
});

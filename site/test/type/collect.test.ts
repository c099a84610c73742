import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { collect } from '../../src/type/collect.ts';
import { needed, setIn } from '../../src/type/faces.ts';

const text = (glyphs: ReadonlySet<string>) => [...glyphs].toSorted().join('');

describe('what a page says in each face', () => {
  it('is what stands in elements that the style sheets set in it', () => {
    const said = collect('<h1 class="d long">달<b>빛</b></h1><p>밤</p><span class="n o">12</span>');
    expect(text(said.display)).toBe('달빛');
    expect(text(said.count200)).toBe('12');
    expect(text(said.count)).toBe('');
  });

  it('is said in the face of the rule that says most of the element', () => {
    const said = collect('<b class="n">1<i>2</i><i class="n q">3</i></b><b class="q">4</b>');
    expect(text(said.count)).toBe('12');
    expect(text(said.count400)).toBe('3');
  });

  it('follows the innermost element that says a face, and the ones around it', () => {
    const said = collect('<p class="d">달 <span class="la">moon</span></p><p class="q">밤</p>');
    expect(text(said.display)).toBe(' 달');
    expect(text(said.count)).toBe('MNO');
    expect(text(collect('<div class="qa g"><h2 class="q">왜?</h2></div>').display)).toBe('?왜');
  });

  it('reads what HTML escapes', () => {
    expect(text(collect('<i class="d">R&amp;B</i>').display)).toBe('&BR');
  });
});

describe('what is cut', () => {
  it('leaves corner brackets and the middle dot to the text face', () => {
    expect(text(needed('display', new Set('『달』·')))).toBe('달');
  });

  it('leaves the figures of headlines to the face of numerals', () => {
    expect(text(needed('display', new Set('12번째, 3:4')))).toBe(' ,번째');
  });

  it('has the figures and capitals of the numerals on every page, so that pages share a file', () => {
    for (const said of ['', '7', 'Q']) {
      const glyphs = needed('count', new Set(said));
      expect(text(glyphs)).toContain('0123456789');
      expect(glyphs.has('Z')).toBe(true);
    }
  });

  it('is nothing of a weight that a page does not use, and all figures of one that it does', () => {
    expect(text(needed('count200', new Set()))).toBe('');
    expect(text(needed('count200', new Set('7')))).toBe('0123456789');
  });
});

/** The selectors whose rules say this, without what only says where or in which state. */
function selectorsWith(declaration: string): string[] {
  const styles = join(import.meta.dirname, '../../src/styles');
  const sheets = readdirSync(styles)
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(join(styles, name), 'utf8'));
  const rules = sheets
    .join('\n')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .matchAll(/([^{}]+)\{([^{}]*)\}/g);
  return (
    [...rules]
      .filter(([, , body]) => body?.includes(declaration))
      .flatMap(([, selector]) => (selector ?? '').split(','))
      .map((selector) => selector.trim())
      // Figures of an ordered list: they are in every cut.
      .filter((selector) => !selector.includes('::before'))
  );
}

describe('the style sheets', () => {
  it.each([
    ['display', 'font-family: var(--display)'],
    ['count', 'font-family: var(--count)'],
  ] as const)('set in the %s face what is collected for it', (face, declaration) => {
    expect(selectorsWith(declaration).toSorted()).toEqual([...setIn[face]].toSorted());
  });

  it.each([
    ['count200', 'font-weight: 200'],
    ['count400', 'font-weight: 400'],
  ] as const)('set numerals in the %s face where that is collected', (face, declaration) => {
    const numerals = selectorsWith(declaration).filter((selector) => /\.n(?![\w-])/.test(selector));
    expect(numerals).toEqual(setIn[face]);
  });
});

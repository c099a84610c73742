import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { collect } from '../../src/type/collect.ts';
import { needed, setIn, type Face } from '../../src/type/faces.ts';

const text = (glyphs: ReadonlySet<string>) => [...glyphs].toSorted().join('');

describe('what a page says in each face', () => {
  it('is what stands in elements that the style sheets set in it', () => {
    const said = collect('<h1 class="d long">달<b>빛</b></h1><p>밤</p><span class="n o">12</span>');
    expect(text(said.display)).toBe('달빛');
    expect(text(said.count)).toBe('12');
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

  it('has the figures of the numerals on every page, and all capitals where one more is needed', () => {
    const usual = needed('count', new Set('7'));
    expect(text(usual)).toContain('0123456789');
    expect(usual.has('Z')).toBe(false);
    expect(needed('count', new Set('Q')).has('Z')).toBe(true);
  });
});

/** The selectors whose rules set a face, without what only says where or in which state. */
function selectorsWith(face: Face): string[] {
  const styles = join(import.meta.dirname, '../../src/styles');
  const sheets = readdirSync(styles).map((name) => readFileSync(join(styles, name), 'utf8'));
  const rules = sheets
    .join('\n')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .matchAll(/([^{}]+)\{([^{}]*)\}/g);
  return (
    [...rules]
      .filter(([, , body]) => body?.includes(`var(--${face})`))
      .flatMap(([, selector]) => (selector ?? '').split(','))
      .map((selector) => selector.trim())
      // Figures of an ordered list: they are in every cut.
      .filter((selector) => !selector.includes('::before'))
  );
}

describe('the style sheets', () => {
  it.each(['display', 'count'] as const)('set in the %s face what is collected for it', (face) => {
    expect(selectorsWith(face).toSorted()).toEqual([...setIn[face]].toSorted());
  });
});

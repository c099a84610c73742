import { expect, test, type Page } from '@playwright/test';

import { pageTypes } from '../support/page-types.ts';

/** What a page says in a face, as the browser set it: capitals where the style sheet makes them. */
const said = (page: Page, family: string, weight: string) =>
  page.evaluate(
    ([wanted, wantedWeight]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = new Set<string>();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { parentElement } = node;
        if (!parentElement) continue;
        const style = getComputedStyle(parentElement);
        const families = style.fontFamily.split(',').map((name) => name.trim().replaceAll('"', ''));
        if (!families.includes(wanted)) continue;
        if (style.fontWeight !== wantedWeight && wantedWeight !== 'other') continue;
        if (wantedWeight === 'other' && ['200', '400', '900'].includes(style.fontWeight)) continue;
        const text = node.textContent ?? '';
        for (const glyph of style.textTransform === 'uppercase' ? text.toUpperCase() : text) {
          if (/[A-Za-z0-9가-힣]/.test(glyph)) found.add(glyph);
        }
      }
      return [...found].join('');
    },
    [family, weight] as const,
  );

/** In the order of the sheet's address. */
const inSheets = ['display', 'count', 'count200', 'count400'];

/** The glyphs of each face that the address of the page's own sheet carries: none where a page says nothing in it. */
async function carried(page: Page, face: string): Promise<Set<string>> {
  const href = await page.locator('link[rel="stylesheet"][href^="/type/"]').getAttribute('href');
  const [, ...cuts] = href?.split('.') ?? [];
  const packed = Buffer.from(cuts[inSheets.indexOf(face)] ?? '', 'base64url');
  const glyphs = new Set<string>();
  let [code, distance, shift] = [0, 0, 0];
  for (const byte of packed) {
    distance |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte & 0x80) continue;
    code += distance;
    glyphs.add(String.fromCodePoint(code));
    [distance, shift] = [0, 0];
  }
  return glyphs;
}

/** The faces that a page asks for before its sheets are there. */
const preloaded = async (page: Page) => {
  const links = await page.locator('link[rel="preload"][as="font"]').all();
  const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')));
  return hrefs.map((href) => href?.split('.')[1]).join(' ');
};

const faces = [
  ['display', 'BK Display', '400'],
  ['count', 'BK Count', '900'],
  ['count200', 'BK Count', '200'],
  ['count400', 'BK Count', '400'],
  // A weight that no face has would be set in the nearest one, or made up.
  ['none', 'BK Count', 'other'],
] as const;

test('every page brings the glyphs that its headlines and numerals are set in', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const missing: string[] = [];
  const seen = new Set<string>();
  for (const type of pageTypes) {
    await page.goto(await type.address());
    expect(['display count', 'count'], type.name).toContain(await preloaded(page));
    for (const [face, family, weight] of faces) {
      const glyphs = await carried(page, face);
      const lacking = Array.from(await said(page, family, weight))
        // Figures of headlines are the numerals', which are in every cut of those.
        .filter((glyph) => face !== 'display' || !/\d/.test(glyph))
        .filter((glyph) => !glyphs.has(glyph));
      if (lacking.length > 0)
        missing.push(`${type.locale} ${type.name}: ${face} ${lacking.join('')}`);
    }
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts]
        .filter((face) => face.status === 'loaded')
        .map((face) => face.family.replaceAll('"', ''));
    });
    expect(loaded, type.name).toContain('BK Count');
    for (const family of loaded) seen.add(family);
  }
  expect(missing).toEqual([]);
  expect([...seen], 'figures in a headline').toContain('BK Figures');
});

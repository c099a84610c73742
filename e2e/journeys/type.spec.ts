import { expect, test, type Page } from '@playwright/test';

import { pageTypes } from '../support/page-types.ts';

/** What a page says in each face, as the browser set it: capitals where the style sheet makes them. */
const said = (page: Page, family: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement } = node;
      if (!parentElement) continue;
      const style = getComputedStyle(parentElement);
      if (!style.fontFamily.startsWith(wanted) && !style.fontFamily.startsWith(`"${wanted}"`))
        continue;
      const text = node.textContent ?? '';
      for (const glyph of style.textTransform === 'uppercase' ? text.toUpperCase() : text) {
        if (/[A-Za-z0-9가-힣]/.test(glyph)) found.add(glyph);
      }
    }
    return [...found].join('');
  }, family);

/** The glyphs that the address of a preloaded face carries. */
async function carried(page: Page, face: string): Promise<Set<string>> {
  const href = await page.locator(`link[rel="preload"][href*=".${face}."]`).getAttribute('href');
  const packed = Buffer.from(href?.split('.')[2] ?? '', 'base64url');
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

const faces = [
  ['display', 'BK Display'],
  ['count', 'BK Count'],
] as const;

test('every page brings the glyphs that its headlines and numerals are set in', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const missing: string[] = [];
  for (const type of pageTypes) {
    await page.goto(await type.address());
    for (const [face, family] of faces) {
      const glyphs = await carried(page, face);
      const lacking = Array.from(await said(page, family)).filter((glyph) => !glyphs.has(glyph));
      if (lacking.length > 0)
        missing.push(`${type.locale} ${type.name}: ${face} ${lacking.join('')}`);
    }
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter((face) => face.status === 'loaded').map((f) => f.family);
    });
    expect(
      loaded.map((family) => family.replaceAll('"', '')),
      type.name,
    ).toContain('BK Count');
  }
  expect(missing).toEqual([]);
});

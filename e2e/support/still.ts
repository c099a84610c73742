import type { Page } from '@playwright/test';

export const widths = [390, 820, 1440] as const;
export type Width = (typeof widths)[number];
export type Theme = 'light' | 'dark';

/** Waits until nothing on a page is still to come: its faces, its pictures, and what scripts put in place. */
export async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // A picture of a whole page would lack what is laid out only when it comes near. It clips what it did.
    for (const part of document.body.querySelectorAll<HTMLElement>('*'))
      if (getComputedStyle(part).contentVisibility === 'auto')
        Object.assign(part.style, { contentVisibility: 'visible', contain: 'layout paint style' });
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all([document.fonts.ready, ...pictures.map((picture) => picture.decode())]);
  });
}

/** A page as a reader with this screen and theme has it, without what moves. */
export async function show(page: Page, address: string, width: Width, theme: Theme) {
  await page.setViewportSize({ width, height: width < 1000 ? 1100 : 900 });
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  const response = await page.goto(address);
  await still(page);
  return response;
}

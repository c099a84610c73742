import type { Issue } from '@bbk/shared/generated/payload-types';
import type { PrintedPage } from '@bbk/shared/pages';
import { urls } from '@bbk/shared/urls';

import type { Context } from '../context.ts';
import type { ContentsEntry, IssueView } from '../issues/types.ts';
import type { OpenPage, PageCard, PagePicture } from './types.ts';
import { paragraphsOf } from './text.ts';

type File = { readonly filename: string; readonly width: number; readonly height: number };

const picture = (file: File | undefined): PagePicture | null =>
  file ? { src: urls.media(file.filename), width: file.width, height: file.height } : null;

/** A page among others. */
export const pageCard =
  (cx: Context, slug: string) =>
  ({ label, right, width, height, pictures }: PrintedPage): PageCard => ({
    label,
    href: urls.page(cx.locale, slug, label),
    right,
    width,
    height,
    thumb: picture(pictures?.thumb),
  });

/** A page that lies open. */
export const openPage =
  (cx: Context, slug: string) =>
  (page: PrintedPage): OpenPage => ({
    ...pageCard(cx, slug)(page),
    screen: picture(page.pictures?.screen),
    zoom: picture(page.pictures?.zoom),
    text: paragraphsOf(page.lines ?? []),
  });

/** Whether an entry of the contents stands on a page. */
export const standsOn = (
  { pageFrom, pageTo }: Pick<ContentsEntry, 'pageFrom' | 'pageTo'>,
  page: number,
): boolean => pageFrom !== null && pageFrom <= page && page <= (pageTo ?? pageFrom);

const numbers = (pages: readonly { readonly label: string }[]) =>
  pages.map(({ label }) => Number(label)).filter((page) => Number.isInteger(page));

/** Of a table of contents what stands on these pages: the page is made from nothing else of it. */
export const contentsOn = (
  contents: Issue['contents'],
  pages: readonly { readonly label: string }[],
): NonNullable<Issue['contents']> =>
  (contents ?? []).map((group) => ({
    ...group,
    entries: (group.entries ?? []).filter(({ article, pageFrom, pageTo }) => {
      const print = typeof article === 'object' ? article?.print : null;
      const place = {
        pageFrom: pageFrom ?? print?.pageFrom ?? null,
        pageTo: pageTo ?? print?.pageTo ?? null,
      };
      return numbers(pages).some((page) => standsOn(place, page));
    }),
  }));

/** What was wrong on these pages. */
export const errataOn = (
  errata: IssueView['errata'],
  pages: readonly { readonly label: string }[],
): IssueView['errata'] =>
  errata.filter(({ page }) => page !== null && numbers(pages).includes(page));

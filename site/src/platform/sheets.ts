/** The style sheets in `src/styles/sheets`: each has all that its pages need, and every page loads one. */
export const sheetNames = [
  'home',
  'article',
  'issue',
  'partnership',
  'search',
  'pages',
  'lists',
  'whole',
] as const;
export type SheetName = (typeof sheetNames)[number];

/** By the first parts of Next's name of a page; every other page is a list, a profile, or words. */
const pages: readonly (readonly [string, SheetName])[] = [
  ['/[locale]/articles/', 'article'],
  ['/[locale]/issues/[slug]/pages', 'pages'],
  ['/[locale]/issues/[slug]', 'issue'],
  ['/[locale]/partnerships/[slug]', 'partnership'],
  ['/[locale]/search', 'search'],
  ['/[locale]/approval/', 'whole'],
  ['/[locale]/press/', 'whole'],
  ['/[locale]/styleguide', 'whole'],
  ['/preview/', 'whole'],
];

/** The sheet of a page that Next calls so. */
export function sheetOf(page: string): SheetName {
  if (page === '/[locale]') return 'home';
  return pages.find(([start]) => page.startsWith(start))?.[1] ?? 'lists';
}

/** The editions of the magazine. Korean is the first, and lives at the root of the URL space. */
export const locales = ['ko', 'en'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'ko';

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The edition that a public path belongs to. */
export const localeOfPath = (path: string): Locale => {
  const first = path.split('/')[1];
  return isLocale(first) ? first : defaultLocale;
};

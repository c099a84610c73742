/** The editions of the magazine. Korean is the first, and lives at the root of the URL space. */
export const locales = ['ko', 'en'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'ko';

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

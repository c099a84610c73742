import type { Locale } from '@bbk/shared/locales';

/** A localised field in every language, as `locale=all` answers. */
export type Localized = Readonly<Record<Locale, string | null>>;

const filled = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;

/**
 * Reads a localised text. The generated types describe one language at a time, so that what they call
 * a string is an object here.
 */
export function localized(value: unknown): Localized {
  if (typeof value !== 'object' || value === null) return { ko: null, en: null };
  return {
    ko: 'ko' in value ? filled(value.ko) : null,
    en: 'en' in value ? filled(value.en) : null,
  };
}

/** The text in the page's language; null where it is not filled: no other language stands in for it. */
export const inLocale = (value: unknown, locale: Locale): string | null => localized(value)[locale];

/** Anything else that is localised: rich text. */
export function valueIn(value: unknown, locale: Locale): unknown {
  return typeof value === 'object' && value !== null
    ? ((value as Partial<Record<Locale, unknown>>)[locale] ?? null)
    : null;
}

/** A plain text field: null instead of nothing, or of blanks. */
export const text = filled;

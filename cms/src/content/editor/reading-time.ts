import { bodyText } from './text.ts';

/** What a grown-up reads in a minute: Korean characters without spaces, and English words. */
const charactersPerMinute = 500;
const wordsPerMinute = 230;

/** How long a text is, and how long it takes to read. */
export function readingTime(body: unknown, language: unknown) {
  const text = bodyText(body).normalize('NFC');
  const characters = text.match(/\S/gu)?.length ?? 0;
  const words = text.split(/\s+/).filter(Boolean).length;
  const minutes = language === 'en' ? words / wordsPerMinute : characters / charactersPerMinute;
  return { characters, readingMinutes: Math.max(1, Math.round(minutes)) };
}

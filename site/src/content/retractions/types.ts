import type { Locale } from '@bbk/shared/locales';

/** What stands where a retracted text stood. */
export interface RetractionView {
  readonly kind: 'retraction';
  readonly locale: Locale;
  readonly headline: string;
  readonly retractedAt: string;
  /** Why, in the newsroom's own words: paragraphs. */
  readonly notice: readonly string[];
}

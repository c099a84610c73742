import type { CSSProperties } from 'react';

/** CSS custom properties as a style; the ones without a value are left out. */
export function vars(
  values: Readonly<Record<`--${string}`, string | number | null>>,
): CSSProperties {
  const given = Object.entries(values).filter(([, value]) => value !== null);
  return Object.fromEntries(given);
}

/** Class names, without the ones that do not apply. */
export const cx = (...names: readonly (string | false | null | undefined)[]): string =>
  names.filter(Boolean).join(' ');

const hexColour = /^#[0-9a-f]{6}$/i;

/** The colour that an issue lends to everything inside. Whatever is no colour is not let into a style. */
export const signalStyle = (signal: string | null): CSSProperties | undefined =>
  signal && hexColour.test(signal) ? vars({ '--signal': signal }) : undefined;

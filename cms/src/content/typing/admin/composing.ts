'use client';

import { makeGate } from './gate.ts';

const gate = makeGate();
let composing = 0;

function begin(): void {
  composing += 1;
  gate.shut();
}

function finish(): void {
  composing = Math.max(0, composing - 1);
  // What was composed reaches the form's state after this event.
  setTimeout(() => {
    if (composing === 0) gate.open();
  }, 50);
}

/** Resolves as soon as no syllable is being composed: at once, where none is. */
export const untilComposed = (): Promise<void> => gate.passed();

/** Whether a syllable is being composed, or on its way to the form. */
export const isComposing = (): boolean => gate.isShut();

/** Follows the input method for as long as a form is open. */
export function followComposition(): () => void {
  document.addEventListener('compositionstart', begin, true);
  document.addEventListener('compositionend', finish, true);
  return () => {
    document.removeEventListener('compositionstart', begin, true);
    document.removeEventListener('compositionend', finish, true);
    composing = 0;
    gate.open();
  };
}

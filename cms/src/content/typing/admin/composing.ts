'use client';

let composing = 0;
let ended: Promise<void> = Promise.resolve();
let end: (() => void) | null = null;

function begin(): void {
  composing += 1;
  if (end) return;
  ended = new Promise((resolve) => {
    end = resolve;
  });
}

function finish(): void {
  composing = Math.max(0, composing - 1);
  if (composing > 0) return;
  // What was composed reaches the form's state after this event.
  setTimeout(() => {
    if (composing > 0) return;
    end?.();
    end = null;
  }, 50);
}

/** Resolves as soon as no syllable is being composed: at once, where none is. */
export const untilComposed = (): Promise<void> => ended;

/** Follows the input method for as long as a form is open. */
export function followComposition(): () => void {
  document.addEventListener('compositionstart', begin, true);
  document.addEventListener('compositionend', finish, true);
  return () => {
    document.removeEventListener('compositionstart', begin, true);
    document.removeEventListener('compositionend', finish, true);
    composing = 0;
    end?.();
    end = null;
  };
}

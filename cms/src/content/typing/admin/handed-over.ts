'use client';

/**
 * Longer than a block waits after a key before it asks the server, and than the editor of a text waits before it
 * hands over what it holds, in ms.
 */
const pause = 600;

const asking = new Set<Promise<unknown>>();
let last = -Infinity;

const left = () => last + pause - performance.now();
const isHandedOver = () => asking.size === 0 && left() <= 0;

/** Follows what a block asks the server: what was typed into it reaches the form with the answer. */
export async function followed<T>(question: Promise<T>): Promise<T> {
  asking.add(question);
  try {
    return await question;
  } finally {
    asking.delete(question);
    last = performance.now();
  }
}

/** Resolves as soon as the form holds all that was typed into its texts and their blocks. */
export async function untilHandedOver(): Promise<void> {
  while (!isHandedOver()) {
    await Promise.allSettled(asking);
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, left())));
  }
}

const closest = ({ target }: Event, selector: string) =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

function note(event: Event): void {
  if (closest(event, '.rich-text-lexical')) last = performance.now();
}

/** A tab that is left takes its blocks along: it is left once they have handed over what was typed. */
function hold(event: Event): void {
  const tab = closest(event, '.tabs-field__tab-button');
  if (!tab || isHandedOver()) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  void untilHandedOver().then(() => {
    tab.click();
  });
}

/** Follows what is typed into texts, for as long as the admin is open. Answers with how to end that. */
export function followTexts(): () => void {
  document.addEventListener('input', note, true);
  document.addEventListener('click', hold, true);
  return () => {
    document.removeEventListener('input', note, true);
    document.removeEventListener('click', hold, true);
  };
}

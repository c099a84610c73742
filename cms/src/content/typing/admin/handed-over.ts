'use client';

/**
 * Longer than a block waits after a key before it asks the server, and than the editor of a text waits before it
 * hands over what it holds, in ms.
 */
const pause = 600;

/** Longer than a form takes after a change until it has drawn itself and asks the server, in ms. */
const stillness = 500;
/** With what an editor changes a form. */
const touches = ['change', 'click', 'drop', 'input', 'keydown'];

const asking = new Set<Promise<unknown>>();
let last = -Infinity;
let touched = -Infinity;

const until = (moment: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, Math.max(0, moment - performance.now())));

const left = () => last + pause - performance.now();
const isHandedOver = () => asking.size === 0 && left() <= 0;

/**
 * The answer, as soon as no hand has moved for a moment. Payload's form takes what it holds when an answer comes for
 * what it has asked about: what was typed just before that would be handed over with the next key only.
 */
async function whenStill<T>(question: Promise<T>): Promise<T> {
  const answer = await question;
  while (performance.now() < touched + stillness) await until(touched + stillness);
  return answer;
}

/** Follows what a block asks the server: what was typed into it, if it `isTyped`, reaches the form with the answer. */
export async function followed<T>(question: Promise<T>, isTyped: boolean): Promise<T> {
  const answer = isTyped ? whenStill(question) : question;
  asking.add(answer);
  try {
    return await answer;
  } finally {
    asking.delete(answer);
    last = performance.now();
  }
}

/** Resolves as soon as the form holds all that was typed into its texts and their blocks. */
export async function untilHandedOver(): Promise<void> {
  while (!isHandedOver()) {
    await Promise.allSettled(asking);
    await until(last + pause);
  }
}

const closest = ({ target }: Event, selector: string) =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

function touch(): void {
  touched = performance.now();
}

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
  for (const name of touches) document.addEventListener(name, touch, true);
  document.addEventListener('input', note, true);
  document.addEventListener('click', hold, true);
  return () => {
    for (const name of touches) document.removeEventListener(name, touch, true);
    document.removeEventListener('input', note, true);
    document.removeEventListener('click', hold, true);
  };
}

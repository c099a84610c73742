'use client';

import type { ServerFunctionsContextType } from '@payloadcms/ui';
import type { FormState } from 'payload';
import { deepCopyObjectSimpleWithoutReactComponents, reduceFieldsToValues } from 'payload/shared';

type Ask = ServerFunctionsContextType['getFormState'];
type Question = Parameters<Ask>[0];
type Answer = Awaited<ReturnType<Ask>>;
type Fields = () => FormState;

/**
 * Longer than a block waits after a change before it asks the server, and than the editor of a text waits before it
 * hands over what it holds, in ms.
 */
const pause = 600;
/** As long as a block waits after a change before it asks the server, in ms. */
const rest = 250;

const asking = new Set<Promise<unknown>>();
let last = -Infinity;
/** What the forms of the blocks hold that are open, by the blocks' ids. */
const blocks = new Map<unknown, Fields>();

const until = (moment: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, Math.max(0, moment - performance.now())));

const left = () => last + pause - performance.now();
const isHandedOver = () => asking.size === 0 && left() <= 0;

const idOf = (fields: FormState) => fields['id']?.value;
const valuesOf = (fields: FormState) => JSON.stringify(reduceFieldsToValues(fields, true));

/** Follows a block's form for as long as it is open. Answers with how to end that. */
export function followBlock(fields: Fields): () => void {
  const id = idOf(fields());
  blocks.set(id, fields);
  return () => {
    if (blocks.get(id) === fields) blocks.delete(id);
  };
}

/** Notes that something was changed that will be handed over in a moment. */
export function noteChange(): void {
  last = performance.now();
}

/**
 * What the server says of a block as it is when the answer comes. Payload's form takes what it holds by then for what
 * it has asked about, so that what was changed meanwhile would be handed over with the next change only: it is asked
 * anew. What can not be asked is handed over as it is; the save will say what is wrong with it.
 */
async function answerNow(ask: Ask, question: Question, asked: FormState): Promise<Answer> {
  const fields = blocks.get(idOf(asked)) ?? (() => asked);
  for (;;) {
    await until(last + rest);
    const state = deepCopyObjectSimpleWithoutReactComponents(fields(), { excludeFiles: true });
    const answer = await ask({ ...question, formState: state, initialBlockFormState: state });
    if (question.signal?.aborted) return answer;
    // A change that is on its way is drawn first.
    await until(performance.now());
    if (valuesOf(state) !== valuesOf(fields())) continue;
    // The block takes its own name from what it has asked with.
    if (state['blockName']) asked['blockName'] = state['blockName'];
    return answer.state ? answer : { state };
  }
}

/** Follows what a block asks the server: what was typed into it reaches the form with the answer. */
export async function followed(ask: Ask, question: Question): Promise<Answer> {
  const asked = question.initialBlockFormState;
  const answer = asked ? answerNow(ask, question, asked) : ask(question);
  asking.add(answer);
  try {
    return await answer;
  } finally {
    asking.delete(answer);
    noteChange();
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

function note(event: Event): void {
  if (closest(event, '.rich-text-lexical')) noteChange();
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

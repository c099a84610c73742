'use client';

import type { ServerFunctionsContextType } from '@payloadcms/ui';
import type { FormState } from 'payload';
import { deepCopyObjectSimpleWithoutReactComponents, reduceFieldsToValues } from 'payload/shared';

type Ask = ServerFunctionsContextType['getFormState'];
type Question = Parameters<Ask>[0];
type Answer = Awaited<ReturnType<Ask>>;
/** What a block's form holds, by the names of its fields. */
export type BlockValues = Record<string, unknown> & {
  readonly id: string;
  readonly blockName: string;
};

/** A block in a text that is open: its form, and the place in the text where what the form holds belongs. */
interface Block {
  readonly fields: () => FormState;
  readonly handOver: (values: BlockValues) => void;
}

/**
 * Longer than a block waits after a change before it asks the server, and than the editor of a text waits before it
 * hands over what it holds, in ms.
 */
const pause = 600;

const asking = new Set<Promise<unknown>>();
let last = -Infinity;
/** The blocks that are open, by their ids. */
const blocks = new Map<unknown, Block>();
/**
 * What they have asked about, which the answer hands over, by their ids: the answer may bring the component anew that
 * follows a block.
 */
const handed = new Map<unknown, string>();
let settling: Promise<void> | null = null;

const until = (moment: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, Math.max(0, moment - performance.now())));

const left = () => last + pause - performance.now();
const isQuiet = () => asking.size === 0 && left() <= 0;

const idOf = (fields: FormState) => fields['id']?.value;

const copyOf = (fields: FormState) =>
  deepCopyObjectSimpleWithoutReactComponents(fields, { excludeFiles: true });

/** The values of a block's form, without the number of rows that an array without any has for its value. */
function valuesOf(fields: FormState): BlockValues {
  const copy = copyOf(fields);
  for (const field of Object.values(copy))
    if (Array.isArray(field.rows)) field.disableFormData = true;
  return reduceFieldsToValues(copy, true) as BlockValues;
}

/**
 * Hands over what blocks hold beside what they have asked about. Says whether any did: Payload's form takes what it
 * holds when an answer comes for what it has asked about, so that what came into it meanwhile, from a hand or as the
 * picture that was chosen a while ago, would be handed over with the next change only.
 */
function handOverRest(): boolean {
  let any = false;
  for (const [id, before] of handed) {
    const block = blocks.get(id);
    if (!block) {
      handed.delete(id);
      continue;
    }
    const values = valuesOf(block.fields());
    const now = JSON.stringify(values);
    if (now === before) continue;
    block.handOver(values);
    handed.set(id, now);
    any = true;
  }
  return any;
}

async function settle(): Promise<void> {
  do {
    while (!isQuiet()) {
      await Promise.allSettled(asking);
      await until(last + pause);
    }
    if (handOverRest()) last = performance.now();
  } while (!isQuiet());
}

/** Resolves as soon as the form holds all that was typed into its texts and their blocks. */
export async function untilHandedOver(): Promise<void> {
  settling ??= settle().finally(() => (settling = null));
  await settling;
}

/** Notes that something was changed that will be handed over in a moment. */
export function noteChange(): void {
  last = performance.now();
  void untilHandedOver();
}

/** Follows a block for as long as it is open. Answers with how to end that. */
export function followBlock(block: Block): () => void {
  const id = idOf(block.fields());
  blocks.set(id, block);
  return () => {
    if (blocks.get(id) === block) blocks.delete(id);
  };
}

/** What can not be asked is handed over as it is, and the save will say what is wrong with it. */
async function answered(ask: Ask, question: Question, asked: FormState): Promise<Answer> {
  const answer = await ask(question);
  if (!question.signal?.aborted) handed.set(idOf(asked), JSON.stringify(valuesOf(asked)));
  return answer.state || question.signal?.aborted ? answer : { state: copyOf(asked) };
}

/** Follows what a block asks the server: what was typed into it reaches the form with the answer. */
export async function followed(ask: Ask, question: Question): Promise<Answer> {
  const asked = question.initialBlockFormState;
  const answer = asked ? answered(ask, question, asked) : ask(question);
  asking.add(answer);
  void untilHandedOver();
  try {
    return await answer;
  } finally {
    asking.delete(answer);
    noteChange();
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
  if (!tab || settling === null) return;
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

import type { PayloadRequest } from 'payload';

import type { Action } from './transitions.ts';

/** One thing that a gate found. Errors hold the document back; a warning is passed with a reason. */
export type Problem = {
  level: 'error' | 'warning';
  /** Which rule it is: a name that does not change. */
  rule: string;
  /** The field that it is about, if one. */
  path?: string;
  /** What is wrong and what to do, in the language of whoever asks. */
  message: string;
};

export type AtGate = {
  req: PayloadRequest;
  collection: string;
  /** The step that is to be taken; `correct` where what is public is changed. */
  action: Action;
  /** As it would be after the step. Relationships are ids. */
  doc: Readonly<Record<string, unknown>>;
};

/** Looks at a document before it is approved, scheduled or published. */
export type Gate = (at: AtGate) => Promise<readonly Problem[]> | readonly Problem[];

/** What all gates found. */
export async function askGates(gates: readonly Gate[], at: AtGate): Promise<Problem[]> {
  const found = await Promise.all(gates.map(async (gate) => gate(at)));
  return found.flat();
}

/** A sentence on what must hold, and whether it did. */
export interface Promised {
  readonly sentence: string;
  readonly holds: boolean;
}

export function holds(sentence: string, isTrue: boolean): Promised;
export function lineOf(promise: Promised): string;

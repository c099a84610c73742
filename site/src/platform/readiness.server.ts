import { inProcess } from '@bbk/shared/in-process';

/** What one part says of itself: whether it is ready, and how far it is. */
export interface Readiness {
  readonly ready: boolean;
  readonly [detail: string]: unknown;
}

const parts = () => inProcess('readiness', () => new Map<string, () => Readiness>());

/** Makes `/readyz` wait for a part of this instance, and show what it says. */
export function readyWhen(name: string, ask: () => Readiness): void {
  parts().set(name, ask);
}

/** Whether every part is ready, and what each says. */
export function readiness(): { ready: boolean; parts: Record<string, Readiness> } {
  const answers = [...parts()].map(([name, ask]) => [name, ask()] as const);
  return { ready: answers.every(([, { ready }]) => ready), parts: Object.fromEntries(answers) };
}

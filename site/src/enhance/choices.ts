import { readItem, writeItem } from './storage.ts';

/** How the reader wants pages to look: each is an attribute of the root element, and what the device says where unset. */
export const choices = { theme: ['light', 'dark'], text: ['small', 'large', 'huge'] } as const;
export type Choice = keyof typeof choices;

const root = document.documentElement;
export const isChoice = (name: string | undefined): name is Choice =>
  name !== undefined && Object.hasOwn(choices, name);

/** What was chosen; empty where the device decides. */
export function chosen(choice: Choice): string {
  const value = readItem(choice) ?? '';
  return (choices[choice] as readonly string[]).includes(value) ? value : '';
}

/** Gives the page the look that was chosen. */
export function applyChoice(choice: Choice): void {
  const value = chosen(choice);
  if (value === '') root.removeAttribute(`data-${choice}`);
  else root.setAttribute(`data-${choice}`, value);
}

export function choose(choice: Choice, value: string): void {
  writeItem(choice, value === '' ? null : value);
  applyChoice(choice);
}

'use client';

import type { ClientField } from 'payload';

/** Whether a field of this name is among these, or within what only arranges them. */
function holds(fields: readonly ClientField[], name: string): boolean {
  return fields.some((field) => {
    if ('name' in field && field.name === name) return true;
    if ('fields' in field && !('name' in field && field.name)) return holds(field.fields, name);
    return false;
  });
}

/** The tab that a field stands in; -1 where it stands in none. */
export function tabOf(fields: readonly ClientField[], name: string): number {
  const tabs = fields.find((field) => field.type === 'tabs');
  return tabs?.type === 'tabs' ? tabs.tabs.findIndex((tab) => holds(tab.fields, name)) : -1;
}

/** A text with blocks has no id: it says in another way which field it is. */
const elementOf = (path: string) =>
  document.querySelector<HTMLElement>(
    `.rich-text-lexical[data-field-path="${CSS.escape(path)}"] [data-lexical-editor="true"]`,
  ) ??
  document.getElementById(`field-${path.replaceAll('.', '__')}`) ??
  document.querySelector<HTMLElement>(
    `.field-type[id$="${CSS.escape(path.replaceAll('.', '__'))}"]`,
  );

/** Resolves with the field once it is on the page: the tab that was opened draws it a moment later. */
function found(path: string): Promise<HTMLElement | null> {
  return new Promise((resolve) => {
    const now = elementOf(path);
    if (now) {
      resolve(now);
      return;
    }
    const observer = new MutationObserver(() => {
      const element = elementOf(path);
      if (element) end(element);
    });
    const timer = setTimeout(() => end(null), 2_000);
    const end = (element: HTMLElement | null) => {
      clearTimeout(timer);
      observer.disconnect();
      resolve(element);
    };
    observer.observe(document.body, { childList: true, subtree: true });
  });
}

/** Every folded row on the way to the field. */
function unfold(element: HTMLElement): void {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (!at.classList.contains('collapsible--collapsed')) continue;
    at.querySelector<HTMLButtonElement>('.collapsible__toggle')?.click();
  }
}

/** Where these words stand, if they do in one piece: a long text is no answer to where. */
function placeOf(words: string, within: Element): Element | null {
  const [start = ''] = words.trim().split('\n');
  if (start === '') return null;
  const pieces = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  while (pieces.nextNode()) {
    const { parentElement, textContent } = pieces.currentNode;
    if (textContent?.includes(start)) return parentElement;
  }
  return null;
}

/** Opens what a field stands in, and puts the editor there: before these words, if it holds them. */
export async function jumpTo(
  fields: readonly ClientField[],
  path: string,
  words = '',
): Promise<void> {
  const [name = ''] = path.split('.');
  const tab = tabOf(fields, name);
  const buttons = document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button');
  if (tab >= 0) buttons[tab]?.click();
  // A row that is folded has not drawn its fields: then the array itself is the nearest thing to see.
  const element = (await found(path)) ?? (await found(name));
  if (!element) return;
  unfold(element);
  const motion = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  (placeOf(words, element) ?? element).scrollIntoView({ behavior: motion, block: 'center' });
  const focusable = 'input, textarea, [contenteditable="true"], button';
  const target = element.matches(focusable)
    ? element
    : element.querySelector<HTMLElement>(focusable);
  target?.focus({ preventScroll: true });
}

'use client';

import { useEffect, type ReactNode } from 'react';

import { inKorean } from './gap-words.ts';
import { useLanguage } from './language.ts';

/** Menus and buttons of Payload's: never what somebody writes. */
const parts = [
  '.table-action-menu-dropdown .text',
  '.slash-menu-popup button *',
  '.toolbar-popup__dropdown-items *',
  '.tooltip-content',
  '.live-preview-toolbar *',
  '.popup-button-list__button',
].join(',');
const attributes = ['aria-label', 'title'];

function translateText(element: Element): void {
  const words = inKorean(element.textContent.trim());
  const [text, ...others] = element.childNodes;
  if (words === null || !(text instanceof Text)) return;
  text.data = words;
  for (const other of others) if (other instanceof Text) other.data = '';
}

/** Where Payload puts a name that it has in two languages, or none, into a sentence. */
const nameless = /\[object Object\]|\{\{label\}\}/;

function giveName(element: Element): void {
  const words = element.getAttribute('aria-label') ?? '';
  if (!nameless.test(words)) return;
  const column = element.closest('.sort-column')?.querySelector('.sort-column__label');
  const named = words.replace(nameless, column?.textContent ?? '');
  element.setAttribute('aria-label', named.trim().replaceAll(/\s+/g, ' '));
}

function translate(element: Element): void {
  for (const name of attributes) {
    const words = inKorean(element.getAttribute(name) ?? '');
    if (words !== null) element.setAttribute(name, words);
  }
  if (element.matches(parts)) translateText(element);
}

type Mend = (element: Element) => void;

/** What has come onto the page, or has changed there: a menu says now this and now that in the same place. */
function mendChange({ addedNodes, target }: MutationRecord, mend: Mend): void {
  const element = target instanceof Element ? target : target.parentElement;
  if (element) mend(element);
  for (const node of addedNodes) {
    if (!(node instanceof Element)) continue;
    mend(node);
    node.querySelectorAll('*').forEach(mend);
  }
}

/** Puts Korean where Payload's own code writes English, and names where it has none, as they come onto the page. */
export function KoreanGaps({ children }: { children: ReactNode }): ReactNode {
  const language = useLanguage();
  useEffect(() => {
    const mend: Mend = (element) => {
      giveName(element);
      if (language === 'ko') translate(element);
    };
    const observer = new MutationObserver((changes) => {
      for (const change of changes) mendChange(change, mend);
    });
    observer.observe(document.body, {
      attributeFilter: attributes,
      characterData: true,
      childList: true,
      subtree: true,
    });
    document.body.querySelectorAll('*').forEach(mend);
    return () => observer.disconnect();
  }, [language]);
  return children;
}
